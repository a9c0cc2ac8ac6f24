/**
 * An article's text cut into paragraphs and, within them, passages that are marked or not.
 * Always true: the passages of all paragraphs, with the line ends between them, give the text back, except for blank lines.
 */
export interface MarkedRange {
  readonly start: number
  readonly end: number
  readonly kind: 'quote' | 'trigger'
}

export interface Passage {
  readonly start: number
  readonly text: string
  /** `trigger` lies within a quote. */
  readonly kind: 'plain' | 'quote' | 'trigger'
}

export interface Paragraph {
  readonly start: number
  readonly passages: readonly Passage[]
}

/** Offsets in UTF-16 units. Ranges may overlap and may run over several paragraphs. */
export function cutIntoParagraphs(text: string, ranges: readonly MarkedRange[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    if (line.trim() !== '') paragraphs.push({ start, passages: cutIntoPassages(text, ranges, start, end) })
    start = end + 1
  }
  return paragraphs
}

/** The passages of `text.slice(start, end)`, in order and without a gap; none of an empty text. */
export function cutIntoPassages(
  text: string,
  ranges: readonly MarkedRange[],
  start = 0,
  end = text.length,
): readonly Passage[] {
  const here = ranges.filter((range) => range.start < end && range.end > start)
  const edges = new Set([start, end])
  for (const range of here) {
    edges.add(Math.max(start, range.start))
    edges.add(Math.min(end, range.end))
  }
  const sorted = [...edges].toSorted((a, b) => a - b)
  return sorted.slice(0, -1).map((from, place) => {
    const to = sorted[place + 1] ?? end
    return { start: from, text: text.slice(from, to), kind: kindOf(here.filter((range) => range.start <= from && range.end >= to)) }
  })
}

function kindOf(ranges: readonly MarkedRange[]): Passage['kind'] {
  if (ranges.some(({ kind }) => kind === 'trigger')) return 'trigger'
  return ranges.length > 0 ? 'quote' : 'plain'
}
