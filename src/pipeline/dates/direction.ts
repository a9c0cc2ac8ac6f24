/**
 * Which way a bare weekday or month points: back or forward from its anchor, read from the sentence around it.
 * The verb nearest before it decides; failing that, the first one after it. Reported speech needs no rule of its own:
 * in "said it will meet on Friday" the nearer verb is "will".
 */
import type { Unit } from './moment.ts'

/** −1 back, 1 forward, 0 not said. */
export type Direction = -1 | 0 | 1

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Signs of what is still to come. */
const AHEAD = words(
  'will shall plans planned plan planning expects expected expect scheduled due upcoming forthcoming ' +
    'intends intend hopes hope set slated aims going tomorrow await awaits awaiting ahead would could may might should must won\'t won’t be ' +
    'effective takes begins begin starts opens expires ends closes becomes leaves resume resumes depart departs eve',
)
/** Past forms that no ending shows: enough of the irregular verbs of news. */
const BEHIND = words(
  'was were had did said told met went came began took made gave left won lost held sent found shot fell rose kept led ' +
    'saw spoke wrote became got put ran cut hit ago earlier yesterday flew broke brought built bought sold paid stood struck been quit fought ' +
    'beat beaten let bore bound blew caught chose chosen crept dealt drew drove driven ate fed felt fled forbade forgot froze frozen grew grown hung ' +
    'heard hid hidden knew known laid lay lent lit meant overtook overthrew overthrown rode rose risen sank sunk sang sat shook shot shut slept slid ' +
    'sought spent split spread sprang stole stolen stuck swam swept swore sworn taken taught tore torn thought threw thrown undertook underwent ' +
    'understood upheld wept withdrew withdrawn withheld wore woke sued died lied fled written broken given gone seen drawn fallen eaten shown spoken done bitten follows',
)
/** The present tense, where nothing else decides: "the game is on Saturday". */
const PRESENT = words('is are open close meet meets plays play go goes arrive arrives face faces hold holds speaks returns comes airs start return convene convenes')
/** Past verbs whose infinitive is past too: "failed to agree on Friday". */
const PAST_BEFORE_TO = words('failed refused managed declined continued began started helped able had used came went forced')
/** What follows "to" where it is no infinitive: articles, pronouns, counts, and whom or where one goes. */
const NO_VERB = words(
  'the a an its his her their our this that these those more about him them us me you it himself herself themselves itself what which whom where both all ' +
    'each some several many nearly almost around roughly over under one two three four five six seven eight nine ten twelve twenty ' +
    'police people men women children parliament congress court jail prison custody trial sea shore war death safety town bed school church hospital headquarters',
)
/** After these it never is one. */
const BEFORE_NO_VERB = words('according compared addition response thanks prior owing contrast reply spoke talked testified amounted appealed related')
/** "spoke to reporters": no infinitive ends in one s. */
const PLURAL = /[^s]s$/
/** What prices rose or fell to do: an outcome, not a purpose. */
const RESULTS = words('close end finish settle trade')
/** "we'll"; few words have its ending, and a pattern takes its time to say so. */
const isShortWill = (word: string): boolean => word.endsWith('ll') && /['’]ll$/.test(word)
/** What follows a noun rather than a verb. */
const AFTER_A_NOUN = words('in of at for by from and are have')
/** Prepositions that look ahead by themselves: "was postponed until March". */
const LOOKS_AHEAD = words('until till')
/** Before a day this one does too, "called a strike for Friday"; before a month it says of what: "the figures for May". */
const AHEAD_TO_A_DAY = 'for'
/** What is traded for a month to come: "crude for December delivery". */
const TRADED = words('delivery futures contract contracts')
/** One that does where no verb says otherwise: "was over by Friday". */
const MAY_LOOK_AHEAD = 'by'

/** Past participles that with "to" or "for" move a date, wherever the verb stands: "was postponed to May 4". */
const MOVED = words('postponed delayed deferred rescheduled adjourned moved extended pushed advanced prolonged')
const MOVED_TO = words('to for')
/** Words between such a verb and its new date at most: "postponed from today to May 4". */
const MOVED_REACH = 5

/** What a word says wherever it stands: one look for the verbs of both ways. */
const SAYS: ReadonlyMap<string, Direction> = new Map([...Array.from(BEHIND, (word): [string, Direction] => [word, -1]), ...Array.from(AHEAD, (word): [string, Direction] => [word, 1])])

/** Words of the future that are as often nouns: `approved its recovery plan on Friday`; a verb goes on with `to`, or stands with its subject. */
const OFTEN_NOUNS = words('plan plans hope hopes aims')
const NOUN_BEFORE = words('the a an its his her their our this that these those')
const NOUN_AFTER = words('for of by on in at')
const namesPlan = (word: string, after: string | undefined, before: string | undefined): boolean =>
  OFTEN_NOUNS.has(word) && after !== 'to' && (word === 'plan' || NOUN_BEFORE.has(before ?? '') || NOUN_AFTER.has(after ?? ''))

/** "ill due to a storm on 4 March" gives a cause, "due to arrive" a plan; `lead` is what stands before the phrase. */
const givesCause = (lead: Neighbours, at: number): boolean => lead(at) === 'due' && lead(at - 1) === 'to' && NO_VERB.has(lead(at - 2) ?? '')

/** How far to look, in characters: a long clause. */
const REACH = 140

/** Numbers are words too: "to 12 years" is no infinitive. */
const isWordCode = (code: number): boolean => ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 48 && code <= 57) || code === 39 || code === 0x2019
const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63

/** Whether a sentence ends between two words: a stop and a capital, or an empty line. A stop within an abbreviation has no space. */
function endsSentence(text: string, from: number, to: number): boolean {
  let [stop, breaks] = [-1, 0]
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (isStop(code)) stop = at
    else if (code === 10) breaks++
  }
  return breaks > 1 || (stop >= 0 && stop < to - 1 && text.charCodeAt(to) < 97)
}

/** Words of a sentence by their distance from a phrase, 0 for the nearest; undefined past the sentence's end. */
type Neighbours = (distance: number) => string | undefined

/** The words that `next` gives one after the other, until null; asked for only as far as they are needed. */
function neighbours(next: () => string | null): Neighbours {
  const found: string[] = []
  let isOver = false
  return (distance) => {
    while (found.length <= distance && !isOver) {
      const word = next()
      if (word === null) isOver = true
      else found.push(word)
    }
    return found[distance]
  }
}

/** `would-be sailors`: no verb, whatever its parts are. */
const isOfCompound = (text: string, start: number, end: number): boolean =>
  text.charCodeAt(end) === 45 || (end - start === 2 && text.charCodeAt(start - 1) === 45)

/** The words of the sentence before `start`, as far as `REACH` lets one see. */
function wordsBefore(text: string, start: number): Neighbours {
  const limit = Math.max(0, start - REACH)
  let at = start
  return neighbours(() => {
    let end = at
    while (end > limit && !isWordCode(text.charCodeAt(end - 1))) end--
    if (end === limit || endsSentence(text, end, at)) return null
    at = end
    while (at > limit && isWordCode(text.charCodeAt(at - 1))) at--
    return isOfCompound(text, at, end) ? '' : text.slice(at, end)
  })
}

/** The words of the sentence after `end`. */
function wordsAfter(text: string, end: number): Neighbours {
  const limit = Math.min(text.length, end + REACH)
  let at = end
  return neighbours(() => {
    let start = at
    while (start < limit && !isWordCode(text.charCodeAt(start))) start++
    if (start === limit || endsSentence(text, at, start)) return null
    at = start
    while (at < limit && isWordCode(text.charCodeAt(at))) at++
    return text.slice(start, at)
  })
}

/** Whether a word after "to" is a verb. */
const isInfinitive = (word: string, beforeTo: string): boolean =>
  word.charCodeAt(0) >= 97 && !NO_VERB.has(word) && !PLURAL.test(word) && !BEFORE_NO_VERB.has(beforeTo)

function signOf(word: string, before: string | undefined, beforeThat: string | undefined): Direction {
  if (before === 'to' && RESULTS.has(word)) return 0
  if (before === 'to' && isInfinitive(word, beforeThat ?? '')) return PAST_BEFORE_TO.has(beforeThat ?? '') ? -1 : 1
  const says = SAYS.get(word) ?? (isShortWill(word) ? 1 : 0)
  // "rose less than expected in May" tells of what was.
  if (says > 0) return word === 'expected' && (before === 'than' || before === 'as') ? 0 : says
  // "will meet behind closed doors on Friday"
  if (before === 'behind' && word === 'closed') return 0
  // "is announced on Friday": the present passive tells of what is set.
  if ((before === 'is' || before === 'are') && word.endsWith('ed')) return 0
  // "will be charged and tried on Friday": what stands before "and" tells of both.
  if (before === 'be' || (before === 'and' && word.endsWith('ed'))) return 0
  if (says < 0) return says
  return word.length > 4 && word.endsWith('ed') ? -1 : 0
}

/** What the nearest verb before a phrase says. */
function signBefore(lead: Neighbours): Direction {
  for (let at = 0, word = lead(0); word !== undefined; word = lead(++at)) {
    const sign = signOf(word, lead(at + 1), lead(at + 2))
    // Asked last, since most words say nothing anyway.
    if (sign !== 0 && !namesPlan(word, lead(at - 1), lead(at + 1)) && !givesCause(lead, at)) return sign
  }
  return 0
}

/** What the first verb after a phrase says; an infinitive there is a purpose, and decides only where no other verb does. */
function signAfter(rest: Neighbours): Direction {
  let purpose: Direction = 0
  for (let at = 0, word = rest(0); word !== undefined; word = rest(++at)) {
    const sign = signOf(word, rest(at - 1), rest(at - 2))
    if (sign > 0 && rest(at - 1) === 'to') purpose = sign
    else if (sign !== 0) return sign
  }
  return purpose
}

/** "will report on May output": a month that only says of when something is may lie on either side of a verb to come. */
const isAttribute = (unit: Unit, lead: string | undefined, gap: string, rest: string | undefined): boolean =>
  unit === 'month' && gap === ' ' && rest !== undefined && /^[a-z]/.test(rest) && !AFTER_A_NOUN.has(rest) && !AFTER_A_DATE.has(rest) && !BEFORE_A_DATE.has(lead ?? '')
const BEFORE_A_DATE = words('in by until till before after from since through during to between and of for')
const AFTER_A_DATE = words('to and or if when where while after before with as that which who but until through than he she it they we you will would is was were has had')

function some(neighbour: Neighbours, from: number, to: number, set: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) {
    const word = neighbour(at)
    if (word === undefined) return false
    if (set.has(word)) return true
  }
  return false
}

/** Reads the direction of the phrase at `start` to `end` from its sentence; of a quarter, which is reported on before it is told of, from what stands before it alone. */
export function directionAt(text: string, start: number, end: number, unit: Unit): Direction {
  const lead = wordsBefore(text, start)
  const preposition = lead(0) === 'the' ? lead(1) : lead(0)
  if (preposition !== undefined && (LOOKS_AHEAD.has(preposition) || (unit === 'day' && preposition === AHEAD_TO_A_DAY))) return 1
  if (MOVED_TO.has(preposition ?? '') && some(lead, 1, MOVED_REACH, MOVED)) return 1
  const rest = wordsAfter(text, end)
  if (unit === 'month' && TRADED.has(rest(0) ?? '')) return 1
  const sign = signBefore(lead)
  if (sign < 0) return sign
  if (isAttribute(unit, lead(0), text.charAt(end), rest(0))) return signAfter(rest) < 0 ? -1 : 0
  if (sign !== 0) return sign
  if (preposition === MAY_LOOK_AHEAD) return 1
  if (unit === 'quarter') return 0
  // "Monday marks ten years": the day is the subject of a present tense, but not in "May sales rose".
  if (lead(0) === undefined && text.charCodeAt(end) === 32 && /^[a-z]{3,}s$/.test(rest(0) ?? '') && !AFTER_A_NOUN.has(rest(1) ?? '') && signOf(rest(1) ?? '', rest(0), undefined) >= 0) return 1
  const signOn = signAfter(rest)
  return signOn === 0 && some(lead, 0, REACH, PRESENT) ? 1 : signOn
}
