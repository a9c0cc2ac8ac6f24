/** The day in a file's name, and when it is taken for that of publication. */
import { describe, expect, it } from 'vitest'
import { dateAlone, inferPublished } from '../../../src/pipeline/articles/infer-published.ts'
import { readArticle } from '../../../src/pipeline/articles/read-article.ts'

function publishedOf(name: string, text: string, ...others: readonly (readonly [name: string, text: string])[]) {
  const articles = [[name, text] as const, ...others].flatMap(([each, words]) => readArticle({ name: each, text: words, sha256: '' }).article ?? [])
  const [own] = inferPublished(articles.map(dateAlone))
  if (!own) throw new Error('Expected an article, found none.')
  return own.published
}

const BARE = 'Boats back\nPeru gave two boats back to their owners.\nThey had lain in Callao.'

describe('readFileNames', () => {
  it.each<[string, string]>([
    ['2025-05-26-boats.txt', '2025-05-26'],
    ['20240829-efe-boats.txt', '2024-08-29'],
    ['boats_2024-04-05.txt', '2024-04-05'],
    ['2024_04_05.txt', '2024-04-05'],
    ['1202404056.txt', ''],
    ['05-04-2024-boats.txt', ''],
    ['05-13-2024-boats.txt', '2024-05-13'],
    ['boats_13052024.txt', '2024-05-13'],
    ['boats-4apr2024.txt', '2024-04-04'],
    ['04-April-2024_boats.txt', '2024-04-04'],
    ['7boats2024.txt', ''],
    ['2024-04.txt', ''],
    ['20241305-boats.txt', ''],
    ['2024-02-30-boats.txt', ''],
    ['2024-04-05-to-2024-04-07.txt', ''],
    ['boats.txt', ''],
  ])('of %s is %s', (name, edtf) => {
    expect(publishedOf(name, BARE).edtf).toBe(edtf)
  })

  it('takes the month that the dateline names for that of two that the name may mean', () => {
    expect(publishedOf('boats_05042024.txt', 'Boats back\nLima, 5 Apr: Peru gave two boats back.').edtf).toBe('2024-04-05')
  })

  it('takes the order in which the other names are written', () => {
    expect(publishedOf('boats_05042024.txt', BARE, ['cars_13-04-2024.txt', BARE]).edtf).toBe('2024-04-05')
    expect(publishedOf('boats_05042024.txt', BARE, ['cars_13-04-2024.txt', BARE], ['carts_04-13-2024.txt', BARE]).edtf).toBe('')
  })

  it('says so', () => {
    expect(publishedOf('2025-05-26-boats.txt', BARE)).toEqual({ edtf: '2025-05-26', basis: 'inferred', evidence: null, reason: 'Its file’s name gives 26 May 2025.' })
  })

  it.each<[string, string, string]>([
    ['the day of a dateline, its year from the name', 'Boats back\nLima, May 26: Peru gave two boats back.', '2025-05-26'],
    ['the evening before the name', 'Boats back\nLima, May 25: Peru gave two boats back.', '2025-05-25'],
    ['the stated day', 'Boats back\nMay 20, 2025\nPeru gave two boats back.', '2025-05-20'],
    ['the day of the name, which the weekday of the opening fits', 'Boats back\nPeru gave two boats back on Saturday.', '2025-05-26'],
    ['the days that the report tells of in full', 'Boats back\nPeru gave two boats back on 23 May 2025. They had been taken on 21 May 2025.', '2025-05-23/2025-05-26~'],
  ])('gives %s', (_, text, edtf) => {
    expect(publishedOf('2025-05-26-boats.txt', text).edtf).toBe(edtf)
  })

  it.each<[string, string]>([
    ['a dateline is of another day', 'Boats back\nLima, March 3: Peru gave two boats back.'],
    ['the report tells of a later day as past', 'Boats back\nPeru gave two boats back. They had been taken on 2 June 2025.'],
    ['the report tells of a later month as past', 'Boats back\nPeru gave two boats back. They had been taken in June 2025.'],
    ['the weekday of the opening is rather still to come', 'Boats back\nPeru gave two boats back on Tuesday.'],
  ])('is not taken where %s', (_, text) => {
    expect(publishedOf('2025-05-26-boats.txt', text).edtf).not.toContain('2025-05-26')
  })

  const STATED = 'Boats taken\nMay 20, 2025\nPeru took two boats from their owners.\nThey lay at anchor off Ilo.'

  it.each([
    ['is taken where other articles state the day of their names', '2025-05-20-boats.txt', '2025-05-26'],
    ['is not taken where other articles state another day', '2025-06-30-boats.txt', ''],
  ])('%s', (_, name, edtf) => {
    expect(publishedOf('2025-05-26-boats.txt', BARE, [name, STATED]).edtf).toBe(edtf)
  })
})
