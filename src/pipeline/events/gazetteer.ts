/**
 * States as English news names them: by name, capital, seat of government or demonym. Countries
 * come from the package world-countries; the few forms below are those that any newspaper uses and
 * the package lacks. Case matters: `US` is a state, `us` is a pronoun.
 */
import countries from 'world-countries'

/** Not independent in the package's sense, yet parties to stories between states. */
const ALSO_PARTIES = new Set(['TW', 'PS', 'XK', 'HK', 'GL', 'EH'])

const EUROPEAN_UNION = 'European Union'

/** Other names of states, by ISO 3166 code. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE'], BO: ['Bolivia'], CD: ['Congo', 'Democratic Republic of Congo', 'DRC'], CI: ["Cote d'Ivoire"], CN: ['PRC'],
  CV: ['Cabo Verde'], CZ: ['Czech Republic'], GB: ['UK', 'Britain', 'Great Britain'], KP: ['DPRK'], KR: ['ROK', 'Korea'], MK: ['Macedonia'],
  MM: ['Burma'], NL: ['Holland'], PS: ['Palestinian Authority'], SZ: ['Swaziland'], TL: ['East Timor'], TR: ['Turkey'],
  US: ['US', 'USA', 'America'], VA: ['Holy See', 'Vatican'],
}

/** Seats of power that stand for a state when they act, besides its capital. */
const SEATS: Readonly<Record<string, readonly string[]>> = {
  CN: ['Zhongnanhai'], FR: ['Elysee', 'Elysee Palace', "Quai d'Orsay"], GB: ['Downing Street', 'Whitehall'], IN: ['Delhi'],
  KR: ['Blue House'], KZ: ['Nur-Sultan'], RU: ['Kremlin'], UA: ['Kiev'], US: ['Washington', 'White House', 'Capitol Hill'], BI: ['Bujumbura'],
  BJ: ['Cotonou'], BO: ['La Paz'], MY: ['Putrajaya'], TZ: ['Dar es Salaam'], LK: ['Colombo'], NL: ['The Hague'], CI: ['Abidjan'],
}

/** Adjectives and names of peoples that the package lacks. */
const OTHER_DEMONYMS: Readonly<Record<string, readonly string[]>> = {
  AR: ['Argentinian'], AZ: ['Azeri'], BA: ['Bosnian'], DK: ['Dane'], ES: ['Spaniard'], FI: ['Finn'], GB: ['Briton', 'UK'], HR: ['Croat'], EC: ['Ecuadorian'], IE: ['Irish'],
  IS: ['Icelandic'], DJ: ['Djiboutian'], KG: ['Kyrgyz', 'Kyrgyzstani'], KM: ['Comorian'], KR: ['Korean'], KZ: ['Kazakh'], LA: ['Lao'], LU: ['Luxembourgish'], MK: ['North Macedonian'], MV: ['Maldivian'], NP: ['Nepali'], NZ: ['New Zealand'], PH: ['Philippine'], PL: ['Pole'],
  RS: ['Serb'], SA: ['Saudi'], SE: ['Swede'], SI: ['Slovenian'], SR: ['Surinamese'], TJ: ['Tajik', 'Tajikistani'], TL: ['Timorese'], TR: ['Turk'], US: ['US'], UZ: ['Uzbek'], XK: ['Kosovan', 'Kosovar'],
}

/** Most names need no work: no accent, stop or article. */
const PLAIN = /^(?![Tt]he )[A-Za-z]+(?: [A-Za-z]+)*$/

/** One key for spellings that differ in accents, full stops or apostrophes: `Bogotá`, `U.S.`, `N’Djamena`. */
const keyOf = (name: string): string =>
  PLAIN.test(name) ? name : name.normalize('NFD').replaceAll(/[\u0300-\u036F.]/g, '').replaceAll('’', "'").replace(/^[Tt]he (?!Hague)/, '').trim()

/** `S. Korea`, `N Korea`: headlines shorten the points of the compass. */
const POINT = /^(?<letter>[NSEW])\.? (?=\p{Lu})/u
const POINTS: Readonly<Record<string, string>> = { N: 'North', S: 'South', E: 'East', W: 'West' }
const spelledOut = (name: string): string => name.replace(POINT, (_, letter: string) => `${POINTS[letter] ?? letter} `)

/** `Shi'ite-led Iraq`, `Sunni Muslim Jordan`: news reminds of a state's faith or rulers before its name. */
const REMINDER = /^(?:(?:Sunni|Shi['’]?(?:a|ite)|Muslim|Christian|Catholic|Orthodox|Hindu|Buddhist|Jewish|Islamist|Communist|Arab|Kurdish)(?:-(?:ruled|led|majority|dominated|run|governed))? )+/

const listed = (table: Readonly<Record<string, readonly string[]>>, code: string): readonly string[] => table[code] ?? []

function buildIndex(namesOf: (country: (typeof countries)[number]) => readonly string[]): ReadonlyMap<string, string> {
  const index = new Map<string, string>()
  for (const country of countries) {
    if (!country.independent && !ALSO_PARTIES.has(country.cca2)) continue
    for (const name of namesOf(country)) if (name && !index.has(keyOf(name))) index.set(keyOf(name), country.name.common)
  }
  return index
}

const byName = buildIndex(({ name, cca2 }) => [name.common, name.official, ...listed(OTHER_NAMES, cca2)])
const bySeat = buildIndex(({ capital, cca2 }) => [...(cca2 === 'BE' ? [] : capital), ...listed(SEATS, cca2)])
const byDemonym = buildIndex(({ demonyms, cca2 }) => [...(demonyms['eng']?.m ?? '').split(', '), ...listed(OTHER_DEMONYMS, cca2)])

const officialNames = new Map(countries.map(({ name }) => [name.common, name.official]))

/** Whether a state, by its common name, calls itself so: `kingdom` of `Norway`, `republic` of `Chad`. */
export const isOfForm = (state: string, form: string): boolean => new RegExp(`\\b${form}\\b`, 'i').test(officialNames.get(state) ?? '')

const UNION_NAMES = new Set(['EU', EUROPEAN_UNION])

/** `the U.S.` → `United States`; null for what is no state's name. */
export const stateByName = (name: string): string | null => byName.get(keyOf(spelledOut(name))) ?? byName.get(keyOf(name.replace(REMINDER, ''))) ?? null

/** The state whose government sits there: `New Delhi` → `India`, `Kremlin` → `Russia`. Meaningful only where the seat acts or is acted upon. */
export const stateBySeat = (name: string): string | null => bySeat.get(keyOf(name)) ?? null

/** `Canadian`, `Canadians` → `Canada`. */
export const stateByDemonym = (word: string): string | null =>
  byDemonym.get(keyOf(spelledOut(word))) ?? byDemonym.get(keyOf(spelledOut(word)).replace(/s$/, '')) ?? null

/** The union of states that news treats as one party. */
export const unionByName = (name: string): string | null => (UNION_NAMES.has(keyOf(name)) ? EUROPEAN_UNION : null)

/** Who speaks when the seat acts: a state or, for Brussels, the European Union. */
export function partyBySeat(name: string): { readonly name: string; readonly kind: 'state' | 'organisation' } | null {
  if (keyOf(name) === 'Brussels') return { name: EUROPEAN_UNION, kind: 'organisation' }
  const state = stateBySeat(name)
  return state ? { name: state, kind: 'state' } : null
}

/** `South Korean Supreme Court`, `Supreme Court of South Korea`: whose body it is, and what is left. */
export function splitOwner(name: string): { readonly state: string | null; readonly body: string } {
  const words = name.split(' ')
  for (let length = 1; length < Math.min(words.length, 4); length += 1) {
    const [first, last] = [words.slice(0, length).join(' '), words.slice(-length).join(' ')]
    const leading = stateByName(first) ?? stateByDemonym(first)
    if (leading !== null) return { state: leading, body: words.slice(length).join(' ') }
    const trailing = words.at(-length - 1) === 'of' ? stateByName(last) : null
    if (trailing !== null) return { state: trailing, body: words.slice(0, -length - 1).join(' ') }
  }
  return { state: null, body: name }
}
