/** The three tones in which the page speaks of a type: cooperation, conflict, and what is neither. */
import { EVENT_TYPE_NAMES, EVENT_TYPES, type EventType } from '../../dataset/event-types.ts'

export type Tone = 'cooperation' | 'conflict' | 'context'

export const TONES: readonly { readonly tone: Tone; readonly label: string; readonly types: readonly EventType[] }[] = [
  { tone: 'cooperation', label: 'Cooperation', types: EVENT_TYPE_NAMES.filter((type) => toneOf(type) === 'cooperation') },
  { tone: 'conflict', label: 'Conflict', types: EVENT_TYPE_NAMES.filter((type) => toneOf(type) === 'conflict') },
  { tone: 'context', label: 'Context', types: EVENT_TYPE_NAMES.filter((type) => toneOf(type) === 'context') },
]

export function toneOf(type: EventType): Tone {
  switch (EVENT_TYPES[type].class) {
    case 'verbal cooperation':
    case 'material cooperation':
      return 'cooperation'
    case 'verbal conflict':
    case 'material conflict':
      return 'conflict'
    default:
      return 'context'
  }
}
