/**
 * The wordings of an article's mentions in a form that can be kept, and back: their words as one text, since
 * words are of letters alone.
 */
import type { DatedArticle } from '../articles/source-article.ts'
import type { ActMention } from '../events/act-mention.ts'
import { findWording, type Wording } from '../story/mention-wording.ts'
import { isRecord, remember } from './memory.ts'
import type { StoryMemory } from './name-mentions.ts'

interface KeptWording extends Omit<Wording, 'words'> {
  readonly words: string
}

/** `findWording` of each mention in turn, but for what the memory has found before, an article at a time. */
export const rememberWordings = ({ memory, nameOf }: StoryMemory, mentions: readonly ActMention[], articleOf: (id: string) => DatedArticle): readonly Wording[] =>
  portionsByArticle(mentions).flatMap((portion) =>
    remember(memory, {
      name: memory.nameOf(['wording', ...portion.map(nameOf)]),
      make: () => portion.map((mention) => findWording(mention, articleOf(mention.article))),
      keep: (wordings) => wordings.map(keepWording),
      restore: (kept) => (isKept(kept) ? kept.map(restoreWording) : null),
    }),
  )

/** As they come; those of one article stand together. */
function portionsByArticle(mentions: readonly ActMention[]): readonly (readonly ActMention[])[] {
  const portions: ActMention[][] = []
  for (const mention of mentions) {
    const last = portions.at(-1)
    if (last?.[0]?.article === mention.article) last.push(mention)
    else portions.push([mention])
  }
  return portions
}

/** Made by this very program, as its name in the memory says: it has the form in which it was kept. */
const isKept = (value: unknown): value is readonly KeptWording[] => Array.isArray(value) && value.every(isRecord)

const keepWording = ({ words, ...kept }: Wording): KeptWording => ({ ...kept, words: [...words].join(' ') })

const restoreWording = ({ words, figures, isAdditive, isSummary }: KeptWording): Wording => ({
  figures,
  words: new Set(words === '' ? [] : words.split(' ')),
  isAdditive,
  isSummary,
})
