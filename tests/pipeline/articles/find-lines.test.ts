import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findLines } from '../../../src/pipeline/articles/find-lines.ts'
import { anyText } from './any-text.ts'

const textsOf = (text: string): readonly string[] => findLines(text).map((line) => line.text)

const WRAPPED = `Fishing pact signed in Lima

Peru and Chile signed a fishing pact on Monday after nine
months of talks, the ministry of fisheries said in a brief
statement.

The pact sets a limit of forty boats for each side and sets
up a joint office in the port of Callao.
`

describe('findLines', () => {
  it.each([
    ['LF', 'one\ntwo'],
    ['CRLF', 'one\r\ntwo'],
    ['CR', 'one\rtwo'],
    ['form feed', 'one\ftwo'],
    ['U+2028', 'one\u2028two'],
    ['empty lines and white space', '\uFEFF  one \n\n \t\n two\n\n'],
  ])('parts a text at %s', (_, text) => {
    expect(textsOf(text)).toEqual(['one', 'two'])
  })

  it('tells which lines follow an empty one', () => {
    expect(findLines('one\ntwo\n\nthree').map(({ afterBlank }) => afterBlank)).toEqual([true, false, true])
  })

  it('joins the lines of a text that was wrapped by hand', () => {
    expect(textsOf(WRAPPED)).toEqual([
      'Fishing pact signed in Lima',
      'Peru and Chile signed a fishing pact on Monday after nine\nmonths of talks, the ministry of fisheries said in a brief\nstatement.',
      'The pact sets a limit of forty boats for each side and sets\nup a joint office in the port of Callao.',
    ])
  })

  it('joins wrapped lines of which the first is a little short', () => {
    const wire = 'LIMA, March 3 Peru and Chile, old rivals at sea,\nsigned a fishing pact on Monday after nine months of talks.'
    expect(textsOf(wire)).toEqual([wire])
  })

  it('joins a sentence that was cut in two, and only that', () => {
    const cut = 'The ministers met in the old town hall of the port, where\nthey signed the pact.\nThey left.'
    expect(textsOf(cut)).toEqual(['The ministers met in the old town hall of the port, where\nthey signed the pact.', 'They left.'])
  })

  it('has exact offsets, whatever the text', () => {
    assert(
      property(anyText, (text) => {
        for (const line of findLines(text)) expect(text.slice(line.start, line.end)).toBe(line.text)
      }),
    )
  })
})
