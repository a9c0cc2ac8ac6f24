/** How the timeline came about: its articles with their dates, and what was left out and why. */
import type { TimelineIndex } from '../../../dataset/published-files.ts'
import { Button } from '../Button.tsx'
import { countOf } from '../count-words.ts'
import { ProblemList } from './ProblemList.tsx'
import { ArticleDate } from '../ArticleDate.tsx'

interface EditorsNotesProps {
  readonly index: TimelineIndex
  readonly onRead: (article: string) => void
}

export function EditorsNotes({ index: { articles, problems }, onRead }: EditorsNotesProps) {
  return (
    <details className="mt-12 border-t border-rule py-4">
      <summary className="min-h-11 cursor-pointer content-center">
        <h2 className="inline font-display text-2xl font-medium">Editor’s notes</h2>{' '}
        <span className="text-sm text-ink-soft">
          {countOf(articles.length, 'article')}, {countOf(problems.length, 'note')} on what was left out
        </span>
      </summary>
      <div className="grid gap-x-12 gap-y-8 pt-4 xl:grid-cols-2">
        <section aria-labelledby="articles-heading">
          <h3 id="articles-heading" className="font-display text-xl font-medium">
            The articles
          </h3>
          <ul className="mt-2">
            {articles.map(({ id, title, publisher, published, url }) => (
              <li key={id} className="border-t border-rule py-3">
                <p className="font-semibold">{title}</p>
                <p className="text-sm text-ink-soft">
                  <ArticleDate publisher={publisher} published={published} />
                </p>
                <p className="mt-1 flex flex-wrap items-center gap-3 text-sm">
                  <Button onClick={() => onRead(id)}>
                    Read <span className="sr-only">the article {title}</span>
                  </Button>
                  {isWebAddress(url) && (
                    <a href={url} rel="noreferrer" className="underline underline-offset-4">
                      At its publisher
                    </a>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </section>
        <ProblemList problems={problems} />
      </div>
    </details>
  )
}

/** Article text is untrusted: no `javascript:` address ever becomes a link. */
const isWebAddress = (url: string | null): url is string => url !== null && /^https?:\/\//.test(url)
