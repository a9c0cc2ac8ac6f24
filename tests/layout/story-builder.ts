/**
 * Stories for tests: one written out as a newspaper's material lies (a crowded week, years between),
 * and seeded ones of any size. No clock and no `Math.random`, so that a failure can be seen again.
 */
import { formatDayNumber, toEventDate } from '../../src/dataset/calendar-date.ts'
import type { EventStatus } from '../../src/dataset/dataset.ts'
import { EVENT_TYPES, EVENT_TYPE_NAMES, isEventType } from '../../src/dataset/event-types.ts'
import type { EventType } from '../../src/dataset/event-types.ts'
import type { EventSummary, TimelineIndex } from '../../src/dataset/published-files.ts'

/** `2026-02-07 CONSULT A title`, with `planned` or `alleged` after the type and `×3` for three articles. */
const LINE = /^(?<edtf>\S+) (?<type>[A-Z]+)(?: (?<status>planned|alleged))?(?: ×(?<articles>\d+))? (?<title>.+)$/

export function readEvent(line: string): EventSummary {
  const groups = LINE.exec(line)?.groups
  const type = groups?.['type'] ?? ''
  if (!groups || !isEventType(type)) throw new Error(`Not a line of a story: ${line}`)
  const title = groups['title'] ?? ''
  const articles = Number(groups['articles'] ?? 1)
  const status = groups['status']
  return summary({
    id: `${groups['edtf']}-${title.toLowerCase().replaceAll(/\W+/g, '-')}`,
    title,
    type,
    status: status === 'planned' || status === 'alleged' ? status : 'occurred',
    edtf: groups['edtf'] === '?' ? '' : (groups['edtf'] ?? ''),
    articles,
  })
}

interface Draft {
  readonly id: string
  readonly title: string
  readonly type: EventType
  readonly status: EventStatus
  readonly edtf: string
  readonly articles: number
}

const summary = ({ id, title, type, status, edtf, articles }: Draft): EventSummary => ({
  id,
  title,
  type,
  score: EVENT_TYPES[type].score,
  status,
  date: toEventDate(edtf),
  actors: [],
  mentionCount: articles + 1,
  articleCount: articles,
  origins: articles,
  disputed: false,
})

const sortKey = ({ date, id }: EventSummary): string => `${date.start === '' ? '~' : date.start} ${id}`

/** An index that holds these events, sorted as the contract says. */
export function indexOf(events: readonly EventSummary[]): TimelineIndex {
  return {
    version: 1,
    story: { title: 'Norland and Sudland', start: '', end: '' },
    articles: [],
    actors: [],
    events: events.toSorted((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1)),
    redirects: {},
    problems: [],
  }
}

export const NEWS_STORY: TimelineIndex = indexOf(
  `2016 AGREE Framework for cooperation on fisheries is signed
2021 ASSAULT ×4 Harbour master Ode Lund is killed in Westhaven
2021-09 ACCUSE ×4 Prime Minister Falk accuses Sudland’s agents of the killing
2021-09 REJECT ×2 Sudland rejects the accusation as “groundless”
2021-09 SANCTION ×3 Norland expels a Sudland diplomat
2021-09 SANCTION Sudland expels a diplomat in return
2022-10 SANCTION ×3 Sudland recalls its ambassador and five other diplomats
2022-10 SANCTION ×2 Norland expels as many diplomats
2022-10 ACCUSE alleged Police say that agents took part in extortion
2023-04 LEADERSHIP ×2 Berg wins the election in Norland
2023-06 CONSULT ×4 Berg and President Azar meet at the summit in Lakeview
2023-06/2023-09 SUPPORT ×2 The ambassadors return to both capitals
2023-11 CONSULT ×2 Berg and Azar meet beside the trade fair
2023-10~/2023-12~ CONSULT Trade talks begin again
2024-02-05 STATEMENT The ministry announces a visit
2024-02-06 CONSULT ×3 Security adviser Idris begins his visit to the capital
2024-02-06 CONSULT ×4 Idris meets Public Safety Minister Holm
2024-02-07 CONSULT ×5 Idris meets National Security Adviser Dahl
2024-02-07 AGREE ×5 Both sides agree on a shared work plan and liaison officers
2024-02-07 AGREE ×3 Both sides commit to work on cybersecurity, fraud and immigration
2024-02-07 AGREE Agencies agree to exchange information on drug smuggling
2024-02-07 COOPERATE ×2 Police forces set up a joint office
2024-02-08 STATEMENT ×4 The Ministry of External Affairs makes the agreement public
2024-02-08 REQUEST ×2 Opposition asks for an inquiry into the deal
2024-02-09 REJECT Sudland denies any role in the killing again
2024-02-09 COERCE Police arrest two men over extortion
2024-02-10 PROTEST Community groups march against the agreement
2024-03-01~/2024-03-10~ CONSULT planned ×3 Berg is to visit Sudland
2024 AGREE planned ×2 A trade agreement is to be signed this year
? ACCUSE A former minister accuses both governments of silence
? STATEMENT The port authority explains its rules`
    .split('\n')
    .map(readEvent),
)

/** A small generator of numbers in [0, 1): mulberry32. */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const WORDS = ['Talks', 'on', 'border', 'trade', 'resume', 'in', 'Lakeview', 'after', 'envoys', 'return', 'police', 'accord', 'inquiry', 'Internationalisation']
const STATUSES: readonly EventStatus[] = ['occurred', 'occurred', 'occurred', 'planned', 'alleged']

/** A story of any size over ten years: a third of it in one month, dates at every precision. */
export function seededStory(count: number, seed = 1): TimelineIndex {
  const random = seededRandom(seed)
  const pick = <T>(values: readonly T[], otherwise: T): T => values[Math.floor(random() * values.length)] ?? otherwise
  const events = Array.from({ length: count }, (_, index) => {
    const day = Math.floor(16_000 + (random() < 0.33 ? 2_500 + random() * 30 : random() * 3_650))
    const iso = formatDayNumber(day)
    const edtf = pick([iso, iso, iso, iso, iso.slice(0, 7), iso.slice(0, 4), `${iso}/${formatDayNumber(day + 9)}`, `${iso}/..`, ''], iso)
    return summary({
      id: `event-${index}`,
      title: Array.from({ length: 2 + Math.floor(random() * 9) }, () => pick(WORDS, 'talks')).join(' '),
      type: pick(EVENT_TYPE_NAMES, 'CONSULT'),
      status: pick(STATUSES, 'occurred'),
      edtf,
      articles: 1 + Math.floor(random() * 6),
    })
  })
  return indexOf(events)
}
