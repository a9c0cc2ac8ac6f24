import type { LexiconTable } from './lexicon-row.ts'

export const REJECT: LexiconTable = {
  type: 'REJECT',
  rows: [
    { id: 'first', verbs: 'reject, refuse, deny', example: 'Peru rejected the plan.' },
  ],
}
