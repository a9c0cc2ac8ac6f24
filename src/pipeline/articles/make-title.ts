/** The name under which an article is listed: its headline without the site's name, or its first clause. */
import type { Sentence } from './source-article.ts'

/** `Talks resume | The Herald`, `Talks resume - Herald News`: what stands behind the last bar, or the last dash where it names a paper. */
const SITE = /\s+(?:\|\s+(?<site>[^|]{2,40})|[-–—]\s+(?<paper>(?:\p{Lu}[\p{L}.]*\s){0,3}(?:News|Times|Post|Herald|Tribune|Journal|Reuters|AP|AFP|BBC|CNN|Guardian|Gazette|Chronicle|Standard|Express|Mail|Telegraph|Independent|Observer|Today|Daily|Online|TV|Radio)(?:\s\p{Lu}\p{L}*)?))$/u

/** The site's name behind a headline; null where there is none. */
export function publisherOfHeadline(headline: string | null): string | null {
  const { site, paper } = SITE.exec(headline ?? '')?.groups ?? {}
  return site ?? paper ?? null
}

/** @param headline null where the article has none; `sentences` is never empty. */
export function makeTitle(headline: string | null, sentences: readonly Sentence[]): string {
  if (headline !== null && headline.trim() !== '') return tidy(headline.replace(SITE, ''))
  const first = sentences.find(({ role }) => role === 'body') ?? sentences[0]
  return firstClause(tidy(first?.text ?? ''))
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** About as long as the longest headlines are. */
const MAX_CLAUSE = 110
/** A clause of fewer words names nothing. */
const MIN_CLAUSE_WORDS = 6
/** Where English goes on after a whole clause, and where after a whole phrase. */
const CLAUSE_END = /[,;:]\s|\s[–—-]\s|\s(?=(?:to|that|which|who|where|after|before|while|when|because|amid|following)\s)/gu
const PHRASE_END = /\s(?=(?:in|at|on|for|from|with|of|over|by|into|against|and|under|about)\s)/gu
/** `In a first,`, `At a summit in Lima,`: sets a scene and is no clause. */
const OPENING = /^(?:In|At|On|During|Within|After|Before|Under|With|Following|Amid|Despite|Since|For|By|Yesterday|Today|Earlier|Meanwhile|However)\b[^,;.]{0,80},\s+(?=\S+\s+\S+\s+\S)/u

/** The sentence itself where it is short; else its longest run of whole clauses, of whole phrases, or of whole words. */
function firstClause(sentence: string): string {
  const bare = sentence.replace(/[.\s]+$/, '')
  if (bare.length <= MAX_CLAUSE) return bare
  const clause = bare.replace(OPENING, '')
  const whole = clause.charAt(0).toUpperCase() + clause.slice(1)
  if (whole.length <= MAX_CLAUSE) return whole
  return whole.slice(0, lastEnd(whole, CLAUSE_END) ?? lastEnd(whole, PHRASE_END) ?? Math.max(whole.lastIndexOf(' ', MAX_CLAUSE), 1))
}

function lastEnd(text: string, pattern: RegExp): number | null {
  const ends = [...text.slice(0, MAX_CLAUSE + 2).matchAll(pattern)].map(({ index }) => index)
  return ends.findLast((end) => text.slice(0, end).split(' ').length >= MIN_CLAUSE_WORDS) ?? null
}
