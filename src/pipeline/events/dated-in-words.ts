/** Whether an act's own words date it, rather than a neighbour or the article's day. */
import type { MentionDate } from '../../dataset/dataset.ts'

export const isDatedInWords = ({ basis }: MentionDate): boolean => basis === 'stated' || basis === 'relative'
