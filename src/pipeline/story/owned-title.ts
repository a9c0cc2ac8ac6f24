/** An act's noun with whose it is: `India–Canada agreement`, `Peru: protest`. */
import type { EventType } from '../../dataset/event-types.ts'
import { joinNames } from './title-edits.ts'

/** Acts that two do together. */
const JOINT: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'COOPERATE'])

/** More words than these say themselves what two did. */
const BARE_WORDS = 2

/** @param owners one or two */
export function ownedTitle(owners: readonly string[], act: string, type: EventType): string {
  const isPair = owners.length === 2 && JOINT.has(type) && act.split(' ').length <= BARE_WORDS
  return isPair ? `${owners.join('–')} ${act}` : `${joinNames(owners)}: ${act}`
}
