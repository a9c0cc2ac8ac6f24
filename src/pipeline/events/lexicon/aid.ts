import type { LexiconTable } from './lexicon-row.ts'

export const AID: LexiconTable = {
  type: 'AID',
  rows: [
    { id: 'first', verbs: 'donate', example: 'Norway donated food to Chad.' },
  ],
}
