/** What a build tells its terminal: what the story holds, and what was left out, where and what to do. */
import type { Dataset, Problem } from '../dataset/dataset.ts'

// More would push the address of the page out of sight; the page itself shows them all.
const MOST_PROBLEMS = 12

/** @param texts the text of each file by its name, to give places as line and column */
export function reportLines(dataset: Dataset, texts: ReadonlyMap<string, string>): readonly string[] {
  const { story, articles, events, problems } = dataset
  const about = events.length === 0 ? 'no event' : `${story.title}, ${count(events.length, 'event')}`
  const rest = problems.length - MOST_PROBLEMS
  return [
    `${about} from ${count(articles.length, 'article')}; ${problems.length === 0 ? 'nothing was left out' : count(problems.length, 'note')}`,
    ...problems.slice(0, MOST_PROBLEMS).flatMap((problem) => problemLines(problem, texts)),
    ...(rest > 0 ? [`  … and ${rest} more, which the page lists`] : []),
  ]
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

function problemLines(problem: Problem, texts: ReadonlyMap<string, string>): readonly string[] {
  return [`  ${placeOf(problem, texts.get(problem.file))}: ${problem.message}`, `    ${problem.help}`]
}

/** `article.txt:3:14`, as terminals and editors make it a link. */
function placeOf({ file, start }: Problem, text: string | undefined): string {
  if (start === undefined || text === undefined) return file
  const before = text.slice(0, start).split(/\r\n?|\n/)
  return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
}
