import type { LexiconTable } from './lexicon-row.ts'

export const PROTEST: LexiconTable = {
  type: 'PROTEST',
  rows: [
    { id: 'first', verbs: 'protest', nouns: 'protest, rally, strike', example: 'Students protested in Lima.' },
  ],
}
