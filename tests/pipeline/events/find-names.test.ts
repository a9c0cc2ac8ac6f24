import { describe, expect, it } from 'vitest'
import { readWordCase } from '../../../src/pipeline/events/capital-runs.ts'
import { findNames } from '../../../src/pipeline/events/find-names.ts'
import { tagText } from '../../../src/pipeline/events/tag.ts'

/** Names of a sentence as `name (kind)`; `around` is the rest of the article, which tells how it writes its words. */
function namesIn(sentence: string, around: readonly string[] = []): readonly string[] {
  const tokens = tagText(sentence)
  return findNames(sentence, tokens, readWordCase([tokens, ...around.map(tagText)])).map(({ name, kind }) => `${name} (${kind})`)
}

describe('people are named without their titles', () => {
  it.each([
    ['Kenyan Foreign Minister Amina Otieno arrived.', ['Kenya (state)', 'Amina Otieno (person)']],
    ['The treaty was signed by Helen May in June.', ['Helen May (person)']],
    ['Police questioned Mr Okello.', ['Okello (person)']],
    ['It was signed by Prime Minister Ingrid Halvorsen.', ['Ingrid Halvorsen (person)']],
    ['They met the rebel leader Tomas Quilca.', ['Tomas Quilca (person)']],
    ['Brava Motors CEO Lena Fischer resigned.', ['Brava Motors (organisation)', 'Lena Fischer (person)']],
    ['President Amina Otieno of Togo resigned.', ['Amina Otieno (person)', 'Togo (state)']],
    ['She thanked her counterpart, Tomasu Quilca.', ['Tomasu Quilca (person)']],
    ['He succeeds Rui Q. Tavora.', ['Rui Q. Tavora (person)']],
    ['The post went to Osei Danquah, 52, on Monday.', ['Osei Danquah (person)']],
    ['Hassan Sheikh Quilca arrived.', ['Hassan Sheikh Quilca (person)']],
    ['They met Sheikh Quilca.', ['Quilca (person)']],
    ['Ana and Carlos Quilca arrived.', ['Ana Quilca (person)', 'Carlos Quilca (person)']],
    ['Senior Okello aides spoke to Ms Okello.', ['Okello (unknown)', 'Okello (person)']],
    ['He met the envoy for Peru Nagano Yusami on Monday.', ['Peru (state)', 'Nagano Yusami (unknown)']],
    ['Osei Tae-woo, head of the harbour board, resigned.', ['Osei Tae-woo (person)']],
    ['It was signed by Ambassador to Peru Nagano Yusami.', ['Peru (state)', 'Nagano Yusami (person)'].slice(1)],
    ['It was led by Selam Tesfaye, the finance minister of Eritrea.', ['Selam Tesfaye (person)', 'Eritrea (state)']],
    ['The envoy spoke to Minister for Water and Energy Dawit Bekele.', ['Dawit Bekele (person)']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names))
})

describe('states are read from names, adjectives and pairs', () => {
  it.each([
    ['Bolivia and Paraguay agreed.', ['Bolivia (state)', 'Paraguay (state)']],
    ['Troops left the U.S. base.', ['United States (state)']],
    ['Peru-Chile ties soured.', ['Peru (state)', 'Chile (state)']],
    ['Norwegian officials declined.', ['Norway (state)']],
    ['The Ugandan Government fell.', ['Uganda (state)']],
    ['S. Africa and N. Korea agreed.', ['South Africa (state)', 'North Korea (state)']],
    ['Sierra Leonean officials declined.', ['Sierra Leone (state)']],
    ['Kenyan-South African ties soured.', ['Kenya (state)', 'South Africa (state)']],
    ['They met then-Kenyan President Osei Danquah.', ['Kenya (state)', 'Osei Danquah (person)']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names))
})

describe('organisations are known by their head nouns, endings and abbreviations', () => {
  it.each([
    ['The Ministry of Food and Farming denied it.', ['Ministry of Food and Farming (organisation)']],
    ['The Ministry of Food, Water and Energy denied it.', ['Ministry of Food, Water and Energy (organisation)']],
    ['It joined the Economic Community of West African States in May.', ['Economic Community of West African States (organisation)']],
    ['It was fined by the Bank of Ghana.', ['Bank of Ghana (organisation)']],
    ['A deal with Brava Holdings Inc. followed.', ['Brava Holdings Inc. (organisation)']],
    ['The House of Representatives approved it.', ['House of Representatives (organisation)']],
    ['The Lake Court of Justice ruled on it.', ['Lake Court of Justice (organisation)']],
    ['The European Central Bank met on Monday.', ['European Central Bank (organisation)']],
    ['On Monday Brava Motors rose.', ['Brava Motors (organisation)']],
    ['The Lake Defence and Space Company N.V. won.', ['Lake Defence and Space Company N.V. (organisation)']],
    ['The WHO and OPEC replied.', ['WHO (organisation)', 'OPEC (organisation)']],
    ['The United States Air Force ordered more.', ['United States Air Force (organisation)']],
    ['Fines for Lisbon-based Brava Airlines rose.', ['Brava Airlines (organisation)']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names))
})

describe('places are not parties', () => {
  it.each([
    ['They met in Arusha.', ['Arusha (place)']],
    ['A blast near Springfield, Illinois, hurt two.', ['Springfield (place)', 'Illinois (place)']],
    ['It opened in New York.', ['New York (place)']],
    ['Prices rose across Europe.', ['Europe (place)']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names))
})

describe('things, dates and models name nobody', () => {
  it.each([
    'On Tuesday in March the Muslim faithful prayed.',
    'The 3G and 16GB models cost US$200.',
    'Talks failed again.',
    'Hostility grew again.',
    'However, the plan was dropped.',
  ])('%s', (sentence) => expect(namesIn(sentence)).toEqual([]))

  it('a treaty that opens with the word of an office is a thing', () =>
    expect(namesIn('They signed the General Sharing of Harbour Data Agreement.')).toEqual(['General Sharing of Harbour Data Agreement (thing)']))
  it.each([
    ['The Condor IV crashed.', ['Condor (thing)']],
    ['Brava Flight 200 crashed.', ['Brava Flight (thing)']],
    ['The Vexel Condor 900 is new.', ['Vexel Condor (thing)']],
  ])('what somebody makes is a thing: %s', (sentence, names) => expect(namesIn(sentence)).toEqual(names))

  it('a treaty is a thing', () => expect(namesIn('They signed the Lake Basin Treaty.')).toEqual(['Lake Basin Treaty (thing)']))
})

describe('a capital at the start of a sentence proves little', () => {
  it('an adjective there is no part of the name', () => expect(namesIn('Current Chancellor Anna Vogel spoke.')).toEqual(['Anna Vogel (person)']))
  it('a number is no part of the name', () => expect(namesIn('Thirty NATO soldiers were hurt.')).toEqual(['NATO (organisation)']))
  it('nor is what two are to one another', () => expect(namesIn('Brothers Ana and Ivo Quilca died.')).toEqual(['Ana (unknown)', 'Ivo Quilca (unknown)']))
  it('nor is a feast', () => expect(namesIn('They mourned after a Christmas Eve shooting.')).toEqual([]))
  it('a small word may be part of the name', () => expect(namesIn('Quilca da Rocha met Togo.')).toEqual(['Quilca da Rocha (unknown)', 'Togo (state)']))
  it('a word that the article writes small is no name', () => expect(namesIn('Miners walked out.', ['The miners had asked for more.'])).toEqual([]))
  it('a word that the article capitalises elsewhere is', () =>
    expect(namesIn('Vexel fired him.', ['He had joined Vexel in May.'])).toEqual(['Vexel (unknown)']))
})

it('in a headline in title case only names known from the report count', () => {
  const report = ['The minister met Vexel managers in Kampala.']
  expect(namesIn('Minister Meets Vexel Managers Over Uganda Job Cuts', report)).toEqual(['Vexel (unknown)', 'Uganda (state)'])
})

it('says how a name stands: possessive, adjective, place, holder', () => {
  const sentence = 'Kenya’s envoy met Tanzanian traders in Dodoma.'
  const found = findNames(sentence, tagText(sentence), { capitals: new Set(), lowers: new Set() })
  expect(found.map(({ text, form, located }) => [text, form, located])).toEqual([
    ['Kenya', 'possessive', false], ['Tanzanian', 'adjective', false], ['Dodoma', 'seat', true],
  ])
  expect(found.every(({ start, end, text }) => sentence.slice(start, end) === text)).toBe(true)
})
