/**
 * Events in a form that can be kept, and back. Choosing an event's title and counting its origins costs the
 * most of what is done for a group of mentions; its mentions themselves are at hand whenever it is built again.
 */
import type { ActMention } from '../events/act-mention.ts'
import { buildEvent, toMention, type BuildEvent, type UnnamedEvent } from '../story/build-events.ts'
import { isRecord, remember } from './memory.ts'
import type { StoryMemory } from './name-mentions.ts'

type KeptEvent = Omit<UnnamedEvent, 'mentions'>

/** `buildEvent`, but for what the memory has built before. */
export const rememberEvents =
  ({ memory, nameOf }: StoryMemory): BuildEvent =>
  (group, idOf) => {
    const names = group.flatMap((mention) => [nameOf(mention), ...mention.actors.map(({ name }) => idOf.get(name) ?? '')])
    return remember(memory, {
      name: memory.nameOf(['event', ...names]),
      make: () => buildEvent(group, idOf),
      keep: ({ mentions: _mentions, ...kept }): KeptEvent => kept,
      restore: (kept) => (isKeptEvent(kept) ? restoreEvent(group, kept) : null),
    })
  }

/** Made by this very program, as its name in the memory says: it has the form in which it was kept. */
const isKeptEvent = (value: unknown): value is KeptEvent => isRecord(value) && 'title' in value

/** In the order of `buildEvent`, so that the dataset is written in the same bytes; field by field, since a spread takes many times as long. */
const restoreEvent = (group: readonly ActMention[], { title, type, score, status, date, actors, places, origins, disagreements }: KeptEvent): UnnamedEvent => ({
  title, type, score, status, date, actors, places,
  mentions: group.map(toMention),
  origins, disagreements,
})
