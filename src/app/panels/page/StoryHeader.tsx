/** The head of the page: the story's name and a sentence made of facts. */
import { formatEdtfInWords } from '../../../dataset/date-words.ts'
import type { TimelineIndex } from '../../../dataset/published-files.ts'
import { countOf } from '../count-words.ts'

export function StoryHeader({ index }: { index: TimelineIndex }) {
  const { story, events, articles } = index
  return (
    <header className="pt-6 pb-4 sm:pt-8">
      <h1 tabIndex={-1} id="story-title" className="font-display text-4xl leading-tight font-medium text-balance sm:text-[2.75rem]">
        {story.title || 'A story without articles'}
      </h1>
      <p className="mt-1.5 max-w-5xl sm:text-lg text-ink-soft">
        {countOf(events.length, 'event')} from {countOf(articles.length, 'article')}
        {spanInWords(story.start, story.end)}, each with the sentences that report it.
      </p>
    </header>
  )
}

function spanInWords(start: string, end: string): string {
  if (start === '' && end === '') return ''
  if (start === end || end === '') return `, in ${formatEdtfInWords(start)}`
  if (start === '') return `, until ${formatEdtfInWords(end)}`
  return `, between ${formatEdtfInWords(start)} and ${formatEdtfInWords(end)}`
}
