/** The function words that decide where a title begins and ends. Grammar of English, nothing of any story. */
import { words } from '../events/grammar/word-set.ts'

/** Begin no title: what hangs on them stands before its clause. */
export const LINKS = words(
  'in on at to for with among from by after before during since until amid over as while when where which who following including ahead because despite under upon against between of about through without within towards toward near via',
)
/** Stand for a name that the title must give; `US` is no pronoun. */
const PERSONAL = words('he she it they we i you him them us this these those')
export const isPersonal = (word: string): boolean => PERSONAL.has(word.toLowerCase()) && !/^[A-Z]{2,}$/.test(word)
export const POSSESSIVE = words('his her its their our your my')
/** Say of an act that both do it: an adjective in no need of their names. */
export const MUTUAL = words('reciprocal mutual tit-for-tat')
/** Tie a clause to the text before it; alone they hang in the air. */
export const LINKING = words('also nonetheless nevertheless separately instead further furthermore meanwhile moreover additionally besides however thus then yet')
/** Begin a clause that leans on another one, or a noun phrase. */
export const LEADING = words('the a an this that these those and but also later then since although though because as when while whether if where after before once until unless')
/** Before a participle they make a perfect. */
export const HAVE = words('has have had')
/** Open a clause that stands on its noun. */
export const RELATIVE = words('which who whom whose that')
/** Nothing ends on these: what they tell of follows. */
export const BARE_ENDS = words('is are was were be been being has have had will would can could may might must shall should each every its his her their our no not very more most to')
/** Begin no title: they name nobody, or lean on what was told before. */
export const NOBODY = words('any no nobody none another neither either such same what how why who whom whose where when there here it not nor so even only just everyone someone somebody anybody everybody something nothing anyone anything everything aware else like unlike out up down')
/** Name somebody only with a noun behind them. */
export const QUANTITIES = words('some several many most few all one two three four five both each others third second first')
/** Take an `of` that says of what. */
export const QUANTIFIERS = words('some each one two three all many most several none half any part number')
/** Verbs and nouns that say half without the infinitive that follows: `asked Peru | to yield`, `plans | to yield`. */
export const CONTROL = words(
  'ask order tell urge instruct call agree promise plan threaten refuse decide seek try want expect allow let force help invite continue begin start pledge vow offer fail decline intend propose vote choose prepare permit enable require warn advise encourage appeal press pressure push request demand beg persuade convince direct authorise authorize lead cause prompt compel aim hope wish need commit attempt manage bid decision effort failure inability readiness willingness proposal threat promise commitment intention refusal move ready willing able set due likely unable unwilling free strive',
)
/** Narrow down what follows them; nothing ends on one. */
export const FOCUS = words('only just even almost nearly about least already still then both either neither')
/** Open what a title that ends on them does not give. */
export const OPEN_ENDS = words('whom whose whatever if because than as own what how why whether whenever wherever which who that where when not to no behalf against of with for from into between among towards toward')
