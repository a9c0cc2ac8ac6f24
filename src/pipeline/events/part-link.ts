/** How one part of a sentence hangs on another, and the words that open such a part. */

/** How a part hangs on the one it depends on; `same` is simultaneous (`when`, `where`, `during which`). */
export type PartLink =
  | 'main' | 'and' | 'same' | 'after' | 'before' | 'since' | 'relative' | 'that' | 'participle' | 'infinitive' | 'report' | 'aside'

export const LINKS: ReadonlyMap<string, PartLink> = new Map([
  ['when', 'same'], ['while', 'same'], ['as', 'same'], ['where', 'same'], ['whereas', 'aside'], ['after', 'after'], ['before', 'before'],
  ['until', 'before'], ['since', 'since'], ['because', 'aside'], ['although', 'aside'], ['though', 'aside'], ['if', 'aside'], ['unless', 'aside'],
])
