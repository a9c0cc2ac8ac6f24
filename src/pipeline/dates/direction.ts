/**
 * Which way a bare weekday or month points: back or forward from its anchor, read from the sentence around it.
 * The verb nearest before it decides; failing that, the first one after it. Reported speech needs no rule of its own:
 * in "said it will meet on Friday" the nearer verb is "will".
 */

/** −1 back, 1 forward, 0 not said. */
export type Direction = -1 | 0 | 1

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Signs of what is still to come. */
const AHEAD = words(
  'will shall plans planned plan planning expects expected expect scheduled due upcoming forthcoming ' +
    "intends intend hopes hope set slated aims going tomorrow await awaits awaiting ahead would could may might should must 'll be",
)
/** Past forms that no ending shows: enough of the irregular verbs of news. */
const BEHIND = words(
  'was were had did said told met went came began took made gave left won lost held sent found shot fell rose kept led ' +
    'saw spoke wrote became got put ran cut hit ago earlier yesterday flew broke brought built bought sold paid stood struck been quit fought',
)
/** Past verbs whose infinitive is past too: "failed to agree on Friday". */
const PAST_BEFORE_TO = words('failed refused managed declined continued began started helped able had used came went forced')
/** What follows "to" where it is no infinitive. */
const NO_VERB = words('the a an its his her their our this that these those more about be')
/** A preposition that looks ahead by itself. */
const LOOKS_AHEAD = /\b(?:until|till|by)\s(?:the\s)?$/i

/** How far to look, in characters: a long clause. */
const REACH = 140
const SENTENCE_END = /[.!?]["”’')]?\s{1,4}(?=["“‘'(]?[A-Z])|\n\s{0,4}\n/g
const WORD = /[A-Za-z’']+/g

function signOf(list: readonly string[], at: number): Direction {
  const word = list[at] ?? ''
  const before = list[at - 1]
  if (before === 'to' && /^[a-z]/.test(word) && !NO_VERB.has(word)) return PAST_BEFORE_TO.has(list[at - 2] ?? '') ? -1 : 1
  if (AHEAD.has(word)) return 1
  if (before === 'be') return 0
  if (BEHIND.has(word)) return -1
  return word.length > 4 && word.endsWith('ed') ? -1 : 0
}

/** Where the sentence around `start` begins, as far as `REACH` lets one see. */
export function sentenceStart(text: string, start: number): number {
  const from = Math.max(0, start - REACH)
  let begin = from
  for (const stop of text.slice(from, start).matchAll(SENTENCE_END)) begin = from + stop.index + stop[0].length
  return begin
}

/** Reads the direction of the phrase at `start` to `end` from its sentence. */
export function directionAt(text: string, start: number, end: number): Direction {
  const lead = text.slice(sentenceStart(text, start), start)
  if (LOOKS_AHEAD.test(lead)) return 1
  const before = lead.match(WORD) ?? []
  for (let at = before.length - 1; at >= 0; at--) {
    const sign = signOf(before, at)
    if (sign !== 0) return sign
  }
  const rest = text.slice(end, end + REACH)
  const stop = rest.search(SENTENCE_END)
  const after = (stop < 0 ? rest : rest.slice(0, stop)).match(WORD) ?? []
  for (let at = 0; at < after.length; at++) {
    const sign = signOf(after, at)
    if (sign !== 0) return sign
  }
  return 0
}
