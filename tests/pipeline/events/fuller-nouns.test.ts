import { expect, it } from 'vitest'
import { fullerNouns, nothingTold } from '../../../src/pipeline/events/fuller-nouns.ts'
import { tagText } from '../../../src/pipeline/events/tag.ts'

/** What the bare nouns of the last sentence mean. */
function meant(...sentences: readonly string[]): readonly string[] {
  const told = nothingTold()
  return sentences.map((text) => fullerNouns(text, tagText(text), told).map(({ fuller }) => fuller)).at(-1) ?? []
}

it.each<[string, readonly string[], readonly string[]]>([
  ['with its `of`', ['Peru received a list of ten demands on Monday.', 'It rejected the list.'], ['the list of ten demands']],
  ['with what stands before it', ['Chile runs a big television network.', 'Peru closed the network’s offices.'], ['the big television network']],
  ['with what a headline puts before it', ['Peru recalls envoy over harbour note at summit', 'Chile rejected the note.'], ['the harbour note']],
  ['as told last', ['A harbour plan failed.', 'A secret ferry plan was found.', 'Peru discussed the plan.'], ['the secret ferry plan']],
  ['with the object of its deed', ['Peru closed the port of Arica.', 'Chile denounced the closure.'], ['the closure of the port of Arica']],
  ['with where its object is from', ['Peru banned imports from Chile.', 'Chile denounced the ban.'], ['the ban on imports from Chile']],
  ['with whom a passive befell', ['Two sailors on a boat near the port were seized on Monday.', 'Chile demanded their immediate release.'], ['the immediate release of two sailors']],
  ['but not with “them”', ['Peru arrested them.', 'Chile denounced the arrest.'], []],
  ['but not with one of a list', ['Peru closed the port of Arica and two roads.', 'Chile denounced the closure.'], []],
  ['but not where the noun says itself which', ['Peru received a list of ten demands.', 'It rejected the list of Chile.'], []],
  ['but not as one of many', ['Another plan failed.', 'Peru discussed the plan.'], []],
  ['but not of another number', ['A secret ferry plan was found.', 'Peru discussed the plans.'], []],
  ['but no time and no office', ['A long day began.', 'A young minister spoke.', 'Peru praised the minister, and the day ended.'], []],
])('a bare noun means what was told of, %s', (_, sentences, nouns) => expect(meant(...sentences)).toEqual(nouns))
