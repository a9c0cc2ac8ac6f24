import { describe, expect, it } from 'vitest'
import { checkAgainstTexts } from '../../src/dataset/check-against-texts.ts'
import { checkDataset, readArticleText, readEventDetail, readTimelineIndex } from '../../src/dataset/check-dataset.ts'
import { splitDataset } from '../../src/publish/split-dataset.ts'
import { SAMPLE_DATASET, SAMPLE_TEXTS } from './sample-dataset.ts'

const split = () => new Map(splitDataset(SAMPLE_DATASET, SAMPLE_TEXTS, { 'old-id': '2021-05-03-envoys-meet' }).map(({ path, json }) => [path, json]))
const fileAt = (path: string): unknown => JSON.parse(split().get(path) ?? 'null')

describe('splitDataset', () => {
  it('is tried on a dataset that keeps its contract', () => {
    expect(checkDataset(SAMPLE_DATASET)).toEqual([])
    expect(checkAgainstTexts(SAMPLE_DATASET, (id) => SAMPLE_TEXTS.get(id) ?? null)).toEqual([])
  })

  it('gives the index, each event and each article a file of its own', () => {
    expect([...split().keys()]).toEqual([
      'data/index.json',
      'data/events/2021-05-03-envoys-meet.json',
      'data/events/2021-05-03-norland-releases-sailors.json',
      'data/articles/notice.json',
      'data/articles/report.json',
    ])
  })

  it('counts in the index what a page shows before it has loaded an event', () => {
    const index = readTimelineIndex(fileAt('data/index.json'))
    expect(index.events.map(({ mentionCount, articleCount, origins, disputed }) => ({ mentionCount, articleCount, origins, disputed }))).toEqual([
      { mentionCount: 2, articleCount: 2, origins: 2, disputed: false },
      { mentionCount: 1, articleCount: 1, origins: 1, disputed: true },
    ])
    expect(index.redirects).toEqual({ 'old-id': '2021-05-03-envoys-meet' })
  })

  it('keeps events and texts as they are', () => {
    expect(readEventDetail(fileAt('data/events/2021-05-03-envoys-meet.json'))).toEqual(SAMPLE_DATASET.events[0])
    expect(readArticleText(fileAt('data/articles/report.json'))).toEqual({ id: 'report', text: SAMPLE_TEXTS.get('report') })
  })

  it('leaves the sentences out of the index', () => {
    expect(split().get('data/index.json')).not.toContain('released two sailors')
  })

  it('names a file as a server will look for it, decoded', () => {
    const [article] = SAMPLE_DATASET.articles
    if (article === undefined) throw new Error('The sample has articles.')
    const odd = { ...SAMPLE_DATASET, events: [], articles: [{ ...article, id: 'été 50% off?' }] }
    const paths = splitDataset(odd, new Map([['été 50% off?', 'x']]), {}).map(({ path }) => path)
    expect(paths).toEqual(['data/index.json', 'data/articles/été 50% off?.json'])
  })

  it('refuses a dataset whose text is missing', () => {
    expect(() => splitDataset(SAMPLE_DATASET, new Map(), {})).toThrow('"notice"')
  })
})
