import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitParts } from '../../../src/pipeline/events/sentence-parts.ts'
import { tagText } from '../../../src/pipeline/events/tag.ts'

const partsOf = (sentence: string): readonly string[] => splitParts(tagText(sentence)).map(({ link, start, end }) => `${link}: ${sentence.slice(start, end)}`)

describe('a sentence is cut where one telling ends', () => {
  it.each([
    ['The ministry said on Sunday that Peru left.', ['main: The ministry said on Sunday', 'that: that Peru left.']],
    ['The ministry said the two sides had agreed.', ['main: The ministry said', 'that: the two sides had agreed.']],
    ['Peru left, the ministry said on Sunday.', ['main: Peru left,', 'report: the ministry said on Sunday.']],
    ['When Peru left in May, Chile stayed.', ['same: When Peru left in May,', 'main: Chile stayed.']],
    ['Ties soured in May, when Peru left.', ['main: Ties soured in May,', 'same: when Peru left.']],
    ['Peru left after Chile closed the border.', ['main: Peru left', 'after: after Chile closed the border.']],
    ['Peru left after Chile closed the border and expelled envoys.', ['main: Peru left', 'after: after Chile closed the border', 'after: and expelled envoys.']],
    ['Peru met Ana Roe, who resigned in May, and signed the pact.', ['main: Peru met Ana Roe,', 'relative: who resigned in May,', 'and: and signed the pact.']],
    ['The pact, signed in May, failed.', ['main: The pact,', 'relative: signed in May,', 'main: failed.']],
    ['Peru left the town where six men had died.', ['main: Peru left the town', 'same: where six men had died.']],
    ['Ties soured since Chile lost the vote of May, in which Ana Roe won.', ['main: Ties soured', 'since: since Chile lost the vote of May, in', 'same: which Ana Roe won.']],
    ['Ana Roe, who was among those to leave Peru in May, was arrested.', ['main: Ana Roe,', 'relative: who was among those', 'infinitive: to leave Peru in May,', 'main: was arrested.']],
    ['Peru left and Chile stayed.', ['main: Peru left', 'and: and Chile stayed.']],
    ['Speaking on Friday, she denied it.', ['participle: Speaking on Friday,', 'main: she denied it.']],
    ['Ana Roe had told the House of Lords in Lima on Monday that Peru left.', ['main: Ana Roe had told the House of Lords in Lima on Monday', 'that: that Peru left.']],
    ['Ana Roe said last weekend that Peru left.', ['main: Ana Roe said last weekend', 'that: that Peru left.']],
    ['Peru sued at the Port Court, a tribunal set up in 2008 to hear pilots.', ['main: Peru sued at the Port Court,', 'relative: a tribunal set up in 2008', 'infinitive: to hear pilots.']],
    ['Peru marked fifty years of the pact, signed by Ana Roe in 1972.', ['main: Peru marked fifty years of the pact,', 'relative: signed by Ana Roe in 1972.']],
    ['Peru closed the port, expelled the crew in May and left.', ['main: Peru closed the port, expelled the crew in May', 'and: and left.']],
    ['Peru declared an end on Friday to a row that had split the lake and closed its ports.', ['main: Peru declared an end on Friday to a row', 'relative: that had split the lake', 'relative: and closed its ports.']],
    ['Peru said the men who led the raid were dead.', ['main: Peru said', 'that: the men', 'relative: who led the raid were dead.']],
    ['Peru said on Monday that talks on a pipe, the line meant to carry gas, had failed.', ['main: Peru said on Monday', 'that: that talks on a pipe, the line meant', 'infinitive: to carry gas,', 'that: had failed.']],
    ['Peru agreed to send envoys.', ['main: Peru agreed', 'infinitive: to send envoys.']],
  ])('%s', (sentence, parts) => expect(partsOf(sentence)).toEqual(parts))
})

describe('and nowhere else', () => {
  it.each([
    'Talks between Jane Roe and John Doe began on Friday.',
    'Ties have been poor since 2019.',
    'Peru left after the vote.',
    'Peru, Chile and Bolivia met.',
  ])('%s', (sentence) => expect(partsOf(sentence)).toHaveLength(1))
})

it('parts are in order and cover every word', () => {
  const words = fc.constantFrom('Peru', 'said', 'that', 'after', 'when', 'and', ',', 'left', 'which', 'to', 'send', 'in', '2019', 'the', 'border', 'closing', 'was')
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 14 }), (list) => {
      const tokens = tagText(list.join(' '))
      const parts = splitParts(tokens)
      expect(parts[0]?.start).toBe(tokens[0]?.start)
      expect(parts.at(-1)?.end).toBe(tokens.at(-1)?.end)
      expect(tokens.every(({ start }) => parts.filter((part) => start >= part.start && start < part.end).length === 1)).toBe(true)
      expect(parts.every(({ parent, whole }, index) => parts[parent] !== undefined && whole <= index)).toBe(true)
    }),
  )
})
