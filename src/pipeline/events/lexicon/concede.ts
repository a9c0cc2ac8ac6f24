import type { LexiconTable } from './lexicon-row.ts'

export const CONCEDE: LexiconTable = {
  type: 'CONCEDE',
  rows: [
    { id: 'first', verbs: 'lift, ease', example: 'Peru lifted the curfew.' },
  ],
}
