/** A story without events: says so, and how to add articles. */
import { countOf } from '../count-words.ts'

export function EmptyStory({ articleCount }: { articleCount: number }) {
  return (
    <div className="max-w-prose border-t border-rule py-6">
      <p className="text-lg font-semibold">
        {articleCount === 0
          ? 'There are no articles yet, so there is no timeline.'
          : `No event was found in ${countOf(articleCount, 'article')}.`}
      </p>
      <p className="mt-2">
        Put articles as plain text files (<code>.txt</code>), one an article, into the folder <code>seeds/</code>. While{' '}
        <code>npm start</code> runs, this page follows by itself; a published site has to be built again with{' '}
        <code>npm run build</code>.
      </p>
    </div>
  )
}
