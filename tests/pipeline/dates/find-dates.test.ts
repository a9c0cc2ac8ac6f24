/** What holds of every text, and how a text's phrases hang together. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../../../src/dataset/calendar-date.ts'
import { findDates } from '../../../src/pipeline/dates/find-dates.ts'
import { PUBLISHED, readDates, readValues } from './read-dates.ts'

const WORDS = [
  'the', 'a', 'of', 'in', 'on', 'and', 'to', 'last', 'next', 'that', 'early', 'late', 'end', 'May', 'march', 'June', 'Sept.', 'Friday', 'year', 'years',
  'ago', 'later', 'quarter', 'third', 'summer', 'today', 'night', 'every', 'since', 'until', 'by', 'from', 'between', '5', '12', '31', '1999', '2026',
  '2026-02-07', '7/8/07', '1980s', '-', '–', ',', '.', '\n\n', 'p.m.', '3:15', 'will', 'was', 'Christmas', '490', 'BC', '’', 'two', 'half', 'now',
]
const datelikeText = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '))
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), datelikeText, fc.tuple(datelikeText, fc.string({ unit: 'grapheme' })).map((parts) => parts.join('')))
const anyPublished = fc.constantFrom(null, '2026-02-09', '2026-02', '2026', '1989-11-02', '2024-02-29')

describe('every text', () => {
  it('yields expressions that are verbatim, in order and apart', () => {
    fc.assert(
      fc.property(anyText, anyPublished, (text, published) => {
        let floor = 0
        for (const { start, end, text: words } of findDates(text, { published })) {
          expect(text.slice(start, end)).toBe(words)
          expect(start).toBeGreaterThanOrEqual(floor)
          expect(end).toBeGreaterThan(start)
          floor = end
        }
      }),
      { numRuns: 200 },
    )
  })

  it('yields only EDTF that the contract allows', () => {
    fc.assert(
      fc.property(anyText, anyPublished, (text, published) => {
        const written = findDates(text, { published }).flatMap(({ edtf }) => edtf ?? [])
        expect(written.filter((edtf) => parseEdtf(edtf) === null)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('is read the same twice', () => {
    fc.assert(fc.property(datelikeText, anyPublished, (text, published) => {
      expect(findDates(text, { published })).toEqual(findDates(text, { published }))
    }))
  })

  // A quadratic reader would need hours for these; the limit is wide, for a busy machine.
  it.each(['x', '1', ' ', 'May ', '1/', '2014-', 'June 5, ', 'the end of ', 'two and a half ', 'a few more ', '\n'])('of a million times %j takes linear time', (unit) => {
    expect(findDates(unit.repeat(1_000_000 / unit.length), { published: PUBLISHED })).toBeDefined()
  }, 30_000)
})

describe('without a publication date', () => {
  it.each([
    ['It opened on 7 February 2026.', '2026-02-07'],
    ['Ottawa, February 8', 'XXXX-02-08'],
    ['He said on Sunday.', 'XXXX-WXX-7'],
    ['It opened today.', 'XXXX-XX-XX'],
    ['It was sold last year.', 'XXXX'],
    ['It rained in the summer.', 'XXXX-SU'],
    ['It was shut for two days.', 'P2D'],
  ])('%s', (text, value) => {
    expect(readValues(text, null)).toBe(value)
  })

  it('takes the year from a date named before', () => {
    expect(readDates('She came on February 6, 2026. On February 7 she left.', null)).toBe(
      '[February 6, 2026] 2026-02-06 2026-02-06 · [February 7] 2026-02-07 2026-02-07',
    )
  })

  it.each([
    ['news leans on no year named in passing', 'The yard, founded in 1899, lost a barge on Monday. The quarrel began on Jan. 1.', '1899 XXXX-WXX-1 XXXX-01-01'],
    ['news leans on a year that opens its passage', 'The yard lost a barge on Monday. In 2019, the quarrel began, and on Jan. 1 it was over.', 'XXXX-WXX-1 2019 2019-01-01'],
    ['a history leans on the year it has told', 'The yard was founded in 1899. It opened on Jan. 1.', '1899 1899-01-01'],
  ])('%s', (_, text, values) => {
    expect(readValues(text, null)).toBe(values)
  })
})

describe('with an imprecise publication date', () => {
  it('says what all its days agree on', () => {
    expect(readDates('It was sold last year.', '2026-02')).toBe('[last year] 2025 2025')
  })

  it('says no day', () => {
    expect(readDates('It was sold yesterday.', '2026-02')).toBe('[yesterday] XXXX-XX-XX -')
  })
})

describe('a month-end', () => {
  it('has February as its next month', () => {
    expect(readValues('It opens next month.', '2026-01-31')).toBe('2026-02')
  })

  it('leaves out a 29 February that the year does not have', () => {
    expect(readDates('It was on 29 February 2023 and on 29 February 2024.')).toBe('[February 2023] 2023-02 2023-02 · [29 February 2024] 2024-02-29 2024-02-29')
  })
})

describe('the parts of an expression', () => {
  it('tell stated fields from implied ones', () => {
    const [stated, partly, wholly] = findDates('It rained on 7 February 2025, on February 6 and on Sunday.', { published: PUBLISHED })
    expect(stated).toMatchObject({ basis: 'stated', implied: [], rule: 'full-date' })
    expect(partly).toMatchObject({ basis: 'relative', implied: ['year'], rule: 'full-date' })
    expect(wholly).toMatchObject({ basis: 'relative', implied: ['year', 'month', 'day'], rule: 'weekday' })
  })

  it('say which range an end belongs to', () => {
    const text = 'They met on February 6-7.'
    const ranges = findDates(text, { published: PUBLISHED }).map(({ range }) => range)
    expect(ranges).toEqual([{ start: 12, end: 24, text: 'February 6-7' }, { start: 12, end: 24, text: 'February 6-7' }])
  })
})

describe('a history', () => {
  const HISTORY =
    'The siege began on 3 March 1641. In April the walls were mined. On 12 November the moat froze, and in January the town fell. ' +
    'The duke died on 9 May 1650. Two days later his son was crowned. In 1655 the peace held; that year the harvest was good. In June 1660 he came back, to be buried on 2 May 1661. ' +
    'The house stands today.'

  it('tells its months from the date last spoken of', () => {
    expect(readValues(HISTORY)).toBe('1641-03-03 1641-04 1641-11-12 1642-01 1650-05-09 1650-05-11 1655 1655 1660-06 1661-05-02 PRESENT_REF')
  })

  it('told by a report still counts what is planned now, and this year, from the day of writing', () => {
    const report = HISTORY.replace('The house stands today.', 'The moat was opened on January 6 this year. Two guilds are due to meet there on Thursday.')
    expect(readValues(report)).toMatch(/1661-05-02 2026-01-06 2026-02-12$/)
  })

  it('does not follow a year named in passing', () => {
    const aside = HISTORY.replace('In April', 'A book of 1988 describes it. In April')
    expect(readValues(aside)).toContain('1641-03-03 1988 1641-04')
  })
})

describe('news', () => {
  it('tells its months from the day of writing', () => {
    expect(readValues('The firm, founded in 1914, was sold in November.')).toBe('1914 2025-11')
  })

  it('does not go on from what it only compares with', () => {
    expect(readValues('Sales fell in September, the most since May 1982. The month before they rose.')).toBe('2025-09 1982-05 2025-08')
  })

  it('does not go on from the year since which something has been so, whenever it was written', () => {
    expect(findDates('The yard has sailed there since 2015.\nThe quarrel began on Jan. 1.', { published: null }).map(({ edtf }) => edtf)).toEqual(['2015/..', null])
  })

  it('takes "that day" for the day last told', () => {
    expect(readValues('It burned on 3 May. The plan of June 2024 had failed, and that day he left.')).toBe('2025-05-03 2024-06 2025-05-03')
  })

  it('keeps "this year" for the year of writing', () => {
    expect(readValues('In 2019 prices fell; this year they rose, and this March they doubled.')).toBe('2019 2026 2026-03')
  })

  it('stays in a year that opens a sentence, until the paragraph ends', () => {
    expect(readValues('In 2019 the dam broke, and in May the road was lost.\nIt reopened in June.')).toBe('2019 2019-05 2025-06')
  })
})

describe('a year ago', () => {
  it.each([
    ['The play will open late next month. A year ago, tickets cost $20.', '2026-03 2025'],
    ['He left in June 1989. His rivals, who a year ago were few, rejoiced.', '1989-06 2025'],
    ['Sales rose in January from a year ago.', '2026-01 2025-01'],
    ['Aides said in a note of 3 May 2019 that it had "half the nurses we had two years ago". The following March it shut.', '2019-05-03 2024 2020-03'],
  ])('counts from the day of writing: %s', (text, values) => {
    expect(readValues(text)).toBe(values)
  })
})

describe('what follows on a date', () => {
  it.each([
    ['The ministers will meet on Friday. The next morning they will leave.', '2026-02-13 2026-02-14TMO'],
    ['The ministers will meet on Friday. The next morning the gate was found open.', '2026-02-13 XXXX-XX-XXTMO'],
    ['He was robbed on Sunday. The ministers will meet on Friday. The next morning the gate was found open.', '2026-02-08 2026-02-13 2026-02-09TMO'],
    ['He was robbed on Saturday, and came home the next morning.', '2026-02-07 2026-02-08TMO'],
    ['They broke on Sunday the record that they had set four days earlier. They came home at 10 a.m.', '2026-02-08 2026-02-04 2026-02-08T10:00'],
    ['In the 1960s prices fell. They fell in January.', '196 2026-01'],
    ['Last fall there were two, near Lyon on Oct. 28 and in Nice on Nov. 11. On Jan. 3 there was one.', '2025-FA 2025-10-28 2025-11-11 2026-01-03'],
    ['Last spring it snowed on March 3; it will snow again on March 4.', '2025-SP 2025-03-03 2026-03-04'],
    ['Trade was low in November. He is due at the end of the month.', '2025-11 2026-02'],
  ])('is past where the verb is: %s', (text, values) => {
    expect(readValues(text)).toBe(values)
  })

  it.each([
    ['The boat sank at 7:45 a.m. on Sunday. Two hours later all were lost; 30 minutes earlier all had been well.', '2026-02-08T07:45 2026-02-08T09:45 2026-02-08T09:15'],
    ['It left at 11 p.m. on Sunday and came back three hours later.', '2026-02-08T23:00 2026-02-09T02:00'],
    ['He ran on Sunday, and came back three hours later.', '2026-02-08 PT3H'],
    ['The blast came at 4:30 a.m. (0930 GMT); six hours later it was over.', '2026-02-09T04:30 2026-02-09T09:30Z 2026-02-09T10:30'],
  ])('counts hours from a clock that was told: %s', (text, values) => {
    expect(readValues(text)).toBe(values)
  })
})

describe('a report of figures', () => {
  it.each([
    ['The firm said on Friday its third-quarter profit fell. It earned $4 million, or 33 cents a share, compared with $6 million a year earlier.', '2026-02-06 2025-Q3 2024-Q3'],
    ['Profit in the three months to Sept. 30 was $2 million, up from the year-ago period.', 'P3M 2025-09-30 2024-Q3'],
    ['The fund earned more in the six months to June 30 than in the same period last year.', 'P6M 2025-06-30 2024-H1'],
    ['In the six months ended Sept. 30, it earned less than a year earlier.', 'P6M 2025-09-30 2024'],
    ['Profit fell in the third quarter. In the first nine months it rose from the year-ago period.', '2025-Q3 P9M 2024'],
    ['Spending fell in January. Sales in the first ten days of the month were down from a year earlier.', '2026-01 P10D 2026-01 2025-01'],
    ['The loss in its fiscal fourth quarter, which ended Sept. 30, was $2 million, less than a year earlier.', '2025-Q4 2025-09-30 2024-Q4'],
  ])('compares like with like: %s', (text, values) => {
    expect(readValues(text)).toBe(values)
  })
})

describe('today', () => {
  it.each([
    ['In 1978 three of them had 91 of 100 viewers. Today four have 58.', '1978 PRESENT_REF'],
    ['It was begun in 1961. The dam still stands today.', '1961 PRESENT_REF'],
    ['They blamed imports, which today supply half of it.', 'PRESENT_REF'],
    ['In 1978 three of them won. Today the mayor resigned, and today he will leave.', '1978 2026-02-09 2026-02-09'],
    ['The mayor resigned today.', '2026-02-09'],
  ])('is the present at large where it is set against the past: %s', (text, values) => {
    expect(readValues(text)).toBe(values)
  })
})
