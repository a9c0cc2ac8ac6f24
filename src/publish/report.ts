/** What a build tells its terminal: what the story holds, and what was left out, where and what to do. */
import type { Dataset, Problem } from '../dataset/dataset.ts'
import { count } from '../pipeline/describe-problems.ts'

// More would push the address of the page out of sight; the page itself shows them all.
const MOST_KINDS = 8
const MOST_PLACES = 4

/** @param texts the text of each file by its name, to give places as line and column */
export function reportLines(dataset: Dataset, texts: ReadonlyMap<string, string>): readonly string[] {
  const { story, articles, events, problems } = dataset
  const about = events.length === 0 ? 'no event' : `${story.title}: ${count(events.length, 'event')}`
  const kinds = groupByWords(problems)
  const rest = kinds.slice(MOST_KINDS).flat().length
  return [
    `${about} from ${count(articles.length, 'article')}; ${problems.length === 0 ? 'nothing was left out' : count(problems.length, 'note')}`,
    ...kinds.slice(0, MOST_KINDS).flatMap((alike) => kindLines(alike, texts)),
    ...(rest > 0 ? [`  … and ${count(rest, 'note')} of other kinds, which the page lists`] : []),
  ]
}

/** Those that say the same and ask for the same, in the order of the first of each. */
function groupByWords(problems: readonly Problem[]): readonly (readonly Problem[])[] {
  const groups = new Map<string, Problem[]>()
  for (const problem of problems) {
    const words = `${problem.message}\n${problem.help}`
    const alike = groups.get(words)
    if (alike === undefined) groups.set(words, [problem])
    else alike.push(problem)
  }
  return [...groups.values()]
}

function kindLines(alike: readonly Problem[], texts: ReadonlyMap<string, string>): readonly string[] {
  const [first] = alike
  if (first === undefined) return []
  const places = alike.slice(0, MOST_PLACES).map((problem) => placeOf(problem, texts.get(problem.file)))
  const rest = alike.length - places.length
  return [`  ${first.message}`, `    ${places.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`, `    ${first.help}`]
}

/** `article.txt:3:14`, as terminals and editors make it a link. */
function placeOf({ file, start }: Problem, text: string | undefined): string {
  if (start === undefined || text === undefined) return file
  const before = text.slice(0, start).split(/\r\n?|\n/)
  return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
}
