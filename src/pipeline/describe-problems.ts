/** What could not be read, in words for a terminal. */
import type { Problem } from '../dataset/dataset.ts'

/** `1 article`, `2 articles`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

/** So many files are named for each rule; the dataset lists them all. */
const NAMED = 5

/** Files that were not read, by name; what was left out within articles, counted by rule. */
export function describeProblems(problems: readonly Problem[]): string {
  const rules = [...new Set(problems.map(({ rule }) => rule))].map((rule) => problems.filter((problem) => problem.rule === rule))
  return rules.map((found) => [...describeFiles(found.filter(({ start }) => start === undefined)), ...describePlaces(found.filter(({ start }) => start !== undefined))].join('')).join('')
}

const describeFiles = (found: readonly Problem[]): readonly string[] => [
  ...found.slice(0, NAMED).map(({ file, rule, message, help }) => `${file}: ${message} ${help} (${rule})\n`),
  ...(found.length > NAMED ? [`… and ${count(found.length - NAMED, 'file')} more (${found[0]?.rule ?? ''})\n`] : []),
]

const describePlaces = (found: readonly Problem[]): readonly string[] =>
  found.length === 0 ? [] : [`${count(found.length, 'place')} in articles: ${found[0]?.message ?? ''} (${found[0]?.rule ?? ''})\n`]
