/** Where the articles contradict each other: each claim beside those that make it, none preferred. */
import { formatEdtfInWords } from '../../../dataset/date-words.ts'
import type { Article, DisagreementField } from '../../../dataset/dataset.ts'
import { EVENT_TYPES, isEventType } from '../../../dataset/event-types.ts'
import type { EventDetail } from '../../../dataset/published-files.ts'
import { parseEdtf } from '../../../dataset/calendar-date.ts'

const FIELD_WORDS: Readonly<Record<DisagreementField, string>> = {
  date: 'the date',
  actors: 'who takes part',
  type: 'what it is',
  status: 'whether it happened',
  figure: 'a figure',
}

interface DisagreementTableProps {
  readonly event: EventDetail
  readonly articles: ReadonlyMap<string, Article>
}

export function DisagreementTable({ event, articles }: DisagreementTableProps) {
  if (event.disagreements.length === 0) return null
  const sourcesOf = (mentions: readonly number[]): readonly string[] => [
    ...new Set(mentions.flatMap((place) => event.mentions[place]?.article ?? [])),
  ]
  return (
    <section aria-labelledby="disagreements-heading" className="mt-8">
      <h3 id="disagreements-heading" className="font-display text-xl font-medium">
        Where the articles differ
      </h3>
      {event.disagreements.map(({ field, claims }) => (
        <table key={field} className="mt-2 w-full table-fixed border-collapse text-sm">
          <caption className="py-1 text-left text-ink-soft">On {FIELD_WORDS[field]}</caption>
          <tbody>
            {claims.map(({ value, mentions }) => (
              <tr key={value} className="border-t border-rule align-top">
                <th scope="row" className="w-2/5 py-2 pr-3 text-left font-semibold first-letter:uppercase">
                  {claimInWords(field, value)}
                </th>
                <td className="py-2">
                  {sourcesOf(mentions).map((id) => (
                    <span key={id} className="block">
                      {articles.get(id)?.title ?? id}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  )
}

function claimInWords(field: DisagreementField, value: string): string {
  if (field === 'date' && parseEdtf(value)) return formatEdtfInWords(value)
  return field === 'type' && isEventType(value) ? EVENT_TYPES[value].label : value
}
