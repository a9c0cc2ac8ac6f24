/** The function words that decide where a title begins and ends. Grammar of English, nothing of any story. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Where a clause may end without losing its sense: before these words. */
export const PHRASE_OPENERS = words(
  'in on at to for with from by after before during since until amid over as while when where which who following including ahead because despite under upon against between of about through without within towards toward near via',
)
/** Join two names or nouns, so no place to cut; yet no title ends on one. */
export const JOINERS = words('and or but nor the a an that')
/** Stand for a name that the title must give; `US` is no pronoun. */
const PERSONAL = words('he she it they we i you him them us this these those')
export const isPersonal = (word: string): boolean => PERSONAL.has(word.toLowerCase()) && !/^[A-Z]{2,}$/.test(word)
export const POSSESSIVE = words('his her its their our your my')
/** Say of an act that both do it: an adjective in no need of their names. */
export const MUTUAL = words('reciprocal mutual tit-for-tat')
/** Tie a clause to the text before it; alone they hang in the air. */
export const LINKING = words('also further furthermore meanwhile moreover additionally besides however thus then yet')
/** Begin a clause that leans on another one, or a noun phrase. */
export const LEADING = words('the a an this that these those and but also later then since although though because as when while whether if where after before once until unless')
/** Open a clause that stands on its noun. */
export const RELATIVE = words('which who whom whose that')
/** Nothing ends on these: what they tell of follows. */
export const BARE_ENDS = words('is are was were be been being has have had will would can could may might must shall should each every its his her their our no not very more most to')
/** Take an `of` that says of what. */
export const QUANTIFIERS = words('some each one two three all many most several none half any part number')
