/** What each article says of an event: its headline, its date, and the sentences word for word. */
import type { Article, Mention } from '../../../dataset/dataset.ts'
import type { EventDetail } from '../../../dataset/published-files.ts'
import { isPlainClick } from '../is-plain-click.ts'
import { explainMentionDate, formatPublished } from './mention-date-words.ts'
import { Quote } from './Quote.tsx'

interface ArticleMentionsProps {
  readonly event: EventDetail
  readonly articles: ReadonlyMap<string, Article>
  readonly hrefOfArticle: (article: string) => string
  readonly onRead: (article: string) => void
}

export function ArticleMentions({ event, articles, hrefOfArticle, onRead }: ArticleMentionsProps) {
  const byArticle = groupByArticle(event.mentions)
  return (
    <section aria-labelledby="mentions-heading" className="mt-8">
      <h3 id="mentions-heading" className="font-display text-xl font-medium">
        What the articles say
      </h3>
      {[...byArticle].map(([id, mentions]) => (
        <OneArticle key={id} id={id} article={articles.get(id)} mentions={mentions} href={hrefOfArticle(id)} onRead={onRead} />
      ))}
    </section>
  )
}

function groupByArticle(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const groups = new Map<string, Mention[]>()
  for (const mention of mentions) groups.set(mention.article, [...(groups.get(mention.article) ?? []), mention])
  return groups
}

interface OneArticleProps {
  readonly id: string
  readonly article: Article | undefined
  readonly mentions: readonly Mention[]
  readonly href: string
  readonly onRead: (article: string) => void
}

function OneArticle({ id, article, mentions, href, onRead }: OneArticleProps) {
  const title = article?.title ?? id
  return (
    <article className="mt-4 border-t border-rule pt-3">
      <h4 className="leading-snug font-semibold">{title}</h4>
      {article && (
        <p className="text-sm text-ink-soft">
          {article.publisher !== null && `${article.publisher}, `}
          <span title={article.published.reason}>{formatPublished(article.published)}</span>
          {article.published.basis === 'inferred' && ` (${article.published.reason})`}
        </p>
      )}
      {mentions.map((mention) => (
        <div key={mention.start} className="mt-3">
          <Quote mention={mention} />
          <p className="mt-1.5 text-sm text-ink-soft">
            {mention.attribution !== null && `Attributed: ‘${mention.attribution.text}’. `}
            {explainMentionDate(mention.date, article)}
          </p>
        </div>
      ))}
      <p className="mt-2 text-sm print:hidden">
        <a
          id={`read-${id}`}
          href={href}
          className="inline-block py-1 underline underline-offset-4"
          onClick={(click) => {
            if (!isPlainClick(click)) return
            click.preventDefault()
            onRead(id)
          }}
        >
          Read in the article<span className="sr-only">: {title}</span>
        </a>
      </p>
    </article>
  )
}
