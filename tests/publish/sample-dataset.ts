/** A small dataset between two states of no story in particular, whose quotes stand in its texts. */
import type { Dataset, Mention, Span, TimelineEvent } from '../../src/dataset/dataset.ts'

const NOTICE = 'Envoys meet\n\nThe envoys of Norland and Sudland met on 3 May 2021. Norland released two sailors.\n'
const REPORT = 'Norland and Sudland talk\n\nEnvoys met on 3 May 2021, officials said.\n'

export const SAMPLE_TEXTS: ReadonlyMap<string, string> = new Map([
  ['notice', NOTICE],
  ['report', REPORT],
])

const spanIn = (text: string, words: string): Span => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`The sample text lacks "${words}".`)
  return { start, end: start + words.length, text: words }
}

function mention(article: string, quote: string, trigger: string): Mention {
  const text = SAMPLE_TEXTS.get(article) ?? ''
  const { start, end } = spanIn(text, quote)
  return {
    article,
    start,
    end,
    quote,
    trigger: spanIn(text, trigger),
    date: { edtf: '2021-05-03', basis: 'stated', expression: spanIn(text, '3 May 2021') },
    attribution: null,
    rule: 'meet',
  }
}

const day = { edtf: '2021-05-03', start: '2021-05-03', end: '2021-05-03', precision: 'day' } as const

const MEETING: TimelineEvent = {
  id: '2021-05-03-envoys-meet',
  title: 'Envoys of Norland and Sudland meet',
  type: 'CONSULT',
  score: 2.5,
  status: 'occurred',
  date: day,
  actors: ['norland', 'sudland'],
  places: [],
  mentions: [
    mention('notice', 'The envoys of Norland and Sudland met on 3 May 2021.', 'met'),
    mention('report', 'Envoys met on 3 May 2021, officials said.', 'met'),
  ],
  origins: 2,
  disagreements: [],
}

const RELEASE: TimelineEvent = {
  id: '2021-05-03-norland-releases-sailors',
  title: 'Norland releases two sailors',
  type: 'RETREAT',
  score: 6.5,
  status: 'occurred',
  date: day,
  actors: ['norland'],
  places: [],
  mentions: [mention('notice', 'Norland released two sailors.', 'released')],
  origins: 1,
  disagreements: [{ field: 'figure', claims: [{ value: 'two', mentions: [0] }] }],
}

const published = { edtf: '2021-05-04', basis: 'inferred', evidence: null, reason: 'The day after the last event.' } as const

export const SAMPLE_DATASET: Dataset = {
  version: 1,
  story: { title: 'Norland and Sudland', start: '2021-05-03', end: '2021-05-03' },
  articles: [...SAMPLE_TEXTS].map(([id, text]) => ({
    id,
    title: text.slice(0, text.indexOf('\n')),
    publisher: null,
    url: null,
    published,
    length: text.length,
    sha256: 'a'.repeat(64),
  })),
  actors: [
    { id: 'norland', name: 'Norland', kind: 'state', aliases: [] },
    { id: 'sudland', name: 'Sudland', kind: 'state', aliases: [] },
  ],
  events: [MEETING, RELEASE],
  problems: [],
}
