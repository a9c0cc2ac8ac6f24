/**
 * A small invented story for the app's tests: Norland and Suria, three articles, six events, with
 * every kind of thing that the page has to show. Quotes are cut from the texts, never written twice.
 */
import { toEventDate } from '../../src/dataset/calendar-date.ts'
import type { Article, Mention, MentionDate, Span, TimelineEvent } from '../../src/dataset/dataset.ts'
import { EVENT_TYPES, type EventType } from '../../src/dataset/event-types.ts'
import type { ArticleText, EventSummary, TimelineIndex } from '../../src/dataset/published-files.ts'

const TEXTS: Readonly<Record<string, string>> = {
  harbour: [
    'Norland and Suria agree on a harbour',
    'PORT ALMA, March 9, 2031 - Norland and Suria signed a harbour agreement on Friday.',
    'Norland expelled four Surian envoys in October 2029, after Suria rejected the charge as a fantasy.',
    'Premier Ilse Brandt is expected to visit Suria early next month, the ministry said.',
  ].join('\n\n'),
  thaw: [
    'A thaw at sea',
    'The two states signed a harbour agreement on March 7.',
    'Ilse Brandt will travel to Suria some time this year.',
    'Suria rejected the charge in October 2029.',
  ].join('\n'),
  polls: ['Brandt wins', 'Ilse Brandt won the election in 2030.'].join('\n'),
}

const textOf = (article: string): string => TEXTS[article] ?? ''

function spanOf(article: string, text: string, from = 0): Span {
  const start = textOf(article).indexOf(text, from)
  if (start === -1) throw new Error(`The invented article ${article} does not hold ‘${text}’`)
  return { start, end: start + text.length, text }
}

interface MentionSketch {
  readonly article: string
  readonly quote: string
  readonly trigger: string
  readonly edtf: string
  readonly basis: MentionDate['basis']
  readonly expression?: string
  readonly attribution?: string
}

function mentionOf(sketch: MentionSketch): Mention {
  const { article, trigger, edtf, basis, expression, attribution } = sketch
  const { start, end, text: quote } = spanOf(article, sketch.quote)
  return {
    article, start, end, quote,
    trigger: spanOf(article, trigger, start),
    date: { edtf, basis, expression: expression === undefined ? null : spanOf(article, expression, start) },
    attribution: attribution === undefined ? null : spanOf(article, attribution, start),
    rule: 'sketch',
  }
}

interface EventSketch {
  readonly id: string
  readonly title: string
  readonly type: EventType
  readonly edtf: string
  readonly status?: TimelineEvent['status']
  readonly actors: readonly string[]
  readonly places?: readonly string[]
  readonly mentions: readonly MentionSketch[]
  readonly disagreements?: TimelineEvent['disagreements']
}

const eventOf = (sketch: EventSketch): TimelineEvent => ({
  id: sketch.id,
  title: sketch.title,
  type: sketch.type,
  score: EVENT_TYPES[sketch.type].score,
  status: sketch.status ?? 'occurred',
  date: toEventDate(sketch.edtf),
  actors: sketch.actors,
  places: sketch.places ?? [],
  mentions: sketch.mentions.map(mentionOf),
  origins: new Set(sketch.mentions.map(({ article }) => article)).size,
  disagreements: sketch.disagreements ?? [],
})

export const EVENTS: readonly TimelineEvent[] = [
  {
    id: '2029-10-suria-rejects-charge', title: 'Suria rejects the charge', type: 'REJECT' as const, edtf: '2029-10', actors: ['suria'],
    mentions: [
      { article: 'harbour', quote: 'Norland expelled four Surian envoys in October 2029, after Suria rejected the charge as a fantasy.', trigger: 'rejected', edtf: '2029-10', basis: 'inherited' as const, expression: 'in October 2029' },
      { article: 'thaw', quote: 'Suria rejected the charge in October 2029.', trigger: 'rejected', edtf: '2029-10', basis: 'stated' as const, expression: 'in October 2029' },
    ],
  },
  {
    id: '2029-10-norland-expels-envoys', title: 'Norland expels four Surian envoys', type: 'SANCTION' as const, edtf: '2029-10', actors: ['norland', 'suria'],
    mentions: [
      { article: 'harbour', quote: 'Norland expelled four Surian envoys in October 2029, after Suria rejected the charge as a fantasy.', trigger: 'expelled', edtf: '2029-10', basis: 'stated' as const, expression: 'in October 2029' },
    ],
  },
  {
    id: '2030-ilse-brandt-wins-election', title: 'Ilse Brandt wins the election', type: 'LEADERSHIP' as const, edtf: '2030', actors: ['ilse-brandt'],
    mentions: [{ article: 'polls', quote: 'Ilse Brandt won the election in 2030.', trigger: 'won the election', edtf: '2030', basis: 'stated' as const, expression: 'in 2030' }],
  },
  {
    id: '2031-03-07-harbour-agreement', title: 'Norland and Suria sign a harbour agreement', type: 'AGREE' as const, edtf: '2031-03-07', actors: ['norland', 'suria'], places: ['Port Alma'],
    mentions: [
      { article: 'harbour', quote: 'PORT ALMA, March 9, 2031 - Norland and Suria signed a harbour agreement on Friday.', trigger: 'signed', edtf: '2031-03-07', basis: 'relative' as const, expression: 'on Friday' },
      { article: 'thaw', quote: 'The two states signed a harbour agreement on March 7.', trigger: 'signed', edtf: '2031-03-07', basis: 'relative' as const, expression: 'on March 7' },
    ],
  },
  {
    id: '2031-04-brandt-visits-suria', title: 'Ilse Brandt to visit Suria', type: 'CONSULT' as const, edtf: '2031-04-01~/2031-04-10~', status: 'planned' as const, actors: ['ilse-brandt', 'suria'],
    mentions: [
      { article: 'harbour', quote: 'Premier Ilse Brandt is expected to visit Suria early next month, the ministry said.', trigger: 'visit', edtf: '2031-04-01~/2031-04-10~', basis: 'relative' as const, expression: 'early next month', attribution: 'the ministry said' },
      { article: 'thaw', quote: 'Ilse Brandt will travel to Suria some time this year.', trigger: 'travel', edtf: '2031', basis: 'relative' as const, expression: 'this year' },
    ],
    disagreements: [{ field: 'date' as const, claims: [{ value: '2031-04-01~/2031-04-10~', mentions: [0] }, { value: '2031', mentions: [1] }] }],
  },
  {
    id: 'undated-suria-warns', title: 'Suria warns of a blockade', type: 'THREATEN' as const, edtf: '', status: 'alleged' as const, actors: ['suria'],
    mentions: [{ article: 'harbour', quote: 'Norland expelled four Surian envoys in October 2029, after Suria rejected the charge as a fantasy.', trigger: 'charge', edtf: '', basis: 'none' as const }],
  },
].map(eventOf)

const ARTICLES: readonly Article[] = [
  {
    id: 'harbour', title: 'Norland and Suria agree on a harbour', publisher: 'The Almanac', url: 'https://example.org/harbour',
    published: { edtf: '2031-03-09', basis: 'stated', evidence: spanOf('harbour', 'March 9, 2031'), reason: 'The article states its date.' },
    length: textOf('harbour').length, sha256: '0'.repeat(64),
  },
  {
    id: 'polls', title: 'Brandt wins', publisher: null, url: null,
    published: { edtf: '', basis: 'inferred', evidence: null, reason: 'Nothing in the article tells when it was published.' },
    length: textOf('polls').length, sha256: '1'.repeat(64),
  },
  {
    id: 'thaw', title: 'A thaw at sea', publisher: null, url: null,
    published: { edtf: '2031-03', basis: 'inferred', evidence: null, reason: 'It tells as news an agreement of 7 March 2031.' },
    length: textOf('thaw').length, sha256: '2'.repeat(64),
  },
]

export const summaryOf = ({ id, title, type, score, status, date, actors, mentions, origins, disagreements }: TimelineEvent): EventSummary => ({
  id, title, type, score, status, date, actors,
  mentionCount: mentions.length,
  articleCount: new Set(mentions.map(({ article }) => article)).size,
  origins,
  disputed: disagreements.length > 0,
})

export const INDEX: TimelineIndex = {
  version: 1,
  story: { title: 'Norland and Suria', start: '2029-10', end: '2031-04-10' },
  articles: ARTICLES,
  actors: [
    { id: 'ilse-brandt', name: 'Ilse Brandt', kind: 'person', aliases: ['Brandt', 'Premier Brandt'] },
    { id: 'norland', name: 'Norland', kind: 'state', aliases: [] },
    { id: 'suria', name: 'Suria', kind: 'state', aliases: ['Puerto Suría', 'Surian'] },
  ],
  events: EVENTS.map(summaryOf),
  redirects: { 'old-harbour-pact': 'harbour-pact', 'harbour-pact': '2031-03-07-harbour-agreement', round: 'about', about: 'round' },
  problems: [{ file: 'broken.txt', rule: 'file-empty', message: 'Expected an article, found an empty file.', help: 'Fill it or remove it.' }],
}

export const articleText = (id: string): ArticleText => ({ id, text: textOf(id) })
