/** A stream of bytes or text → its lines, as they come, however it is cut into chunks. */

/** The whole lines of each chunk as it comes; a line of many chunks is joined once, when it ends. */
export async function* readLines(stdin: AsyncIterable<Uint8Array | string>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder()
  let parts: string[] = []
  for await (const chunk of stdin) {
    const [first = '', ...others] = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n')
    parts.push(first)
    const last = others.pop()
    if (last === undefined) continue
    yield [parts.join(''), ...others]
    parts = [last]
  }
  const rest = parts.join('') + decoder.decode()
  if (rest !== '') yield [rest]
}
