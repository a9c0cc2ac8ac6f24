import { describe, expect, it } from 'vitest'
import { ploverActs } from '../../../src/pipeline/events/plover-acts.ts'

const types = (text: string): readonly string[] => ploverActs(text).map(({ type }) => type)

describe('acts as PLOVER codes them', () => {
  it.each([
    ['a promise', 'Norway will donate two ships to Chad.', 'AGREE'],
    ['a readiness', 'Norway is ready to release the sailors.', 'AGREE'],
    ['a threat', 'Norway will impose sanctions on Chad.', 'THREATEN'],
    ['an act done', 'Norway has imposed sanctions on Chad.', 'SANCTION'],
    ['a refusal', 'Norway will not release the sailors.', 'REJECT'],
    ['a demand', 'Norway said Chad must release the sailors.', 'REQUEST'],
    ['a promise of harm', 'The students promised to march on the palace.', 'THREATEN'],
    ['a readiness for harm', 'The governor is prepared to impose a curfew.', 'THREATEN'],
    ['a promise never to do', 'The rebels vowed never to negotiate.', 'REJECT'],
    ['a musing on harm', 'Norway is thinking of expelling two envoys.', 'THREATEN'],
    ['a suit that is announced', 'Norway will sue Chad.', 'THREATEN'],
    ['a manner that tells the act', 'Engineers from Norway and Chad jointly mended the bridge.', 'COOPERATE'],
    ['a deed done in protest', 'Two poets sewed up their mouths in protest at the law.', 'PROTEST'],
    ['an unwillingness', 'Norway said it was not willing to negotiate.', 'REJECT'],
    ['a pact signed', 'Norway and Chad signed a fisheries accord.', 'SUPPORT'],
    ['a pact to be signed', 'Norway and Chad will sign a fisheries accord.', 'AGREE'],
    ['trade that is ended', 'Norway stopped buying salt from Chad.', 'SANCTION'],
    ['fire that is ended', 'The rebels stopped shelling Gao.', 'RETREAT'],
    ['a measure that is ended', 'Norway stopped jamming the broadcasts.', 'CONCEDE'],
    ['what befalls whoever does not yield', 'Norway told the crew to leave or be arrested.', 'THREATEN'],
    ['what is said to befall others', 'Norway said the trawlers would be sunk.', 'THREATEN'],
    ['a deed denied by its subject', 'No apology would be made, Norway said.', 'REJECT'],
    ['a deal that is not recognised', 'Norway said it would recognise no deal made over its head.', 'REJECT'],
    ['whosever word it is', 'The rebels gave their word that tea convoys would pass.', 'AGREE'],
    ['a place between a verb and its particle', 'Norway handed Hadsel back to Chad.', 'RETREAT'],
    ['a deed about to be done', 'Norway is poised to expel two envoys.', 'THREATEN'],
    ['what comes unless another yields', 'Norway hinted that the gas could run out unless Chad paid.', 'THREATEN'],
    ['a refusal that hangs on a condition', 'Norway said it could veto the budget unless Chad yielded.', 'THREATEN'],
    ['an opening that names the act', 'In a climbdown, Norway told Chad that its pay claim would be met.', 'CONCEDE'],
    ['a deed done in solidarity', 'Actors in Oslo cut short their shows in solidarity with the miners.', 'PROTEST'],
    ['a suspect handed over after a day', 'Norway turned over to Chad on Sunday two men wanted for a robbery.', 'COOPERATE'],
    ['an accusation by report', 'Norway claimed that rebels killed two sailors.', 'ACCUSE'],
  ])('%s: %s', (_name, text, type) => {
    expect(types(text)[0]).toBe(type)
  })

  it('puts elections and announcements last', () => {
    const [first, ...others] = types('The new president, who won the election in May, visited Oslo.')
    expect(first).toBe('CONSULT')
    expect(others).toContain('LEADERSHIP')
  })

  it('takes for the main act what the source asked about does to the target', () => {
    const text = 'Norway recalled its envoy after Chad arrested two sailors from Bergen.'
    expect(ploverActs(text)[0]?.type).toBe('SANCTION')
    expect(ploverActs(text, { sources: ['Chad'], targets: ['sailors'] })[0]?.type).toBe('COERCE')
  })

  it('tells a demand in the main clause before what an adverbial one tells', () => {
    expect(types('The minister said Chad must leave the hill as he began a visit to Oslo.')[0]).toBe('REQUEST')
  })

  it('takes what others are expected to do for nobody’s promise', () => {
    expect(types('Traders expect the harvest to ripen.')).toEqual([])
  })

  it('scores what it says, a promise as done', () => {
    expect(ploverActs('Norway will donate two ships to Chad.')[0]).toMatchObject({ type: 'AGREE', mode: null, score: 2.5, status: 'occurred' })
  })
})
