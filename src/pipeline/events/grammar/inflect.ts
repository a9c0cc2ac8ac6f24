/** The written forms of English verbs, by rule and by the table of the irregular ones. */
import { IRREGULAR_VERBS } from './irregular-verbs.ts'

const irregular: ReadonlyMap<string, readonly [string, string]> = new Map(
  IRREGULAR_VERBS.trim().split('\n').map((line) => {
    const [base = '', past = '', participle = ''] = line.split(' ')
    return [base, [past, participle]] as const
  }),
)

const participles: ReadonlySet<string> = new Set([...irregular].flatMap(([base, [, participle]]) => [base, participle]))
const pastsAlone: ReadonlySet<string> = new Set([...irregular.values()].flatMap(([past]) => (participles.has(past) ? [] : [past])))

/** `broke`, `gave`: a past tense that is no participle. */
export const isPastAlone = (form: string): boolean => pastsAlone.has(form)

export interface VerbForms {
  readonly third: string
  readonly gerund: string
  readonly past: string
  readonly participle: string
}

/** Verbs of more than one syllable that double their last letter: stress falls on the last. */
const DOUBLING = /(?:admit|commit|permit|submit|expel|repel|compel|rebel|refer|defer|deter|occur|concur|incur|kidnap|equip|transfer|remit|regret|rebut|abet|propel|patrol|control|cancel|signal|label|level|counsel|travel|marshal|quarrel|tunnel|channel|fuel|shovel|model|bag|wrap|funnel|unban|dispel|impel|excel|acquit|allot|barrel|pedal)$/
const ONE_SYLLABLE = /^(?:[^aeiou]*|qu)[aeiou][bdfglmnprt]$/

/** `stop` → stops, stopping, stopped, stopped. */
export function verbForms(base: string): VerbForms {
  const doubled = ONE_SYLLABLE.test(base) || DOUBLING.test(base) ? base + (base.at(-1) ?? '') : base
  const regular = base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${doubled}ed`
  const [past, participle] = irregular.get(base) ?? [regular, regular]
  return {
    third: /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`,
    gerund: base.endsWith('ie') ? `${base.slice(0, -2)}ying` : /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${doubled}ing`,
    past,
    participle,
  }
}

/** `talks` → talk, `missiles` → missile, `embassies` → embassy; a word that is no plural is given back. */
export function singularOf(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -2)}an`
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  return /(?:ches|shes|xes|sses)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}
