/** Who says so, as a title can name him: a person by his full name, a body in the text's own words. */
import type { Span } from '../../dataset/dataset.ts'
import type { Speaker } from './act-mention.ts'
import { BETWEEN_LISTED, describedParties } from './described-parties.ts'
import type { ReadName } from './discourse.ts'
import { tagText } from './tag.ts'
import type { Telling } from './telling.ts'
import { isVerbal } from './token.ts'

/** Words of a speaker that a title has room for. */
const LONGEST = 45

/** Null where nobody is named, by the words or by what the text told before. */
export function nameSpeaker({ act, names, text, discourse }: Telling): Speaker | null {
  if (act.attribution === null) return null
  const said = withoutDeeds(act.attribution)
  const inside = names.filter(({ name }) => name.start >= said.start && name.end <= said.end)
  const person = inside.findLast(({ party, name }) => party?.kind === 'person' && name.form !== 'possessive' && name.form !== 'holder')
  if (person?.party) return { name: person.party.name, kind: 'person' }
  const subject = subjectOf(said.text)
  // `Peru, Chile and Chad cut ties, saying …`: no one of them.
  if (isListed(inside, text)) return null
  const body = inside.find(({ name }) => name.text === subject)
  const party = body?.party ?? body?.seat
  if (party) return { name: party.name, kind: party.kind }
  if (inside.length > 0) return subject.length <= LONGEST && /\p{Lu}/u.test(subject) && !/\b(?:and|that|who|which|we)\b/.test(subject) ? { name: subject, kind: null } : null
  const start = said.start + Math.max(said.text.indexOf(subject), 0)
  const parties = describedParties({ start, end: start + subject.length, text: subject }, { act: { ...act, attribution: null, trigger: said, targets: [] }, names, text, discourse })
  const [meant, another] = parties
  return meant && !another ? { name: meant.name, kind: meant.kind } : null
}

/** `Norway declared Jane Roe unwelcome and said` → `Norway said`: whoever speaks stands before the first verb. */
function withoutDeeds(said: Span): Span {
  const verb = / and \p{Ll}+$/u.test(said.text) ? tagText(said.text).find(isVerbal) : undefined
  return verb ? { start: said.start, end: said.start + verb.start, text: `${said.text.slice(0, verb.start)}said` } : said
}

/** `Norway on Friday said`, `according to the army`: without the verb and without what only says when. */
function subjectOf(said: string): string {
  const isAccording = /^according to /i.test(said)
  const words = said.replace(/^according to /i, '').replace(/,.*$/s, '').replace(isAccording ? /^$/ : / (?:(?:has|have|had|did|does|initially|later|\p{Ll}+ly) )*\p{Ll}+$/u, '')
  return words.replace(WHEN, '').replace(/ \([^)]*\)$/, '').trim().replace(/^(?:the|a|an) /i, '')
}

const WHEN = /\b(?:just |early |late )?(?:on |last |this )(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year)\b/gi

const isListed = ([first, second]: readonly ReadName[], text: string): boolean =>
  first !== undefined && second !== undefined && BETWEEN_LISTED.test(text.slice(first.name.end, second.name.start)) && first.party?.kind === 'state'
