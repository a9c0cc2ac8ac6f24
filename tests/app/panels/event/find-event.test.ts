import { describe, expect, it } from 'vitest'
import { findNeighbours } from '../../../../src/app/panels/event/event-neighbours.ts'
import { findNearEvents } from '../../../../src/app/panels/event/near-events.ts'
import { resolveEvent } from '../../../../src/app/panels/event/resolve-event.ts'
import { INDEX } from '../../story-builder.ts'

const { events } = INDEX

describe('the event that an address names', () => {
  it.each([
    ['2030-ilse-brandt-wins-election', '2030-ilse-brandt-wins-election'],
    ['harbour-pact', '2031-03-07-harbour-agreement'],
    ['old-harbour-pact', '2031-03-07-harbour-agreement'],
    ['round', undefined],
    ['constructor', undefined],
    ['never-was', undefined],
  ])('%s is found as %s', (id, found) => {
    expect(resolveEvent(INDEX, id)?.id).toBe(found)
  })
})

describe('what is near an id that does not exist', () => {
  it.each([
    ['2031-03-07-harbour-agrement', '2031-03-07-harbour-agreement'],
    ['brandt-election', '2030-ilse-brandt-wins-election'],
    ['Suria warns', 'undated-suria-warns'],
  ])('of %s is %s', (id, nearest) => {
    expect(findNearEvents(id, events)[0]?.id).toBe(nearest)
  })

  it('prefers the nearer date where the words are equal', () => {
    const [first] = findNearEvents('2031-04-02-suria', events.filter(({ type }) => type === 'CONSULT' || type === 'AGREE'))
    expect(first?.type).toBe('CONSULT')
  })

  it('is nothing where no word is shared, and never more than asked for', () => {
    expect(findNearEvents('zeppelin', events)).toEqual([])
    expect(findNearEvents('suria', events, 2)).toHaveLength(2)
  })
})

const ids = (at: number) => events[at]?.id ?? ''

describe('the neighbours of an event', () => {
  it('are those beside it in what is shown', () => {
    const shown = events.filter((_, place) => place !== 2)
    expect(findNeighbours(events, shown, ids(3))).toEqual({ previous: events[1], next: events[4], position: 3 })
  })

  it('are found for an event that the filter hides, too', () => {
    const shown = events.filter((_, place) => place === 0 || place === 4)
    expect(findNeighbours(events, shown, ids(2))).toEqual({ previous: events[0], next: events[4], position: null })
  })

  it('are missing at the ends', () => {
    expect(findNeighbours(events, events, ids(0)).previous).toBeNull()
    expect(findNeighbours(events, events, ids(events.length - 1)).next).toBeNull()
  })
})
