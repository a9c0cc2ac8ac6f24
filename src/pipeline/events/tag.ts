/**
 * Words, their tags and dictionary forms, by wink-nlp's small English model: the only file that knows
 * the tagger. Always true: tokens are in order, do not overlap, and `text.slice(start, end)` is the token.
 */
import winkNLP from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import type { PartOfSpeech, Token } from './token.ts'

const nlp = winkNLP(model, ['sbd', 'pos'])
const { its } = nlp

type TokenReader = (index: number) => string

const isTokenReader = (value: unknown): value is TokenReader => typeof value === 'function'

/** By name and unbound: wink's own types give `its.lemma` arguments in an order that its `out` refuses. */
function tokenReader(name: string): TokenReader {
  const reader = new Map<string, unknown>(Object.entries(its)).get(name)
  if (!isTokenReader(reader)) throw new Error(`wink-nlp has no its.${name}: the installed version is not the one in package.json.`)
  return reader
}
const readLemma = tokenReader('lemma')
const readTag = tokenReader('pos')

interface TaggedWord {
  readonly value: string
  readonly pos: PartOfSpeech
  readonly lemma: string
}

const PARTS_OF_SPEECH: Readonly<Record<PartOfSpeech, true>> = {
  ADJ: true, ADP: true, ADV: true, AUX: true, CCONJ: true, DET: true, INTJ: true, NOUN: true, NUM: true,
  PART: true, PRON: true, PROPN: true, PUNCT: true, SCONJ: true, SYM: true, VERB: true, X: true, SPACE: true,
}

const isPartOfSpeech = (name: string): name is PartOfSpeech => Object.hasOwn(PARTS_OF_SPEECH, name)

/**
 * The tokens of a text with their offsets in UTF-16 units. Words joined by hyphens are one token
 * (`high-commissioner`) with the tag of the last part; contractions are two (`did` + `n't`);
 * line ends and other spaces are none.
 */
export function tagText(text: string): readonly Token[] {
  const plain = withPlainLetters(text)
  const tokens = nlp.readDoc(plain).tokens()
  const values = tokens.out()
  const tags = tokens.out(readTag)
  const lemmas = tokens.out(readLemma)
  const placed: Token[] = []
  let cursor = 0
  values.forEach((value, index) => {
    const start = plain.indexOf(value, cursor)
    const tag = tags[index] ?? 'X'
    if (start < 0 || value.length === 0) return
    cursor = start + value.length
    if (tag === 'SPACE') return
    placed.push(toToken({ value: text.slice(start, cursor), pos: isPartOfSpeech(tag) ? tag : 'X', lemma: lemmas[index] ?? value }, start))
  })
  return joinHyphenated(placed)
}

/** Letters beyond Latin-1 that have no accent to take off. */
const STROKED: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ħ: 'h', Ħ: 'H', ŧ: 't', Ŧ: 'T', ə: 'e', Ə: 'E', œ: 'o', Œ: 'O' }

/** wink cuts words at `ğ`, `č` or `ł`, which its model never saw; letter by letter, so that offsets hold. */
const withPlainLetters = (text: string): string =>
  text.replaceAll(/[\u0100-\u024F\u0259\u018F\u1E00-\u1EFF]/g, (letter) => STROKED[letter] ?? letter.normalize('NFD').charAt(0))

function toToken({ value, pos, lemma }: TaggedWord, start: number): Token {
  return { text: value, start, end: start + value.length, lower: value.toLowerCase(), lemma: lemma.toLowerCase(), pos }
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑'])

/** wink splits `law-enforcement` in three; the phrase it is part of is easier to find as one word. */
function joinHyphenated(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (!token) break
    const before = joined.at(-1)
    const after = tokens[index + 1]
    if (HYPHENS.has(token.text) && before && after && before.end === token.start && token.end === after.start && isWord(before) && isWord(after)) {
      joined[joined.length - 1] = joinPair(before, token, after)
      index += 1
    } else {
      joined.push(token)
    }
  }
  return joined
}

const isWord = (token: Token): boolean => token.pos !== 'PUNCT' && token.pos !== 'SYM' && token.pos !== 'SPACE'

/** `re-opened` stays a verb; `US-led` tells of its noun. */
const VERB_PREFIXES: ReadonlySet<string> = new Set(['re', 'co', 'un', 'de', 'pre', 'mis', 'out', 'over', 'under'])

function joinPair(before: Token, hyphen: Token, after: Token): Token {
  const isVerb = after.pos === 'VERB'
  const pos = isVerb && !VERB_PREFIXES.has(before.lower) ? 'ADJ' : before.pos === 'PROPN' && (after.pos === 'NOUN' || after.pos === 'ADP') ? 'PROPN' : after.pos
  return {
    text: `${before.text}${hyphen.text}${after.text}`,
    start: before.start,
    end: after.end,
    lower: `${before.lower}-${after.lower}`,
    lemma: `${before.lower}-${after.lemma}`,
    pos,
  }
}
