/** The bar above an event: the way back, and to the events before and after it. */
import type { EventSummary } from '../../../dataset/published-files.ts'
import { Button } from '../Button.tsx'
import { formatCount } from '../count-words.ts'
import type { EventNeighbours } from './event-neighbours.ts'

interface EventStepsProps {
  readonly neighbours: EventNeighbours
  readonly shownCount: number
  readonly onSelect: (id: string) => void
  readonly onClose: () => void
}

export function EventSteps({ neighbours, shownCount, onSelect, onClose }: EventStepsProps) {
  const { previous, next, position } = neighbours
  return (
    <div className="sticky top-0 z-10 -mx-4 mb-4 flex flex-wrap items-center gap-2 border-b border-rule bg-paper px-4 py-2 sm:-mx-6 sm:px-6 print:hidden">
      <Button onClick={onClose}>
        <span aria-hidden="true" className="lg:hidden">
          ←
        </span>
        <span className="lg:hidden">Back to the timeline</span>
        <span className="hidden lg:inline">Close</span>
      </Button>
      <span role="status" className="ml-auto text-sm text-ink-soft">
        {position !== null && (
          <>
            <span className="sr-only">Event </span>
            {formatCount(position)} of {formatCount(shownCount)}
          </>
        )}
      </span>
      <Step label="Previous event" sign="‹" target={previous} onSelect={onSelect} />
      <Step label="Next event" sign="›" target={next} onSelect={onSelect} />
    </div>
  )
}

interface StepProps {
  readonly label: string
  readonly sign: string
  readonly target: EventSummary | null
  readonly onSelect: (id: string) => void
}

// At an end the button stays, so that the focus of a reader who steps with it is not lost.
function Step({ label, sign, target, onSelect }: StepProps) {
  return (
    <Button
      aria-disabled={target === null}
      aria-label={label}
      title={target?.title ?? 'There is none'}
      className="min-w-11 justify-center lg:min-w-9"
      onClick={() => target && onSelect(target.id)}
    >
      <span aria-hidden="true" className="text-lg leading-none">
        {sign}
      </span>
    </Button>
  )
}
