import type { LexiconTable } from './lexicon-row.ts'

export const MOBILIZE: LexiconTable = {
  type: 'MOBILIZE',
  rows: [
    { id: 'first', verbs: 'deploy, mobilize', example: 'Peru deployed troops.' },
  ],
}
