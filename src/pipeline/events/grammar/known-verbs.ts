/** The verbs that are known, by all their forms. */
import { verbForms } from './inflect.ts'

export interface KnownVerbs {
  /** Every written form → base. */
  readonly bases: ReadonlyMap<string, string>
  /** Past tenses and participles that are not also a base form. */
  readonly pasts: ReadonlySet<string>
  readonly thirds: ReadonlySet<string>
  /** `hand over`: verbs with a small word that belongs to them. */
  readonly withParticles: ReadonlySet<string>
}

/** `bases` are dictionary forms; `phrases` those of more words, such as `hand over`. */
export function knowVerbs(bases: Iterable<string>, phrases: Iterable<string> = []): KnownVerbs {
  const known = new Map<string, string>()
  const pasts = new Set<string>()
  const thirds = new Set<string>()
  for (const base of bases) {
    const forms = verbForms(base)
    for (const form of [base, forms.third, forms.gerund, forms.past, forms.participle]) if (!known.has(form) || form === base) known.set(form, base)
    if (forms.past !== base) pasts.add(forms.past).add(forms.participle)
    thirds.add(forms.third)
  }
  return { bases: known, pasts, thirds, withParticles: new Set(phrases) }
}
