/** What a reader can do on the page, each as a change of the address. Steps that the back button undoes are pushed. */
import type { EventType } from '../dataset/event-types.ts'
import type { DayWindow } from '../layout/day-window.ts'
import { changeAddress } from './url/use-address.ts'

/** A gesture of zooming or panning is no step of its own. */
export const changeWindow = (window: DayWindow | null): void =>
  changeAddress({ fromDay: window?.startDay ?? null, toDay: window?.endDay ?? null }, 'replace')
export const changeCollapseGaps = (collapseGaps: boolean): void => changeAddress({ collapseGaps }, 'push')
export const changeTypes = (types: readonly EventType[]): void => changeAddress({ types }, 'push')
/** A search that is typed on is one step, however often the typing paused. */
export const changeWords = (before: string, words: string): void =>
  changeAddress({ words }, before === '' || words === '' ? 'push' : 'replace')
export const clearFilter = (): void => changeAddress({ types: [], words: '' }, 'push')
export const openEvent = (event: string): void => changeAddress({ event, article: null }, 'push')
export const closeEvent = (): void => changeAddress({ event: null, article: null }, 'push')
export const openArticle = (article: string): void => changeAddress({ article }, 'push')
export const closeArticle = (): void => changeAddress({ article: null }, 'push')
/** Puts a former id right. */
export const correctEvent = (event: string): void => changeAddress({ event }, 'replace')
