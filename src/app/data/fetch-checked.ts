/** Fetches one JSON file of the site and proves its shape; all that can go wrong becomes a `LoadFailure`. */
import { LoadFailure } from './load-failure.ts'

/** `path` relative to the page; `read` throws where the value is not what it should be. */
export async function fetchChecked<Value>(
  path: string,
  read: (value: unknown) => Value,
  signal: AbortSignal,
): Promise<Value> {
  const response = await fetchResponse(path, signal)
  if (!response.ok) throw statusFailure(path, response)
  const value = parseJson(path, await readBody(path, response, signal))
  try {
    return read(value)
  } catch (error) {
    const detail = error instanceof Error ? ` ${error.message}` : ''
    throw new LoadFailure(
      'unexpected', path, `It does not hold what this page expects.${detail}`,
      'The site may have been updated while this page was open: reload the page. If that does not help, the site has to be built again.',
    )
  }
}

async function fetchResponse(path: string, signal: AbortSignal): Promise<Response> {
  try {
    // Asks the server whether the file has changed, so that index and details are of one build.
    return await fetch(new URL(path, document.baseURI), { signal, cache: 'no-cache' })
  } catch (error) {
    if (signal.aborted) throw error
    throw new LoadFailure(
      'offline', path, 'The server could not be reached.',
      'Check the connection; the page tries again by itself once it is back.',
    )
  }
}

async function readBody(path: string, response: Response, signal: AbortSignal): Promise<string> {
  try {
    return await response.text()
  } catch (error) {
    if (signal.aborted) throw error
    throw new LoadFailure(
      'cut-off', path, 'The connection broke off before the file had arrived.', 'Try again.',
    )
  }
}

function statusFailure(path: string, { status }: Response): LoadFailure {
  if (status === 404 || status === 410) {
    return new LoadFailure(
      'missing', path, `The server has no such file (status ${status}).`,
      'If the site is still being published, try again in a moment; else it has to be built and published whole.',
    )
  }
  return new LoadFailure(
    'server', path, `The server answered with an error (status ${status}).`,
    'This is most often short-lived: try again in a moment.',
  )
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new LoadFailure(
      'cut-off', path, `The file is cut off or is no JSON (${text.length} characters arrived).`,
      'Try again; if it stays so, the site has to be built and published again.',
    )
  }
}
