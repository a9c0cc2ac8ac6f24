/** The words of a sentence before and after a phrase, one after the other, as far as they are asked for. */
import { AHEAD } from './direction-words.ts'

/** How far to look, in characters: a long clause. */
export const REACH = 140

/** Numbers are words too: "to 12 years" is no infinitive. */
const isWordCode = (code: number): boolean => ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 48 && code <= 57) || code === 39 || code === 0x2019
const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63

/** Whether a sentence ends between two words: a stop and a capital, or an empty line. A stop within an abbreviation has no space. */
function endsSentence(text: string, from: number, to: number): boolean {
  let [stop, breaks] = [-1, 0]
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (isStop(code)) stop = at
    else if (code === 10) breaks++
  }
  return breaks > 1 || (stop >= 0 && stop < to - 1 && text.charCodeAt(to) < 97)
}

/** Words of a sentence by their distance from a phrase, 0 for the nearest; undefined past the sentence's end. */
export type Neighbours = (distance: number) => string | undefined

/** The words that `next` gives one after the other, until null; asked for only as far as they are needed. */
function neighbours(next: () => string | null): Neighbours {
  const found: string[] = []
  let isOver = false
  return (distance) => {
    while (found.length <= distance && !isOver) {
      const word = next()
      if (word === null) isOver = true
      else found.push(word)
    }
    return found[distance]
  }
}

/** `would-be sailors`, `a smaller-than-expected drop`: no verb, whatever its parts are; but "re-elected" is one. */
const isOfCompound = (text: string, start: number, end: number): boolean =>
  text.charCodeAt(end) === 45 || (text.charCodeAt(start - 1) === 45 && (end - start === 2 || AHEAD.has(text.slice(start, end))))

/** The words of the sentence before `start`, as far as `REACH` lets one see. */
export function wordsBefore(text: string, start: number): Neighbours {
  const limit = Math.max(0, start - REACH)
  let at = start
  return neighbours(() => {
    let end = at
    while (end > limit && !isWordCode(text.charCodeAt(end - 1))) end--
    if (end === limit || endsSentence(text, end, at)) return null
    at = end
    while (at > limit && isWordCode(text.charCodeAt(at - 1))) at--
    return isOfCompound(text, at, end) ? '' : text.slice(at, end)
  })
}

/** The words of the sentence after `end`. */
export function wordsAfter(text: string, end: number): Neighbours {
  const limit = Math.min(text.length, end + REACH)
  let at = end
  return neighbours(() => {
    let start = at
    while (start < limit && !isWordCode(text.charCodeAt(start))) start++
    if (start === limit || endsSentence(text, at, start)) return null
    at = start
    while (at < limit && isWordCode(text.charCodeAt(at))) at++
    return text.slice(start, at)
  })
}
