import { describe, expect, it } from 'vitest'
import { knowVerbs } from '../../../../src/pipeline/events/grammar/known-verbs.ts'
import { mendTags } from '../../../../src/pipeline/events/grammar/mend-tags.ts'
import type { PartOfSpeech, Token } from '../../../../src/pipeline/events/token.ts'

const isPart = (tag: string | undefined): tag is PartOfSpeech => tag !== undefined && tag.length > 0

/** `Chad/PROPN mediated/ADJ` → tokens as a tagger would give them. */
const tokens = (line: string): readonly Token[] => {
  let start = 0
  return line.split(' ').map((item) => {
    const [text = '', tag] = item.split('/')
    const token = { text, start, end: start + text.length, lower: text.toLowerCase(), lemma: text.toLowerCase(), pos: isPart(tag) ? tag : 'X' } as const
    start = token.end + 1
    return token
  })
}

const mended = (line: string): string =>
  mendTags(tokens(line), knowVerbs(['mediate', 'open', 'attack', 'sign', 'visit', 'rape', 'kill', 'expel', 'shell', 'spread', 'say'], ['open up']))
    .map(({ text, pos, lemma }) => `${text}/${pos}${lemma === text.toLowerCase() ? '' : `=${lemma}`}`).join(' ')

describe('mending tags', () => {
  it.each([
    ['a past tense taken for an adjective', 'Chad/PROPN mediated/ADJ between/ADP them/PRON', 'Chad/PROPN mediated/VERB=mediate between/ADP them/PRON'],
    ['a verb after a modal', 'it/PRON would/AUX open/ADJ a/DET desk/NOUN', 'it/PRON would/AUX open/VERB a/DET desk/NOUN'],
    ['a verb in -s before a determiner', 'if/SCONJ Chad/PROPN attacks/NOUN the/DET town/NOUN', 'if/SCONJ Chad/PROPN attacks/VERB=attack the/DET town/NOUN'],
    ['a headline verb after two names', 'Chad/PROPN and/CCONJ Mali/PROPN sign/NOUN pact/NOUN', 'Chad/PROPN and/CCONJ Mali/PROPN sign/VERB pact/NOUN'],
    ['a verb in -s behind “who”', 'men/NOUN who/PRON lives/NOUN under/ADP guard/NOUN', 'men/NOUN=man who/PRON lives/VERB=live under/ADP guard/NOUN'],
    ['a verb in -s behind “that” and a noun', 'decree/NOUN that/PRON visits/NOUN two/NUM towns/NOUN', 'decree/NOUN that/PRON visits/VERB=visit two/NUM towns/NOUN=town'],
    ['a headline verb in -s', 'Premier/NOUN visits/NOUN Oslo/PROPN', 'Premier/NOUN visits/VERB=visit Oslo/PROPN'],
    ['a headline verb with its particle', 'Lidra/PROPN opens/NOUN up/ADP', 'Lidra/PROPN opens/VERB=open up/ADP'],
    ['a headline verb before a second clause', 'Chad/PROPN and/CCONJ Mali/PROPN open/NOUN as/SCONJ Oman/PROPN signs/VERB', 'Chad/PROPN and/CCONJ Mali/PROPN open/VERB as/SCONJ Oman/PROPN signs/VERB=sign'],
    ['a headline verb after a name of more words', 'Oman/PROPN and/CCONJ the/DET United/PROPN States/PROPN sign/NOUN pact/NOUN', 'Oman/PROPN and/CCONJ the/DET United/PROPN States/PROPN=state sign/VERB pact/NOUN'],
    ['a participle behind an adverb', 'the/DET newly/ADV signed/VERB pact/NOUN', 'the/DET newly/ADV signed/ADJ pact/NOUN'],
    ['a verb parted from its auxiliary', 'they/PRON have/AUX all/DET signed/ADJ pacts/NOUN', 'they/PRON have/AUX all/ADV signed/VERB=sign pacts/NOUN=pact'],
    ['an -ing form within a name', 'Chad/PROPN Acting/VERB Premier/PROPN Ali/PROPN', 'Chad/PROPN Acting/PROPN Premier/PROPN Ali/PROPN'],
    ['an -ing form that ends a noun phrase', 'the/DET river/NOUN crossing/VERB ,/PUNCT', 'the/DET river/NOUN crossing/NOUN ,/PUNCT'],
    ['the last word of a name', 'Anna/PROPN Visit/VERB said/VERB so/ADV', 'Anna/PROPN Visit/PROPN said/VERB=say so/ADV'],
    ['a wrong dictionary form', 'Soldiers/NOUN raped/VERB women/NOUN', 'Soldiers/NOUN=soldier raped/VERB=rape women/NOUN=woman'],
    ['a gerund after a preposition', 'by/ADP expelling/NOUN two/NUM', 'by/ADP expelling/VERB=expel two/NUM'],
    ['a crossing with a name', 'the/DET Lidra/PROPN crossing/VERB on/ADP it/PRON', 'the/DET Lidra/PROPN crossing/NOUN on/ADP it/PRON'],
    ['a verb in -s where there is no other', 'Chad/PROPN signs/NOUN pacts/NOUN with/ADP Mali/PROPN ./.', 'Chad/PROPN signs/VERB=sign pacts/NOUN=pact with/ADP Mali/PROPN ./.'],
    ['what is going on', 'Chad/PROPN is/AUX shelling/NOUN two/NUM towns/NOUN', 'Chad/PROPN is/AUX shelling/VERB=shell two/NUM towns/NOUN=town'],
    ['a noun with a hyphen', 'a/DET sit-in/ADP by/ADP monks/NOUN', 'a/DET sit-in/NOUN by/ADP monks/NOUN=monk'],
    ['a noun in -ing', 'the/DET killing/VERB of/ADP a/DET man/NOUN', 'the/DET killing/NOUN of/ADP a/DET man/NOUN'],
    ['what somebody owns', 'of/ADP their/PRON attack/VERB on/ADP it/PRON', 'of/ADP their/PRON attack/NOUN on/ADP it/PRON'],
    ['an -ing form that somebody owns', 'after/ADP its/PRON shelling/VERB ,/PUNCT', 'after/ADP its/PRON shelling/NOUN ,/PUNCT'],
    ['an -ing form that opens the sentence', 'Signing/PROPN with/ADP Chad/PROPN ,/PUNCT Oman/PROPN agreed/VERB', 'Signing/VERB=sign with/ADP Chad/PROPN ,/PUNCT Oman/PROPN agreed/VERB'],
    ['a person taken for an adjective', 'the/DET premier/ADJ signed/NOUN it/PRON', 'the/DET premier/NOUN signed/VERB=sign it/PRON'],
    ['a noun behind “a” and another', 'a/DET rebel/NOUN attack/VERB on/ADP it/PRON', 'a/DET rebel/NOUN attack/NOUN on/ADP it/PRON'],
    ['a noun behind “a” and an adjective in quotation marks', 'of/ADP a/DET "/PUNCT reckless/ADJ "/PUNCT attack/VERB and/CCONJ', 'of/ADP a/DET "/PUNCT reckless/ADJ "/PUNCT attack/NOUN and/CCONJ'],
    ['police taken for a verb', 'when/SCONJ police/VERB arrested/VERB them/PRON', 'when/SCONJ police/NOUN arrested/VERB them/PRON'],
    ['a past like its base behind a plural', 'Young/ADJ visits/NOUN spread/NOUN the/DET word/NOUN', 'Young/ADJ visits/NOUN=visit spread/VERB the/DET word/NOUN'],
    ['a verb between a modal and a small word', 'it/PRON could/AUX dry/ADJ up/ADP', 'it/PRON could/AUX dry/VERB up/ADP'],
    ['a past behind a plural', 'Camp/PROPN visits/NOUN opened/NOUN it/PRON', 'Camp/PROPN visits/NOUN=visit opened/VERB=open it/PRON'],
    ['the plural of a capitalised noun', 'Rebels/PROPN said/VERB so/ADV', 'Rebels/PROPN=rebel said/VERB=say so/ADV'],
  ])('puts right %s', (_name, line, expected) => {
    expect(mended(line)).toBe(expected)
  })

  it.each([
    ['a participle before its noun', 'the/DET shelled/ADJ town/NOUN was/AUX=be open/ADJ'],
    ['an adjective that is no verb', 'Chad/PROPN was/AUX proud/ADJ of/ADP it/PRON'],
    ['a bare noun beside a verb', 'the/DET visit/NOUN began/VERB'],
  ])('leaves alone %s', (_name, line) => {
    const plain = line.replace(/=\w+/g, '')
    expect(mended(plain)).toBe(plain)
  })
})
