import { describe, expect, it } from 'vitest'
import { buildEvents } from '../../../src/pipeline/story/build-events.ts'
import { findReasons } from '../../../src/pipeline/story/find-reasons.ts'
import { mergeMentions } from '../../../src/pipeline/story/merge-mentions.ts'
import { articleOf, sketchMention, type MentionSketch } from './mention-builder.ts'

const DAY = { date: '2025-03-04', expression: 'Tuesday' } as const
const text = 'Finland cut ties with Estonia on Tuesday, accusing it of arson.'
const deed: MentionSketch = { text, trigger: 'cut ties', type: 'SANCTION', rule: 'SANCTION/break-relations', actors: ['Finland', 'Estonia'], ...DAY }
const reason: MentionSketch = { text, trigger: 'accusing', type: 'ACCUSE', form: 'participle', actors: ['Finland', 'it>Estonia'], ...DAY }

const reasons = (...sketches: readonly MentionSketch[]): number => findReasons(sketches.map(sketchMention)).size

describe('a reason of a deed is', () => {
  const and = 'Finland cut ties with Estonia on Tuesday and accused it of arson.'
  const saying = 'Finland cut ties with Estonia on Tuesday, saying it backs smugglers.'
  it.each<[string, MentionSketch, MentionSketch]>([
    ['an accusation that goes with it', deed, reason],
    ['an accusation that "and" joins to it', { ...deed, text: and }, { ...reason, text: and, trigger: 'accused', form: 'finite' }],
    ['what its doer says so', { ...deed, text: saying }, { ...reason, text: saying, trigger: 'backs', type: 'SUPPORT', form: 'finite', actors: [] }],
  ])('%s', (_, first, second) => {
    expect(reasons(first, second)).toBe(1)
  })

  const others = 'Finland cut ties with Estonia on Tuesday, and Latvia accused it of arson.'
  it.each<[string, MentionSketch, MentionSketch]>([
    ['what another party says', { ...deed, text: others }, { ...reason, text: others, trigger: 'accused', form: 'finite', actors: ['Latvia', 'Estonia'] }],
    ['what another sentence says', deed, { ...reason, at: 90 }],
    ['an inquiry', deed, { ...reason, mode: 'Investigate' }],
    ['another deed', { ...deed, text: and }, { ...reason, text: and, trigger: 'accused', type: 'COERCE', form: 'finite' }],
  ])('not %s', (_, first, second) => {
    expect(reasons(first, second)).toBe(0)
  })
})

it('many reports of a deed and its reason tell one event, of the type and parties of the deed', () => {
  const mentions = ['a', 'b', 'c'].flatMap((article) => [{ ...deed, article }, { ...reason, article }]).map(sketchMention)
  const groups = mergeMentions(mentions, articleOf(mentions))
  expect(groups).toHaveLength(1)
  expect(buildEvents(groups, []).events[0]).toMatchObject({ type: 'SANCTION', title: 'Finland cut ties with Estonia' })
})
