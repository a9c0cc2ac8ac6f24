/** The smallest dataset that has one of everything, with the text it is read from. */
import type { Dataset, Mention, Span } from '../../src/dataset/dataset.ts'

export const TEXT = 'Peru and Chile sign fishing pact\nOn 3 May 2021 Peru and Chile signed a fishing pact in Lima, the ministry said.'

const spanOf = (text: string): Span => {
  const start = TEXT.lastIndexOf(text)
  return { start, end: start + text.length, text }
}

const sentence = spanOf('On 3 May 2021 Peru and Chile signed a fishing pact in Lima, the ministry said.')

const mention: Mention = {
  article: 'a-pact',
  start: sentence.start,
  end: sentence.end,
  quote: sentence.text,
  trigger: spanOf('signed a fishing pact'),
  date: { edtf: '2021-05-03', basis: 'stated', expression: spanOf('3 May 2021') },
  attribution: spanOf('the ministry said'),
  rule: 'AGREE/sign',
}

export const SMALL_STORY: Dataset = {
  version: 1,
  story: { title: 'Chile and Peru', start: '2021-05-03', end: '2021-05-03' },
  articles: [
    {
      id: 'a-pact',
      title: 'Peru and Chile sign fishing pact',
      publisher: null,
      url: null,
      published: { edtf: '2021-05-03/2021-05-06~', basis: 'inferred', evidence: spanOf('3 May 2021'), reason: 'The latest day that it tells of.' },
      length: TEXT.length,
      sha256: '0123456789abcdef'.repeat(4),
    },
  ],
  actors: [
    { id: 'chile', name: 'Chile', kind: 'state', aliases: [] },
    { id: 'peru', name: 'Peru', kind: 'state', aliases: ['Lima'] },
  ],
  events: [
    {
      id: '2021-05-03-peru-chile-sign-pact',
      title: 'Peru and Chile sign a fishing pact',
      type: 'AGREE',
      score: 2.5,
      status: 'occurred',
      date: { edtf: '2021-05-03', start: '2021-05-03', end: '2021-05-03', precision: 'day' },
      actors: ['peru', 'chile'],
      places: ['Lima'],
      mentions: [mention],
      origins: 1,
      disagreements: [{ field: 'figure', claims: [{ value: 'two boats', mentions: [0] }] }],
    },
  ],
  problems: [{ file: 'b.txt', rule: 'empty-file', message: 'Expected an article, found an empty file.', help: 'Remove the file.' }],
}
