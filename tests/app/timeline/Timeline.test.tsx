import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import type { TimelineIndex } from '../../../src/dataset/published-files.ts'
import { Timeline } from '../../../src/app/timeline/Timeline.tsx'
import type { TimelineProps } from '../../../src/app/timeline/Timeline.tsx'
import type { DayWindow } from '../../../src/layout/day-window.ts'
import { NEWS_STORY, seededStory } from '../../layout/story-builder.ts'

const propsOf = (index: TimelineIndex, given: Partial<TimelineProps>): TimelineProps => ({
  index,
  events: index.events,
  selectedId: null,
  window: null,
  collapseGaps: true,
  hrefOf: (id) => `?event=${id}`,
  onSelect: () => {},
  onWindowChange: () => {},
  onCollapseGapsChange: () => {},
  widthPx: 1280,
  ...given,
})

/** Holds what the page's address would. */
function Page({ index, given }: { readonly index: TimelineIndex; readonly given: Partial<TimelineProps> }) {
  const [window, setWindow] = useState<DayWindow | null>(given.window ?? null)
  const [selectedId, setSelectedId] = useState(given.selectedId ?? null)
  const [collapseGaps, setCollapseGaps] = useState(given.collapseGaps ?? true)
  return (
    <Timeline
      {...propsOf(index, given)}
      window={window}
      selectedId={selectedId}
      collapseGaps={collapseGaps}
      onSelect={(id) => {
        setSelectedId(id)
        given.onSelect?.(id)
      }}
      onWindowChange={(next) => {
        setWindow(next)
        given.onWindowChange?.(next)
      }}
      onCollapseGapsChange={setCollapseGaps}
    />
  )
}

/**
 * A reader before a story, with the verbs that a reader has. Clicks on marks are bare events: jsdom
 * has no view to drag in, and follows no SVG link on Enter; the browser's tests press the keys.
 */
function setup(given: Partial<TimelineProps> = {}, index: TimelineIndex = NEWS_STORY) {
  const user = userEvent.setup()
  const onSelect = vi.fn<(id: string) => void>()
  const onWindowChange = vi.fn<(window: DayWindow | null) => void>()
  const { container } = render(<Page index={index} given={{ onSelect, onWindowChange, ...given }} />)
  return {
    user,
    onSelect,
    onWindowChange,
    container,
    marks: () => screen.getAllByRole('link'),
    mark: (name: string | RegExp) => screen.getByRole('link', { name }),
    press: (name: string) => user.click(screen.getByRole('button', { name })),
    focused: () => document.activeElement?.getAttribute('aria-label') ?? '',
  }
}

const ACCUSATION = 'Prime Minister Falk accuses Sudland’s agents of the killing, September 2021'

describe('a mark', () => {
  it('is a link named by its title and date, to the event’s own address', () => {
    const { mark } = setup()
    const id = NEWS_STORY.events.find(({ title }) => title.startsWith('Prime Minister Falk'))?.id ?? ''
    expect(mark(ACCUSATION)).toHaveAttribute('href', `?event=${id}`)
  })

  it('opens its event on a plain click, without leaving the page', async () => {
    const { mark, onSelect } = setup()
    expect(fireEvent.click(mark(ACCUSATION))).toBe(false)
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('prime-minister-falk'))
    expect(mark(ACCUSATION)).toHaveAttribute('aria-current', 'true')
  })

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }])('leaves a click with a modifier to the browser: %o', (modifier) => {
    const { mark, onSelect } = setup()
    fireEvent.click(mark(ACCUSATION), modifier)
    expect(onSelect).not.toHaveBeenCalled()
  })

  it('says that it is planned or alleged', () => {
    const { mark } = setup()
    expect(mark(/^Berg is to visit Sudland, early March 2024, planned$/)).toBeInTheDocument()
    expect(mark(/^Police say that agents took part in extortion, October 2022, alleged$/)).toBeInTheDocument()
  })

  it('of an unknown date stands under its own heading', () => {
    const { mark } = setup()
    expect(mark('The port authority explains its rules, date unknown')).toBeInTheDocument()
    expect(screen.getByText('unknown')).toBeInTheDocument()
  })
})

describe('a cluster', () => {
  it('opens into its events, then each of them opens', () => {
    const { mark, onSelect, onWindowChange } = setup({ collapseGaps: false })
    fireEvent.click(mark(/^3 events, Agreement, 7 February 2024/))
    expect(onSelect).not.toHaveBeenCalled()
    expect(onWindowChange).toHaveBeenCalledExactlyOnceWith({ startDay: expect.any(Number), endDay: expect.any(Number) })
    fireEvent.click(mark(/^Both sides agree on a shared work plan and liaison officers, 7 February 2024$/))
    expect(onSelect).toHaveBeenCalledOnce()
  })
})

describe('the keyboard', () => {
  it('finds one tab stop among the marks', () => {
    const { marks } = setup()
    expect(marks().filter((mark) => mark.getAttribute('tabindex') === '0')).toHaveLength(1)
  })

  it('walks to the next and the previous event in time, and between lanes', async () => {
    const { user, mark, focused } = setup()
    mark(/^Framework for cooperation on fisheries/).focus()
    await user.keyboard('{ArrowRight}')
    expect(focused()).toMatch(/^Harbour master Ode Lund is killed/)
    await user.keyboard('{ArrowLeft}')
    expect(focused()).toMatch(/^Framework for cooperation/)
    await user.keyboard('{ArrowDown}')
    expect(focused()).not.toMatch(/^Framework for cooperation/)
  })

  it('goes to the first and the last event', async () => {
    const { user, mark, focused } = setup()
    mark(ACCUSATION).focus()
    await user.keyboard('{End}')
    expect(focused()).toMatch(/^A trade agreement is to be signed this year, 2024, planned/)
    await user.keyboard('{Home}')
    expect(focused()).toMatch(/^Framework for cooperation on fisheries/)
  })

  it('brings an event outside the window into view', async () => {
    const { user, marks, focused, onWindowChange } = setup({ window: { startDay: 19_759, endDay: 19_761 } })
    marks()[0]?.focus()
    await user.keyboard('{Home}')
    expect(focused()).toMatch(/^Framework for cooperation on fisheries/)
    expect(onWindowChange).toHaveBeenCalledOnce()
  })

  it('keeps the tab stop where the reader left it', async () => {
    const { user, mark, marks } = setup()
    mark(/^Framework for cooperation on fisheries/).focus()
    await user.keyboard('{ArrowRight}')
    const stop = marks().find((link) => link.getAttribute('tabindex') === '0')
    expect(stop?.getAttribute('aria-label')).toMatch(/^Harbour master/)
  })
})

describe('the window', () => {
  it('is said in words, and all of it at first', () => {
    setup()
    expect(screen.getByText('The whole story')).toBeInTheDocument()
    cleanup()
    setup({ window: { startDay: 19_759, endDay: 19_761 } })
    expect(screen.getByText('6–8 February 2024')).toBeInTheDocument()
  })

  it('follows the buttons and tells the page once each', async () => {
    const { press, onWindowChange } = setup()
    await press('Zoom in')
    expect(onWindowChange).toHaveBeenCalledTimes(1)
    expect(screen.queryByText('The whole story')).not.toBeInTheDocument()
    await press('Later')
    await press('Earlier')
    await press('Zoom out')
    expect(onWindowChange).toHaveBeenCalledTimes(4)
    await press('Zoom in')
    await press('Whole story')
    expect(onWindowChange).toHaveBeenLastCalledWith(null)
  })

  it('offers no way beyond the story', () => {
    setup()
    for (const name of ['Earlier', 'Later', 'Zoom out', 'Whole story']) expect(screen.getByRole('button', { name })).toBeDisabled()
    expect(screen.getByRole('button', { name: 'Zoom in' })).toBeEnabled()
  })

  it('follows the ends of the overview by keyboard, which say their day', async () => {
    const { user, onWindowChange } = setup()
    const first = screen.getByRole('slider', { name: 'First day in view' })
    const before = first.getAttribute('aria-valuetext')
    first.focus()
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
    expect(onWindowChange).toHaveBeenCalledTimes(3)
    expect(first.getAttribute('aria-valuetext')).not.toBe(before)
    await user.keyboard('{Home}')
    expect(onWindowChange).toHaveBeenLastCalledWith(null)
  })

  it('follows the page when the address changes', () => {
    const { rerender } = render(<Timeline {...propsOf(NEWS_STORY, { window: { startDay: 19_759, endDay: 19_761 } })} />)
    expect(screen.getByText('6–8 February 2024')).toBeInTheDocument()
    rerender(<Timeline {...propsOf(NEWS_STORY, { window: null })} />)
    expect(screen.getByText('The whole story')).toBeInTheDocument()
  })

  it('moves to an event that is opened outside it, and stays for one inside', () => {
    const onWindowChange = vi.fn<(window: DayWindow | null) => void>()
    const window = { startDay: 19_759, endDay: 19_761 }
    const open = (words: string) => (
      <Timeline {...propsOf(NEWS_STORY, { window, onWindowChange, selectedId: NEWS_STORY.events.find(({ title }) => title.includes(words))?.id ?? null })} />
    )
    const { rerender } = render(open('Dahl'))
    rerender(open('joint office'))
    expect(onWindowChange).not.toHaveBeenCalled()
    rerender(open('fisheries'))
    expect(onWindowChange).toHaveBeenCalledOnce()
  })
})

describe('long empty stretches', () => {
  it('say how long they last where they are collapsed', async () => {
    const { press } = setup({ collapseGaps: true })
    expect(screen.getAllByText('9 months without events').length).toBeGreaterThan(0)
    await press('Collapse empty stretches')
    expect(screen.queryAllByText('9 months without events')).toEqual([])
  })
})

describe('the picture', () => {
  it('says in words which way is cooperation and which conflict', () => {
    setup()
    expect(screen.getByText('↑ More cooperation')).toBeInTheDocument()
    expect(screen.getByText('↓ More conflict')).toBeInTheDocument()
  })

  it('says how many marks it does not name', () => {
    setup()
    expect(screen.getByText(/^\+\d+ marks without a name here/)).toBeInTheDocument()
  })

  it('keeps its lanes when a filter leaves few events, and shows only those', () => {
    const events = NEWS_STORY.events.filter(({ type }) => type === 'SANCTION')
    const { marks, container } = setup({ events })
    expect(marks().some((mark) => mark.getAttribute('aria-label')?.startsWith('Berg'))).toBe(false)
    expect(within(container).getByText('Meeting or visit')).toBeInTheDocument()
  })

  it('can be empty', () => {
    setup({ events: [] })
    expect(screen.queryAllByRole('link')).toEqual([])
  })

  it.each([390, 820, 1280, 2560])('is drawn without a browser, at %i px', (widthPx) => {
    const markup = renderToString(<Timeline {...propsOf(NEWS_STORY, { widthPx })} />)
    expect(markup).toContain(`width="${widthPx}"`)
    expect(markup).toContain('Framework for cooperation on fisheries is signed, 2016')
    expect(markup).not.toContain('NaN')
  })

  it.each([20, 2000, 50_000])('draws a bounded number of elements for %i events', (count) => {
    const { container } = setup({}, seededStory(count))
    expect(container.querySelectorAll('*').length).toBeLessThan(1000)
  })
})
