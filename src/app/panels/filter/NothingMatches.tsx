/** The filter leaves nothing: says why and offers the way back. */
import { Button } from '../Button.tsx'

interface NothingMatchesProps {
  readonly words: string
  readonly hasTypes: boolean
  readonly onClear: () => void
}

export function NothingMatches({ words, hasTypes, onClear }: NothingMatchesProps) {
  const holding = words === '' ? '' : ` whose title or names hold ‘${words}’`
  return (
    <div className="mt-10 border-l-2 border-context pl-4">
      <p className="font-semibold">
        There is no event{hasTypes ? ' of the chosen types' : ''}
        {holding}.
      </p>
      <Button className="mt-3" onClick={onClear}>
        Show all events
      </Button>
    </div>
  )
}
