/**
 * What goes before a title is cut short of its point: how it was done, how many there were, how long it takes, where
 * and in what words somebody spoke, whose assertion it is.
 */
import type { ActMention } from '../events/act-mention.ts'
import { removal, removals, type Edit } from './title-edit.ts'

export const briefEdits = ({ trigger, sentence: { start: offset, text } }: ActMention): readonly Edit[] => {
  const from = trigger.start - offset
  const manner = MANNER.exec(text.slice(0, from))
  const behind = PATTERNS.flatMap((pattern) => removals(text.slice(from), pattern)).map(({ start, end }) => removal(from + start, from + end))
  const where = WHERE.exec(text.slice(0, from))
  const measure = MEASURE.exec(text.slice(0, from))
  return [...(measure ? [removal(measure.index, measure.index + measure[0].length)] : []), ...(where ? [removal(where.index, from - 1)] : []), ...(manner ? [removal(manner.index, from)] : []), ...behind]
}

/** `formally | asked`: how it was put, not what it was. */
const MANNER = /(?<= )(?:formally|officially|openly|publicly|immediately|promptly|quickly|swiftly|firmly|flatly|strongly|sharply|initially|finally|eventually|personally) $/u

/** `Eight hours of | crisis talks between …`: how long they took. */
const MEASURE = /(?<=^|, )(?:An?|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d+) (?:full )?(?:hour|day|week|month)s? of (?=(?:\p{Ll}+ ){0,2}(?:talks|negotiations|consultations|meetings|discussions)\b)/iu

/** `Jane Roe | in Lima | praised`, `Peru and Chile | in a joint statement | called`: where, between who speaks and the verb. */
const WHERE = /(?<=\p{Lu}[\p{L}’'-]*) in (?:\p{Lu}[\p{L}’'-]+|an? (?:\p{Ll}+ )?statement) $/u

const PATTERNS: readonly RegExp[] = [
  // `the deployment of | up to 1,000 | sailors`
  /(?<= of )(?:up to|some|about|around|nearly|almost|roughly|more than|at least|over) \d[\d,.]* (?!(?:million|billion|trillion)\b)(?=(?:\p{Ll}+ ){0,3}\p{Ll}+(?:s|men|people|police)\b)/gu,
  // `pay 100 million pesos | over seven years | into a fund`
  / (?:over|within|in|for) (?:the (?:next|coming) )?(?:an?|\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|a few) (?:hour|day|week|month|year)s?(?= (?:to|into|in|on|at|for|with)\b)/gu,
  // `an assertion | by Chile’s minister | that …`
  /(?<=\b(?:assertion|claim|allegation|accusation|charge|suggestion|assurance|statement|report|call|demand|request|proposal|appeal|offer|warning)s?) (?:by|from|of)(?: (?!that\b)[^\s,;:]+){1,7}?(?= (?:that|to \p{Ll}+) )/gu,
]
