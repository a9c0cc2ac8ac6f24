import type { LexiconTable } from './lexicon-row.ts'

export const SUPPORT: LexiconTable = {
  type: 'SUPPORT',
  rows: [
    { id: 'first', verbs: 'praise, welcome, restore, reinstate', example: 'Peru praised Chile.' },
  ],
}
