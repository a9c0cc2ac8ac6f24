/**
 * One mark of the picture as a link: an event, or a cluster with its number. Its transparent box is
 * what a finger or a pointer aims at and what shows the focus.
 */
import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react'
import { CLUSTER_TEXT_PX } from '../../layout/marks.ts'
import type { PlacedLabel } from '../../layout/labels.ts'
import type { PlacedMark } from '../../layout/marks.ts'
import { markName } from '../../layout/mark-words.ts'
import { GlyphShape } from './GlyphShape.tsx'
import { MarkName } from './MarkName.tsx'

export interface MarkActions {
  readonly hrefOf: (id: string) => string
  /** A plain click or Enter. */
  readonly onOpen: (mark: PlacedMark) => void
  readonly onKeyDown: (event: KeyboardEvent, mark: PlacedMark) => void
  readonly onPoint: (key: string | null) => void
  readonly onFocus: (key: string) => void
}

export interface MarkLinkProps {
  readonly mark: PlacedMark
  readonly isSelected: boolean
  /** Whether Tab stops here; the arrow keys reach the rest. */
  readonly isTabStop: boolean
  /** Least height and width of what a finger or pointer can hit. */
  readonly reachPx: number
  readonly label: PlacedLabel | undefined
  readonly labelPx: number
  readonly actions: MarkActions
}

const isPlain = (click: MouseEvent): boolean => !(click.metaKey || click.ctrlKey || click.shiftKey || click.altKey)

/** A press on the name puts the focus on the mark, for nothing hidden from screen readers may hold it. */
function focusMark(press: MouseEvent): void {
  press.preventDefault()
  const mark = press.currentTarget.previousElementSibling
  if (mark instanceof SVGElement) mark.focus()
}

export function MarkLink({ mark, isSelected, isTabStop, reachPx, label, labelPx, actions }: MarkLinkProps) {
  const { event, x, y, sizePx, count } = mark
  const href = actions.hrefOf(event.id)
  const onClick = (click: MouseEvent): void => {
    if (!isPlain(click)) return
    click.preventDefault()
    actions.onOpen(mark)
  }
  const pointing = {
    draggable: false,
    onClick,
    onPointerEnter: (pointer: PointerEvent) => pointer.pointerType === 'mouse' && actions.onPoint(mark.key),
    onPointerLeave: () => actions.onPoint(null),
  }
  return (
    <>
      <a
        {...pointing}
        className="timeline-mark"
        href={href}
        aria-label={markName(mark)}
        aria-current={isSelected ? 'true' : undefined}
        data-mark={mark.key}
        tabIndex={isTabStop ? 0 : -1}
        onKeyDown={(key) => actions.onKeyDown(key, mark)}
        onFocus={() => actions.onFocus(mark.key)}
        onBlur={() => actions.onPoint(null)}
      >
        <Reach mark={mark} leastPx={reachPx} />
        {count > 1 ? <Pill mark={mark} /> : <GlyphShape type={event.type} status={event.status} x={x} y={y} sizePx={sizePx} />}
        {isSelected && <SelectionRing mark={mark} />}
      </a>
      {/* For the pointer alone, and apart: inside the link it would draw the link's middle, where tools and magnifiers aim, away from the mark. */}
      {label && (
        <a {...pointing} className="timeline-mark" href={href} aria-hidden="true" tabIndex={-1} onMouseDown={focusMark}>
          <MarkName label={label} sizePx={labelPx} isSelected={isSelected} />
        </a>
      )}
    </>
  )
}

/** What a finger or a pointer hits; the focus is drawn around it. */
function Reach({ mark: { x, y, widthPx, sizePx }, leastPx }: { readonly mark: PlacedMark; readonly leastPx: number }) {
  const height = Math.max(sizePx + 8, leastPx)
  const width = Math.max(widthPx + 6, Math.min(leastPx, widthPx + 12))
  return <rect className="timeline-reach" x={x - width / 2} y={y - height / 2} width={width} height={height} rx={5} fill="transparent" />
}

function Pill({ mark: { lane, event, x, y, widthPx, sizePx, count } }: { readonly mark: PlacedMark }) {
  const heightPx = sizePx + 8
  const left = x - widthPx / 2
  return (
    <>
      <rect x={left} y={y - heightPx / 2} width={widthPx} height={heightPx} rx={heightPx / 2} fill="var(--paper)" stroke={`var(--${lane.side})`} strokeWidth={1.2} />
      <GlyphShape type={event.type} status="occurred" x={left + 5 + sizePx * 0.45} y={y} sizePx={sizePx * 0.85} />
      <text x={left + widthPx - 6} y={y + CLUSTER_TEXT_PX * 0.36} textAnchor="end" fontSize={CLUSTER_TEXT_PX} fontWeight={600} fill="var(--ink)">
        {count}
      </text>
    </>
  )
}

function SelectionRing({ mark: { x, y, widthPx, sizePx, count } }: { readonly mark: PlacedMark }) {
  const heightPx = sizePx + (count > 1 ? 14 : 9)
  const width = widthPx + (count > 1 ? 8 : 9)
  return <rect x={x - width / 2} y={y - heightPx / 2} width={width} height={heightPx} rx={heightPx / 2} fill="none" stroke="var(--ink)" strokeWidth={2} />
}
