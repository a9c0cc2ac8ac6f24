/**
 * `Peru closed the border after …`, told without a day far down in a report of a later week: background, which
 * the paper's own day does not date. Where an earlier article reported such a deed by the same party against
 * the same, the retelling loses the day that it only had from its article, so that it can join what it retells.
 */
import { parseEdtf } from '../../dataset/calendar-date.ts'
import type { DatedArticle } from '../articles/source-article.ts'
import { UNDATED, type ActMention } from '../events/act-mention.ts'
import { isDatedInWords } from '../events/dated-in-words.ts'
import { isDeed } from './act-families.ts'
import { namesOf } from './act-sides.ts'
import { haveCommon } from './common-members.ts'

/** An act is news for so many days. */
const NEWS_DAYS = 3
/** So many sentences open a report and tell what is new. */
const LEAD_SENTENCES = 2

/** A deed as one article reports it. */
interface Report {
  readonly day: number
  readonly targets: ReadonlySet<string>
}

export function undateRetold(mentions: readonly ActMention[], articleOf: (id: string) => DatedArticle): readonly ActMention[] {
  const reports = new Map<string, Report[]>()
  for (const mention of mentions) {
    const day = dayTold(mention) ?? dayOf(articleOf(mention.article))
    if (!isDone(mention) || day === null) continue
    for (const key of keysOf(mention)) {
      const told = reports.get(key)
      // The first report of one target is all that is asked for.
      if (!told) reports.set(key, [{ day, targets: namesOf(mention, 'target') }])
      else if (!told.some((report) => report.day <= day && isSame(report.targets, namesOf(mention, 'target')))) told.push({ day, targets: namesOf(mention, 'target') })
    }
  }
  return mentions.map((mention) => {
    const article = articleOf(mention.article)
    const day = dayOf(article)
    if (day === null || !isDone(mention) || isOwnNews(mention, article)) return mention
    const isRetold = keysOf(mention).some((key) => reports.get(key)?.some((report) => report.day < day - NEWS_DAYS && mayBeSame(report.targets, namesOf(mention, 'target'))))
    return isRetold ? { ...mention, date: UNDATED } : mention
  })
}

const isDone = ({ type, form, status }: ActMention): boolean =>
  status === 'occurred' && (type === 'ASSAULT' || ((isDeed(type) || type === 'CONCEDE') && form !== 'nominal'))

/** Tells its day itself, or stands where the news stands. */
function isOwnNews({ date, sentence }: ActMention, { sentences }: DatedArticle): boolean {
  const isOwn = date.expression !== null && date.expression.start >= sentence.start && date.expression.end <= sentence.end
  if (isOwn || date.basis === 'none' || sentence.role !== 'body') return true
  return sentences.filter(({ role }) => role === 'body').slice(0, LEAD_SENTENCES).some(({ start }) => start === sentence.start)
}

/** What is done and by whom; of violence whom it befell: nobody is killed twice. */
function keysOf({ type, rule, mode, actors }: ActMention): readonly string[] {
  if (type === 'ASSAULT') return actors.filter(({ role, kind }) => role === 'target' && kind === 'person').map(({ name }) => `${type} ${name}`)
  return actors.filter(({ role }) => role === 'source').map(({ name }) => `${mode ?? rule} ${name}`)
}

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && [...a].every((name) => b.has(name))

const mayBeSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === 0 || b.size === 0 || haveCommon(a, b)

/** The last day that the words give for it. */
const dayTold = ({ date }: ActMention): number | null => (isDatedInWords(date) ? (parseEdtf(date.edtf)?.endDay ?? null) : null)

/** The first day on which the article can have appeared. */
const dayOf = ({ published }: DatedArticle): number | null => parseEdtf(published.edtf)?.startDay ?? null
