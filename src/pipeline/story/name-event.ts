/** A readable id for an event that never had one: its date at the precision known, then the telling words of its title. */
import type { TimelineEvent } from '../../dataset/dataset.ts'

const WORDS_IN_ID = 6
/** Articles, auxiliaries and prepositions tell nothing in an address. */
const SILENT = new Set('a an the of in on at to for by with and or as its his her their be is are was were has have had that from'.split(' '))

/**
 * `India recalls its high commissioner`, October 2024 → `2024-10-india-recalls-high-commissioner`;
 * followed by `-2`, `-3` … until `isFree`.
 */
export function nameEvent(event: Pick<TimelineEvent, 'title' | 'date'>, isFree: (id: string) => boolean): string {
  const name = [datePart(event.date), ...toSlugWords(event.title)].join('-')
  let id = name
  for (let count = 2; !isFree(id); count++) id = `${name}-${count}`
  return id
}

/** The first date that was written, as coarse as it was; of an approximate stretch the month or year that holds it. */
function datePart({ precision, start, end, edtf }: TimelineEvent['date']): string {
  if (precision === 'unknown') return 'undated'
  const written = edtf.split('/').find((side) => side !== '..') ?? ''
  if (precision !== 'interval' || !/[?~%]/.test(edtf)) return written.replace(/[?~%]$/, '')
  return start.slice(0, 7) === end.slice(0, 7) ? start.slice(0, 7) : start.slice(0, 4)
}

function toSlugWords(title: string): readonly string[] {
  return title
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SILENT.has(word))
    .slice(0, WORDS_IN_ID)
}
