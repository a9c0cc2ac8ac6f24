/**
 * Search by words. What is typed is local state; it reaches the address when the typing pauses,
 * and the box follows the address when that changes from elsewhere (back button, cleared filter).
 */
import { useEffect, useEffectEvent, useState } from 'react'

/** Long enough that a word is not searched letter by letter, short enough to feel immediate. */
const TYPING_PAUSE_MS = 200

interface WordSearchProps {
  readonly words: string
  readonly onWordsChange: (words: string) => void
}

export function WordSearch({ words, onWordsChange }: WordSearchProps) {
  const [typed, setTyped] = useState(words)
  const [known, setKnown] = useState(words)
  if (known !== words) {
    setKnown(words)
    if (typed.trim() !== words) setTyped(words)
  }
  const search = useEffectEvent(() => onWordsChange(typed.trim()))
  useEffect(() => {
    if (typed.trim() === words) return undefined
    const timer = setTimeout(() => search(), TYPING_PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, words])
  return (
    <form
      role="search"
      className="w-full sm:w-72"
      onSubmit={(submit) => {
        submit.preventDefault()
        onWordsChange(typed.trim())
      }}
    >
      <label className="block">
        <span className="block text-xs text-ink-soft">Search titles and names</span>
        <input
          type="search"
          value={typed}
          onChange={(change) => setTyped(change.target.value)}
          autoComplete="off"
          spellCheck={false}
          className="mt-1 min-h-11 w-full rounded-md border border-rule bg-paper-raised px-2.5 text-base lg:min-h-9 lg:text-sm"
        />
      </label>
    </form>
  )
}
