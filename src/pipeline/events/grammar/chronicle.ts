/**
 * Entries of a list of dates: `Nov. 29 - Yard loses two cases`, `December 2: Peru accuses Chile`. What stands behind
 * the date is read as a sentence of its own, and its present tense tells what happened then, not what is the rule.
 */
const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?`
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`
const YEAR = String.raw`(?:19|20)\d\d`
const ENTRY = new RegExp(
  String.raw`^\s*(?:[-–•*]\s*)?(?:(?:early|mid|late)[- ])?(?:${MONTH}(?:\s+${DAY}(?:\s?[-–]\s?(?:${MONTH}\s+)?${DAY})?)?|${DAY}(?:\s?[-–]\s?${DAY})?\s+${MONTH}|${YEAR})(?:,?\s+${YEAR}|\s?[-–]\s?${YEAR})?(?::|\s+[-–—]{1,2})\s+(?=\S)`,
  'i',
)

/** How many characters of a sentence are the date of an entry with its mark; 0 where it is none. */
export const entryOpening = (text: string): number => ENTRY.exec(text)?.[0].length ?? 0
