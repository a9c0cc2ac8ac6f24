import { describe, expect, it } from 'vitest'
import { groupByYear } from '../../../../src/app/panels/list/year-groups.ts'
import { toEventDate } from '../../../../src/dataset/calendar-date.ts'
import { INDEX } from '../../story-builder.ts'

describe('the list’s years', () => {
  it('stand over the events that follow each other in one year', () => {
    const groups = groupByYear(INDEX.events).map(({ heading, events }) => [heading, events.length])
    expect(groups).toEqual([['2029', 2], ['2030', 1], ['2031', 2], ['Date unknown', 1]])
  })

  it('say so where an event has only an end', () => {
    const open = INDEX.events.slice(0, 1).map((event) => ({ ...event, date: toEventDate('../2014') }))
    expect(groupByYear(open)[0]?.heading).toBe('2014 or earlier')
  })
})
