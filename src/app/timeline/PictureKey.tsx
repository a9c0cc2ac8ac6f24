/** How to read the marks, and how many of them the picture names. */
import type { PlacedTimeline, PreparedPicture } from '../../layout/timeline-layout.ts'
import { EventGlyph } from './EventGlyph.tsx'

export interface PictureKeyProps {
  readonly picture: PreparedPicture
  readonly placed: PlacedTimeline
}

export function PictureKey({ picture, placed }: PictureKeyProps) {
  const unnamed = placed.marks.length - placed.labels.length
  return (
    <div className="timeline-key">
      <ul>
        <KeyEntry words="Deeds are filled">
          <EventGlyph type="SANCTION" status="occurred" sizePx={14} />
        </KeyEntry>
        <KeyEntry words="words are outlined">
          <EventGlyph type="CONSULT" status="occurred" sizePx={14} />
        </KeyEntry>
        <KeyEntry words="planned">
          <EventGlyph type="CONSULT" status="planned" sizePx={14} />
        </KeyEntry>
        <KeyEntry words="alleged">
          <EventGlyph type="ASSAULT" status="alleged" sizePx={14} />
        </KeyEntry>
        <KeyEntry words="when it may have been">
          <svg width={26} height={14} viewBox="0 0 26 14" aria-hidden="true">
            <path d="M1 3v8M25 3v8" stroke="var(--ink-soft)" />
            <path d="M1 7h24" stroke="var(--ink-soft)" strokeDasharray="4 3" />
          </svg>
        </KeyEntry>
      </ul>
      {picture.metrics.labelShapes.length > 0 && unnamed > 0 && (
        <p>
          +{unnamed} {unnamed === 1 ? 'mark' : 'marks'} without a name here: zoom in, or see the list
        </p>
      )}
    </div>
  )
}

const KeyEntry = ({ words, children }: { readonly words: string; readonly children: React.ReactNode }) => (
  <li>
    {children}
    {words}
  </li>
)
