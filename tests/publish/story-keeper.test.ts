import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepStory } from '../../src/publish/story-keeper.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A keeper whose builds answer, one after the other, with these stories or errors; and what it told. */
function setup(...answers: readonly (string | Error)[]) {
  const told: string[] = []
  let builds = 0
  let running = 0
  let mostAtOnce = 0
  const build = async (): Promise<string> => {
    const answer = answers[Math.min(builds, answers.length - 1)]
    builds += 1
    running += 1
    mostAtOnce = Math.max(mostAtOnce, running)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    running -= 1
    if (answer === undefined || answer instanceof Error) throw answer ?? new Error('no answer')
    return answer
  }
  const keeper = keepStory(build, {
    onBuilt: (story, isFirst) => told.push(`${isFirst ? 'first' : 'then'} ${story}`),
    onFailed: (error) => told.push(`failed ${error instanceof Error ? error.message : ''}`),
  })
  return { keeper, told, builds: () => builds, mostAtOnce: () => mostAtOnce }
}

describe('keepStory', () => {
  it('builds at once and hands the first story to all who wait for it', async () => {
    const { keeper, told } = setup('one')
    const waiting = keeper.latest()
    await vi.advanceTimersByTimeAsync(1000)
    await expect(waiting).resolves.toBe('one')
    expect(told).toEqual(['first one'])
  })

  it('takes many changes in a moment for one', async () => {
    const { keeper, builds, told } = setup('one', 'two')
    await vi.advanceTimersByTimeAsync(1000)
    for (let change = 0; change < 5; change += 1) {
      keeper.changed()
      // Each comes before the folder has been quiet for long enough.
      await vi.advanceTimersByTimeAsync(100)
    }
    await vi.advanceTimersByTimeAsync(2000)
    expect(builds()).toBe(2)
    expect(told).toEqual(['first one', 'then two'])
    await expect(keeper.latest()).resolves.toBe('two')
  })

  it('builds again after a change during a build, never two at once', async () => {
    const { keeper, told, mostAtOnce } = setup('one', 'two', 'three')
    keeper.changed()
    await vi.advanceTimersByTimeAsync(1300)
    keeper.changed()
    await vi.advanceTimersByTimeAsync(5000)
    expect(told).toEqual(['first one', 'then two', 'then three'])
    expect(mostAtOnce()).toBe(1)
  })

  it('keeps the last good story when a build fails, and says that it failed', async () => {
    const { keeper, told } = setup('one', new Error('broken'), 'three')
    await vi.advanceTimersByTimeAsync(1000)
    keeper.changed()
    await vi.advanceTimersByTimeAsync(2000)
    await expect(keeper.latest()).resolves.toBe('one')
    keeper.changed()
    await vi.advanceTimersByTimeAsync(2000)
    expect(told).toEqual(['first one', 'failed broken', 'then three'])
  })

  it('recovers when the very first build fails', async () => {
    const { keeper, told } = setup(new Error('broken'), 'two')
    await vi.advanceTimersByTimeAsync(1000)
    await expect(keeper.latest()).rejects.toThrow('broken')
    keeper.changed()
    await vi.advanceTimersByTimeAsync(2000)
    await expect(keeper.latest()).resolves.toBe('two')
    expect(told).toEqual(['failed broken', 'then two'])
  })

  it('builds no more after it is closed', async () => {
    const { keeper, builds } = setup('one')
    await vi.advanceTimersByTimeAsync(1000)
    keeper.changed()
    keeper.close()
    await vi.advanceTimersByTimeAsync(2000)
    expect(builds()).toBe(1)
  })
})
