import type { LexiconTable } from './lexicon-row.ts'

export const LEADERSHIP: LexiconTable = {
  type: 'LEADERSHIP',
  rows: [
    { id: 'first', verbs: 'elect, appoint', nouns: 'election', example: 'Voters elected a president.' },
  ],
}
