import { assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/pipeline/articles/read-article.ts'
import type { SourceArticle } from '../../../src/pipeline/articles/source-article.ts'
import { anyText } from './any-text.ts'

const SHA = '0'.repeat(64)

function read(text: string, name = 'pact.txt'): SourceArticle {
  const { article } = readArticle({ name, text, sha256: SHA })
  if (!article) throw new Error('Expected an article, found none.')
  return article
}

/** The sentences as `role: text`, a line each. */
const outline = (text: string, name?: string): string => read(text, name).sentences.map(({ role, text: words }) => `${role}: ${words}`).join('\n')

const WEB_PAGE = `World
Peru, Chile sign fishing pact | The Lima Herald

By Ana Ruiz | March 3, 2024
3 min read
Share on Facebook

Key Points:
• Forty boats for each side
• Joint office in Callao

LIMA, March 3 (EFE) — Peru and Chile have signed a fishing pact. It follows nine months of talks.

Also read: What the pact means for ports

The ministry said on Sunday that the text was final. (Photo: Port Authority)

What comes next

Fishermen in the port welcomed the news.

- EFE

Related stories
Boats stay in port
Storm closes harbour

Comments (2)
J
Jo P
I do not believe that Chile will keep to this pact.
`

describe('readArticle', () => {
  it.each(['UPDATE 2-', 'CORRECTED-', 'ANALYSIS/BACKGROUNDER-', 'BACKGROUND - ', '(2nd LD) ', '(LEAD) '])('leaves the mark of a wire out of its headline: %s', (mark) => {
    const { title, sentences } = read(`${mark}Peru and Chile sign pact\n\nLIMA, March 3 (EFE) - Peru and Chile have signed a pact.`)
    expect([title, sentences[0]?.text, sentences[0]?.start]).toEqual(['Peru and Chile sign pact', 'Peru and Chile sign pact', mark.length])
  })

  it('takes a question above the dateline for the headline', () => {
    expect(outline('Peru votes: what becomes of the pact?\n\nLima (AFP) – 3 March 2024\n\nThe man who signed the pact with Chile has been voted out. He left his office in Lima on Sunday.')).toBe(
      'headline: Peru votes: what becomes of the pact?\nbody: The man who signed the pact with Chile has been voted out.\nbody: He left his office in Lima on Sunday.',
    )
  })

  it('reads headline, standfirst and body and leaves out what surrounds them', () => {
    expect(outline(WEB_PAGE)).toBe(
      [
        'headline: Peru, Chile sign fishing pact | The Lima Herald',
        'standfirst: Key Points:',
        'standfirst: Forty boats for each side',
        'standfirst: Joint office in Callao',
        'body: Peru and Chile have signed a fishing pact.',
        'body: It follows nine months of talks.',
        'standfirst: The ministry said on Sunday that the text was final.',
        'standfirst: What comes next',
        'body: Fishermen in the port welcomed the news.',
      ].join('\n'),
    )
    expect(read(WEB_PAGE)).toMatchObject({
      id: 'pact',
      title: 'Peru, Chile sign fishing pact',
      publisher: 'EFE',
      statedDate: { text: 'March 3, 2024' },
      dateline: { place: { text: 'LIMA' }, date: { text: 'March 3' } },
    })
  })

  it('takes the first line for the headline and the second for the date', () => {
    const text = 'Peru signs pact\nMarch 03, 2024\nPeru has signed a pact with Chile.\nIt was signed in Lima.'
    expect(outline(text)).toBe('headline: Peru signs pact\nbody: Peru has signed a pact with Chile.\nbody: It was signed in Lima.')
    expect(read(text).statedDate).toEqual({ start: 16, end: 30, text: 'March 03, 2024' })
  })

  it('takes a long first line in small letters for the headline where nothing ends it', () => {
    const text = 'Peruvian boy who hid on a trawler welcomed in port, quarrel between the neighbours likely to go on\n\nMar 3, 2024\n\nThe boy reached Callao on Sunday.'
    expect(outline(text)).toBe('headline: Peruvian boy who hid on a trawler welcomed in port, quarrel between the neighbours likely to go on\nbody: The boy reached Callao on Sunday.')
    expect(read(text).statedDate?.text).toBe('Mar 3, 2024')
  })

  it('reads a day alone below the summary', () => {
    const text = 'Peru leaves pact\n\nThe neighbours had long quarrelled over the landings.\n\n3 min read\n03 March, 2024\n\nPeru left the pact on Sunday.'
    expect(read(text).statedDate?.text).toBe('03 March, 2024')
  })

  it('reads a day beside a count of readers', () => {
    expect(read('Peru leaves pact\n3 March 2024    Read: 1210\nPeru left the pact on Sunday.').statedDate?.text).toBe('3 March 2024')
  })

  it('names an article without a headline by its first clause', () => {
    const text =
      'March 3, 2024\nAt a ceremony in Lima, the governments of Peru and Chile signed a pact that limits fishing in the disputed waters between the two countries.\nIt took nine months.'
    expect(read(text).title).toBe('The governments of Peru and Chile signed a pact')
    expect(outline(text)).not.toContain('headline')
  })

  it('reads what follows a date and furniture on one line', () => {
    const text = ' date 2024-03-03 Stay updated with the latest - Click here to follow us on Telegram\nPeru has signed a pact with Chile. It was signed in Lima.'
    expect(outline(text)).toBe('body: Peru has signed a pact with Chile.\nbody: It was signed in Lima.')
    expect(read(text).statedDate?.text).toBe('2024-03-03')
  })

  it('begins the report at its dateline: what stands above it is a summary', () => {
    const text = `Peru signs pact

Peru has signed a pact with Chile. It limits fishing.

Lima, March 3

The government of Peru has signed a fishing pact with Chile, the ministry said.

The pact was signed in Lima after nine months of talks between the two sides.`
    expect(outline(text)).toBe(
      `headline: Peru signs pact
standfirst: Peru has signed a pact with Chile.
standfirst: It limits fishing.
body: The government of Peru has signed a fishing pact with Chile, the ministry said.
body: The pact was signed in Lima after nine months of talks between the two sides.`,
    )
    expect(read(text).dateline).toMatchObject({ place: { text: 'Lima' }, date: { text: 'March 3' } })
    expect(read(text).statedDate).toBeNull()
  })

  it('takes a dateline with its year for a stated date', () => {
    expect(read('Lima, March 3, 2024: Peru has signed a pact.').statedDate?.text).toBe('March 3, 2024')
  })

  it('takes a heading below a one-sentence summary for the headline', () => {
    const text = 'Peru and Chile sign a pact that limits fishing.\nA Pact to Calm the Waters:\nPeru and Chile have signed a pact.\nA Long Road:\nTalks took nine months.'
    expect(outline(text)).toBe(
      `standfirst: Peru and Chile sign a pact that limits fishing.
headline: A Pact to Calm the Waters
body: Peru and Chile have signed a pact.
standfirst: A Long Road:
body: Talks took nine months.`,
    )
  })

  it('leaves out readers who write without a heading', () => {
    const text = 'Pact signed\n\nPeru has signed a pact with Chile.\n\nA\nAda L\nChile will break it, they always do.\nM\nMax R\nA great day for Peru.'
    expect(outline(text)).toBe('headline: Pact signed\nbody: Peru has signed a pact with Chile.')
  })

  it('reads the time behind the source of a wire as its date', () => {
    const { article } = readArticle({ name: 'wire.txt', text: 'Peru signs pact\n\nSource: The Lima Herald| 2024-03-03 17:26:41|Editor: kr\n\nLIMA, March 2 (EFE) -- Peru has signed a pact with Chile. It was signed in Lima.', sha256: '' })
    expect(article?.statedDate?.text).toContain('2024-03-03')
    expect(article?.publisher).toBe('The Lima Herald')
  })

  it('reads the head of a file that a tool has written', () => {
    const text = '---\ntitle: "Peru signs pact"\nsource: The Lima Herald\nurl: https://example.org/pact\ndate: 2024-03-03\n---\nPeru has signed a pact with Chile. It was signed in Lima.'
    expect(read(text, 'pact.md')).toMatchObject({
      title: 'Peru signs pact',
      publisher: 'The Lima Herald',
      url: 'https://example.org/pact',
      statedDate: { text: '2024-03-03' },
    })
    expect(outline(text, 'pact.md')).toBe('body: Peru has signed a pact with Chile.\nbody: It was signed in Lima.')
  })

  it('keeps short sentences of the report', () => {
    expect(outline('Pact signed\nPeru has signed a pact with Chile.\n“At last.”\n“We won.”')).toContain('body: “We won.”')
  })

  it.each<[string, string, string]>([
    [
      'a deck above the byline and time stamp',
      `Boats seized off Arica
Two crews were taken ashore overnight.
By Ana Ruiz
9 March 2024 09:12AM (Updated: 10 March 2024 11:40AM)
Chile has seized two Peruvian boats, the navy said on Saturday.
It was the third seizure this year.`,
      `headline: Boats seized off Arica
standfirst: Two crews were taken ashore overnight.
body: Chile has seized two Peruvian boats, the navy said on Saturday.
body: It was the third seizure this year.`,
    ],
    [
      'a time stamp with the name of a site above the headline',
      `LIMA HERALD - Mar 9, 2024 - 20:41 | World, All, Chile

Boats seized off Arica

Chile has seized two Peruvian boats, the navy said on Saturday.`,
      `headline: Boats seized off Arica
body: Chile has seized two Peruvian boats, the navy said on Saturday.`,
    ],
    [
      'an agency behind the last sentence',
      `Boats seized off Arica

Arica [Chile], March 9 (EFE): Chile has seized two Peruvian boats.
The crews are well, the navy said. (EFE)

(This news report is published from a syndicated feed.)`,
      `headline: Boats seized off Arica
body: Chile has seized two Peruvian boats.
body: The crews are well, the navy said.`,
    ],
    [
      'links between paragraphs',
      `Boats seized off Arica

Chile has seized two Peruvian boats.

Recommended stories
list 1 of 2 Why do they fish there?
list 2 of 2 A short history of the row
end of list

The crews are well, the navy said on Saturday.

Follow The Lima Herald:`,
      `headline: Boats seized off Arica
body: Chile has seized two Peruvian boats.
body: The crews are well, the navy said on Saturday.`,
    ],
    [
      'a numbered list below a line that leads over to it',
      `Boats seized off Arica
The navies of Chile and Peru agreed on the following:
1. To release both crews.
2) To open a hotline.`,
      `headline: Boats seized off Arica
body: The navies of Chile and Peru agreed on the following:
body: To release both crews.
body: To open a hotline.`,
    ],
    [
      'days as headings within the report',
      `How the row began
Chile and Peru have quarrelled for a month.
March 1, 2024
Chile seized a boat.
March 5, 2024
Peru recalled its envoy.`,
      `headline: How the row began
body: Chile and Peru have quarrelled for a month.
standfirst: March 1, 2024
body: Chile seized a boat.
standfirst: March 5, 2024
body: Peru recalled its envoy.`,
    ],
  ])('reads an article with %s', (_, text, expected) => {
    expect(outline(text)).toBe(expected)
  })

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['decomposed accents', (text: string) => text.replaceAll('Callao', 'Caj\u0301on')],
  ])('reads the same with %s, offsets into the text as it is', (_, change) => {
    const text = change(WEB_PAGE)
    const article = read(text)
    expect(article.sentences).toHaveLength(9)
    expect(article.title).toBe('Peru, Chile sign fishing pact')
    for (const { start, end, text: words } of article.sentences) expect(text.slice(start, end)).toBe(words)
  })

  it.each([
    ['no-article', 'Share this story\n3 min read\n'],
    ['no-body', 'Peru signs pact'],
  ])('reports %s', (rule, text) => {
    expect(readArticle({ name: 'x.txt', text, sha256: SHA }).problems).toMatchObject([{ file: 'x.txt', rule }])
  })

  it('never throws, and every span is of the text, whatever the text', () => {
    assert(
      property(anyText, constantFrom('x.txt', 'x.html', 'x.md'), (text, name) => {
        const { article, problems } = readArticle({ name, text, sha256: SHA })
        expect(article !== null || problems.length > 0).toBe(true)
        let end = 0
        for (const sentence of article?.sentences ?? []) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
          expect(sentence.start).toBeGreaterThanOrEqual(end)
          end = sentence.end
        }
        const spans = [article?.statedDate, article?.dateline?.place, article?.dateline?.date].flatMap((span) => span ?? [])
        expect(spans.map((span) => text.slice(span.start, span.end))).toEqual(spans.map((span) => span.text))
      }),
    )
  })

  it('reads a megabyte without a space', () => {
    expect(read('x'.repeat(1_000_000)).sentences).toHaveLength(1)
  })
})
