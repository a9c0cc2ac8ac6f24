/** Brings an element into the upper third of the panel that scrolls around it, and moves nothing else. Serves as a ref. */

const UPPER_THIRD = 1 / 3

export function scrollIntoPanel(element: Element | null): void {
  const panel = element?.closest('[data-panel]')
  if (!element || !panel) return
  const offset = element.getBoundingClientRect().top - panel.getBoundingClientRect().top
  panel.scrollTop += offset - panel.clientHeight * UPPER_THIRD
}
