import type { LexiconTable } from './lexicon-row.ts'

export const THREATEN: LexiconTable = {
  type: 'THREATEN',
  rows: [
    { id: 'first', verbs: 'threaten, warn', example: 'Peru threatened to close the border.' },
  ],
}
