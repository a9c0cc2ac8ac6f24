/** The head of the page: the story's name and a sentence made of facts. */
import type { TimelineIndex } from '../../../dataset/published-files.ts'
import { countOf } from '../count-words.ts'
import { storySpanInWords } from './story-span.ts'

export function StoryHeader({ index: { story, events, articles } }: { index: TimelineIndex }) {
  const span = storySpanInWords(events.map(({ date }) => date))
  return (
    <header className="pt-6 pb-4 sm:pt-8">
      <h1
        id="story-title"
        tabIndex={-1}
        className="font-display text-4xl leading-tight font-medium text-balance outline-none sm:text-[2.75rem]"
      >
        {story.title}
      </h1>
      <p className="mt-1.5 max-w-5xl text-balance text-ink-soft sm:text-lg">
        {countOf(events.length, 'event')} from {countOf(articles.length, 'article')}
        {span !== null && `, ${span}`}
        {events.length > 0 && ', each with the sentences that report it'}.
      </p>
    </header>
  )
}
