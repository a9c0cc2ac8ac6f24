/** Whether a reader of the title alone knows whom each of its pronouns means. */
import type { ActMention } from '../events/act-mention.ts'
import { TELLING_VERBS } from '../events/grammar/function-words.ts'
import { words } from '../events/grammar/word-set.ts'
import { isRole } from '../events/name-kind.ts'
import { tagText } from '../events/tag.ts'
import { isVerbal, type Token } from '../events/token.ts'

/** Mean who speaks or hears, or somebody told of before: never clear in a title. */
const UNCLEAR = words('i me my mine we us our ours you your yours him them hers theirs this these')
/** `said it would leave`: what is said is said of the speaker. */
const SAYING = words('what that said says say announced announces insisted insists confirmed claimed claims added declared warned promised pledged vowed believes hoped hopes if when because after before while until')
/** Words behind which a number or pronoun of number is one of something named. */
const NOUN_LIKE = words('NOUN ADJ PROPN NUM ADV')

/** Quoted words are the speaker's own; in `Jane Roe: “We will leave”` the title says whose. */
export function hasClearPronouns(title: string, mention: ActMention): boolean {
  const plain = title.replaceAll(/["“][^"“”]*["”]/g, (quoted) => ' '.repeat(quoted.length))
  const tokens = tagText(plain)
  return tokens.every((token, index) => isClear(token, tokens, index, plain.slice(0, token.start), mention))
}

/** What is said is said of the speaker, `warned sailors they would`, or of the hearers; `signed a deal that hands it a port`: of the one party named. */
function isTaken(tokens: readonly Token[], index: number, named: ActMention['actors']): boolean {
  const [before, own, next] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  const isSubject = next !== undefined && isVerbal(next)
  if (isSubject && SAYING.has(before?.lower ?? '')) return true
  const isHearer = own?.lower === 'they' && before?.pos === 'NOUN' && before.lower.endsWith('s') && tokens.slice(0, index).some(({ lemma }) => TELLING.has(lemma))
  // `insisted that the pact it signed breaks no law`
  const isDoer = isSubject && before?.pos === 'NOUN'
  return (isSubject && isHearer) || (own?.lower === 'it' && (isDoer || /^(?:that|which)$/.test(tokens[index - 2]?.lower ?? '')) && new Set(named.map(({ name }) => name)).size === 1)
}

/** `Jane Roe complained that guards had obstructed her`: of what somebody says of others, the one person named is the one who says it. */
function isSpeaker(before: string, actors: ActMention['actors']): boolean {
  const people = new Set(actors.filter(({ kind, name }) => kind === 'person' && before.includes(name)).map(({ name }) => name))
  const [only] = people
  return only !== undefined && people.size === 1 && new RegExp(`${only} \\p{L}+ that .*\\p{L}+s `, 'u').test(before)
}

const TELLING: ReadonlySet<string> = new Set([...TELLING_VERBS, 'warn'])

function isClear({ lower, text }: Token, tokens: readonly Token[], index: number, before: string, { actors, speaker }: ActMention): boolean {
  const next = tokens[index + 1]
  if (lower === 'him' && isSpeaker(before, actors)) return true
  if (UNCLEAR.has(lower)) return /^[A-Z]{2,}$/.test(text)
  // Asked of the few words that are pronouns alone.
  const named = (): ActMention['actors'] => actors.filter(({ name, span }) => before.includes(name) || before.includes(span.text))
  const hasParty = (): boolean => named().length > 0 || tokens.slice(0, index).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
  const hasPerson = (): boolean => (speaker?.kind === 'person' && before.startsWith(speaker.name)) || named().some(({ kind }) => kind === 'person') || tokens.slice(0, index).some((token) => isRole(token.lower.replace(/s$/, '')))
  switch (lower) {
    case 'he': case 'she': case 'his': return hasPerson()
    case 'her': return hasPerson() && next !== undefined && NOUN_LIKE.has(next.pos)
    case 'its': case 'their': return hasParty()
    // `must not be left as they are`
    case 'it': case 'they': if (/\bas $/.test(before) && /^(?:is|are|was|were)$/.test(next?.lower ?? '') && (tokens[index + 2]?.pos ?? 'PUNCT') === 'PUNCT') return true
      return hasParty() && isTaken(tokens, index, named())
    case 'both': return next !== undefined && (NOUN_LIKE.has(next.pos) || next.lower === 'the')
    case 'former': case 'latter': return next !== undefined && NOUN_LIKE.has(next.pos)
    case 'here': return false
    case 'there': return next !== undefined && isVerbal(next)
    case 'one': case 'ones': case 'other': case 'others': return next !== undefined || /\beach $/.test(before)
    default: return true
  }
}
