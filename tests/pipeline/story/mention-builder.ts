/** Builds mentions for tests from what a test cares about: a sentence, its trigger, a date and names. */
import type { DatedArticle } from '../../../src/pipeline/articles/source-article.ts'
import type { ActMention, NamedActor } from '../../../src/pipeline/events/act-mention.ts'
import { mergeMentions } from '../../../src/pipeline/story/merge-mentions.ts'

export interface MentionSketch {
  readonly article?: string
  /** The day on which its article appeared; unknown by default. */
  readonly published?: string
  readonly text: string
  /** Where in its article the sentence begins; 0 by default. */
  readonly at?: number
  readonly trigger: string
  readonly type?: ActMention['type']
  readonly mode?: string | null
  readonly rule?: string
  readonly strength?: ActMention['strength']
  readonly status?: ActMention['status']
  readonly form?: ActMention['form']
  readonly role?: ActMention['sentence']['role']
  readonly date?: string
  readonly basis?: ActMention['date']['basis']
  /** The words that gave the date. */
  readonly expression?: string
  /** `Marin>Sanna Marin` names her where the text says `Marin`; kind from `people`. */
  readonly actors?: readonly string[]
  /** The words that say who acts; the actors before the trigger by default. */
  readonly sources?: readonly string[]
  /** Nobody is said to act: all actors are acted upon. */
  readonly passive?: boolean
  /** Named in the clause, but on neither side. */
  readonly beside?: readonly string[]
  readonly people?: readonly string[]
  readonly organisations?: readonly string[]
  /** The phrases for whom or what it befalls. */
  readonly targets?: readonly string[]
  /** Where it was done. */
  readonly places?: readonly string[]
  readonly attribution?: string
  readonly speaker?: string
  /** `the list>the list of ten ports`: what a bare noun means. */
  readonly fuller?: readonly string[]
  /** The clause that tells the act; the whole sentence by default. */
  readonly clause?: string
}

/** One article a sketch unless named: its text is the sketch's sentence. */
export function sketchMention(sketch: MentionSketch): ActMention {
  const { text, at = 0 } = sketch
  const spanOf = (words: string) => {
    const start = at + text.indexOf(words)
    if (start < at) throw new RangeError(`"${words}" does not stand in "${text}"`)
    return { start, end: start + words.length, text: words }
  }
  const nameActor = (actor: string, role: NamedActor['role']): NamedActor => {
    const [written = actor, name = written] = actor.split('>')
    return { name, kind: sketch.people?.includes(name) ? 'person' : sketch.organisations?.includes(name) ? 'organisation' : 'state', role, span: spanOf(written) }
  }
  const actors = [
    ...(sketch.actors ?? []).map((actor, index) => nameActor(actor, index === 0 && !sketch.passive ? 'source' : 'target')),
    ...(sketch.beside ?? []).map((actor) => nameActor(actor, 'other')),
  ]
  const trigger = spanOf(sketch.trigger)
  const before = actors.filter(({ span }) => span.end <= trigger.start).map(({ span }) => span)
  return {
    article: sketch.article ?? 'a',
    sentence: { start: at, end: at + text.length, text, index: 0, paragraph: 0, role: sketch.role ?? 'body' },
    type: sketch.type ?? 'AGREE',
    mode: sketch.mode ?? null,
    score: 2.5,
    status: sketch.status ?? 'occurred',
    trigger,
    clause: spanOf(sketch.clause ?? text.replace(/\.$/, '')),
    sources: sketch.sources?.map(spanOf) ?? before,
    targets: (sketch.targets ?? []).map(spanOf),
    attribution: sketch.attribution ? spanOf(sketch.attribution) : null,
    form: sketch.form ?? 'finite',
    tense: 'past',
    rule: sketch.rule ?? 'test/row',
    strength: sketch.strength ?? 'strong',
    ploverType: sketch.type ?? 'AGREE',
    date: {
      edtf: sketch.date ?? '',
      basis: sketch.basis ?? (sketch.date ? 'stated' : 'none'),
      expression: sketch.expression ? spanOf(sketch.expression) : null,
    },
    actors,
    places: (sketch.places ?? []).map(spanOf),
    speaker: sketch.speaker ? { name: sketch.speaker, kind: sketch.people?.includes(sketch.speaker) ? 'person' : null } : null,
    fuller: (sketch.fuller ?? []).map((pair) => {
      const [written = '', fuller = ''] = pair.split('>')
      return { span: spanOf(written), fuller }
    }),
  }
}

/** The article in which a sketch stands, with nothing else in it. */
export const articleOf =
  (mentions: readonly ActMention[], published: ReadonlyMap<string, string> = new Map()) =>
  (id: string): DatedArticle => {
    const text = mentions
      .filter(({ article }) => article === id)
      .toSorted((a, b) => a.sentence.start - b.sentence.start)
      .reduce((written, { sentence }) => written.slice(0, sentence.start).padEnd(sentence.start) + sentence.text, '')
    return {
      id,
      file: `${id}.txt`,
      text,
      sha256: '',
      title: id,
      publisher: null,
      url: null,
      dateline: null,
      statedDate: null,
      sentences: [],
      published: { edtf: published.get(id) ?? '', basis: 'inferred', evidence: null, reason: '' },
    }
  }

const PEOPLE = ['Sanna Marin', 'Kaja Kallas', 'Petr Pavel', 'Edgars Rinkevics']

/** What merging makes of sketches: the articles of each group, in order: `['a b', 'c']`. */
export function groupsOf(sketches: readonly MentionSketch[]): readonly string[] {
  const mentions = sketches.map((sketch) => sketchMention({ people: PEOPLE, ...sketch }))
  const published = new Map(sketches.flatMap(({ article = 'a', published: day }) => (day === undefined ? [] : [[article, day] as const])))
  return mergeMentions(mentions, articleOf(mentions, published))
    .map((group) => group.map(({ article }) => article).join(' '))
    .toSorted()
}
