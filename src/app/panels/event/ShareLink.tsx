/** Copies an event's whole link, or hands it to the device's share sheet where there is one. */
import { useState } from 'react'
import { Button } from '../Button.tsx'

interface ShareLinkProps {
  /** Relative to the page. */
  readonly href: string
  readonly title: string
}

type Outcome = 'none' | 'copied' | 'refused'

export function ShareLink({ href, title }: ShareLinkProps) {
  const [outcome, setOutcome] = useState<Outcome>('none')
  const url = new URL(href, window.location.href).href
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url)
      setOutcome('copied')
    } catch {
      setOutcome('refused')
    }
  }
  const share = async () => {
    try {
      await navigator.share({ title, url })
    } catch {
      // The reader closed the share sheet, or it failed and said so itself.
    }
  }
  return (
    <div className="mt-2 flex flex-wrap items-center gap-2 print:hidden">
      <Button onClick={() => void copy()}>Copy link</Button>
      {typeof navigator.share === 'function' && <Button onClick={() => void share()}>Share…</Button>}
      <span role="status" className="text-sm text-ink-soft">
        {outcome === 'copied' && 'Link copied'}
        {outcome === 'refused' && 'The browser does not allow copying here: copy the marked link.'}
      </span>
      {outcome === 'refused' && (
        <input
          ref={selectAll}
          readOnly
          aria-label="Link to this event"
          value={url}
          className="min-h-11 w-full rounded-md border border-rule bg-paper-raised px-2 text-sm"
        />
      )}
    </div>
  )
}

const selectAll = (field: HTMLInputElement | null): void => field?.select()
