/** Tailwind's class names for a tone, whole, since Tailwind finds only names that stand in the source. */
import type { Tone } from './type-tone.ts'

export const TONE_TEXT: Readonly<Record<Tone, string>> = {
  cooperation: 'text-cooperation',
  conflict: 'text-conflict',
  context: 'text-context',
}

/** A pressed filter. */
export const TONE_PRESSED: Readonly<Record<Tone, string>> = {
  cooperation: 'border-cooperation bg-cooperation-soft',
  conflict: 'border-conflict bg-conflict-soft',
  context: 'border-context bg-rule',
}
