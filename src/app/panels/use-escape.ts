/** Escape as the way back, wherever the focus is, except where it has a meaning of its own. */
import { useEffect } from 'react'

/** `onEscape` null while there is nothing to go back from. Leaves fields and handled keys alone. */
export function useEscape(onEscape: (() => void) | null): void {
  useEffect(() => {
    if (onEscape === null) return undefined
    const onKeyDown = (press: KeyboardEvent) => {
      if (press.key !== 'Escape' || press.defaultPrevented || press.isComposing) return
      if (press.target instanceof Element && press.target.closest('input, textarea, select')) return
      onEscape()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [onEscape])
}
