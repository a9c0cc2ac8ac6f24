/** The one measurement of the picture: how wide its container is. Everything else is computed. */
import { useCallback, useState } from 'react'

/** A ref for the container and its width in whole pixels; null before it is known. */
export function useContainerWidth(): readonly [(node: HTMLElement | null) => (() => void) | undefined, number | null] {
  const [widthPx, setWidthPx] = useState<number | null>(null)
  const attach = useCallback((node: HTMLElement | null) => {
    if (!node || typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidthPx(Math.floor(entry.contentRect.width))
    })
    observer.observe(node)
    setWidthPx(Math.floor(node.clientWidth) || null)
    return () => observer.disconnect()
  }, [])
  return [attach, widthPx]
}
