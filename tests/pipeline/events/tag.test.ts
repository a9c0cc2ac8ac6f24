import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tagText } from '../../../src/pipeline/events/tag.ts'

const tagged = (text: string): string => tagText(text).map(({ text: word, pos }) => `${word}/${pos}`).join(' ')

describe('tagging a text', () => {
  it('gives words, tags and dictionary forms', () => {
    const [, verb, , noun] = tagText('Norway recalled two envoys.')
    expect(verb).toEqual({ text: 'recalled', start: 7, end: 15, lower: 'recalled', lemma: 'recall', pos: 'VERB' })
    expect(noun).toMatchObject({ text: 'envoys', lemma: 'envoy', pos: 'NOUN' })
  })

  it.each([
    ['joins what a hyphen joins', 'a high-level visit', 'a/DET high-level/NOUN visit/NOUN'],
    ['knows a name whose last part is a small word', 'They met Moon Tae-in.', 'They/PRON met/VERB Moon/NOUN Tae-in/PROPN ./PUNCT'],
    ['keeps a verb with a prefix', 'Chad re-opened the crossing.', 'Chad/PROPN re-opened/VERB the/DET crossing/NOUN ./PUNCT'],
    ['reads a participle behind a noun as an adjective', 'a rebel-held town', 'a/DET rebel-held/ADJ town/NOUN'],
    ['leaves a dash between words', 'Chad - a host', 'Chad/PROPN -/PUNCT a/DET host/NOUN'],
    ['keeps a word with letters of any Latin alphabet whole', 'Kılıç Şahinoğlu met Łucja Dvořák.', 'Kılıç/PROPN Şahinoğlu/PROPN met/VERB Łucja/PROPN Dvořák/PROPN ./PUNCT'],
    ['splits a contraction', "It didn't", "It/PRON did/AUX n't/PART"],
  ])('%s', (_name, text, expected) => {
    expect(tagged(text)).toBe(expected)
  })

  it('finds nothing in an empty text', () => {
    expect(tagText('')).toEqual([])
    expect(tagText(' \n\t ')).toEqual([])
  })

  it('counts offsets in UTF-16 units, past emoji, odd spaces and line ends', () => {
    const text = '🇳🇴 Norway\u00a0 \r\n met “Peru” — twice…'
    for (const token of tagText(text)) expect(text.slice(token.start, token.end)).toBe(token.text)
    expect(tagText(text).find(({ text: word }) => word === 'met')?.start).toBe(text.indexOf('met'))
  })

  it('places every token where it stands, in order, whatever the text', () => {
    const word = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constantFrom('Norway', 'cease-fire', "can't", '—', '“no”', '36,000', 'U.S.', '\n'))
    fc.assert(fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      const text = words.join(' ')
      const tokens = tagText(text)
      tokens.forEach((token, index) => {
        expect(text.slice(token.start, token.end)).toBe(token.text)
        expect(token.start).toBeGreaterThanOrEqual(tokens[index - 1]?.end ?? 0)
      })
    }))
  })
})
