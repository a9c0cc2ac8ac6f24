/** A quiet note while something loads. */
export function LoadingNote({ what }: { what: string }) {
  return (
    <div role="status" className="py-4 text-ink-soft">
      <p>Loading {what}…</p>
      <div aria-hidden="true" className="mt-4 space-y-3">
        <div className="h-3 w-11/12 bg-rule" />
        <div className="h-3 w-4/5 bg-rule" />
        <div className="h-3 w-3/5 bg-rule" />
      </div>
    </div>
  )
}
