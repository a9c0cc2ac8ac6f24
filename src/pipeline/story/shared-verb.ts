/**
 * A verb that shares its auxiliary with one before it → the verb with its own: `has cut flights and frozen talks` →
 * `froze talks`, `was summoned and told to go` → `was told to go`.
 */
import type { ActMention } from '../events/act-mention.ts'
import { verbForms } from '../events/grammar/inflect.ts'
import type { Token } from '../events/token.ts'
import type { Edit } from './title-edit.ts'
import { HAVE } from './title-words.ts'

export function sharedVerb({ form, trigger, status, sources, targets, sentence: { start } }: ActMention, tokens: readonly Token[]): readonly Edit[] {
  const at = tokens.findIndex((token) => token.start === trigger.start - start)
  const [before, verb] = [tokens[at - 1], tokens[at]]
  if (form !== 'finite' || status !== 'occurred' || verb?.pos !== 'VERB' || (before?.lower !== 'and' && before?.text !== ',')) return []
  const { past, participle } = verbForms(verb.lemma)
  if (verb.lower !== participle) return []
  const group = tokens.slice(0, at).findLastIndex(({ pos }, place) => pos === 'AUX' && tokens[place + 1]?.pos === 'VERB')
  const auxiliary = tokens[group]?.lower ?? ''
  // Between the two stands nobody else who could act.
  if (group < 0 || tokens.slice(group, at).some(({ text, pos }) => text === ';' || pos === 'SCONJ')) return []
  const isSufferers = targets.some(({ end }) => end <= trigger.start) && !sources.some(({ end }) => end <= trigger.start)
  if (HAVE.has(auxiliary) && past !== participle) return [{ start: verb.start, end: verb.end, text: past }]
  const next = tokens[at + 1]
  const opensObject = next === undefined || OBJECTS.has(next.pos) || (next.lower === 'to' && PROMISING.has(verb.lemma))
  const isSuffered = isSufferers || past !== participle || !(opensObject || GOING.has(verb.lemma))
  return PASSIVE.has(auxiliary) && isSuffered ? [{ start: verb.start, end: verb.start, text: `${auxiliary === 'is' ? 'was' : auxiliary === 'are' ? 'were' : auxiliary} ` }] : []
}

/** What opens the object of an active verb. */
const OBJECTS: ReadonlySet<Token['pos']> = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'PUNCT'])
/** Verbs of motion and rest, which need no object. */
const GOING: ReadonlySet<string> = new Set(['leave', 'arrive', 'return', 'travel', 'move', 'stay', 'live', 'land', 'head', 'die', 'meet', 'stand', 'sit', 'remain'])
/** Verbs whose infinitive is what the subject itself will do. */
const PROMISING: ReadonlySet<string> = new Set(['agree', 'decide', 'promise', 'vow', 'pledge', 'refuse', 'offer', 'threaten', 'decline', 'try', 'attempt', 'continue', 'start', 'plan', 'prepare'])
const PASSIVE: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are'])
