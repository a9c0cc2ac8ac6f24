/** Whether an act's own words date it, rather than a neighbour or the article's day. */
import type { MentionDate } from '../../dataset/dataset.ts'

/** `two days after Peru left`: counted from another day, which is less sure than one that is named. */
export const isCounted = ({ basis, expression }: MentionDate): boolean => basis === 'relative' && COUNTED.test(expression?.text ?? '')

const COUNTED = /^(?:an?|\d+|\p{L}+(?:-\p{L}+)?) (?:day|week|month|year)s?$/iu

export const isDatedInWords = ({ basis }: MentionDate): boolean => basis === 'stated' || basis === 'relative'
