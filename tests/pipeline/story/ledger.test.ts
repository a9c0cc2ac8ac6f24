import { describe, expect, it } from 'vitest'
import { toEventDate } from '../../../src/dataset/calendar-date.ts'
import { assignIds, EMPTY_LEDGER, redirectsOf } from '../../../src/pipeline/story/ledger.ts'

interface Sketch {
  readonly title: string
  readonly quotes: readonly string[]
  readonly edtf?: string
  readonly type?: 'SANCTION' | 'ACCUSE'
}

const event = ({ title, quotes, edtf = '2024-10', type = 'SANCTION' }: Sketch) => ({
  title,
  type,
  score: -6,
  status: 'occurred' as const,
  date: toEventDate(edtf),
  actors: [],
  places: [],
  origins: 1,
  disagreements: [],
  mentions: quotes.map((quote, index) => ({
    article: `article-${index}`,
    start: 0,
    end: quote.length,
    quote,
    trigger: { start: 0, end: 1, text: quote.slice(0, 1) },
    attribution: null,
    rule: 'SANCTION/recall',
    date: { edtf, basis: 'stated' as const, expression: null },
  })),
})

const recall = { title: 'Peru recalls its ambassador', quotes: ['Peru recalled its ambassador in October 2024.'] }
const idsOf = (events: readonly { id: string }[]) => events.map(({ id }) => id)

describe('the id of an event', () => {
  it('is read from its date and title', () => {
    expect(idsOf(assignIds([event(recall)], EMPTY_LEDGER).events)).toEqual(['2024-10-peru-recalls-ambassador'])
  })

  it.each([
    ['day', '2024-10-14', '2024-10-14-peru-recalls-ambassador'],
    ['year', '2024', '2024-peru-recalls-ambassador'],
    ['part of a month', '2024-10-01~/2024-10-10~', '2024-10-peru-recalls-ambassador'],
    ['part of a year', '2024-10~/2024-12~', '2024-peru-recalls-ambassador'],
    ['season', '2024-22', '2024-22-peru-recalls-ambassador'],
    ['open date', '2024-10/..', '2024-10-peru-recalls-ambassador'],
    ['stretch of days', '2024-10-14/2024-10-15', '2024-10-14-peru-recalls-ambassador'],
    ['about a day', '2024-10-14~', '2024-10-14-peru-recalls-ambassador'],
    ['no date', '', 'undated-peru-recalls-ambassador'],
  ])('has its date at the precision of a %s', (_, edtf, id) => {
    expect(idsOf(assignIds([event({ ...recall, edtf })], EMPTY_LEDGER).events)).toEqual([id])
  })

  it('is unique when two events share date and title', () => {
    const twins = [event(recall), event({ ...recall, quotes: ['Its ambassador was called back again.'] })]
    expect(new Set(idsOf(assignIds(twins, EMPTY_LEDGER).events)).size).toBe(2)
  })

  it('stays when the title improves, the date becomes finer and a sentence is added', () => {
    const { ledger } = assignIds([event(recall)], EMPTY_LEDGER)
    const better = event({ title: 'Peru calls its envoy home', edtf: '2024-10-14', quotes: ['Lima called its envoy home.', ...recall.quotes] })
    expect(idsOf(assignIds([better], ledger).events)).toEqual(['2024-10-peru-recalls-ambassador'])
  })

  it('stays when a comma of the sentence is mended', () => {
    const { ledger } = assignIds([event(recall)], EMPTY_LEDGER)
    const mended = event({ title: 'Other words', quotes: ['Peru recalled its ambassador, in October 2024.'] })
    expect(idsOf(assignIds([mended], ledger).events)).toEqual(['2024-10-peru-recalls-ambassador'])
  })

  it('leads on to the event that it was merged into', () => {
    const second = { title: 'Lima calls its envoy home', quotes: ['Lima called its envoy home.'] }
    const { ledger } = assignIds([event(recall), event(second)], EMPTY_LEDGER)
    const merged = assignIds([event({ ...recall, quotes: [...recall.quotes, ...second.quotes] })], ledger)
    const [id = ''] = idsOf(merged.events)
    const [other = ''] = Object.keys(redirectsOf(merged.ledger))
    expect(new Set([id, other])).toEqual(new Set(['2024-10-peru-recalls-ambassador', '2024-10-lima-calls-envoy-home']))
    expect(redirectsOf(merged.ledger)[other]).toBe(id)
  })

  it('is never given to another event, even after its own has gone', () => {
    const { ledger } = assignIds([event(recall)], EMPTY_LEDGER)
    const other = event({ ...recall, quotes: ['An unrelated sentence.'] })
    expect(idsOf(assignIds([other], ledger).events)).toEqual(['2024-10-peru-recalls-ambassador-2'])
  })

  it('tells two acts of one sentence apart by their type', () => {
    const sentence = ['Peru accused Chile and recalled its ambassador.']
    const both = [event({ title: 'Peru accuses Chile', type: 'ACCUSE', quotes: sentence }), event({ ...recall, quotes: sentence })]
    const { ledger, events } = assignIds(both, EMPTY_LEDGER)
    expect(idsOf(assignIds(both.toReversed(), ledger).events)).toEqual(idsOf(events).toReversed())
  })
})
