import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readClauses, type ReadSentence } from '../../../../src/pipeline/events/grammar/clauses.ts'
import type { Phrase } from '../../../../src/pipeline/events/grammar/phrases.ts'
import { tagText } from '../../../../src/pipeline/events/tag.ts'

const read = (text: string): ReadSentence => readClauses(tagText(text))

const wordsOf = ({ words }: ReadSentence, { first, last }: Pick<Phrase, 'first' | 'last'>): string =>
  words.slice(first, last + 1).map(({ text }) => text).join(' ')

/** Each clause in one line: `relation: subjects | verb (form, tense, voice)`. */
const summary = (text: string): readonly string[] => {
  const sentence = read(text)
  return sentence.clauses.map(({ relation, subject, verb }) =>
    `${relation}: ${subject.map((phrase) => wordsOf(sentence, phrase)).join(' + ')} | ${wordsOf(sentence, verb)} (${verb.form}, ${verb.tense}, ${verb.voice})`)
}

describe('reading clauses', () => {
  it.each([
    ['a plain clause', 'Norway recalled its envoy.', ['main: Norway | recalled (finite, past, active)']],
    ['two subjects', 'Norway and Chad have agreed.', ['main: Norway + Chad | have agreed (finite, perfect, active)']],
    ['a headline pair', 'Norway, Chad agree', ['main: Norway + Chad | agree (finite, present, active)']],
    ['a day between subject and verb', 'Norway on Friday expelled two men.', ['main: Norway | expelled (finite, past, active)']],
    ['a passive', 'Two men were expelled by Norway.', ['main: Two men | were expelled (finite, past, passive)']],
    ['two passives of one auxiliary', 'Two men will be tried and expelled within a week.', [
      'main: Two men | will be tried (finite, future, passive)',
      'coordinate: Two men | expelled (finite, future, passive)',
    ]],
    ['two verbs of one modal', 'Norway will shut the port and expel two men.', [
      'main: Norway | will shut (finite, future, active)',
      'coordinate: Norway | expel (finite, future, active)',
    ]],
    ['whose decision', 'He spoke of Norway’s decision on Friday to expel two men.', [
      'main: He | spoke (finite, past, active)',
      'infinitive: Norway ’s decision | to expel (infinitive, none, active)',
    ]],
    ['an object and the subject of the next clause', 'Norway summoned an envoy and Chad called a meeting.', [
      'main: Norway | summoned (finite, past, active)',
      'coordinate: Chad | called (finite, past, active)',
    ]],
    ['an aside', 'Haile Gebre, the minister, will resign.', ['main: Haile Gebre | will resign (finite, future, active)']],
    ['what a fronted “after” leads, without a comma', 'Days after the vote the council adopted a plan.', ['main: the council | adopted (finite, past, active)']],
    ['a name behind what “after” leads', 'After two days of talks Norway agreed.', ['main: Norway | agreed (finite, past, active)']],
    ['a date before its subject', 'On Oct. 16 Norway expelled two men.', ['main: Norway | expelled (finite, past, active)']],
    ['a month told from now', 'Earlier this month Norway expelled two men.', ['main: Norway | expelled (finite, past, active)']],
    ['the same day', 'The same day rockets hit the port.', ['main: rockets | hit (finite, past, active)']],
    ['a day between modal and verb', 'The king will on Friday pay a visit.', ['main: The king | will on Friday pay (finite, future, active)']],
    ['what was meant to be', 'A ship was to have left.', ['main: A ship | was to have left (finite, past, active)']],
    ['a verb with its particle and object', 'The king called off a visit to Oslo planned for May.', [
      'main: The king | called (finite, past, active)',
      'participle: Oslo | planned (participle, none, passive)',
    ]],
    ['a past that is no participle', 'Talks on sharing the water broke down.', [
      'gerund:  | sharing (participle, none, active)',
      'main: Talks | broke (finite, past, active)',
    ]],
    ['a gerund that tells what a noun is about', 'A pact on avoiding incidents had been signed.', [
      'gerund:  | avoiding (participle, none, active)',
      'main: A pact | had been signed (finite, pluperfect, passive)',
    ]],
    ['who hears and who acts', 'The general told reporters his men had left.', [
      'main: The general | told (finite, past, active)',
      'reported: his men | had left (finite, pluperfect, active)',
    ]],
    ['why', 'Chad and Norway differ over why a jet had crashed.', [
      'main: Chad + Norway | differ (finite, present, active)',
      'adverbial: a jet | had crashed (finite, pluperfect, active)',
    ]],
    ['reported speech', 'Norway said it had expelled two men.', [
      'main: Norway | said (finite, past, active)',
      'reported: it | had expelled (finite, pluperfect, active)',
    ]],
    ['a relative clause', 'The rebels who attacked the town fled.', [
      'relative: The rebels | attacked (finite, past, active)',
      'main: The rebels | fled (finite, past, active)',
    ]],
    ['a condition', 'Norway will leave if Chad refuses.', [
      'main: Norway | will leave (finite, future, active)',
      'condition: Chad | refuses (finite, present, active)',
    ]],
    ['an infinitive', 'Norway agreed to meet Chad.', [
      'main: Norway | agreed (finite, past, active)',
      'infinitive: Norway | to meet (infinitive, none, active)',
    ]],
    ['what a participle demands', 'Crowds sang, demanding that Norway leave.', [
      'main: Crowds | sang (finite, past, active)',
      'participle: Crowds | demanding (participle, none, active)',
      'content: Norway | leave (finite, present, active)',
    ]],
    ['an infinitive that ends in -ing', 'Norway agreed to bring men.', [
      'main: Norway | agreed (finite, past, active)',
      'infinitive: Norway | to bring (infinitive, none, active)',
    ]],
    ['infinitives that share their “to”', 'Norway agreed to meet Chad, expel two men and cut fees.', [
      'main: Norway | agreed (finite, past, active)',
      'infinitive: Norway | to meet (infinitive, none, active)',
      'coordinate: Norway | expel (infinitive, none, active)',
      'coordinate: Norway | cut (infinitive, none, active)',
    ]],
    ['a past behind an infinitive', 'Norway moved to close the port and cut ties.', [
      'main: Norway | moved (finite, past, active)',
      'infinitive: Norway | to close (infinitive, none, active)',
      'coordinate: Norway | cut (finite, past, active)',
    ]],
    ['a list of what one party did', 'Norway has frozen trade, stopped flights by its airline, barred grain and left.', [
      'main: Norway | has frozen (finite, perfect, active)',
      'coordinate: Norway | stopped (finite, past, active)',
      'coordinate: Norway | barred (finite, past, active)',
      'coordinate: Norway | left (finite, past, active)',
    ]],
    ['who said so, also of what he did behind it', 'Norway said it would leave and urged Chad to stay.', [
      'main: Norway | said (finite, past, active)',
      'reported: it | would leave (finite, future, active)',
      'coordinate: Norway | urged (finite, past, active)',
      'infinitive: Chad | to stay (infinitive, none, active)',
    ]],
    ['a deed as subject', 'Norway said that receiving him was wrong.', [
      'main: Norway | said (finite, past, active)',
      'participle: Norway | receiving (participle, none, active)',
      'reported: receiving | was (finite, past, active)',
    ]],
    ['a past behind what tells more of a thing', 'Norway dropped a trip to Chad that had been due and urged Chad to stay.', [
      'main: Norway | dropped (finite, past, active)',
      'relative: a trip | had been (finite, pluperfect, active)',
      'coordinate: Norway | urged (finite, past, active)',
      'infinitive: Chad | to stay (infinitive, none, active)',
    ]],
    ['a participle', 'Rebels stormed the camp, killing two guards.', [
      'main: Rebels | stormed (finite, past, active)',
      'participle: Rebels | killing (participle, none, active)',
    ]],
    ['a participle that describes its noun', 'The arms seized in May by Chad were returned.', [
      'participle: The arms | seized (participle, none, passive)',
      'main: The arms | were returned (finite, past, passive)',
    ]],
  ])('%s', (_name, text, expected) => {
    expect(summary(text)).toEqual(expected)
  })

  it('covers every word of a sentence with phrases that do not overlap, whatever the words', () => {
    const word = fc.constantFrom('Norway', 'has', 'not', 'to', 'expelled', 'the', 'envoy', 'and', ',', 'who', 'after', 'by', 'Monday', 'said', 'killing', '“', 'if', '.')
    fc.assert(fc.property(fc.array(word, { maxLength: 25 }), (list) => {
      const sentence = read(list.join(' '))
      const covered = sentence.phrases.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, offset) => first + offset))
      expect(covered).toEqual(sentence.words.map((_, index) => index))
      for (const clause of sentence.clauses) expect(clause.start).toBeLessThanOrEqual(clause.verb.last)
    }))
  })
})
