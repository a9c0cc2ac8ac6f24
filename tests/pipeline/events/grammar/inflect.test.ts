import { describe, expect, it } from 'vitest'
import { isPastAlone, singularOf, verbForms } from '../../../../src/pipeline/events/grammar/inflect.ts'

describe('the forms of a verb', () => {
  it.each([
    ['agree', 'agrees', 'agreeing', 'agreed', 'agreed'],
    ['expel', 'expels', 'expelling', 'expelled', 'expelled'],
    ['unban', 'unbans', 'unbanning', 'unbanned', 'unbanned'],
    ['unfreeze', 'unfreezes', 'unfreezing', 'unfroze', 'unfrozen'],
    ['stop', 'stops', 'stopping', 'stopped', 'stopped'],
    ['visit', 'visits', 'visiting', 'visited', 'visited'],
    ['deny', 'denies', 'denying', 'denied', 'denied'],
    ['deploy', 'deploys', 'deploying', 'deployed', 'deployed'],
    ['launch', 'launches', 'launching', 'launched', 'launched'],
    ['release', 'releases', 'releasing', 'released', 'released'],
    ['die', 'dies', 'dying', 'died', 'died'],
    ['withdraw', 'withdraws', 'withdrawing', 'withdrew', 'withdrawn'],
    ['meet', 'meets', 'meeting', 'met', 'met'],
    ['cut', 'cuts', 'cutting', 'cut', 'cut'],
  ])('%s', (base, third, gerund, past, participle) => {
    expect(verbForms(base)).toEqual({ third, gerund, past, participle })
  })
})

describe('the singular', () => {
  it.each([
    ['talks', 'talk'], ['embassies', 'embassy'], ['ties', 'tie'], ['clashes', 'clash'], ['fishermen', 'fisherman'],
    ['crisis', 'crisis'], ['congress', 'congress'], ['gas', 'gas'], ['status', 'status'], ['talk', 'talk'],
  ])('of %s is %s', (plural, singular) => {
    expect(singularOf(plural)).toBe(singular)
  })
})

it('tells a past tense that is no participle', () => {
  expect(['broke', 'gave', 'broken', 'cut', 'met', 'come'].filter(isPastAlone)).toEqual(['broke', 'gave'])
})
