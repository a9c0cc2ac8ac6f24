/** What each article says of an event: its headline, its date, and the sentences word for word. */
import type { Article, Mention } from '../../../dataset/dataset.ts'
import type { EventDetail } from '../../../dataset/published-files.ts'
import { isPlainClick } from '../is-plain-click.ts'
import { explainMentionDate, formatPublicationLine } from './mention-date-words.ts'
import { Quote } from './Quote.tsx'
import { groupMentions, type SaidSentence } from './said-sentences.ts'

interface ArticleMentionsProps {
  readonly event: EventDetail
  readonly articles: ReadonlyMap<string, Article>
  readonly hrefOfArticle: (article: string) => string
  readonly onRead: (article: string) => void
}

export function ArticleMentions({ event, articles, hrefOfArticle, onRead }: ArticleMentionsProps) {
  return (
    <section aria-labelledby="mentions-heading" className="mt-8">
      <h3 id="mentions-heading" className="font-display text-xl font-medium">
        What the articles say
      </h3>
      {[...groupMentions(event.mentions)].map(([id, sentences]) => (
        <OneArticle key={id} id={id} article={articles.get(id)} sentences={sentences} href={hrefOfArticle(id)} onRead={onRead} />
      ))}
    </section>
  )
}

interface OneArticleProps {
  readonly id: string
  readonly article: Article | undefined
  readonly sentences: readonly SaidSentence[]
  readonly href: string
  readonly onRead: (article: string) => void
}

function OneArticle({ id, article, sentences, href, onRead }: OneArticleProps) {
  const title = article?.title ?? id
  return (
    <article className="mt-4 border-t border-rule pt-3">
      <h4 className="leading-snug font-semibold">{title}</h4>
      {article && <PublicationNote article={article} />}
      {sentences.map((sentence) => (
        <div key={sentence.start} className="mt-3">
          <Quote sentence={sentence} />
          {notesOn(sentence.mentions, article).map((note) => (
            <p key={note} className="mt-1 text-sm text-ink-soft">
              {note}
            </p>
          ))}
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

/** A date that was inferred says so; from what, it says when asked. */
function PublicationNote({ article: { publisher, published } }: { article: Article }) {
  const words = formatPublicationLine(publisher, published)
  if (published.basis === 'stated') return <p className="text-sm text-ink-soft">{words}</p>
  return (
    <details className="text-sm text-ink-soft">
      <summary className="cursor-pointer py-0.5">{words}</summary>
      <p className="pb-1">{published.reason}</p>
    </details>
  )
}

/** Who says so and how the date was read, each said once. */
function notesOn(mentions: readonly Mention[], article: Article | undefined): readonly string[] {
  const attributions = mentions.flatMap(({ attribution }) => (attribution === null ? [] : `Attributed: ‘${attribution.text}’`))
  return [...new Set([...attributions, ...mentions.map(({ date }) => explainMentionDate(date, article))])]
}
