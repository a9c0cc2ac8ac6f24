/**
 * Which way a bare weekday or month points: back or forward from its anchor, read from the sentence around it.
 * The verb nearest before it decides; failing that, the first one after it. Reported speech needs no rule of its own:
 * in "said it will meet on Friday" the nearer verb is "will".
 */

/** −1 back, 1 forward, 0 not said. */
export type Direction = -1 | 0 | 1

/** Signs of what is still to come. */
const AHEAD = new Set(
  ('will shall plans planned plan planning expects expected expect scheduled due until till upcoming forthcoming ' +
    "intends intend hopes hope set slated aims going tomorrow next scheduling await awaits awaiting ahead would could may might should by 'll begins starts opens").split(' '),
)
/** Past forms that no ending shows, and those that report: enough of the irregular verbs of news. */
const BEHIND = new Set(
  ('was were had did said told met went came began took made gave left won lost held sent found shot fell rose kept led ' +
    'saw spoke wrote became got put ran cut hit since ago earlier last yesterday flew broke brought built bought sold paid stood struck been').split(' '),
)

/** How far to look, in characters: a long clause. */
const REACH = 140
const SENTENCE_END = /[.!?]["”’')]?\s{1,4}(?=["“‘'(]?[A-Z])|\n\s{0,4}\n/g
const WORD = /[A-Za-z’']+/g

function signOf(word: string): Direction {
  const lower = word.toLowerCase()
  if (AHEAD.has(lower)) return 1
  if (BEHIND.has(lower)) return -1
  return lower.length > 4 && lower.endsWith('ed') ? -1 : 0
}

/** Reads the direction of the phrase at `start` to `end` from its sentence. */
export function directionAt(text: string, start: number, end: number): Direction {
  const before = text.slice(Math.max(0, start - REACH), start)
  let from = 0
  for (const stop of before.matchAll(SENTENCE_END)) from = stop.index + stop[0].length
  const words = before.slice(from).match(WORD) ?? []
  for (let at = words.length - 1; at >= 0; at--) {
    const sign = signOf(words[at] ?? '')
    if (sign !== 0) return sign
  }
  const after = text.slice(end, end + REACH)
  const stop = after.search(SENTENCE_END)
  for (const word of (stop < 0 ? after : after.slice(0, stop)).match(WORD) ?? []) {
    const sign = signOf(word)
    if (sign !== 0) return sign
  }
  return 0
}
