import { describe, expect, it } from 'vitest'
import { makeTitle, publisherOfHeadline } from '../../../src/pipeline/articles/make-title.ts'
import { splitSentences } from '../../../src/pipeline/articles/split-sentences.ts'

const bodyOf = (text: string) => splitSentences(text).map((span, index) => ({ ...span, index, paragraph: 0, role: 'body' as const }))

describe('makeTitle', () => {
  it.each([
    ['Peru  signs\npact', 'Peru signs pact'],
    ['Peru signs pact | The Lima Herald', 'Peru signs pact'],
    ['Peru signs pact - Lima News', 'Peru signs pact'],
    ['Peru signs pact - and tears it up', 'Peru signs pact - and tears it up'],
  ])('takes the headline %j without the name of the site', (headline, title) => {
    expect(makeTitle(headline, bodyOf('A report.'))).toBe(title)
  })

  it.each([
    ['Peru has signed a pact. It limits fishing.', 'Peru has signed a pact'],
    ['In a surprise, Peru and Chile have signed a pact that limits the catch of both fleets to a third of what they landed last year.', 'Peru and Chile have signed a pact that limits the catch of both fleets'],
    ['Peru and Chile have signed a pact on the joint use of the fishing grounds between their coasts after nine months of talks.', 'Peru and Chile have signed a pact on the joint use of the fishing grounds between their coasts'],
    [`Peru ${'and again '.repeat(20)}`, 'Peru and again and again and again and again and again and again and again and again and again and again'],
  ])('takes the first clause of %j where there is no headline', (text, title) => {
    expect(makeTitle(null, bodyOf(text))).toBe(title)
  })

  it('never cuts a word, nor fails on one that is too long', () => {
    expect(makeTitle(null, bodyOf('x'.repeat(300)))).not.toBe('')
  })
})

describe('publisherOfHeadline', () => {
  it.each([
    ['Peru signs pact | The Lima Herald', 'The Lima Herald'],
    ['Peru signs pact - Lima News', 'Lima News'],
    ['Peru signs pact', null],
    [null, null],
  ])('reads %j as %j', (headline, publisher) => {
    expect(publisherOfHeadline(headline)).toBe(publisher)
  })
})
