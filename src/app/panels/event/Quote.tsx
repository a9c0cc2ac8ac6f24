/** A sentence word for word, with the words that name the event marked. */
import { cutIntoPassages } from '../article/article-passages.ts'
import type { SaidSentence } from './said-sentences.ts'

export function Quote({ sentence: { start, quote, triggers } }: { sentence: SaidSentence }) {
  const marks = triggers.map((trigger) => ({ start: trigger.start - start, end: trigger.end - start, kind: 'trigger' as const }))
  return (
    <blockquote className="border-l-2 border-ink pl-3 font-display text-lg leading-snug">
      {cutIntoPassages(quote, marks).map(({ start: place, text, kind }) =>
        kind === 'trigger' ? <mark key={place}>{text}</mark> : text,
      )}
    </blockquote>
  )
}
