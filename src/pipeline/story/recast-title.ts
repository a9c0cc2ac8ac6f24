/**
 * A clause without a finite verb of its own → one with: `by expelling two envoys` → `Peru expelled two envoys`,
 * `asked to open its ports` → `Peru to open its ports`. Whoever acts is named first, as headlines do.
 */
import type { ActMention } from '../events/act-mention.ts'
import { mendWords } from '../events/code-sentence.ts'
import { isRole } from '../events/name-kind.ts'
import { verbForms } from '../events/grammar/inflect.ts'
import { tagText } from '../events/tag.ts'
import type { Token } from '../events/token.ts'
import { namesOf } from './act-sides.ts'
import { capitalised, type Edit } from './title-edit.ts'
import { joinNames } from './title-edits.ts'

/** Who acts and the verb as a title has it; `from` is where the rest of the clause begins, in the sentence's offsets. */
export interface Recast {
  readonly opening: string
  readonly from: number
  /** `hearing no reply` that `and` joins to it → `heard no reply`. */
  readonly joined: readonly Edit[]
}

/** More than these are a crowd. */
const MOST_NAMES = 4

export function recastClause(mention: ActMention, tokens: readonly Token[]): Recast | null {
  const { form, sentence, trigger, status } = mention
  const verb = mendWords(tokens).find((token) => token.start === trigger.start - sentence.start)
  const office = officeOf(mention)
  const named = office ?? [...namesOf(mention, 'source')]
  const names = named.length === 0 && office === null ? subjectOf(mention) : named
  const signed = verb ? recastSigned(mention, tokens, verb) : null
  if (signed) return signed
  if (!verb || names.length === 0 || names.length > MOST_NAMES || (form !== 'infinitive' && form !== 'participle')) return null
  const isActive = form === 'infinitive' ? verb.lower === verb.lemma : verb.lower.endsWith('ing')
  if (!isActive) return null
  const base = baseOf(verb)
  // `steps to support its ports`: a purpose, no plan. `backed taking Peru to court`: nobody has taken it yet.
  const before = tokens.findLast(({ end, lower }) => end <= verb.start && lower !== 'to')
  if (form === 'participle' && before?.end === verb.start - 1 && (before.pos === 'VERB' || WEIGHING.test(before.lower))) return null
  if (form === 'infinitive' && status !== 'planned' && before?.pos === 'NOUN') return null
  const told = form === 'infinitive' || status === 'planned' ? `to ${base}` : verbForms(base).past
  const joined = told === `to ${base}` ? [] : tokens.filter(({ pos, lower, start }, at) => start > verb.end && pos === 'VERB' && lower.endsWith('ing') && tokens[at - 1]?.lower === 'and')
  return { opening: `${joinNames(names)} ${told}`, from: verb.end, joined: joined.map((token) => ({ start: token.start, end: token.end, text: verbForms(token.lemma).past })) }
}

/** `The pact signed in Oslo on Friday by Peru and Chile provides for …` → `Peru and Chile signed the pact`. */
function recastSigned(mention: ActMention, tokens: readonly Token[], verb: Token): Recast | null {
  const { form, type, sentence, trigger, sources, actors } = mention
  const people = actors.filter(({ role, kind }) => role === 'source' && kind === 'person')
  const second = SECOND_SIGNER.exec(sentence.text.slice((people[0]?.span.end ?? sentence.end) - sentence.start))?.groups?.['name']
  const names = people.length === 0 ? [...namesOf(mention, 'source')] : [...people.map(({ name }) => name), ...(second !== undefined && people.length === 1 ? [second] : [])]
  const isBy = sources[0] !== undefined && sources[0].start > trigger.end && / by (?:the )?$/u.test(sentence.text.slice(0, sources[0].start - sentence.start))
  const first = tokens.findLastIndex(({ end, pos }) => end <= verb.start && pos === 'DET')
  const object = sentence.text.slice(tokens[first]?.start ?? verb.start, verb.start - 1)
  if (form !== 'participle' || type !== 'AGREE' || !SIGNING.test(verb.lemma) || names.length === 0 || names.length > MOST_NAMES || !isBy || !/^(?:the|an?) [^,;“”"]{3,60}$/iu.test(object)) return null
  return { opening: `${joinNames(names)} ${verbForms(baseOf(verb)).past} ${object.charAt(0).toLowerCase()}${object.slice(1)}`, from: sentence.text.length, joined: [] }
}

/** `by Jane Roe, the envoy of Chad, and | John Doe` */
const SECOND_SIGNER = /^, (?:the|an?) [^,;]{3,80}, and (?<name>\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){1,3})/u
const SIGNING = /^(?:sign|initial|conclude|negotiate|broker|reach|strike)$/

/** `Peru’s trade minister, arriving by train`: he arrived, not Peru; none where it is one of a list, `the ministers of Peru, Chad and Togo`. */
function officeOf({ actors, sources, sentence: { start, text } }: ActMention): readonly string[] | null {
  const [actor, another] = actors.filter(({ role }) => role === 'source')
  const source = actor && sources.find((span) => span.start <= actor.span.start && span.end >= actor.span.end)
  if (!actor || another || actor.kind !== 'state' || !source || !source.text.split(' ').some((word) => isRole(word.toLowerCase().replace(/s$/, '')))) return null
  const isListed = /^(?:,|,? and) (?:the )?\p{Lu}/u.test(text.slice(source.end - start))
  const bare = source.text.replace(/^(?:the|an?|its|their) /i, '')
  return isListed ? [] : [capitalised(bare)]
}

/** `Crowds filled the square, chanting`: nobody by name, yet said for the first time. */
function subjectOf({ sources, trigger }: ActMention): readonly string[] {
  const subject = sources.find(({ end }) => end <= trigger.start)
  return subject && INDEFINITE.test(subject.text) ? [capitalised(subject.text)] : []
}
const INDEFINITE = /^(?:(?:hundreds|thousands|dozens|scores|tens of thousands|some|several|\d[\d,]*) (?:of )?)?(?:[\p{L}-]+ ){0,2}\p{L}+s$/u

/** Verbs that take a deed in -ing which is yet to be done, also where a headline hides them from the tagger. */
const WEIGHING = /^(?:back|support|oppose|consider|mull|weigh|favou?r|propose|discuss|recommend|suggest|delay|avoid|risk|resist|reject|urge)(?:s|d|ed|led)?$/

/** The tagger takes many a participle for a noun; after `is` it does not. */
const baseOf = ({ pos, lemma, lower }: Token): string => (pos === 'VERB' ? lemma : (tagText(`is ${lower}`)[1]?.lemma ?? lemma))
