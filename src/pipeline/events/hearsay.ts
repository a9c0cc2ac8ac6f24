/** What nobody vouches for: told by rumours, claims and leaflets. */
import { isReporting, type Clause, type ReadSentence } from './grammar/clauses.ts'

/** `a message saying that Peru had left`: what only such words tell nobody vouches for. */
export function isHearsay({ sentence, clause }: { readonly sentence: ReadSentence; readonly clause: Clause }): boolean {
  const saying = sentence.clauses.findLast(({ verb }) => verb.first < clause.verb.first)
  const before = saying?.verb.form === 'participle' ? sentence.phrases[saying.place - 1] : undefined
  const isSaid = (clause.relation === 'content' || clause.relation === 'reported') && saying !== undefined && isReporting(saying.verb, sentence.words)
  return isOfClaim(sentence, clause) || (isSaid && before?.kind === 'noun' && HEARSAY.has(sentence.words[before.head]?.lemma ?? ''))
}

/** `carried claims that Peru had attacked`, `there is no evidence that Peru attacked`: the noun whose content it is; before the latter `no` and nothing but adjectives. */
function isOfClaim({ words }: ReadSentence, { relation, start }: Clause): boolean {
  if (relation !== 'content' || words[start]?.lower !== 'that') return false
  const noun = words[start - 1]?.lemma ?? ''
  return CLAIMS.has(noun) || (EVIDENCE.has(noun) && words.slice(0, start - 1).findLast(({ pos }) => pos !== 'ADJ')?.lower === 'no')
}

/** Nouns whose content nobody vouches for. */
const CLAIMS: ReadonlySet<string> = new Set(['claim', 'rumour', 'rumor', 'allegation', 'suggestion', 'speculation', 'insinuation', 'fear', 'impression'])
const HEARSAY: ReadonlySet<string> = new Set(['message', 'rumour', 'rumor', 'hoax', 'leaflet', 'forgery', 'banner', 'headline'])
/** Nouns whose content is not so where there is none of them. */
const EVIDENCE: ReadonlySet<string> = new Set(['evidence', 'sign', 'indication', 'proof', 'hint', 'trace', 'confirmation', 'suggestion'])
