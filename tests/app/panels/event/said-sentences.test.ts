import { describe, expect, it } from 'vitest'
import { groupMentions } from '../../../../src/app/panels/event/said-sentences.ts'
import type { Mention } from '../../../../src/dataset/dataset.ts'

const mention = (article: string, start: number, trigger: readonly [from: number, text: string]): Mention => ({
  article, start, end: start + 40, quote: 'Suria met Norland and signed the treaty.',
  trigger: { start: trigger[0], end: trigger[0] + trigger[1].length, text: trigger[1] },
  date: { edtf: '', basis: 'none', expression: null }, attribution: null, rule: 'sketch',
})

describe('what the articles say', () => {
  it('shows a sentence once, with every trigger in its order', () => {
    const said = groupMentions([mention('a', 100, [122, 'signed']), mention('a', 100, [106, 'met']), mention('a', 200, [206, 'met'])])
    expect([...said.keys()]).toEqual(['a'])
    expect(said.get('a')?.map(({ start, triggers }) => [start, triggers.map(({ text }) => text)])).toEqual([
      [100, ['met', 'signed']],
      [200, ['met']],
    ])
  })

  it('keeps articles apart, in the order of the mentions, and drops no mention', () => {
    const mentions = [mention('b', 0, [6, 'met']), mention('a', 0, [6, 'met']), mention('b', 0, [22, 'signed'])]
    const said = groupMentions(mentions)
    expect([...said.keys()]).toEqual(['b', 'a'])
    expect([...said.values()].flat().flatMap((sentence) => sentence.mentions)).toHaveLength(mentions.length)
  })

  it('marks the first of two triggers that overlap', () => {
    const said = groupMentions([mention('a', 0, [6, 'met Norland']), mention('a', 0, [10, 'Norland'])])
    expect(said.get('a')?.[0]?.triggers.map(({ text }) => text)).toEqual(['met Norland'])
  })
})
