import type { LexiconTable } from './lexicon-row.ts'

export const ACCUSE: LexiconTable = {
  type: 'ACCUSE',
  rows: [
    { id: 'first', verbs: 'accuse, blame, denounce, allege', example: 'Peru accused Chile of spying.' },
  ],
}
