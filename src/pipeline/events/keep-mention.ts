/**
 * Which coded acts become mentions. Strong ones do. Of the weak, what a named speaker says does (the story
 * gathers it into one statement a speaker and day), and a noun where the sentence itself dates it and names a party.
 */
import { parseEdtf } from '../../dataset/calendar-date.ts'
import type { ActMention } from './act-mention.ts'
import { isDatedInWords } from './dated-in-words.ts'
import { ANY_VERB } from './lexicon-index.ts'

export const isKept = (mention: ActMention): boolean => (mention.strength === 'strong' && !isOnlyTalk(mention) && !isDescription(mention) && !isNobodys(mention) && !isToll(mention) && !isAttempted(mention)) || isStatement(mention) || (isDatedNoun(mention) && !isAttempted(mention)) || isDatedJourney(mention)

/** What stands before the act's own words in its sentence. */
const textBefore = ({ sentence, trigger }: Pick<ActMention, 'sentence' | 'trigger'>): string => sentence.text.slice(0, trigger.start - sentence.start)

/**
 * `"Neighbours make peace," she said`, `"Those responsible must pay"`: in somebody's own words what is, will and must be
 * counts only where they name who does it, or are the act: `"We condemn the raid"`.
 */
function isOnlyTalk({ sentence, trigger, actors, tense, form, sources }: ActMention): boolean {
  // `We are rolling out the first jet` tells what is under way.
  if (form !== 'finite' || (tense !== 'present' && tense !== 'future') || /^\p{L}+ing\b/u.test(trigger.text)) return false
  const before = textBefore({ sentence, trigger })
  const isInside = before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0
  if (!isInside) return false
  return !sources.some(({ text }) => /^we$/i.test(text)) && !actors.some(({ role }) => role === 'source')
}

/** `has killed 7,000 people since May`, `the war has displaced 7 million`: a count that grows with the days is no act of any one of them. */
const isToll = ({ type, tense, date, sentence, trigger }: ActMention): boolean =>
  COUNTED_HARM.has(type) && (tense === 'perfect' || tense === 'pluperfect') && COUNT.test(sentence.text) &&
  (date.edtf.endsWith('/..') || (!isDatedInWords(date) && OF_WAR.test(textBefore({ sentence, trigger }))))
const OF_WAR = /\b(?:conflict|war|fighting|violence|unrest|crisis|insurgency|rebellion|hostilities)(?: [^,;.]{0,40})? (?:has|have|had)(?: \p{L}+)? $/iu
const COUNTED_HARM: ReadonlySet<ActMention['type']> = new Set(['ASSAULT', 'COERCE', 'PROTEST'])
const COUNT = /\b(?:(?!(?:19|20)\d\d\b)\d[\d,.]*|hundreds|thousands|dozens|scores|millions?)\b(?! (?:January|February|March|April|May|June|July|August|September|October|November|December))/u

/** `Snow fell in the hills`: what opens a report in words that no table knows counts where it names somebody. */
const isNobodys = ({ rule, actors }: ActMention): boolean => rule === ANY_VERB.rule && actors.length === 0

/** `the offer made by Peru`, `traders suspected of fraud`: a passive participle behind its noun tells which one is meant, unless it says when. */
const isDescription = ({ form, trigger, sentence, date }: ActMention): boolean =>
  form === 'participle' && !isDatedInWords(date) && !/ing\b/.test(trigger.text) && /\p{L}(?:’s|'s)?,? $/u.test(textBefore({ sentence, trigger }))

/** `…, the Lima Herald reported`: that tells where it was read. */
const isStatement = ({ type, form, status, sentence, actors, trigger }: ActMention): boolean =>
  type === 'STATEMENT' && form === 'finite' && status === 'occurred' && sentence.role === 'body' && !/^reports?(?:ed)?$/iu.test(trigger.text) && actors.some(({ role }) => role === 'source')

/** `Jane Roe travelled to Lima on Monday`: a journey alone is little, that of somebody named on a day named is news. */
const isDatedJourney = ({ form, mode, sentence, date, actors }: ActMention): boolean =>
  form === 'finite' && mode === 'Visit' && sentence.role === 'body' && isDatedInWords(date) && actors.some(({ role, kind }) => role === 'source' && kind === 'person')

/** `the killing of Jane Roe in 2019`, `a possible visit next month by John Doe`. */
const isDatedNoun = ({ form, sentence, date, actors, trigger }: ActMention): boolean =>
  form === 'nominal' &&
  sentence.role === 'body' &&
  actors.length > 0 &&
  isDatedInWords(date) &&
  date.expression !== null &&
  date.expression.start >= trigger.end

/** `tried to arrange a meeting in May`: nobody says that there was one. */
const isAttempted = ({ form, sentence, trigger }: ActMention): boolean => form === 'nominal' && ATTEMPTED.test(textBefore({ sentence, trigger }))
const ATTEMPTED = /\b(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|fail(?:s|ed|ing)?|seeks?|sought|hop(?:es|ed|ing)|want(?:s|ed)|offer(?:s|ed)) to (?:arrange|organi[sz]e|hold|convene|broker|set up|host|mediate|stage) (?:[\p{L}-]+ ){0,4}$/iu

/** An act dated after its article is to come, whatever its tense; so is one from its day on without end, but not what `has been shut since dawn`. */
export function settleStatus(mention: ActMention, published: string): ActMention {
  const [date, appeared] = [parseEdtf(mention.date.edtf), parseEdtf(published)]
  if (date?.startDay == null || appeared?.startDay == null || appeared.endDay === null) return mention
  const isToCome = date.startDay > appeared.endDay || (date.endDay === null && mention.tense !== 'perfect' && date.startDay >= appeared.startDay)
  return isToCome && mention.status === 'occurred' ? { ...mention, status: 'planned' } : mention
}
