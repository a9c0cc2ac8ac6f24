import type { LexiconTable } from './lexicon-row.ts'

export const CONSULT: LexiconTable = {
  type: 'CONSULT',
  rows: [
    { id: 'first', verbs: 'meet, visit, host', nouns: 'talk, meeting, visit', example: 'Peru met Chile in Lima.' },
  ],
}
