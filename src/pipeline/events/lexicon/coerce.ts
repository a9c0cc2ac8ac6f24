import type { LexiconTable } from './lexicon-row.ts'

export const COERCE: LexiconTable = {
  type: 'COERCE',
  rows: [
    { id: 'first', verbs: 'arrest, ban, seize', nouns: 'arrest', example: 'Police arrested two men.' },
  ],
}
