import { describe, expect, it } from 'vitest'
import { explainMentionDate, explainReading, formatPublicationLine } from '../../../../src/app/panels/event/mention-date-words.ts'
import type { MentionDate } from '../../../../src/dataset/dataset.ts'
import { INDEX } from '../../story-builder.ts'

const dated = (basis: MentionDate['basis'], edtf: string, text?: string): MentionDate => ({
  basis, edtf, expression: text === undefined ? null : { start: 0, end: text.length, text },
})
const articleOf = (id: string) => INDEX.articles.find((article) => article.id === id)

describe('how a date was read, in words', () => {
  it.each([
    ['a date that the sentence states', dated('stated', '2029-10', 'in October 2029'), 'harbour', '‘in October 2029’, as the sentence states → October 2029'],
    ['a date against the article’s', dated('relative', '2031-03-07', 'on Friday'), 'harbour', '‘on Friday’, read in an article of 9 March 2031 → Friday 7 March 2031'],
    ['against a date that is inferred itself', dated('relative', '2031', 'this year'), 'thaw', '‘this year’, read in an article of March 2031 (inferred) → 2031'],
    ['a date of the clause beside it', dated('inherited', '2029-10', 'in October 2029'), 'harbour', '‘in October 2029’ beside it, read in an article of 9 March 2031 → October 2029'],
    ['the article’s own date', dated('published', '2031-03-09'), 'harbour', 'The sentence gives no date; it is the news of an article of 9 March 2031 → Sunday 9 March 2031'],
    ['no date', dated('none', ''), 'polls', 'The sentence gives no date'],
    ['an article without a date', dated('relative', '', 'on Friday'), 'polls', '‘on Friday’, read in an article without a date → date unknown'],
  ])('%s', (_, date, article, words) => {
    expect(explainMentionDate(date, articleOf(article))).toBe(words)
    expect(words.startsWith(explainReading(date, articleOf(article)))).toBe(true)
  })

  it.each([
    ['harbour', 'The Almanac, 9 March 2031'],
    ['thaw', 'March 2031, inferred'],
    ['polls', 'Publication date unknown'],
  ])('the publication of %s is %s', (id, words) => {
    const article = articleOf(id)
    expect(article && formatPublicationLine(article.publisher, article.published)).toBe(words)
  })
})
