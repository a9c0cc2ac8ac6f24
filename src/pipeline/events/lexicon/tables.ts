/** Every table of the lexicon. */
import { AGREE } from './agree.ts'
import { CONSULT } from './consult.ts'
import { SUPPORT } from './support.ts'
import { CONCEDE } from './concede.ts'
import { COOPERATE } from './cooperate.ts'
import { AID } from './aid.ts'
import { RETREAT } from './retreat.ts'
import { REQUEST } from './request.ts'
import { ACCUSE } from './accuse.ts'
import { REJECT } from './reject.ts'
import { THREATEN } from './threaten.ts'
import { PROTEST } from './protest.ts'
import { SANCTION } from './sanction.ts'
import { MOBILIZE } from './mobilize.ts'
import { COERCE } from './coerce.ts'
import { ASSAULT } from './assault.ts'
import { LEADERSHIP } from './leadership.ts'
import { STATEMENT } from './statement.ts'
import type { LexiconTable } from './lexicon-row.ts'

export const LEXICON: readonly LexiconTable[] = [
  AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT, LEADERSHIP, STATEMENT,
]
