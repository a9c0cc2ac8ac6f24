import { describe, expect, it } from 'vitest'
import { findLoneDateline, findOpeningDateline } from '../../../src/pipeline/articles/find-dateline.ts'

describe('findOpeningDateline', () => {
  it.each([
    ['Lima: Peru and Chile signed', 'Lima', null, null],
    ['NAIROBI (Reuters) — Kenya said', 'NAIROBI', null, 'Reuters'],
    ['LIMA, Peru, March 3 (AP) - The talks', 'LIMA, Peru', 'March 3', 'AP'],
    ['WASHINGTON, D.C. — The talks', 'WASHINGTON, D.C.', null, null],
    ['Quito [Ecuador], 8 June (EFE): Ecuador said', 'Quito [Ecuador]', '8 June', 'EFE'],
    ['RIO DE JANEIRO -- Brazil said', 'RIO DE JANEIRO', null, null],
    ['GENEVA, 12 March 2024 – “The text is ready”', 'GENEVA', '12 March 2024', null],
    ['Feb 8 (Reuters) - Kenya said', null, 'Feb 8', 'Reuters'],
    ['Lima (AFP) - March 3, 2026 - Peru signed', 'Lima', 'March 3, 2026', 'AFP'],
    ['Lima/Quito (dpa), March 3 - Peru signed', 'Lima/Quito', 'March 3', 'dpa'],
    ['Lima, Peru (AFP) — March 3, 2026. Peru signed', 'Lima, Peru', 'March 3, 2026', 'AFP'],
    ['LIMA, Peru (AP) — 03.05.2026 — Peru signed', 'LIMA, Peru', '03.05.2026', 'AP'],
    ['(AP) — The talks', null, null, 'AP'],
    ['LIMA, March 3. /ANDINA/. Peru signed', 'LIMA', 'March 3', 'ANDINA'],
    ['LIMA, MARCH 3, ANDINA. Peru signed', 'LIMA', 'MARCH 3', 'ANDINA'],
    ['Lima, March 3 (EFE) Peru signed', 'Lima', 'March 3', 'EFE'],
    ['Lima/Quito, December 8 (dpa) - Peru said', 'Lima/Quito', 'December 8', 'dpa'],
    ['SAN JOSE May 29 Peru said', 'SAN JOSE', 'May 29', null],
    ['London/Paris: Talks resumed', 'London/Paris', null, null],
  ])('reads %j', (text, place, date, agency) => {
    const dateline = findOpeningDateline(text, 100)
    expect([dateline?.place?.text ?? null, dateline?.date?.text ?? null, dateline?.agency ?? null]).toEqual([place, date, agency])
    expect(text.slice((dateline?.end ?? 0) - 100)).toMatch(/^[“\p{Lu}]/u)
    const spans = [dateline?.place, dateline?.date].flatMap((span) => span ?? [])
    expect(spans.map((span) => text.slice(span.start - 100, span.end - 100))).toEqual(spans.map((span) => span.text))
  })

  it.each([
    'Update: The talks resumed.',
    'News Analysis: The talks resumed.',
    'Ruiz: “We will not sign.”',
    'President Ruiz: The talks resumed.',
    'The minister – who had left – returned.',
    'The talks: a chronology.',
    'Peru and Chile signed a pact.',
    'A-plan: the talks',
    'UPDATE May 29 Talks resumed',
    'NATO May 29 talks resumed',
    'In Lima, March 3 saw crowds.',
  ])('leaves alone %j', (text) => {
    expect(findOpeningDateline(text, 0)).toBeNull()
  })
})

describe('findLoneDateline', () => {
  it.each([
    ['Lima, February 8', 'Lima', 'February 8'],
    ['New York, Feb. 8, 2026 (AP):', 'New York', 'Feb. 8, 2026'],
    ['Nairobi, Saturday, 8 June', 'Nairobi', 'Saturday, 8 June'],
    ['Lima (AFP) – 8 Feb 2026', 'Lima', '8 Feb 2026'],
  ])('reads %j', (line, place, date) => {
    expect(findLoneDateline(line, 7)).toMatchObject({ place: { start: 7, text: place }, date: { text: date }, end: 7 + line.length })
  })

  it.each(['Lima', 'February 8', 'Talks of February 8 fail', 'Peru signs pact, February 8 march called off'])('leaves alone %j', (line) => {
    expect(findLoneDateline(line, 0)).toBeNull()
  })
})
