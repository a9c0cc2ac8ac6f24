import type { LexiconTable } from './lexicon-row.ts'

export const SANCTION: LexiconTable = {
  type: 'SANCTION',
  rows: [
    { id: 'first', verbs: 'expel, recall, suspend, cancel', nouns: 'expulsion, sanction', example: 'Peru expelled two diplomats.' },
  ],
}
