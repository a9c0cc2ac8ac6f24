/** What in the address could not be used, said once and dismissable by correcting the address. */
export function AddressNotes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <div role="status" className="mb-5 border-l-2 border-context pl-4 text-sm">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  )
}
