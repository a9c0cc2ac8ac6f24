import { describe, expect, it } from 'vitest'
import { buildSearchTexts, countTypes, matchTypes, matchWords } from '../../../../src/app/panels/filter/filter-events.ts'
import { INDEX } from '../../story-builder.ts'

const searchTexts = buildSearchTexts(INDEX)
const titlesWith = (words: string) => matchWords(INDEX.events, words, searchTexts).map(({ title }) => title)

describe('a search by words', () => {
  it.each([
    ['', 6],
    ['   ', 6],
    ['harbour', 1],
    ['HARBOUR norland', 1],
    ['brandt', 2],
    ['premier', 2],
    ['suria', 5],
    ['puerto suria', 5],
    ['suría', 5],
    ['zeppelin', 0],
    ['harbour brandt', 0],
  ])('‘%s’ leaves %i events', (words, count) => {
    expect(titlesWith(words)).toHaveLength(count)
  })

  it('keeps the order of the index', () => {
    expect(titlesWith('brandt')).toEqual(['Ilse Brandt wins the election', 'Ilse Brandt to visit Suria'])
  })
})

describe('a filter by types', () => {
  it('leaves everything when none is chosen', () => {
    expect(matchTypes(INDEX.events, [])).toEqual(INDEX.events)
  })

  it('leaves those of any type that is chosen', () => {
    expect(matchTypes(INDEX.events, ['CONSULT', 'REJECT']).map(({ type }) => type)).toEqual(['REJECT', 'CONSULT'])
  })

  it('counts each type once an event', () => {
    expect(countTypes(INDEX.events)).toEqual(
      new Map([['REJECT', 1], ['SANCTION', 1], ['LEADERSHIP', 1], ['AGREE', 1], ['CONSULT', 1], ['THREATEN', 1]]),
    )
  })
})
