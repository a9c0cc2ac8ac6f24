import type { LexiconTable } from './lexicon-row.ts'

export const RETREAT: LexiconTable = {
  type: 'RETREAT',
  rows: [
    { id: 'first', verbs: 'release, withdraw, resign', nouns: 'ceasefire', example: 'Peru released two prisoners.' },
  ],
}
