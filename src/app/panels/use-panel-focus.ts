/**
 * Where the keyboard's focus goes when the panel beside the picture opens, changes and closes:
 * to its heading, and back to where the reader came from. A page opened from a link keeps its own
 * focus, and a reader who steps from event to event keeps the button that they step with.
 */
import { useCallback, useEffect, useRef, type RefObject } from 'react'

interface PanelState {
  readonly event: string | null
  readonly article: string | null
  /** Link of the event, to find a mark of it when the opener itself is gone. */
  readonly href: string | null
}

export interface PanelFocus {
  readonly panelRef: RefObject<HTMLDivElement | null>
  /** Call before the address changes: what has the focus now is where it shall come back to. */
  readonly rememberOpener: () => void
}

export function usePanelFocus({ event, article, href }: PanelState): PanelFocus {
  const panelRef = useRef<HTMLDivElement>(null)
  const openerRef = useRef<Element | null>(null)
  const lastRef = useRef<PanelState>({ event, article, href })

  useEffect(() => {
    const last = lastRef.current
    lastRef.current = { event, article, href }
    if (last.event === event && last.article === article) return
    const panel = panelRef.current
    if (event === null && article === null) {
      focusOn(openerRef.current?.isConnected ? openerRef.current : findLink(last.href))
      return
    }
    if (article === null && last.article !== null && last.event === event) {
      focusOn(document.getElementById(`read-${last.article}`) ?? panel?.querySelector('h2') ?? null)
      return
    }
    const steps = last.event !== event && article === null && panel?.contains(document.activeElement)
    if (panel && article === null) panel.scrollTop = 0
    if (!steps) focusOn(panel?.querySelector('h2') ?? null)
  }, [event, article, href])

  const rememberOpener = useCallback(() => {
    const active = document.activeElement
    if (active && active !== document.body && !panelRef.current?.contains(active)) openerRef.current = active
  }, [])

  return { panelRef, rememberOpener }
}

// The page must not jump: what had the focus before is still where the reader left it.
function focusOn(element: Element | null): void {
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus({ preventScroll: true })
}

function findLink(href: string | null): Element | null {
  if (href === null) return null
  const links = document.querySelectorAll('a[href]')
  return [...links].find((link) => link.getAttribute('href') === href) ?? document.getElementById('story-title')
}
