import { describe, expect, it } from 'vitest'
import { isNews } from '../../../src/pipeline/story/is-news.ts'
import { sketchMention, type MentionSketch } from './mention-builder.ts'

const saying: MentionSketch = { text: 'Peru said the road was safe.', trigger: 'said', type: 'STATEMENT', strength: 'weak' }

describe('what a reader is shown as an event', () => {
  it.each<[string, MentionSketch]>([
    ['an act with somebody who does it', { text: 'Peru closed the road.', trigger: 'closed', actors: ['Peru'] }],
    ['an act of a day whose subject has no name', { text: 'The drivers closed the road on Friday.', trigger: 'closed', actors: [], date: '2024-05-03', expression: 'Friday' }],
    ['a noun with a date of its own', { text: 'It echoes the 2018 framework.', trigger: 'framework', form: 'nominal', strength: 'weak', date: '2018', expression: '2018' }],
    ['what was done to something on a day that the words give', { text: 'The ferry was launched in 2018.', trigger: 'launched', type: 'STATEMENT', date: '2018', expression: '2018' }],
    ['what somebody named says on a day that the words give', { ...saying, text: 'Peru said on Friday the road was safe.', actors: ['Peru'], date: '2024-05-03', expression: 'Friday' }],
  ])('%s', (_, sketch) => {
    const mention = sketchMention(sketch)
    const subject = { start: 0, end: 4, text: sketch.text.slice(0, 4) }
    expect(isNews([{ ...mention, sources: [subject] }])).toBe(true)
  })

  it.each<[string, MentionSketch]>([
    ['a noun in passing', { text: 'Trade and visits slowed.', trigger: 'visits', form: 'nominal' }],
    ['a noun that recalls an act', { text: 'Peru spoke of the war.', trigger: 'war', type: 'ASSAULT', form: 'nominal', actors: ['Peru'], date: '2024-05-03', basis: 'published' }],
    ['a weak telling without a date', { text: 'Peru would close the road.', trigger: 'close', actors: ['Peru'], strength: 'weak' }],
    ['what nobody named does on no day of its own', { text: 'The drivers closed the road.', trigger: 'closed', actors: [], date: '2024-05-03', basis: 'published' }],
    ['what somebody says besides', { ...saying, actors: ['Peru'], date: '2024-05-03', basis: 'published' }],
    ['a noun that points back', { text: 'The visit went well for Peru.', trigger: 'visit', actors: ['Peru'], form: 'nominal' }],
  ])('but not %s', (_, sketch) => {
    expect(isNews([sketchMention(sketch)])).toBe(false)
  })
})
