import { describe, expect, it } from 'vitest'
import { buildEvents } from '../../../src/pipeline/story/build-events.ts'
import { mergeMentions } from '../../../src/pipeline/story/merge-mentions.ts'
import { articleOf, groupsOf, sketchMention, type MentionSketch } from './mention-builder.ts'

const announcement: MentionSketch = { article: 'a', text: 'Finland signed a decree suspending the talks on fish.', trigger: 'signed a decree', type: 'STATEMENT', actors: ['Finland'], date: '2025-03-04' }
const deed: MentionSketch = { article: 'b', text: 'Finland suspended its talks on fish with Estonia.', trigger: 'suspended', type: 'SANCTION', actors: ['Finland', 'Estonia'], date: '2025-03-04' }

describe('an announcement', () => {
  it('is one with the deed that the same party does that day in like words, and of the type of the deed', () => {
    const mentions = [announcement, deed].map(sketchMention)
    const groups = mergeMentions(mentions, articleOf(mentions))
    expect(groups).toHaveLength(1)
    expect(buildEvents(groups, []).events[0]).toMatchObject({ type: 'SANCTION' })
  })

  it.each<[string, MentionSketch]>([
    ['of another day', { ...deed, date: '2025-03-05' }],
    ['of another party', { ...deed, text: 'Latvia suspended its talks on fish with Estonia.', actors: ['Latvia', 'Estonia'] }],
    ['told in other words', { ...deed, text: 'Finland expelled two envoys of Estonia.', trigger: 'expelled' }],
    ['still to come', { ...deed, status: 'planned' }],
  ])('is none with a deed %s', (_, other) => {
    expect(groupsOf([announcement, other])).toEqual(['a', 'b'])
  })
})
