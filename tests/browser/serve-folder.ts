/** A plain static host, as any of them: files under a sub-path, 404 for the rest, nothing clever. */
import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
}

export interface ServedFolder {
  /** Ends with a slash. */
  readonly url: string
  readonly close: () => void
}

/** @param base the sub-path, with a slash at both ends */
export async function serveFolder(folder: string, base: string): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname.startsWith(base) ? fileIn(folder, decodeURIComponent(pathname.slice(base.length))) : null
    if (path === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
      return
    }
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' })
    createReadStream(path).pipe(response)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port }: Pick<AddressInfo, 'port'> = addressOf(server.address())
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return address
}

function fileIn(folder: string, name: string): string | null {
  const path = normalize(join(folder, name === '' || name.endsWith('/') ? `${name}index.html` : name))
  if (!path.startsWith(folder + sep)) return null
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? path : null
}
