/**
 * The five articles against a reading of them made by hand: what an editor finds in them must stand on the
 * timeline once, on its day, and with the sentence of every article that tells it.
 */
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Dataset, TimelineEvent } from '../../src/dataset/dataset.ts'
import type { EventType } from '../../src/dataset/event-types.ts'
import { readFolder } from '../../src/pipeline/articles/read-folder.ts'
import { buildDataset } from '../../src/pipeline/pipeline.ts'

interface Reading {
  readonly what: string
  readonly types: readonly EventType[]
  readonly status?: TimelineEvent['status']
  /** EDTF that the articles allow: the first is best. */
  readonly dates: readonly string[]
  readonly actors: readonly string[]
  /** Start of the article's id, and words of the sentence that tells it. */
  readonly told: readonly (readonly [string, string])[]
}

const READINGS: readonly Reading[] = [
  { what: 'the framework of 2018', types: ['AGREE'], dates: ['2018'], actors: [], told: [['004', 'The pact echoes the 2018 Framework']] },
  {
    what: 'the killing of Nijjar', types: ['ASSAULT'], dates: ['2023'], actors: ['Hardeep Singh Nijjar'],
    told: [['000', 'Hardeep Singh Nijjar assassination in 2023'], ['001', 'the killing of Khalistani separatist'], ['004', 'killing of Sikh activist Hardeep Singh Nijjar in Surrey']],
  },
  {
    what: 'Trudeau accuses Indian agents', types: ['ACCUSE'], dates: ['2023-09'], actors: ['Justin Trudeau', 'India'],
    told: [['001', 'Justin Trudeau alleged in 2023'], ['004', 'Justin Trudeau accused Indian agents']],
  },
  {
    what: 'India rejects it as absurd', types: ['REJECT'], dates: ['2023-09', '2023'], actors: ['India'],
    told: [['001', 'New Delhi rejected the claim'], ['004', 'India denied the allegations']],
  },
  { what: 'diplomats are expelled on both sides', types: ['SANCTION'], dates: ['2023-09', '2023'], actors: ['India'], told: [['004', 'reciprocal diplomat expulsions']] },
  { what: 'India recalls its high commissioner', types: ['SANCTION'], dates: ['2024-10'], actors: ['India'], told: [['001', 'India recalled its high commissioner']] },
  { what: 'India expels as many Canadians', types: ['SANCTION'], dates: ['2024-10', '2024-10/..'], actors: ['India', 'Canada'], told: [['001', 'India responded by expelling']] },
  { what: 'Carney wins the election', types: ['LEADERSHIP'], dates: ['2025-04'], actors: ['Mark Carney'], told: [['001', 'won a parliamentary election in April last year']] },
  { what: 'Modi and Carney meet in Kananaskis', types: ['CONSULT'], dates: ['2025-06'], actors: ['Narendra Modi', 'Mark Carney'], told: [['000', 'G7 Summit in Kananaskis']] },
  {
    what: 'the high commissioners return', types: ['SUPPORT'], dates: ['2025-06/..', '2025-04/..', '2025-06/2026-02', '2025'], actors: [],
    told: [['000', 'early return of High Commissioners'], ['001', 'reinstated their high commissioners']],
  },
  { what: 'Modi and Carney meet beside the G20', types: ['CONSULT'], dates: ['2025-11'], actors: ['Narendra Modi', 'Mark Carney'], told: [['004', 'November 2025 G20 sideline meeting']] },
  {
    what: 'Doval begins his visit to Ottawa', types: ['CONSULT'], dates: ['2026-02-06/2026-02-07', '2026-02-06'], actors: ['Ajit Doval'],
    told: [['000', 'two-day visit of National Security Advisor'], ['004', 'arrived in Ottawa']],
  },
  {
    what: 'Doval meets Anandasangaree', types: ['CONSULT'], dates: ['2026-02-06'], actors: ['Ajit Doval', 'Gary Anandasangaree'],
    told: [['000', 'had a meeting with Gary Anandasangaree'], ['001', 'separate meeting on Friday'], ['002', 'met with Gary Anandasangaree'], ['003', 'held talks with Gary Anandasangaree']],
  },
  {
    what: 'Doval meets Drouin', types: ['CONSULT'], dates: ['2026-02-07'], actors: ['Ajit Doval', 'Nathalie Drouin'],
    told: [['000', 'he met Nathalie Drouin'], ['001', 'talks in Ottawa on Saturday'], ['002', 'On 7 February, Doval held talks'], ['004', 'he met Nathalie Drouin']],
  },
  {
    what: 'the agreement on a work plan and liaison officers', types: ['AGREE'], dates: ['2026-02-07'], actors: ['India', 'Canada'],
    told: [['000', 'have agreed to appoint security liaison officers'], ['001', 'agreed to develop a “shared work plan”'], ['002', 'have reached an agreement'], ['003', 'have agreed to establish security and law-enforcement liaison officers'], ['004', 'sealed a groundbreaking security cooperation agreement']],
  },
  {
    what: 'the commitment on cybersecurity, fraud and immigration', types: ['AGREE'], dates: ['2026-02-07', '2026-02-06/2026-02-07'], actors: [],
    told: [['000', 'committed to formalising cooperation'], ['001', 'committed to formalising cooperation'], ['002', 'committed to formalising cooperation'], ['003', 'committed to formalising cooperation']],
  },
  {
    what: 'the ministry makes it public', types: ['STATEMENT'], dates: ['2026-02-08'], actors: [],
    told: [['000', 'said on Sunday'], ['001', 'said on Sunday'], ['004', 'Announced on February 8']],
  },
  {
    what: 'Carney’s visit to India', types: ['CONSULT'], status: 'planned', dates: ['2026-03-01~/2026-03-10~'], actors: ['Mark Carney'],
    told: [['000', 'expected to visit India some time this year'], ['001', 'possible visit to India early next month'], ['002', 'the visit of PM Carney to Delhi']],
  },
]

let dataset: Dataset
beforeAll(async () => {
  const { files } = await readFolder(fileURLToPath(new URL('../../seeds', import.meta.url)))
  dataset = buildDataset(files).dataset
})

const tells = (event: TimelineEvent, [article, words]: readonly [string, string]): boolean =>
  event.mentions.some((mention) => mention.article.startsWith(article) && mention.quote.includes(words))

/** Events of the reading's type and status told by any of its sentences, the most told first. */
function eventsOf({ types, status = 'occurred', told }: Reading): readonly TimelineEvent[] {
  const count = (event: TimelineEvent): number => told.filter((telling) => tells(event, telling)).length
  return dataset.events
    .filter((event) => types.includes(event.type) && event.status === status && count(event) > 0)
    .toSorted((a, b) => count(b) - count(a))
}

describe.each(READINGS)('$what', (reading) => {
  const names = new Map<string, string>()
  beforeAll(() => dataset.actors.forEach(({ id, name }) => names.set(id, name)))
  const find = (): TimelineEvent => {
    const candidates = eventsOf(reading)
    const event = candidates.find(({ date }) => reading.dates.includes(date.edtf)) ?? candidates[0]
    if (!event) throw new Error(`No ${reading.types.join(' or ')} event is told by these sentences.`)
    return event
  }

  it('is on the timeline with its type, status and date', () => {
    expect(reading.dates).toContain(find().date.edtf)
  })

  it('names who took part', () => {
    expect(find().actors.map((id) => names.get(id))).toEqual(expect.arrayContaining([...reading.actors]))
  })

  it('quotes every article that tells it', () => {
    const event = find()
    expect(reading.told.filter((telling) => !tells(event, telling))).toEqual([])
  })
})

it('says that the articles differ on when Carney visits India', () => {
  const [visit] = eventsOf(READINGS.at(-1) ?? { what: '', types: [], dates: [], actors: [], told: [] })
  expect(visit?.disagreements.find(({ field }) => field === 'date')?.claims.map(({ value }) => value).toSorted()).toEqual(['2026', '2026-03-01~/2026-03-10~'])
})

it('takes nothing from reader comments and page furniture', () => {
  const furniture = /Hope this leads|Actions speak louder|As someone with family|Good move by|bureaucratic layer|min read|Click here|Share this/
  expect(dataset.events.flatMap(({ mentions }) => mentions.map(({ quote }) => quote)).filter((quote) => furniture.test(quote))).toEqual([])
})

it.each([
  ['000', ['2026-02-09'], 'stated'],
  ['001', ['2026-02-08', '2026-02-09', '2026-02-08~', '2026-02-08/2026-02-09'], 'inferred'],
  ['002', ['2026-02-08~', '2026-02-07/2026-02-09', '2026-02-08/2026-02-09', '2026-02-08', '2026-02', '2026-02-07/2026-02-10~'], 'inferred'],
  ['003', ['2026-02-08'], 'inferred'],
  ['004', ['2026-02-08', '2026-02-08~', '2026-02-08/2026-02-09', '2026-02-08/..', '2026-02-08/2026-02-11~'], 'inferred'],
])('dates article %s', (id, dates, basis) => {
  const article = dataset.articles.find((candidate) => candidate.id.startsWith(id))
  expect(dates).toContain(article?.published.edtf)
  expect(article?.published.basis).toBe(basis)
})
