import { describe, expect, it } from 'vitest'
import { attachSayings } from '../../../src/pipeline/story/attach-sayings.ts'
import { buildEvents } from '../../../src/pipeline/story/build-events.ts'
import { sketchMention, type MentionSketch } from './mention-builder.ts'

const DAY = { date: '2024-05-03', basis: 'published' } as const
const closing: MentionSketch = { text: 'Peru closed the road.', trigger: 'closed', type: 'COERCE', actors: ['Peru'], ...DAY }
const praise: MentionSketch = { text: 'Chile praised the drivers.', trigger: 'praised', type: 'SUPPORT', actors: ['Chile'], at: 30, ...DAY }
const saying: MentionSketch = { text: 'Peru said the road was unsafe.', trigger: 'said', type: 'STATEMENT', strength: 'weak', actors: ['Peru'], at: 60, ...DAY }

/** The sentences of each group, the groups a line each; sketches in reading order, a group each. */
const attach = (...sketches: readonly MentionSketch[]): readonly string[] => {
  const groups = sketches.map((sketch, index) => {
    const mention = sketchMention(sketch)
    return [{ ...mention, sentence: { ...mention.sentence, index } }]
  })
  return attachSayings(groups).map((group) => group.map(({ sentence }) => sentence.text).join(' '))
}

describe('a saying', () => {
  it('goes with what its speaker does by speaking', () => {
    const more: MentionSketch = { ...saying, text: 'Chile said it was grateful.', actors: ['Chile'] }
    expect(attach(closing, { ...praise, rule: 'SUPPORT/praise' }, more)).toEqual([closing.text, `${praise.text} ${more.text}`])
  })

  it('goes with the act whose words it takes up, whoever speaks', () => {
    const other: MentionSketch = { ...saying, text: 'Bolivia said the road was unsafe.', actors: ['Bolivia'] }
    expect(attach(closing, praise, saying)).toEqual([`${closing.text} ${saying.text}`, praise.text])
    expect(attach(closing, praise, other)).toEqual([`${closing.text} ${other.text}`, praise.text])
  })

  it('stays for itself where it is about something else, though another act stands beside it', () => {
    const other: MentionSketch = { ...saying, text: 'Peru said copper was dear.' }
    expect(attach(closing, praise, other)).toEqual([closing.text, praise.text, other.text])
  })

  it('goes with the one act of its report, whatever it is about', () => {
    const other: MentionSketch = { ...saying, text: 'Peru said copper was dear.' }
    expect(attach(closing, other)).toEqual([`${closing.text} ${other.text}`])
  })

  it('goes with an act of the firm or the person that it names too', () => {
    const organisations = ['Lidra']
    const order: MentionSketch = { ...closing, text: 'Lidra bought a ship.', trigger: 'bought', type: 'AGREE', actors: ['Lidra'], organisations }
    const other: MentionSketch = { ...saying, text: 'Chile said Lidra was rich.', actors: ['Chile', 'Lidra'], organisations }
    expect(attach(order, praise, other)).toEqual([`${order.text} ${other.text}`, praise.text])
  })

  it('goes with the act of its own sentence', () => {
    const own: MentionSketch = { ...saying, text: 'Peru said Chile had praised the drivers.' }
    expect(attach(closing, { ...own, trigger: 'praised', type: 'SUPPORT', strength: 'strong', actors: ['Chile'] }, own)).toEqual([closing.text, `${own.text} ${own.text}`])
  })

  it.each([['Peru made the announcement on Friday.', 'made', 1], ['Peru issued a statement.', 'issued', 1], ['Peru announced the move to the border.', 'announced', 2], ['Peru announced a pact.', 'announced', 2]])(
    'is what only says that something was said: %s', (text, trigger, groups) => {
      expect(attach(closing, { ...saying, text, trigger, strength: 'strong' })).toHaveLength(groups)
    })

  it('has the company of detail that is no act of anybody, and of what nobody named does of the kind of an act beside it', () => {
    const detail: MentionSketch = { ...saying, text: 'The last lorry left the road at noon.', trigger: 'left', strength: 'strong', actors: [] }
    expect(attach(closing, detail)).toEqual([`${closing.text} ${detail.text}`])
    expect(attach(closing, { ...detail, role: 'headline' })).toHaveLength(2)
    expect(attach(closing, { ...detail, basis: 'stated' })).toHaveLength(2)
    const fire: MentionSketch = { ...detail, text: 'A lorry came under fire.', trigger: 'came under fire', type: 'ASSAULT' }
    expect(attach(closing, fire)).toHaveLength(2)
    expect(attach(closing, { ...fire, text: 'Some lorries were seized.', trigger: 'seized', type: 'COERCE' })).toHaveLength(1)
    expect(attach(closing, { ...fire, text: 'The tolls will be waived.', trigger: 'waived', type: 'SANCTION' })).toHaveLength(2)
  })

  it.each<[string, MentionSketch]>([
    ['of another day', { ...saying, date: '2024-04-01' }],
    ['of another article', { ...saying, article: 'b' }],
  ])('%s stays for itself', (_, other) => {
    expect(attach(closing, other)).toEqual([closing.text, other.text])
  })

  it('adds a sentence to an act, not a type, a day or a party', () => {
    const group = [closing, { ...saying, text: 'Bolivia said the road was unsafe.', actors: ['Bolivia'] }, { ...saying, at: 100 }].map(sketchMention)
    const [event] = buildEvents([group], [{ id: 'peru', name: 'Peru', kind: 'state', aliases: [] }, { id: 'bolivia', name: 'Bolivia', kind: 'state', aliases: [] }]).events
    expect(event).toMatchObject({ type: 'COERCE', actors: ['peru'], title: 'Peru closed the road' })
    expect(event?.mentions).toHaveLength(3)
  })
})
