import { describe, expect, it } from 'vitest'
import { directionAt, type Direction } from '../../../src/pipeline/dates/direction.ts'
import type { Unit } from '../../../src/pipeline/dates/moment.ts'

/** The phrase in question stands between bars. */
function directionOf(marked: string, unit: Unit = 'day'): Direction {
  const [lead = '', words = '', rest = ''] = marked.split('|')
  return directionAt(lead + words + rest, lead.length, lead.length + words.length, unit)
}

describe('direction', () => {
  it.each<[string, Direction]>([
    ['She left on |Friday|.', -1],
    ['The raid on |May 3| is a blow.', 0],
    ['The vote on |Friday| is a test.', 1],
    ['The vote is on |May 3|.', 1],
    ['She will leave on |Friday|.', 1],
    ['She said she would leave on |Friday|.', 1],
    ['They will meet behind closed doors on |Friday|.', 1],
    ['The vote, planned for |Friday|, failed.', 1],
    ['They hope to leave on |Friday|.', 1],
    ['They managed to leave on |Friday|.', -1],
    ['The talks, to be held on |Friday|, are secret.', 1],
    ['On |Friday| the mayor resigned.', -1],
    ['On |Friday| lawyers sued to collect the money.', -1],
    ['On |Friday| the mayor will resign.', 1],
    ['Peru vowed to stay, and on |Friday| its envoy left.', -1],
    ['Peru left, and on |Friday| Chile will follow.', 1],
    ['A man set a car on fire on |Friday|.', 0],
    ['The vote is set for |Friday|.', 1],
    ['The talks were put off until |Friday|.', 1],
    ['It was over by |Friday|.', -1],
    ['He will go. On |Friday| he packed.', -1],
    ['He went to Rome on |Friday|.', -1],
    ['They were to have met on |Friday|.', -1],
    ['The vote, first planned for a day in spring and then for |Friday|, was put off.', 1],
    ['The premier, trying to end the row |Friday|, called her rival.', 1],
    ['Lidra rose two points to end the day |Friday|.', -1],
    ['Ruiz used her address |Friday| to promise that it would end.', -1],
    ['Ruiz, chosen on a promise to end it, flies to Lima on |Friday|.', 1],
    ['The poll has her ahead by nine points, up from two on |Friday|.', 0],
    ['The court approved the rescue plan |Friday|.', -1],
    ['Lidra presented its plans on |Friday|.', -1],
    ['Lidra plans to open on |Friday|.', 1],
    ['He was late due to a storm on |Friday|.', -1],
    ['He is due to speak on |Friday|.', 1],
    ['A knife came to be used in the theft on |Friday|.', -1],
    ['|Friday|', 0],
    ['She was sent to 12 years in prison on |Friday|.', -1],
    ['Peru beat Chile on |Friday| and will play again.', -1],
    ['The prize is awarded on |Friday|.', 1],
    ['The hearing was postponed to |Friday|.', 1],
    ['The match, moved from Rome for |Friday|, was lost.', 1],
    ['She will be charged and tried on |Friday|.', 1],
    ['|Friday| marks ten years of peace.', 1],
    ['The step follows |Friday|’s pledge that the port would open.', -1],
    ['They drove back would-be settlers on |Friday|.', -1],
    ['|Friday|, rains fell.', -1],
    ["We'll see you |Friday|.", 1],
    ['The club, which lost, won’t play on |Friday|.', 1],
    ['The union called a strike for |Friday|.', 1],
    ['She speaks on |Friday|.', 1],
    ['In a speech |Friday| to business leaders, he called for calm.', -1],
    ['At a meeting |Friday| to end the strike, both sides spoke.', -1],
    ['A meeting |Friday| to stop the strike is certain.', 1],
    ['Parliament convenes |Friday|.', 1],
    ['He spoke to reporters on |Friday|.', -1],
    ['He went to court |Friday|.', -1],
    ['Two drowned, according to state radio on |Friday|.', -1],
    ['She gave it to him |Friday|.', -1],
    ['He left to discuss it on |Friday|.', 0],
    ['Jobs grew less than expected on |Friday|.', -1],
    ['The school will stay shut until at least |Friday|.', 1],
    ['The firm has put the mill on short time until the end of |Friday|.', 1],
    ['Both sides are scheduled to sign a pact on a revived union on |Friday|.', 1],
    ['He took his sons to see the tower on |Friday|.', 0],
    ['Hundreds gathered to mourn the dead on |Friday|.', 0],
    ['The judge ordered the firm to appear on |Friday|.', 1],
    ['The two reached a deal to meet on |Friday|.', 1],
    ['She said talks to stop the strike on |Friday|, planned for weeks, are off.', 1],
    ['He was trying to reach the coast by |Friday|.', 1],
    ['They should have done this on |Friday|.', -1],
    ['He declared five days of mourning, through |Friday|.', 1],
    ['The rain went on through |Friday|.', -1],
    ['The mayor declared |Friday| a day of mourning.', 1],
    ['A smaller-than-expected crowd was there on |Friday|.', -1],
    ['Store managers report |Friday|.', 1],
    ['Little is known, and on |Friday| comes the report.', 1],
    ['He was joking with the nurses until |Friday|.', -1],
    ['They did not learn of it until |Friday|.', -1],
    ['He was not told until |Friday|.', -1],
    ['The court will not rule until |Friday|.', 1],
    ['By |Friday| all were found.', -1],
    ['By |Friday| the rest must leave.', 1],
    ['He will lay a wreath |Friday|.', 1],
    ['They hope to let him go on |Friday|.', 1],
    ['She will visit the United States on |Friday|.', 1],
    ['He could not be reached |Friday|.', -1],
    ['The army said it could not confirm it |Friday|.', -1],
    ['She would not comment |Friday|.', -1],
    ['The shop would not open |Friday|.', 1],
    ['It would be the first summit since |Friday|.', -1],
  ])('of %s is %i', (marked, direction) => {
    expect(directionOf(marked)).toBe(direction)
  })

  it('of a month is ahead of what set it, not of now', () => {
    expect(directionOf('They gave both sides until the end of |February| to begin.', 'month')).toBe(0)
    expect(directionOf('The start was put off until |February|.', 'month')).toBe(0)
    expect(directionOf('The vote was postponed until |February|.', 'month')).toBe(1)
    expect(directionOf('The road will be shut until |February|.', 'month')).toBe(1)
  })

  it('of a month is not what it is said for', () => {
    expect(directionOf('They published the figures for |May|.', 'month')).toBe(-1)
    expect(directionOf('|May| sales rose.', 'month')).toBe(-1)
    expect(directionOf('They will report on |May| output tomorrow.', 'month')).toBe(0)
    expect(directionOf('They will meet in |May| with the others.', 'month')).toBe(1)
    expect(directionOf('Oil for |May| delivery fell.', 'month')).toBe(1)
  })
})
