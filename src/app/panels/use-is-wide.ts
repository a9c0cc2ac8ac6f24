/** Whether the page is wide enough for the picture and a panel side by side, as Tailwind's `lg:` has it. */
import { useSyncExternalStore } from 'react'

const QUERY = '(min-width: 64rem)'

const isWide = (): boolean => typeof window.matchMedia !== 'function' || window.matchMedia(QUERY).matches

function subscribe(onChange: () => void): () => void {
  if (typeof window.matchMedia !== 'function') return () => undefined
  const list = window.matchMedia(QUERY)
  list.addEventListener('change', onChange)
  return () => list.removeEventListener('change', onChange)
}

export const useIsWide = (): boolean => useSyncExternalStore(subscribe, isWide)
