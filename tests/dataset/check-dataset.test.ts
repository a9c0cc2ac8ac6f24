import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as v from 'valibot'
import type { articleTextSchema, eventDetailSchema, timelineIndexSchema } from '../../src/dataset/check-dataset.ts'
import { checkDataset, formatMismatch, readArticleText, readEventDetail, readTimelineIndex } from '../../src/dataset/check-dataset.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import type { ArticleText, EventDetail, TimelineIndex } from '../../src/dataset/published-files.ts'
import { SMALL_STORY } from './small-story.ts'

/** The value that JSON carries, free to be broken. */
const copy = (): Record<string, unknown> => JSON.parse(JSON.stringify(SMALL_STORY))

/** Sets the value at a path such as `events.0.title`; `undefined` removes it. */
function broken(path: string, value: unknown): unknown {
  const whole = copy()
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let place: unknown = whole
  for (const key of keys) place = Reflect.get(Object(place), key)
  if (value === undefined) Reflect.deleteProperty(Object(place), last)
  else Reflect.set(Object(place), last, value)
  return whole
}

describe('checkDataset', () => {
  it('finds nothing in a dataset that keeps the contract', () => {
    expect(checkDataset(copy())).toEqual([])
  })

  it.each([
    ['version', 2, 'version: expected 1, found 2'],
    ['articles.0.sha256', 'abc', 'articles[0].sha256: expected 64 hexadecimal digits, found "abc"'],
    ['articles.0.published.edtf', '2021-13', 'articles[0].published.edtf: expected an EDTF date of the contract, or none, found "2021-13"'],
    ['articles.0.published.evidence.end', 999, 'articles[0].published.evidence: expected a text as long as its offsets say, found an object that is not'],
    ['articles.0.url', undefined, 'articles[0].url: expected "url", found undefined'],
    ['events.0.title', 'x'.repeat(91), 'events[0].title: expected at most 90 characters, found 91'],
    ['events.0.score', 11, 'events[0].score: expected at most 10, found 11'],
    ['events.0.date.end', '2021-05-04', 'events[0].date: expected the first and last day that the EDTF can mean, and its precision, found an object that is not'],
    ['events.0.mentions', [], 'events[0].mentions: expected at least one mention, found 0'],
    ['events.0.mentions.0.quote', 'short', 'events[0].mentions[0]: expected a quote as long as its offsets say, found an object that is not'],
    ['articles.0.length', -1, 'articles[0].length: expected at least 0, found -1'],
    ['events.0.origins', 0, 'events[0].origins: expected at least 1, found 0'],
    ['events.0.type', 'PARTY', 'events[0].type: expected'],
    ['problems.0.start', 'first', 'problems[0].start: expected number, found "first"'],
  ])('names place, expected and found where %s is %j', (path, value, message) => {
    const lines = checkDataset(broken(path, value)).map(formatMismatch)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(message)
  })

  it.each([[null], [undefined], ['{}'], [7]])('takes %j for no dataset', (value) => {
    expect(checkDataset(value).map(({ place }) => place)).toEqual([''])
  })

  it('finds every broken place, not only the first', () => {
    const value = copy()
    Reflect.set(value, 'version', 3)
    Reflect.set(value, 'story', null)
    expect(checkDataset(value).map(({ place }) => place)).toEqual(['version', 'story'])
  })
})

describe('the schemas', () => {
  it('describe the interfaces exactly', () => {
    type Mutable<T> = T extends readonly (infer E)[] ? Mutable<E>[] : T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T
    expectTypeOf<v.InferOutput<typeof timelineIndexSchema>['articles']>().toEqualTypeOf<Mutable<Dataset>['articles']>()
    expectTypeOf<v.InferOutput<typeof timelineIndexSchema>['actors']>().toEqualTypeOf<Mutable<Dataset>['actors']>()
    expectTypeOf<v.InferOutput<typeof timelineIndexSchema>['problems']>().toEqualTypeOf<Mutable<Dataset>['problems']>()
    expectTypeOf<v.InferOutput<typeof eventDetailSchema>>().toEqualTypeOf<Mutable<EventDetail>>()
    expectTypeOf<v.InferOutput<typeof articleTextSchema>>().toEqualTypeOf<Mutable<ArticleText>>()
    expectTypeOf<v.InferOutput<typeof timelineIndexSchema>['events']>().toEqualTypeOf<Mutable<TimelineIndex>['events']>()
  })
})

const { articles, actors, story, problems } = SMALL_STORY
const INDEX: TimelineIndex = { version: 1, story, articles, actors, events: [], redirects: { 'old-id': 'new-id' }, problems }

describe('reading what was fetched', () => {
  it('returns an index, an event and a text that keep the contract', () => {
    expect(readTimelineIndex(INDEX)).toEqual(INDEX)
    expect(readEventDetail(SMALL_STORY.events[0])).toEqual(SMALL_STORY.events[0])
    expect(readArticleText({ id: 'a', text: '' })).toEqual({ id: 'a', text: '' })
  })

  it.each([
    ['an index of another version', () => readTimelineIndex({ ...INDEX, version: 2 }), /no timeline index.*version: expected 1, found 2/],
    ['a page in place of an event', () => readEventDetail('<!doctype html>'), /no event.*expected Object, found "<!doctype html>"/],
    ['a text without its id', () => readArticleText({ text: 'x' }), /no article text.*id: expected "id", found undefined/],
  ])('throws what was expected and found for %s', (_, read, message) => {
    expect(read).toThrow(message)
  })
})
