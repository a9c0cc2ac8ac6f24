/** Mentions in the order in which their articles tell them. */
import type { ActMention } from '../events/act-mention.ts'

/** Each with its index; those of several articles come mixed. */
export const inTextOrder = (mentions: readonly ActMention[]): readonly (readonly [index: number, mention: ActMention])[] =>
  [...mentions.entries()].toSorted(([, a], [, b]) => a.trigger.start - b.trigger.start)
