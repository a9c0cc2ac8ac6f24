/** Articles of an invented year between pairs of states, as many as asked for, always the same ones. */
import { formatDayNumber } from '../../src/dataset/calendar-date.ts'
import { formatEdtfInWords } from '../../src/dataset/date-words.ts'
import type { SourceFile } from '../../src/pipeline/articles/source-file.ts'

const STATES = ['Norway', 'Portugal', 'Chile', 'Kenya', 'Japan', 'Poland', 'Peru', 'Finland', 'Ghana', 'Greece']
const FIRST_DAY = 18_000
/** An article on every third day, so that a long pile of them covers years, as real ones do. */
const DAYS_APART = 3

/** Five sentences in which two states meet, quarrel and agree, as an agency would report them. */
export function syntheticArticle(index: number): SourceFile {
  const one = STATES[index % STATES.length] ?? 'Norway'
  const other = STATES[(index * 3 + 1) % STATES.length] ?? 'Peru'
  const day = FIRST_DAY + Math.floor(index / 2) * DAYS_APART
  const date = (back: number): string => formatEdtfInWords(formatDayNumber(day - back))
  const text = [
    `${one} and ${other} hold talks after dispute`,
    '',
    date(0),
    '',
    `The foreign ministers of ${one} and ${other} met on ${date(1)} for talks on fishing rights and trade.`,
    `${one} had expelled two diplomats of ${other} on ${date(40)}, and ${other} recalled its ambassador the next day.`,
    '',
    `Both governments agreed on Tuesday to restore full relations, a spokesman for the ministry said.`,
    `In March last year, ${other} accused ${one} of spying, which ${one} rejected as baseless.`,
    `The prime minister of ${other} will visit ${one} next month, according to officials number ${index}.`,
    '',
  ].join('\n')
  return { name: `article-${String(index).padStart(6, '0')}.txt`, text, sha256: index.toString(16).padStart(64, '0') }
}
