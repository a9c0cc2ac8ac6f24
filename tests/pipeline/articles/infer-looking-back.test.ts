/** An article without a date, dated by what it looks back on beside articles that say when that was. */
import { describe, expect, it } from 'vitest'
import type { Published } from '../../../src/dataset/dataset.ts'
import { dateAlone, inferPublished } from '../../../src/pipeline/articles/infer-published.ts'
import { readArticle } from '../../../src/pipeline/articles/read-article.ts'

const STORY: readonly string[] = [
  'Trawler seized\nJune 4, 2024\nThe navy seized a trawler laden with anchovies near Ilo on Monday.\nIts crew of eleven was flown to Tacna.',
  'Quotas agreed\nJune 13, 2024\nEnvoys of Chile and Peru initialled a treaty on hake quotas at Arica on Wednesday.\nBoth fleets had waited long for it.',
  'Dockers walk out\nSeptember 20, 2024\nDockers of Callao walked out on Thursday over unpaid overtime.\nCranes stood idle all night.',
  'Cable cut\nMarch 5, 2025\nAn anchor tore the telephone cable to Arica on Tuesday.\nRepairs will cost a fortune.',
  'Lighthouse sold\nAugust 8, 2025\nThe ministry sold the lighthouse of Pisco to a collector on Thursday.\nHe means to live there.',
]

/** What an article gets beside the story. */
function publishedOf(text: string, story: readonly string[] = STORY): Published {
  const files = [...story.map((each, at) => ({ name: `report-${at}.txt`, text: each })), { name: 'own.txt', text }]
  const articles = files.flatMap((file) => readArticle({ ...file, sha256: '' }).article ?? [])
  const own = inferPublished(articles.map(dateAlone)).find(({ id }) => id === 'own')
  if (!own) throw new Error('Expected an article, found none.')
  const { evidence } = own.published
  expect(evidence && own.text.slice(evidence.start, evidence.end)).toBe(evidence && evidence.text)
  return own.published
}

const OPENS = 'Harbour open again\nThe harbour of Mollendo opened again on Friday, its master told merchants.\nPilots were glad of it.'

describe('inferPublished, of an article that looks back', () => {
  it.each<[string, string, string]>([
    ['count of days after', 'It comes nine days after envoys initialled the treaty on hake quotas at Arica.', '2024-06-21/2024-06-22'],
    ['count of days before', 'It comes six days before dockers of Callao mean to walk out over unpaid overtime.', '2024-09-13/2024-09-14'],
    ['count that opens its sentence', 'Three days before the harbour opened, an anchor had torn the telephone cable to Arica.', '2025-03-07/2025-03-08'],
    ['weekday some weeks ago', 'A trawler laden with anchovies had been seized near Ilo by the navy two weeks ago on Monday.', '2024-06-21/2024-06-22'],
    ['weekday', 'On Tuesday an anchor had torn the telephone cable to Arica.', '2025-03-07/2025-03-08'],
    ['weekday before last', 'Dockers of Callao had walked out over unpaid overtime the Thursday before last.', '2024-09-27/2024-09-28'],
  ])('takes the day from which its %s falls on the day that the story gives', (_, lookBack, edtf) => {
    expect(publishedOf(`${OPENS}\n${lookBack}`).edtf).toBe(edtf)
  })

  it('says by whose days, and of which weekday', () => {
    expect(publishedOf(`${OPENS}\nOn Tuesday an anchor had torn the telephone cable to Arica.`)).toMatchObject({
      evidence: { text: 'Friday' },
      reason: 'It tells of “Friday” as just past; by the days that report-3.txt gives for what it tells, that is 7 March 2025, and such a report appears on the day or the day after.',
    })
  })

  it('takes the week where its opening has no weekday', () => {
    const own = 'Harbour open again\nThe harbour of Mollendo is open again.\nPilots are glad of it.\nDockers of Callao walked out on Thursday over unpaid overtime.'
    expect(publishedOf(own)).toMatchObject({ edtf: '2024-09-19/2024-09-25', evidence: { text: 'Thursday' } })
  })

  it.each<[string, string, readonly string[]]>([
    ['shares only names', 'Envoys of Chile and Peru had met at Arica on Wednesday.', STORY],
    ['shares a word or two', 'It comes nine days after a treaty was torn up.', STORY],
    ['tells of what was on two such days', 'Dockers of Callao had walked out over unpaid overtime on Thursday.', [...STORY, 'Dockers again\nMay 16, 2025\nDockers of Callao walked out over unpaid overtime on Thursday.\nCranes stood idle.']],
    ['names a later day as past', 'On Tuesday an anchor had torn the telephone cable to Arica. It had been laid again on 2 May 2025.', STORY],
    ['names a day that any day of a year can look back on', 'On Sept. 19 dockers of Callao walked out over unpaid overtime.', STORY],
  ])('takes none where it %s', (_, lookBack, story) => {
    expect(publishedOf(`${OPENS}\n${lookBack}`, story).edtf).toBe('')
  })
})
