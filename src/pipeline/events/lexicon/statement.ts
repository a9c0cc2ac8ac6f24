import type { LexiconTable } from './lexicon-row.ts'

export const STATEMENT: LexiconTable = {
  type: 'STATEMENT',
  rows: [
    { id: 'first', verbs: 'announce, unveil', example: 'Peru announced the plan.' },
  ],
}
