import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankMarkup, isMarkup, readMarkupFacts } from '../../../src/pipeline/articles/blank-markup.ts'
import { readArticle } from '../../../src/pipeline/articles/read-article.ts'
import { anyText } from './any-text.ts'

const PAGE = `<!doctype html><html><head><title>Pact | Lima Herald</title>
<meta property="og:title" content="Peru signs pact"><meta property="og:site_name" content='The Lima Herald'>
<meta property="article:published_time" content="2024-03-03T22:30:00-05:00"><link rel="canonical" href="https://example.org/pact">
<script>var talks = "The talks failed."</script></head>
<body><nav><a href="/">Home</a></nav><!-- The talks failed. -->
<h1>Peru signs pact</h1><p>Peru has <b>signed</b> a pact
with Chile &amp; Bolivia.</p><p>It was signed in Lima.</p>
<aside>The talks failed again.</aside></body></html>`

describe('blankMarkup', () => {
  it('keeps the length and every visible character in its place', () => {
    const shown = blankMarkup(PAGE)
    expect(shown).toHaveLength(PAGE.length)
    expect(shown).not.toContain('failed')
    expect(shown.replace(/\s+/g, ' ').trim()).toBe('Peru signs pact Peru has signed a pact with Chile &amp; Bolivia. It was signed in Lima.')
    expect(shown.indexOf('It was')).toBe(PAGE.indexOf('It was'))
  })

  it('ends a line where a block ends, not at tags within a line', () => {
    const lines = blankMarkup('<p>a <i>b</i> c</p><p>d</p>').split('\n').map((line) => line.trim().replace(/ +/g, ' '))
    expect(lines.filter((line) => line !== '')).toEqual(['a b c', 'd'])
  })

  it('is as long as any text, tags cut off or not', () => {
    assert(
      property(anyText, (text) => {
        expect(blankMarkup(text)).toHaveLength(text.length)
      }),
    )
  })
})

describe('an article in markup', () => {
  it('is read in place, with what its head says', () => {
    const { article } = readArticle({ name: 'pact.html', text: PAGE, sha256: '' })
    expect(article).toMatchObject({ title: 'Peru signs pact', publisher: 'The Lima Herald', url: 'https://example.org/pact', statedDate: { text: '2024-03-03' } })
    expect(article?.sentences.map(({ role, text }) => `${role}: ${text}`)).toEqual([
      'headline: Peru signs pact',
      'body: Peru has <b>signed</b> a pact\nwith Chile &amp; Bolivia.',
      'body: It was signed in Lima.',
    ])
    for (const { start, end, text } of article?.sentences ?? []) expect(PAGE.slice(start, end)).toBe(text)
  })

  it('takes the date of the first time element where the head gives none', () => {
    expect(readMarkupFacts('<p>x</p><time datetime="2024-03-03">today</time>').statedDate).toEqual({ start: 24, end: 34, text: '2024-03-03' })
  })

  it('takes the date of linked data before that of a time element', () => {
    const page = '<script type="application/ld+json">{"@type":"NewsArticle","datePublished": "2024-03-03T10:00:00Z"}</script><time datetime="2025-01-01">now</time>'
    const { statedDate } = readMarkupFacts(page)
    expect(statedDate?.text).toBe('2024-03-03')
    expect(page.slice(statedDate?.start, statedDate?.end)).toBe('2024-03-03')
  })

  it.each([
    ['a.html', true],
    ['a.HTM', true],
    ['a.txt', false],
  ])('%s is markup: %s', (name, expected) => {
    expect(isMarkup(name)).toBe(expected)
  })
})
