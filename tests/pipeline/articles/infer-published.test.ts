import { describe, expect, it } from 'vitest'
import type { Published } from '../../../src/dataset/dataset.ts'
import { findUndated } from '../../../src/pipeline/articles/find-undated.ts'
import { dateAlone, inferPublished } from '../../../src/pipeline/articles/infer-published.ts'
import { readArticle } from '../../../src/pipeline/articles/read-article.ts'

/** Each article read and dated beside the others; the first one's date comes back. */
function publishedOf(...texts: readonly string[]): Published {
  const articles = texts.flatMap((text, index) => readArticle({ name: `article-${index}.txt`, text, sha256: '' }).article ?? [])
  const [first] = inferPublished(articles.map(dateAlone))
  if (!first) throw new Error('Expected an article, found none.')
  const { evidence } = first.published
  expect(evidence && first.text.slice(evidence.start, evidence.end)).toBe(evidence && evidence.text)
  return first.published
}

const STATEMENT = '“The two sides have agreed to share all landing records of their fleets from this season on,” the ministry said.'
const DATED = `Pact signed\nMarch 4, 2024\nPeru and Chile signed a pact.\n${STATEMENT}`

const MONTHS = ['January', 'February', 'March', 'April', 'June', 'July', 'August']
/** What the undated `45-own.txt` gets between reports of these days. */
const dateInFolder = (text: string, days: readonly string[]): string | undefined => {
  const texts = [...days.map((day, at) => ({ name: `${at + 1}0-report.txt`, text: `Report\n${day}\nThe envoys of Peru sent in report ${at}.` })), { name: '45-own.txt', text }]
  const articles = texts.flatMap((file) => readArticle({ ...file, sha256: '' }).article ?? [])
  return inferPublished(articles.map(dateAlone)).find(({ id }) => id === '45-own')?.published.edtf
}

/** A chronology that tells of a trawler on one day. */
const lookBack = (day: string): string => `The year in review\nDecember 31, 2024\n${day} – The navy impounds a trawler laden with anchovies and takes it to Callao.\nThe harvest was poor all along the coast.`

describe('inferPublished', () => {
  it('takes a stated date as it is', () => {
    expect(publishedOf(DATED)).toMatchObject({ edtf: '2024-03-04', basis: 'stated', evidence: { text: 'March 4, 2024' } })
  })

  it.each<[string, readonly string[], string, string]>([
    ['a dateline, its year from a full date of the article', ['Pact signed\nLima, January 2: Peru signed a pact with Chile.\nTalks had resumed on 28 December 2023.'], '2024-01-02', 'January 2'],
    ['a dateline, its year from an article that shares a statement', [`Pact signed\nLima, March 3: Peru signed a pact.\n${STATEMENT}`, DATED], '2024-03-03', 'March 3'],
    [
      'a dateline, its year from an article of those days though the story spans several',
      ['Boats seized\nLima, March 3: Peru seized two boats on Sunday.', DATED, `Boats back\nMay 9, 2026\nPeru gave the boats back.`],
      '2024-03-03',
      'March 3',
    ],
    ['a dateline, its year from the story', ['Pact signed\nLima, December 30: Peru prepares a pact.', DATED], '2023-12-30', 'December 30'],
    ['the latest of several full days', ['Envoys met in Lima on 1 March 2024. They signed a pact on 2 March 2024.'], '2024-03-02/2024-03-05~', '2 March 2024'],
    ['a range of days', ['The meetings, held on 1 and 2 March 2024, were the first in years. On 2 March, envoys signed a pact.'], '2024-03-02/2024-03-05~', '2 March 2024'],
    ['a day without year beside full ones', ['Envoys arrived on March 1, 2024, for talks. The pact was signed on March 2 and announced on March 3.'], '2024-03-03/2024-03-06~', 'March 3'],
    ['a full day with which the report opens', ['On 2 March 2024, Peru signed a pact with Chile.\nThe pact limits fishing.'], '2024-03-02/2024-03-05~', '2 March 2024'],
    ['a weekday after a full day', ['Envoys arrived on 1 March 2024. They signed a pact on 2 March 2024, and on Sunday the ministry published it.'], '2024-03-03/2024-03-04', 'Sunday'],
    ['weekdays beside an article that shares a statement', [`Envoys met on Friday and signed a pact on Saturday.\n${STATEMENT}\nThe ministry announced it on Sunday.`, DATED], '2024-03-03/2024-03-04', 'Sunday'],
    ['the weekday of its news, not of what that goes back to, beside an article that shares a statement', [`Envoys signed a pact on Saturday.\n${STATEMENT}\nThe talks were long. They had begun after Monday’s clash.`, DATED], '2024-03-02/2024-03-03', 'Saturday'],
    ['a day without year beside an article that shares a statement', [`The pact was announced on March 3.\n${STATEMENT}`, DATED], '2024-03-03/2024-03-06~', 'March 3'],
  ])('infers a date from %s', (_, texts, edtf, evidence) => {
    expect(publishedOf(...texts)).toMatchObject({ edtf, basis: 'inferred', evidence: { text: evidence } })
  })

  it.each<[string, string, string]>([
    ['the weekday it tells of', 'Pact signed\n05/03/2024\nPeru and Chile signed a pact on Monday.', '2024-03-05'],
    ['the weekday it tells of, in the other order', 'Pact signed\n05/03/2024\nPeru and Chile signed a pact on Thursday.', '2024-05-03'],
    ['a day it names in full', 'Pact signed\nPublished 05/03/2024\nPeru and Chile signed a pact on March 4, 2024.', '2024-03-05'],
    ['its clock', 'Pact signed\nPublished: 05-03-2024 18:20 IST\nPeru and Chile have a pact.', '2024-03-05'],
    ['nothing: the month comes first', 'Pact signed\n05/03/2024\nPeru and Chile have a pact.', '2024-05-03'],
  ])('orders day and month of a date in digits by %s', (_, text, edtf) => {
    expect(publishedOf(text)).toMatchObject({ edtf, basis: 'stated' })
  })

  it.each<[string, readonly string[], string]>([
    ['in the days of another article', ['Pact withdrawn\nPeru said on March 3 it had left the pact.', DATED], '2024-03-03/2024-03-06~'],
    ['with its weekday', ['Pact withdrawn\nPeru said on Sunday, March 3, it had left the pact.', DATED], '2024-03-03/2024-03-06~'],
  ])('takes the year of a day that the report opens with from the story: %s', (_, texts, edtf) => {
    expect(publishedOf(...texts).edtf).toBe(edtf)
  })

  it('does not take the day of an article for one that opens with another day and shares only background', () => {
    expect(publishedOf(`Ties restored\nPeru said on July 20 it would come back.\n${STATEMENT}`, DATED).edtf).toBe('')
  })

  it('takes two articles of one headline for one news', () => {
    const headline = 'Peru and Chile sign a pact on landings'
    expect(publishedOf(`${headline}\nThe pact was signed on Sunday.`, `${headline}\nMarch 4, 2024\nEnvoys put their names to it.`).edtf).toBe('2024-03-03/2024-03-04')
  })

  it('does not lean on a sentence that articles of many days repeat', () => {
    const background = 'Peru and Chile closed their ports to the ships of the other side at the start of the long quarrel.'
    const dated = ['May 2, 2024', 'August 9, 2024'].map((day, at) => `Report ${at}\n${day}\nNews came in of ${at} boats.\n${background}`)
    expect(publishedOf(`Envoys met\nEnvoys met on Tuesday.\n${background}`, ...dated).edtf).toBe('')
  })

  describe('where a dated article tells the same news in other words', () => {
    const own = 'Peru impounds Chilean trawler\nCALLAO, Peru — The navy of Peru impounded a Chilean trawler laden with anchovies on Monday and led it to Callao.'

    it('takes the day that it gives', () => {
      expect(publishedOf(own, lookBack('June 3, 2024'))).toMatchObject({ edtf: '2024-06-03/2024-06-04', evidence: { text: 'Monday' } })
    })

    it('takes the later of the days that the report opens with', () => {
      const later = `Anger in Chile over trawler\nCALLAO, Peru — Flags flew on Tuesday over the ports of Chile.\n${own.split('\n')[1]?.replace('CALLAO, Peru — ', '')}`
      expect(publishedOf(later, lookBack('June 3, 2024')).edtf).toBe('2024-06-04/2024-06-05')
    })

    it.each([
      ['it gives a day of another weekday', own, 'June 5, 2024'],
      ['the report names a later day as past', `${own}\nThe crew had sailed on 9 July 2024.`, 'June 3, 2024'],
      ['it shares only names', 'Peru and Chile confer\nEnvoys of Peru and Chile conferred in Callao on Monday.', 'June 3, 2024'],
    ])('takes none where %s', (_, text, day) => {
      expect(publishedOf(text, lookBack(day)).edtf).not.toContain('2024-06-03')
    })
  })

  it('takes about the day of an article that shares a statement where it has no day of its own', () => {
    expect(publishedOf(`Peru and Chile have a pact.\n${STATEMENT}`, DATED)).toMatchObject({ edtf: '2024-03-04~', evidence: null })
  })

  describe('in a story of several years', () => {
    const LATER = DATED.replace('2024', '2026').replace(STATEMENT, 'Fishermen protested.')

    it.each([
      ['the one in which its day is the weekday of the opening', 'Boats seized\nLima, May 3: Peru seized two boats on Saturday.', '2025-05-03'],
      ['one around the story where none within it fits', 'Boats seized\nLima, May 4: Peru seized two boats on Thursday.', '2023-05-04'],
      ['the one in which the weekday of the opening is the day before', 'Boats seized\nLima, February 2: Peru seized two boats on Saturday.', '2025-02-02'],
      ['the one in which the last entry of a chronology stands', 'Key dates\nLima, May 3: Following are key dates.\n\n2024\n\nMarch 4 - Envoys sign a pact.\n\n2025\n\nApril 20 - Peru seizes two boats.', '2025-05-03'],
    ])('takes for the year of a dateline %s', (_, text, edtf) => {
      expect(publishedOf(text, DATED, LATER).edtf).toBe(edtf)
    })

    it.each([
      ['nothing tells it', 'Boats seized\nLima, May 3: Peru seized two boats.'],
      ['the weekday fits no year', 'Boats seized\nLima, March 3: Peru seized two boats on Thursday.'],
      ['weekdays further down fit several', 'Boats seized\nLima, May 3: Peru seized two boats. The crews are well. They fished on Friday. They slept on Saturday. They were seen on Sunday.'],
    ])('gives no date to a dateline where %s', (_, text) => {
      expect(publishedOf(text, DATED, LATER).edtf).toBe('')
    })
  })

  describe('in a story of a year and a half', () => {
    const LATER = DATED.replace('March 4, 2024', 'August 5, 2025').replace(STATEMENT, 'Fishermen protested.')

    it.each([
      ['in which its day lies within the story', 'Boats seized\nLima, November 3: Peru seized two boats.', '2024-11-03'],
      ['in doubt where its weekdays are those of another', 'Boats seized\nLima, November 3: Peru seized two boats on Wednesday.', '2024-11-03?'],
    ])('takes for the year of a dateline the only one %s', (_, text, edtf) => {
      expect(publishedOf(text, DATED, LATER).edtf).toBe(edtf)
    })

    it.each([
      ['before its first article', 'Boats seized\nLima, January 30: Peru seized two boats on Tuesday.', '2024-01-30'],
      ['behind its last one', 'Boats seized\nLima, October 30: Peru seized two boats on Thursday.', '2025-10-30'],
    ])('takes a year in which the day lies %s, where the weekday tells it', (_, text, edtf) => {
      expect(publishedOf(text, DATED, LATER).edtf).toBe(edtf)
    })

    it('gives no date to a dateline whose day lies within it twice', () => {
      expect(publishedOf('Boats seized\nLima, May 3: Peru seized two boats.', DATED, LATER).edtf).toBe('')
    })
  })

  describe('in a folder numbered by date', () => {
    const inOrder = MONTHS.map((month, at) => `${month} 4, ${2019 + at}`)

    it.each([
      ['of a dateline from its neighbours', 'Boats seized\nLima, November 2: Peru seized two boats.', '2022-11-02'],
      ['no date from neighbours that lie far apart', 'Boats seized\nPeru seized two boats on Friday.', ''],
    ])('takes the year %s', (_, text, edtf) => {
      expect(dateInFolder(text, inOrder)).toBe(edtf)
    })

    it('takes the day of the weekday between its neighbours', () => {
      expect(dateInFolder('Boats seized\nPeru seized two boats on Friday.', ['May 1, 2024', 'May 2, 2024', 'May 3, 2024', 'May 6, 2024', 'May 13, 2024', 'May 14, 2024'])).toBe('2024-05-10/2024-05-11')
    })

    const seldom = ['May 1, 2024', 'May 2, 2024', 'May 3, 2024', 'May 6, 2024', 'June 3, 2024', 'June 4, 2024']

    it.each([
      ['all of them, where it names none', 'Boats at sea\nThe boats of Peru are at sea.', '2024-05-06/2024-06-03'],
      ['those behind the newest day that it names', 'Boats seized\nPeru seized two boats on Friday. Talks had failed on May 20.', '2024-05-20/2024-06-03'],
      ['the one that its weekday leaves of them', 'Boats seized\nPeru seized two boats on Friday. Talks had failed on May 29.', '2024-05-31/2024-06-01'],
    ])('takes the days between its neighbours: %s', (_, text, edtf) => {
      expect(dateInFolder(text, seldom)).toBe(edtf)
    })

    it('counts only numbers of a row where some files have none, and their dates are no numbers', () => {
      const files = [...seldom.map((day, at) => ({ name: `${at + 1}0-report.txt`, day })), { name: '2024-05-02-other.txt', day: 'May 2, 2024' }, { name: 'zebra.txt', day: 'June 4, 2024' }]
      const texts = files.map(({ name, day }, at) => ({ name, text: `Report\n${day}\nThe envoys of Peru sent in report ${at}.` }))
      const articles = [...texts, { name: '45-own.txt', text: 'Boats seized\nPeru seized two boats on Friday. Talks had failed on May 29.' }].flatMap((file) => readArticle({ ...file, sha256: '' }).article ?? [])
      expect(inferPublished(articles.map(dateAlone)).find(({ id }) => id === '45-own')?.published.edtf).toBe('2024-05-31/2024-06-01')
    })

    it('takes no day before its place from an article that shares background', () => {
      const days = ['May 1, 2024', 'May 2, 2024', 'May 3, 2024', 'May 6, 2024', 'June 3, 2024', 'June 4, 2024']
      const texts = days.map((day, at) => ({ name: `${at + 1}0-report.txt`, text: `Report\n${day}\nThe envoys of Peru sent in report ${at}.${at === 2 ? `\n${STATEMENT}` : ''}` }))
      const articles = [...texts, { name: '45-own.txt', text: `Boats seized\nPeru seized two boats on Thursday.\nTalks had failed on May 29.\n${STATEMENT}` }].flatMap((file) => readArticle({ ...file, sha256: '' }).article ?? [])
      expect(inferPublished(articles.map(dateAlone)).find(({ id }) => id === '45-own')?.published.edtf).toBe('2024-05-30/2024-05-31')
    })

    it('takes no day that may be of two years', () => {
      const rare = ['May 1, 2022', 'May 2, 2022', 'May 3, 2022', 'May 6, 2022', 'June 30, 2024', 'July 1, 2024']
      expect(dateInFolder('Boats seized\nPeru seized two boats on Friday. Talks had failed on June 2.', rare)).toBe('')
    })

    it('takes its year from its place rather than from an article of those days in another', () => {
      const days = ['May 23, 2021', 'May 25, 2021', 'July 2, 2021', 'November 11, 2021', 'June 4, 2022', 'July 4, 2022']
      const texts = [...days.map((day, at) => ({ name: `${at < 2 ? at + 1 : at + 6}0-report.txt`, text: `Report\n${day}\nThe envoys of Peru sent in report ${at}.` })), { name: 'fence.txt', text: 'Fence built\nJune 30, 2022\nPeru built a fence.' }]
      const articles = [...texts, { name: '45-own.txt', text: 'Boats seized\nLima/Quito (dpa), June 28 - Peru seized two boats on Monday.' }].flatMap((file) => readArticle({ ...file, sha256: '' }).article ?? [])
      expect(inferPublished(articles.map(dateAlone)).find(({ id }) => id === '45-own')?.published.edtf).toBe('2021-06-28')
    })

    it('takes the year of the first article from the one behind it', () => {
      const texts = [{ name: '01-own.txt', text: 'Boats seized\nLima, April 30: Peru seized two boats.' }, ...seldom.map((day, at) => ({ name: `${at + 2}0-report.txt`, text: `Report\n${day}\nThe envoys of Peru sent in report ${at}.` })), { name: '99-late.txt', text: 'Report\nMay 2, 2026\nThe envoys of Peru sent in the last report.' }]
      const articles = texts.flatMap((file) => readArticle({ ...file, sha256: '' }).article ?? [])
      expect(inferPublished(articles.map(dateAlone))[0]?.published.edtf).toBe('2024-04-30')
    })

    it('gives no date where the files do not stand in order', () => {
      expect(dateInFolder('Boats seized\nLima, November 2: Peru seized two boats.', inOrder.toReversed())).toBe('')
    })
  })

  it.each<[string, readonly string[]]>([
    ['old days, told once as history', ['Peru remembers the pact. It had been signed in the port on 2 March 1974, when fish were many.']],
    ['a day before a later year that is past', ['On 2 March 2014, Peru signed a pact. It was torn up in 2019.']],
    ['days that are still to come', ['Envoys will meet on 1 March 2024. They are expected to sign a pact on 2 March 2024.']],
    ['weekdays alone', ['Envoys met on Friday. They signed a pact on Saturday.']],
    ['names in common with a dated article', ['The envoys of Peru and Chile met the press in Lima on Friday.', DATED, DATED.replace('March 4, 2024', 'July 9, 2025')]],
    ['years and months alone', ['Peru signed a pact in October 2024 and tore it up last year.']],
  ])('gives no date from %s', (_, texts) => {
    const published = publishedOf(...texts)
    expect(published).toMatchObject({ edtf: '', basis: 'inferred', evidence: null })
    expect(published.reason).toContain('Neither')
  })

  it.each<[string, readonly string[], string]>([
    [
      'is certain where three reports agree',
      [
        'Lima, Nov. 13: Peru on Thursday recalled its envoy. Talks had begun in 2024.',
        'SANTIAGO, Nov 14 (EFE) — Chile said on Friday that it would reply.',
        'Lima, November 17: Peru and Chile resumed talks on Monday.',
      ],
      '2025-11-13',
    ],
    ['is uncertain where one report tells it', ['Lima, Nov. 13: Peru on Thursday recalled its envoy. Talks had begun in 2024.'], '2025-11-13?'],
    ['is unknown where the weekdays fit no year', ['Lima, Nov. 13: Peru on Thursday recalled its envoy. Talks had begun in 2024.', 'Lima, Nov. 14: On Monday, Chile replied.', 'Lima, Nov. 15: On Tuesday, Peru did.'], ''],
    ['is unknown where the story names no year', ['Lima, Nov. 13: Peru on Thursday recalled its envoy.'], ''],
  ])('the year of datelines without any, read from their weekdays, %s', (_, texts, edtf) => {
    expect(publishedOf(...texts).edtf).toBe(edtf)
  })

  it('gives the same dates in any order', () => {
    const texts = [DATED, `Envoys met on Friday.\n${STATEMENT}`, 'Lima, March 2: Peru prepares.']
    const articles = texts.flatMap((text, index) => readArticle({ name: `${index}.txt`, text, sha256: '' }).article ?? [])
    const dates = (list: typeof articles): ReadonlyMap<string, string> => new Map(inferPublished(list.map(dateAlone)).map(({ id, published }) => [id, published.edtf]))
    expect(dates(articles.toReversed())).toEqual(dates(articles))
  })
})

describe('findUndated', () => {
  it('names each article that nothing dates, and what to do', () => {
    const articles = ['Talks fail.', DATED].flatMap((text, index) => readArticle({ name: `${index}.txt`, text, sha256: '' }).article ?? [])
    expect(findUndated(inferPublished(articles.map(dateAlone)))).toMatchObject([{ file: '0.txt', rule: 'no-date' }])
  })
})
