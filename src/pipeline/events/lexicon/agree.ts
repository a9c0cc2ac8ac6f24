import type { LexiconTable } from './lexicon-row.ts'

export const AGREE: LexiconTable = {
  type: 'AGREE',
  rows: [
    { id: 'first', verbs: 'agree, promise, pledge, commit, sign', nouns: 'accord, agreement, pact, deal', example: 'Peru agreed to a new border plan with Chile.' },
  ],
}
