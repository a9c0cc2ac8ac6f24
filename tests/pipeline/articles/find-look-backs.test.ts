/** What an article counts from the day of its news, and what its dates are of. */
import { describe, expect, it } from 'vitest'
import { findLookBacks } from '../../../src/pipeline/articles/find-look-backs.ts'
import { readArticle } from '../../../src/pipeline/articles/read-article.ts'

const lookBacksOf = (sentence: string) => {
  const text = `Boats back\nThe boats of Ilo are back.\nTheir owners are glad.\n${sentence}`
  const { article } = readArticle({ name: 'own.txt', text, sha256: '' })
  return article ? findLookBacks(article) : []
}

describe('findLookBacks', () => {
  it.each<[string, number, number, string]>([
    ['It comes nine days after envoys signed the treaty.', -9, -9, 'envoy sign treat'],
    ['It comes ten days before voters elect a mayor.', 10, 10, 'voter elect mayor'],
    ['It comes two weeks after the treaty was torn up.', -16, -12, 'treat torn'],
    ['It comes about two weeks after the treaty was torn up.', -20, -8, 'treat torn'],
    ['Less than two weeks after envoys signed the treaty, fishermen burned it.', -13, -1, 'envoy sign treat'],
    ['Three days before the feast, fishermen had burned the treaty.', -3, -3, 'fishe burn treat'],
  ])('counts from the day of the news: %s', (sentence, from, to, words) => {
    expect(lookBacksOf(sentence).map(({ distance, words: found }) => ({ distance, words: [...found].join(' ') }))).toEqual([{ distance: { from, to }, words }])
  })

  it.each([
    ['a length', 'They fished for nine days.'],
    ['more than is said', 'It comes more than two weeks after envoys signed the treaty.'],
    ['a count from another day', 'It was not over in March 2024, two weeks after envoys signed the treaty.'],
    ['a date that the words give whole', 'Envoys signed the treaty on 3 March 2024.'],
    ['what recurs', 'The treaty is renewed every year.'],
  ])('leaves %s', (_, sentence) => {
    expect(lookBacksOf(sentence)).toEqual([])
  })

  it('takes a date with the words of its sentence, other than dates', () => {
    expect(lookBacksOf('Envoys signed the treaty on Monday, and on Tuesday it was burned.').map(({ date, words }) => `${date.text}: ${[...words].join(' ')}`)).toEqual([
      'Monday: envoy sign treat burn',
      'Tuesday: envoy sign treat burn',
    ])
  })
})
