/** Whether a click on a link is for this page, or for the browser to open elsewhere. */
import type { MouseEvent } from 'react'

export const isPlainClick = (click: MouseEvent): boolean =>
  click.button === 0 && !click.metaKey && !click.ctrlKey && !click.shiftKey && !click.altKey
