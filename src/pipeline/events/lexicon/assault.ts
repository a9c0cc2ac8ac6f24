import type { LexiconTable } from './lexicon-row.ts'

export const ASSAULT: LexiconTable = {
  type: 'ASSAULT',
  rows: [
    { id: 'first', verbs: 'kill, attack, bomb', nouns: 'killing, attack', example: 'Rebels killed two soldiers.' },
  ],
}
