import { assert, property, uint8Array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeFile, MAX_FILE_BYTES } from '../../../src/pipeline/articles/decode-file.ts'

const TEXT = 'Señor Ruiz met “Ana” in Córdoba.'
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2))
  view.setUint16(0, 0xfeff, littleEndian)
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2 + 2, text.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}

describe('decodeFile', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT), TEXT],
    ['UTF-8 with a byte order mark, which stays', new TextEncoder().encode(`\uFEFF${TEXT}`), `\uFEFF${TEXT}`],
    ['UTF-16, little endian', utf16(TEXT, true), `\uFEFF${TEXT}`],
    ['UTF-16, big endian', utf16(TEXT, false), `\uFEFF${TEXT}`],
  ])('reads %s', (_, bytes, text) => {
    expect(decodeFile('a.txt', bytes)).toEqual({ text, problems: [] })
  })

  it('reads Windows-1252 and says so', () => {
    const bytes = Uint8Array.from([0x93, 0x53, 0xed, 0x94, 0x2c, 0x20, 0x73, 0x68, 0x65, 0x20, 0x73, 0x61, 0x69, 0x64, 0x2e])
    expect(decodeFile('a.txt', bytes)).toMatchObject({ text: '“Sí”, she said.', problems: [{ file: 'a.txt', rule: 'not-utf-8' }] })
  })

  it.each([
    ['empty-file', new Uint8Array()],
    ['empty-file', new TextEncoder().encode(' \n\t\n')],
    ['binary-file', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['binary-file', new TextEncoder().encode('\u0001\u0002\u0003 talks')],
    ['giant-file', new Uint8Array(MAX_FILE_BYTES + 1)],
  ])('refuses %s with what to do', (rule, bytes) => {
    const { text, problems } = decodeFile('a.txt', bytes)
    expect(text).toBeNull()
    expect(problems).toMatchObject([{ file: 'a.txt', rule }])
    expect(problems[0]?.message).toMatch(/^Expected .+, found .+\.$/)
    expect(problems[0]?.help).not.toBe('')
  })

  it('never throws and never stays silent, whatever the bytes', () => {
    assert(
      property(uint8Array({ maxLength: 200 }), (bytes) => {
        const { text, problems } = decodeFile('a.txt', bytes)
        expect(text !== null || problems.length === 1).toBe(true)
      }),
    )
  })
})
