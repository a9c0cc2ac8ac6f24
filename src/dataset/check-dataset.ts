/**
 * Proves that a JSON value keeps the contract of `dataset.ts` and `published-files.ts`, and says
 * where it does not: place, what was expected, what was found. The schemas are held to the
 * interfaces by the compiler; what no type can say (order, references, quotes) is checked beside them.
 */
import * as v from 'valibot'
import { parseEdtf, toEventDate } from './calendar-date.ts'
import type { Actor, Article, Dataset, Disagreement, EventDate, Mention, MentionDate, Problem, Published, Span, Story, TimelineEvent } from './dataset.ts'
import { EVENT_TYPE_NAMES } from './event-types.ts'
import type { ArticleText, EventDetail, EventSummary, TimelineIndex } from './published-files.ts'

/** One place of a value that breaks the contract. */
export interface Mismatch {
  /** `events[3].mentions[0].quote`; empty for the whole value. */
  readonly place: string
  readonly expected: string
  readonly found: string
}

/** `events[3].title: expected at most 90 characters, found 112`. */
export const formatMismatch = ({ place, expected, found }: Mismatch): string =>
  `${place === '' ? 'The value' : place}: expected ${expected}, found ${found}`

// --- Schemas -------------------------------------------------------------------------------------

const offset = v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, 'at least 0'))
const count = offset
const filled = v.pipe(v.string(), v.nonEmpty('a text that is not empty'))
const edtf = v.pipe(v.string(), v.check((text) => text === '' || parseEdtf(text) !== null, 'an EDTF date of the contract, or none'))
const score = v.nullable(v.pipe(v.number(), v.minValue(-10, 'at least -10'), v.maxValue(10, 'at most 10')))
const eventType = v.picklist(EVENT_TYPE_NAMES)
const status = v.picklist(['occurred', 'planned', 'alleged'])
const title = v.pipe(filled, v.maxLength(90, 'at most 90 characters'))

const span = v.pipe(
  v.object({ start: offset, end: offset, text: v.string() }),
  v.check(({ start, end, text }) => end - start === text.length, 'a text as long as its offsets say'),
) satisfies v.GenericSchema<Span>

const story = v.object({ title: v.string(), start: edtf, end: edtf }) satisfies v.GenericSchema<Story>

const published = v.object({
  edtf,
  basis: v.picklist(['stated', 'inferred']),
  evidence: v.nullable(span),
  reason: filled,
}) satisfies v.GenericSchema<Published>

const article = v.object({
  id: filled,
  title: filled,
  publisher: v.nullable(filled),
  url: v.nullable(filled),
  published,
  length: count,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')),
}) satisfies v.GenericSchema<Article>

const actor = v.object({
  id: filled,
  name: filled,
  kind: v.picklist(['person', 'state', 'organisation']),
  aliases: v.array(filled),
}) satisfies v.GenericSchema<Actor>

const eventDate = v.pipe(
  v.object({
    edtf,
    start: v.string(),
    end: v.string(),
    precision: v.picklist(['day', 'month', 'season', 'year', 'interval', 'unknown']),
  }),
  v.check((date) => isSameDate(date, toEventDate(date.edtf)), 'the first and last day that the EDTF can mean, and its precision'),
) satisfies v.GenericSchema<EventDate>

const isSameDate = (date: EventDate, other: EventDate): boolean =>
  date.start === other.start && date.end === other.end && date.precision === other.precision

const mentionDate = v.object({
  edtf,
  basis: v.picklist(['stated', 'relative', 'inherited', 'published', 'none']),
  expression: v.nullable(span),
}) satisfies v.GenericSchema<MentionDate>

const mention = v.pipe(
  v.object({
    article: filled,
    start: offset,
    end: offset,
    quote: filled,
    trigger: span,
    date: mentionDate,
    attribution: v.nullable(span),
    rule: filled,
  }),
  v.check(({ start, end, quote }) => end - start === quote.length, 'a quote as long as its offsets say'),
) satisfies v.GenericSchema<Mention>

const disagreement = v.object({
  field: v.picklist(['date', 'actors', 'type', 'status', 'figure']),
  claims: v.array(v.object({ value: filled, mentions: v.array(offset) })),
}) satisfies v.GenericSchema<Disagreement>

const timelineEvent = v.object({
  id: filled,
  title,
  type: eventType,
  score,
  status,
  date: eventDate,
  actors: v.array(filled),
  places: v.array(filled),
  mentions: v.pipe(v.array(mention), v.nonEmpty('at least one mention')),
  origins: v.pipe(count, v.minValue(1, 'at least 1')),
  disagreements: v.array(disagreement),
}) satisfies v.GenericSchema<TimelineEvent>

const problem = v.object({
  file: v.string(),
  start: v.exactOptional(offset),
  end: v.exactOptional(offset),
  rule: filled,
  message: filled,
  help: filled,
}) satisfies v.GenericSchema<Problem>

/** The dataset that `extract` writes, but for the rows of its lists. */
const datasetFrame = v.object({
  version: v.literal(1),
  story,
  articles: v.array(v.unknown()),
  actors: v.array(v.unknown()),
  events: v.array(v.unknown()),
  problems: v.array(v.unknown()),
}) satisfies v.GenericSchema<Record<keyof Dataset, unknown>>

const eventSummary = v.object({
  id: filled,
  title,
  type: eventType,
  score,
  status,
  date: eventDate,
  actors: v.array(filled),
  mentionCount: count,
  articleCount: count,
  origins: count,
  disputed: v.boolean(),
}) satisfies v.GenericSchema<EventSummary>

/** `data/index.json` */
export const timelineIndexSchema = v.object({
  version: v.literal(1),
  story,
  articles: v.array(article),
  actors: v.array(actor),
  events: v.array(eventSummary),
  redirects: v.record(v.string(), v.string()),
  problems: v.array(problem),
}) satisfies v.GenericSchema<TimelineIndex>

/** `data/events/<id>.json` */
export const eventDetailSchema = timelineEvent satisfies v.GenericSchema<EventDetail>

/** `data/articles/<id>.json` */
export const articleTextSchema = v.object({ id: filled, text: v.string() }) satisfies v.GenericSchema<ArticleText>

// --- Reading what was fetched --------------------------------------------------------------------

/** @throws Error that names place, expected and found, when the value is no timeline index. */
export const readTimelineIndex = (value: unknown): TimelineIndex => readAs(timelineIndexSchema, value, 'timeline index')

/** @throws Error that names place, expected and found, when the value is no event. */
export const readEventDetail = (value: unknown): EventDetail => readAs(eventDetailSchema, value, 'event')

/** @throws Error that names place, expected and found, when the value is no article's text. */
export const readArticleText = (value: unknown): ArticleText => readAs(articleTextSchema, value, 'article text')

function readAs<Output>(schema: v.GenericSchema<unknown, Output>, value: unknown, what: string): Output {
  const result = v.safeParse(schema, value, { abortEarly: true })
  if (result.success) return result.output
  throw new Error(`This is no ${what}. ${result.issues.map((issue) => formatMismatch(toMismatch(issue))).join('; ')}`)
}

/** Every place where the value breaks the form of the contract; empty when it keeps it. Where it is no dataset at all, its rows are not looked at. */
export function checkDataset(value: unknown): readonly Mismatch[] {
  const result = v.safeParse(datasetFrame, value)
  if (!result.success) return result.issues.map((issue) => toMismatch(issue))
  const { articles, actors, events, problems } = result.output
  return [
    ...checkRows(article, articles, 'articles'),
    ...checkRows(actor, actors, 'actors'),
    ...checkRows(timelineEvent, events, 'events'),
    ...checkRows(problem, problems, 'problems'),
  ]
}

/** One by one: a check copies what it reads, and the copy of a whole story would fill the memory. */
const checkRows = (schema: v.GenericSchema, rows: readonly unknown[], list: string): readonly Mismatch[] =>
  rows.flatMap((row, index) => {
    const result = v.safeParse(schema, row)
    return result.success ? [] : result.issues.map((issue) => toMismatch(issue, `${list}[${index}]`))
  })

/** @param within the place of the value that was checked; empty for the whole */
function toMismatch(issue: v.BaseIssue<unknown>, within = ''): Mismatch {
  const place = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  return {
    place: `${within}${place}`.replace(/^\./, ''),
    expected: issue.kind === 'schema' ? (issue.expected ?? issue.message) : issue.message,
    found: describeFound(issue),
  }
}

/** Long enough to recognise the value, short enough for one line of a message. */
const FOUND_LENGTH = 60

function describeFound({ received, input }: v.BaseIssue<unknown>): string {
  if (input !== null && typeof input === 'object' && !Array.isArray(input)) return 'an object that is not'
  return received.length > FOUND_LENGTH ? `${received.slice(0, FOUND_LENGTH)}…` : received
}
