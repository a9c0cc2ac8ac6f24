/**
 * The stretch of time that a reader looks at, in day numbers of `dataset/calendar-date.ts`.
 * Both days belong to it: `{ startDay: 5, endDay: 5 }` is one whole day. Always startDay <= endDay.
 */
export interface DayWindow {
  readonly startDay: number
  readonly endDay: number
}

/** Whether two windows, or their absence, are the same. */
export const isSameWindow = (one: DayWindow | null, other: DayWindow | null): boolean =>
  one === other || (one !== null && other !== null && one.startDay === other.startDay && one.endDay === other.endDay)
