import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../src/pipeline/articles/split-sentences.ts'
import { anyText } from './any-text.ts'

const sentencesOf = (text: string): readonly string[] => splitSentences(text).map((sentence) => sentence.text)

describe('splitSentences', () => {
  it.each<[string, readonly string[]]>([
    ['Talks began. They ended late.', ['Talks began.', 'They ended late.']],
    ['Will they meet? No one knows! The hall is empty.', ['Will they meet?', 'No one knows!', 'The hall is empty.']],
    ['He left. “We agreed,” she said. “It is done.” The hall emptied.', ['He left.', '“We agreed,” she said.', '“It is done.”', 'The hall emptied.']],
    ['"We agreed." The envoy left.', ['"We agreed."', 'The envoy left.']],
    ['They met (at last.) Then they left.', ['They met (at last.)', 'Then they left.']],
    ['It was signed.The parties left.', ['It was signed.', 'The parties left.']],
    ['Prices rose 3.5 per cent. Wages fell.', ['Prices rose 3.5 per cent.', 'Wages fell.']],
    ['She waited… The door stayed shut.', ['She waited…', 'The door stayed shut.']],
    ['Ana left the U.S. The talks went on.', ['Ana left the U.S.', 'The talks went on.']],
    ['They met at 5 p.m. On Monday they met again.', ['They met at 5 p.m.', 'On Monday they met again.']],
    ['He said no. Five people left.', ['He said no.', 'Five people left.']],
    ['協議は終わった。彼らは帰った。', ['協議は終わった。', '彼らは帰った。']],
    ['Sales rose in May. iPlayer won.', ['Sales rose in May.', 'iPlayer won.']],
    ['She said, " We agreed. " He left.', ['She said, " We agreed. "', 'He left.']],
    ['It ends with a quote. "', ['It ends with a quote. "']],
  ])('parts %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })

  it.each([
    'Mr. Ruiz met Dr. Park and Gen. Okoye in St. Louis.',
    'J. K. Ruiz and Ana P. Soto met in Lima.',
    'The U.S. Senate and the U.K. Parliament voted.',
    'No. 5 and Art. 12 were read aloud.',
    'It opens on Jan. 5 at 10 a.m. in the hall.',
    'Acme Inc. and Delta Co. merged.',
    'Sen. Ana Soto (D., Ohio) spoke.',
    '“Is it over?” she asked.',
    '"It is over!" he shouted.',
    'They spoke of fish, boats, etc. and left.',
    'She paused ... and went on.',
    'The rate of 3.5 was cut to 2.75 by the bank.',
    'See www.example.org for more.',
    'The words " One more thing... ", the usual close, came last.',
  ])('leaves %j whole', (text) => {
    expect(sentencesOf(text)).toEqual([text])
  })

  it('keeps the offsets of the whole text when it reads a part of it', () => {
    const text = 'Headline here\nTalks began. They ended.'
    expect(splitSentences(text, 14)).toEqual([
      { start: 14, end: 26, text: 'Talks began.' },
      { start: 27, end: 38, text: 'They ended.' },
    ])
    expect(splitSentences(text, 14, 20)).toEqual([{ start: 14, end: 19, text: 'Talks' }])
  })

  it('has exact offsets and loses nothing but white space, whatever the text', () => {
    assert(
      property(anyText, (text) => {
        let end = 0
        for (const sentence of splitSentences(text)) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
          expect(text.slice(end, sentence.start).trim()).toBe('')
          expect(sentence.text.trim()).toBe(sentence.text)
          expect(sentence.text).not.toBe('')
          end = sentence.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
    )
  })

  it.each(['a', 'word ', 'Mr. ', 'a. b ', '. ', '." ', '. " '])('reads a megabyte of %j in linear time', (piece) => {
    const time = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length))
      const start = performance.now()
      splitSentences(text)
      return performance.now() - start
    }
    time(50_000)
    const small = Math.max(time(100_000), 5)
    // Ten times the text takes ten times as long; a square would take a hundred times.
    expect(time(1_000_000)).toBeLessThan(small * 60)
  })
})
