/** What was left out, by reason, since one reason often holds for many places. */
import type { Problem } from '../../../dataset/dataset.ts'
import { formatCount } from '../count-words.ts'

export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  return (
    <section aria-labelledby="problems-heading">
      <h3 id="problems-heading" className="font-display text-xl font-medium">
        What was left out, and why
      </h3>
      {problems.length === 0 && <p className="mt-2">Nothing: every article could be read whole.</p>}
      <ul className="mt-2">
        {groupByReason(problems).map(({ message, help, places }) => (
          <li key={`${message} ${help}`} className="border-t border-rule py-3">
            <p>{message}</p>
            <p className="text-sm text-ink-soft">{help}</p>
            <ul className="mt-1 text-sm text-ink-soft">
              {places.map(([file, starts]) => (
                <li key={file}>
                  {file}
                  {starts.length > 0 && `, at character ${starts.map(formatCount).join('; ')}`}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface Reason {
  readonly message: string
  readonly help: string
  /** Each file with the offsets, in UTF-16 units, at which it holds; none for the whole file. */
  readonly places: readonly (readonly [file: string, starts: readonly number[]])[]
}

function groupByReason(problems: readonly Problem[]): readonly Reason[] {
  const reasons = new Map<string, { message: string; help: string; files: Map<string, Set<number>> }>()
  for (const { file, message, help, start } of problems) {
    const key = `${message}\n${help}`
    const reason = reasons.get(key) ?? { message, help, files: new Map<string, Set<number>>() }
    const starts = reason.files.get(file) ?? new Set<number>()
    if (start !== undefined) starts.add(start)
    reason.files.set(file, starts)
    reasons.set(key, reason)
  }
  return [...reasons.values()].map(({ message, help, files }) => ({
    message,
    help,
    places: [...files].map(([file, starts]) => [file, [...starts]] as const),
  }))
}
