import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readEventDetail, readTimelineIndex } from '../../src/dataset/check-dataset.ts'
import { buildStory, openStoryMemory, type BuiltStory } from '../../src/publish/build-story.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-story-'))
  await mkdir(join(folder, 'seeds'))
})
afterEach(() => rm(folder, { recursive: true }))

const places = () => ({ seeds: join(folder, 'seeds'), ledger: join(folder, 'ledger.json') })
const save = (name: string, text: string) => writeFile(join(folder, 'seeds', name), text)
const fileOf = ({ files }: BuiltStory, path: string): unknown => JSON.parse(files.find((file) => file.path === path)?.json ?? 'null')
const indexOf = (story: BuiltStory) => readTimelineIndex(fileOf(story, 'data/index.json'))

const TALKS = 'Norway and Portugal hold talks\n\nLISBON, May 5, 2021\n\nNorway and Portugal held talks in Lisbon on 4 May 2021.\n'
const EXPULSION = 'Norway expels Portuguese diplomat\n\nOSLO, June 20, 2021\n\nNorway expelled a Portuguese diplomat on 18 June 2021.\n'

describe('buildStory', () => {
  it('turns a folder of articles into the files of a site', async () => {
    await save('talks.txt', TALKS)
    const story = await buildStory(places())
    const { events, articles } = indexOf(story)
    expect(articles.map(({ id }) => id)).toEqual(['talks'])
    expect(events.map(({ type, date }) => `${type} ${date.edtf}`)).toEqual(['CONSULT 2021-05-04'])
    const detail = readEventDetail(fileOf(story, `data/events/${events[0]?.id}.json`))
    expect(detail.mentions.map(({ quote }) => quote)).toContain('Norway and Portugal held talks in Lisbon on 4 May 2021.')
  })

  it.each([
    ['a folder that is empty', () => Promise.resolve()],
    ['a folder that is missing', () => rm(join(folder, 'seeds'), { recursive: true })],
    ['a folder whose only file holds no text', () => save('blank.txt', ' \n')],
  ])('gives a site that says what is wrong: %s', async (_, prepare) => {
    await prepare()
    const { events, problems } = indexOf(await buildStory(places()))
    expect(events).toEqual([])
    expect(problems).toHaveLength(1)
    expect(problems[0]?.help).not.toBe('')
  })

  it('keeps an id when an article is added, and says when there are new ones', async () => {
    await save('talks.txt', TALKS)
    const first = await buildStory(places())
    await writeFile(places().ledger, first.newLedger ?? '')
    expect((await buildStory(places())).newLedger).toBeNull()

    await save('expulsion.txt', EXPULSION)
    const second = await buildStory(places())
    const [id] = indexOf(first).events.map((event) => event.id)
    expect(indexOf(second).events.map((event) => event.id)).toContain(id)
    expect(second.newLedger).not.toBeNull()
  })

  it('refuses to build on a damaged ledger', async () => {
    await writeFile(places().ledger, '{')
    await expect(buildStory(places())).rejects.toMatchObject({ help: expect.stringContaining('last commit') })
  })
})

describe('a memory of the builds before', () => {
  it('lets the next build find only what has changed', async () => {
    const memory = await openStoryMemory()
    const kept: string[] = []
    const build = () => buildStory(places(), { ...memory, keep: (name, json) => (kept.push(json), memory.keep(name, json)) })
    await save('expulsion.txt', EXPULSION)
    await save('talks.txt', TALKS)
    await build()
    expect(kept.length).toBeGreaterThan(3)

    kept.length = 0
    await save('talks.txt', TALKS.replace('4 May', '3 May'))
    const story = await build()
    expect(indexOf(story).events.map(({ date }) => date.edtf)).toContain('2021-05-03')
    expect(kept.join()).not.toContain('2021-06-18')
    await build()
    expect(kept.filter((json) => json.includes('2021-05-03'))).toHaveLength(2)
  })
})
