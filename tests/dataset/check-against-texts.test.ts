import { describe, expect, it } from 'vitest'
import { checkAgainstTexts } from '../../src/dataset/check-against-texts.ts'
import { formatMismatch } from '../../src/dataset/check-dataset.ts'
import type { Dataset, Mention, TimelineEvent } from '../../src/dataset/dataset.ts'
import { SMALL_STORY, TEXT } from './small-story.ts'

const check = (dataset: Dataset, text: string | null = TEXT): readonly string[] => checkAgainstTexts(dataset, () => text).map(formatMismatch)

const [event] = SMALL_STORY.events
if (!event) throw new Error('The small story has lost its event.')
const [mention] = event.mentions
if (!mention) throw new Error('The small story has lost its mention.')

const headline: Mention = {
  ...mention,
  start: 0,
  end: 32,
  quote: 'Peru and Chile sign fishing pact',
  trigger: { start: 15, end: 32, text: 'sign fishing pact' },
  date: { edtf: '', basis: 'none', expression: null },
  attribution: null,
}

const withEvent = (changes: Partial<TimelineEvent>): Dataset => ({ ...SMALL_STORY, events: [{ ...event, ...changes }] })

describe('checkAgainstTexts', () => {
  it('finds nothing where every quote stands in its text', () => {
    expect(check(SMALL_STORY)).toEqual([])
  })

  it.each<[string, Dataset, string]>([
    ['a quote of another place', withEvent({ mentions: [{ ...mention, start: mention.start - 1, end: mention.end - 1 }] }), 'events[0].mentions[0].quote: expected "On 3 May'],
    ['a trigger outside its sentence', withEvent({ mentions: [{ ...mention, trigger: { start: 0, end: 4, text: 'Peru' } }] }), 'events[0].mentions[0].trigger: expected offsets within'],
    ['a date expression that is not there', withEvent({ mentions: [{ ...mention, date: { ...mention.date, expression: { start: 0, end: 4, text: 'Lima' } } }] }), 'events[0].mentions[0].date.expression: expected "Lima" at 0, found "Peru"'],
    ['an attribution that is not there', withEvent({ mentions: [{ ...mention, attribution: { start: 0, end: 3, text: 'she' } }] }), 'events[0].mentions[0].attribution'],
    ['an actor that is not listed', withEvent({ actors: ['bolivia'] }), 'events[0].actors[0]: expected the id of an actor, found "bolivia"'],
    ['an article that is not listed', withEvent({ mentions: [{ ...mention, article: 'z' }] }), 'events[0].mentions[0].article: expected the id of an article, found "z"'],
    ['mentions out of order', withEvent({ mentions: [mention, headline] }), 'events[0].mentions[1]: expected mentions by article, then start, found a-pact 0'],
    ['a claim of a mention that is not there', withEvent({ disagreements: [{ field: 'date', claims: [{ value: 'x', mentions: [0, 1] }] }] }), 'events[0].disagreements[0].claims[0]: expected the index of one of 1 mentions, found 1'],
    ['a wrong length', { ...SMALL_STORY, articles: SMALL_STORY.articles.map((article) => ({ ...article, length: 1 })) }, `articles[0].length: expected ${TEXT.length}`],
    ['two events of one id', { ...SMALL_STORY, events: [event, event] }, 'events[1].id: expected an id that no other has'],
    ['actors out of order', { ...SMALL_STORY, actors: SMALL_STORY.actors.toReversed() }, 'actors[1]: expected the order of the contract, after "peru", found "chile"'],
  ])('finds %s', (_, dataset, message) => {
    expect(check(dataset).join('\n')).toContain(message)
  })

  it('says which text is missing', () => {
    expect(check(SMALL_STORY, null)).toContain('articles[0]: expected the text of a-pact, found none')
  })

  it.each([
    ['2021', '2020', false],
    ['', '2020', false],
    ['2020', '', true],
    ['../2019', '2018', true],
  ])('wants events by first day, open ones first and undated ones last: %j before %j', (first, second, sorted) => {
    const dates = [first, second].map((edtf) =>
      edtf === '' ? { edtf, start: '', end: '', precision: 'unknown' as const }
      : edtf.startsWith('..') ? { edtf, start: '..', end: '2019-12-31', precision: 'interval' as const }
      : { edtf, start: `${edtf}-01-01`, end: `${edtf}-12-31`, precision: 'year' as const })
    const events = dates.map((date, index) => ({ ...event, id: `e${index}`, date }))
    expect(check({ ...SMALL_STORY, events }).length === 0).toBe(sorted)
  })
})
