/**
 * The panel takes room from the list, whose lines then break anew: what the reader was looking at
 * would jump away. The browsers' own scroll anchoring gives up where a whole column changes width.
 */

/** Long enough for the picture to follow its new width, too. */
const SETTLING_MS = 500

/** Call before the panel opens or closes: the row under the reader's eyes stays at its height on the screen. */
export function keepListInPlace(): void {
  if (window.scrollY === 0 || typeof ResizeObserver !== 'function') return
  const anchor = findAnchor()
  if (!anchor) return
  const { top } = anchor.getBoundingClientRect()
  const observer = new ResizeObserver(() => window.scrollBy(0, anchor.getBoundingClientRect().top - top))
  observer.observe(document.body)
  setTimeout(() => observer.disconnect(), SETTLING_MS)
}

/** The link that has the focus, or is open, or is the first on the screen. */
function findAnchor(): Element | null {
  const inView = [...document.querySelectorAll('#events li a')].filter((link) => {
    const { top, bottom } = link.getBoundingClientRect()
    return bottom > 0 && top < window.innerHeight
  })
  return inView.find((link) => link === document.activeElement) ?? inView.find((link) => link.ariaCurrent === 'true') ?? inView[0] ?? null
}
