/** Says what could not be loaded, why, where, and what to do; offers to try again. */
import { LoadFailure } from '../data/load-failure.ts'
import { Button } from './Button.tsx'

interface FailureNoteProps {
  /** Begins the sentence: `The timeline`. */
  readonly what: string
  readonly error: Error
  readonly onRetry: () => void
}

export function FailureNote({ what, error, onRetry }: FailureNoteProps) {
  const failure = error instanceof LoadFailure ? error : null
  return (
    <div role="alert" className="my-4 border-l-2 border-ink pl-4">
      <p className="font-semibold">{what} could not be loaded.</p>
      <p className="mt-1">{error.message}</p>
      {failure && (
        <>
          <p className="mt-1">{failure.help}</p>
          <p className="mt-1 text-sm text-ink-soft">
            File: <code>{failure.place}</code>
          </p>
        </>
      )}
      <Button className="mt-3" onClick={onRetry}>
        Retry
      </Button>
    </div>
  )
}
