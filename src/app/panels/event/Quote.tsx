/** A sentence word for word, with the words that name the event marked. */
import type { Mention } from '../../../dataset/dataset.ts'

export function Quote({ mention }: { mention: Mention }) {
  const { quote, start, trigger } = mention
  const from = trigger.start - start
  const to = trigger.end - start
  return (
    <blockquote className="border-l-2 border-ink pl-3 font-display text-lg leading-snug">
      {quote.slice(0, from)}
      <mark>{quote.slice(from, to)}</mark>
      {quote.slice(to)}
    </blockquote>
  )
}
