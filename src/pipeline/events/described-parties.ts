/** Whom a pronoun or a description (`they`, `both countries`, `the ministry`) means, where the text leaves one reading. */
import type { Span } from '../../dataset/dataset.ts'
import type { CodedAct } from './coded-act.ts'
import { follow, type Discourse, type ReadName } from './discourse.ts'
import type { Party } from './name-book.ts'
import type { NameSpan } from './name-span.ts'

interface Description {
  readonly act: CodedAct
  readonly names: readonly ReadName[]
  readonly text: string
  readonly discourse: Discourse
}

const PAIR_OF_STATES = /\b(?:both|two(?! (?:dozen|hundred|thousand|other|more|further)\b)|each|either|neither)\b.{0,12}\b(?:countr|nation|government|capital|state|neighbour|neighbor)/i
const PAIR = /\b(?:both|two|either)\b.{0,12}\b(?:sides?|parties)\b|^(?:they|them|both|the pair|the sides)$|\bthe two\b$/i
const PAIR_OF_PEOPLE = /\b(?:(?:both|two)\b.{0,12}\b(?:leaders|men|women|ministers|officials|presidents|advisers|advisors)|the (?:officials|leaders|ministers|pair|duo))\b/i
/** Characters between a verb of saying and the subject of what is said: ` on Friday that `. */
const SAID_REACH = 24
const PERSON = /^(?:he|she|him|her)$/i
const THING = /^it$/i
const ORGANISATION = /\bthe (?:[a-z-]+ )?(?<head>company|firm|group|airline|carrier|manufacturer|maker|automaker|carmaker|bank|union|party|agency|ministry|department|commission|committee|organi[sz]ation|court|council|association|authority|corporation|giant)\b/i

/** Whom a pronoun or a description means, where the text leaves one reading. */
export function describedParties(span: Span, telling: Description): readonly Party[] {
  const words = span.text.trim()
  const said = telling.act.attribution
  const isSaid = said !== null && span.start >= said.end && span.start - said.end < SAID_REACH
  // In `she told Jane Roe that she would go` the second `she` is the speaker, not Jane Roe.
  const discourse = follow(telling.discourse, telling.names.filter(({ name }) => name.end <= (isSaid && PERSON.test(words) ? said.end : span.start)))
  if (PAIR_OF_STATES.test(words)) return discourse.states
  if (PAIR_OF_PEOPLE.test(words) && discourse.people.length > 1) return discourse.people
  if (PAIR.test(words)) return discourse.states.length > 1 ? discourse.states : discourse.people.length > 1 ? discourse.people : []
  if (PERSON.test(words)) return someone(discourse, span, telling)
  if (THING.test(words)) {
    // `Kenya said it would leave`: the speaker; `Kenya last month announced it would leave`: who stands right before the verb.
    const beside = telling.names.findLast((read) => isParty(read) && speaksBefore(read.name, span, telling.text))
    const speaker = beside ?? (isSaid ? telling.names.find((read) => read.name.end <= said.end && isParty(read)) : undefined)
    const party = speaker?.party ?? speaker?.seat
    if (party) return [party]
  }
  // `It was agreed that …`: by the parties spoken of.
  if (/^it$/i.test(words) && telling.act.type === 'AGREE') return discourse.states.length > 1 ? discourse.states : discourse.people
  const head = ORGANISATION.exec(words)?.groups?.['head']?.toLowerCase()
  if (head && discourse.organisation) return [discourse.organisation]
  return THING.test(words) && discourse.thing ? [discourse.thing] : []
}

const isParty = ({ name, party, seat }: ReadName): boolean => !name.located && (party ?? seat) !== null && party?.kind !== 'person'

/** A verb of saying with a few words around it, and nobody else, stands between a name and what is said of `it`. */
const speaksBefore = (name: NameSpan, it: Span, text: string): boolean =>
  name.end <= it.start && /^(?:['’]s)?(?: [\p{Ll}]+){0,4} (?:says?|said|announced?s?|added|insist(?:s|ed)|confirmed|declared|stated|pledged|warned|claimed|believed?s?)(?: (?:that|on|\p{Lu}\p{L}+day))* $/u.test(text.slice(name.end, it.start))

/** The person spoken of; within quotation marks whoever speaks says `I`, so that it is the other of two. */
function someone({ person, people }: Discourse, span: Span, { names, text }: Description): readonly Party[] {
  const quoteEnd = /^[“"][^”"]*[”"]/.exec(text)?.[0].length ?? 0
  const speaker = span.start < quoteEnd ? names.find(({ name, party }) => name.start >= quoteEnd && party?.kind === 'person')?.party : undefined
  if (!speaker || speaker.name !== person?.name) return person ? [person] : []
  return people.filter(({ name }) => name !== speaker.name).slice(0, 1)
}
