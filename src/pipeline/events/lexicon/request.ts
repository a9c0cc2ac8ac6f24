import type { LexiconTable } from './lexicon-row.ts'

export const REQUEST: LexiconTable = {
  type: 'REQUEST',
  rows: [
    { id: 'first', verbs: 'demand, urge, ask', example: 'Peru demanded talks.' },
  ],
}
