/** A file's bytes → its text, or the reason why it is none. Never throws, whatever the bytes. */
import type { Problem } from '../../dataset/dataset.ts'

/** A news article is a few kilobytes; 5 MB is a thousand of them, so the file is something else. */
export const MAX_FILE_BYTES = 5_000_000

export interface DecodedFile {
  /** Null where the bytes hold no text. */
  readonly text: string | null
  readonly problems: readonly Problem[]
}

/** Reads UTF-8, UTF-16 with its byte order mark, and as a last resort Windows-1252, which is then said. */
export function decodeFile(name: string, bytes: Uint8Array): DecodedFile {
  if (bytes.length > MAX_FILE_BYTES) return refuseGiant(name, bytes.length)
  if (bytes.length === 0) return refuse(name, 'empty-file', 'Expected an article, found an empty file.', 'Put the article’s text into the file, or remove the file.')
  const utf16 = utf16Of(bytes)
  const text = utf16 ? decodeAs(utf16, bytes) : decodeAs('utf-8', bytes)
  if (text !== null && isText(text)) {
    return text.trim() === ''
      ? refuse(name, 'empty-file', 'Expected an article, found only white space.', 'Put the article’s text into the file, or remove the file.')
      : { text, problems: [] }
  }
  const western = text === null && !utf16 ? decodeWestern(bytes) : null
  if (western === null || !isText(western)) {
    return refuse(name, 'binary-file', 'Expected text, found a binary file.', 'Save the article as plain text in UTF-8, or remove the file.')
  }
  return {
    text: western,
    problems: [{
      file: name,
      rule: 'not-utf-8',
      message: 'Expected UTF-8, found bytes that are none; the file was read as Windows-1252.',
      help: 'Check the quotes and accents of this article; save it in UTF-8 if any is wrong.',
    }],
  }
}

export const refuseGiant = (name: string, size: number): DecodedFile =>
  refuse(
    name,
    'giant-file',
    `Expected an article of at most ${MAX_FILE_BYTES / 1_000_000} MB, found ${(size / 1_000_000).toFixed(1)} MB.`,
    'Split the file into one file an article.',
  )

const refuse = (file: string, rule: string, message: string, help: string): DecodedFile => ({
  text: null,
  problems: [{ file, rule, message, help }],
})

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** What Windows-1252 has at 0x80 to 0x9F; Node's own decoder leaves control characters there. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

const decodeWestern = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => (byte >= 0x80 && byte < 0xa0 ? WESTERN.charAt(byte - 0x80) : String.fromCharCode(byte))).join('')

/** Null where the bytes break the encoding. The byte order mark stays, so that offsets are those of the file. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** No text holds a NUL; other control characters may slip in, but not more than one in a hundred. */
function isText(text: string): boolean {
  let controls = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0) return false
    if (code < TAB || (code > CARRIAGE_RETURN && code < SPACE)) controls += 1
  }
  return controls * 100 <= text.length
}

const TAB = 9
const CARRIAGE_RETURN = 13
const SPACE = 32
