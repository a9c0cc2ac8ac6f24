import type { LexiconTable } from './lexicon-row.ts'

export const COOPERATE: LexiconTable = {
  type: 'COOPERATE',
  rows: [
    { id: 'first', verbs: 'share, trade, extradite', example: 'Peru shared intelligence with Chile.' },
  ],
}
