/** A word or mark of a sentence with its tag. */
export type PartOfSpeech =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM'
  | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X' | 'SPACE'

export interface Token {
  readonly text: string
  /** Offsets in UTF-16 units of the text that was tagged. */
  readonly start: number
  readonly end: number
  readonly lower: string
  /** Dictionary form in lower case: `recalled` → `recall`. */
  readonly lemma: string
  readonly pos: PartOfSpeech
}

/** What its form shows to be past: `met`, `signed`; of `cut` and its kin the form says nothing. */
export const isPastForm = ({ lower, lemma }: Token): boolean => lower !== lemma && !/(?:s|ing)$/.test(lower)

export const isVerbal = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX'

/** A full stop or its like at the end; a headline has none. */
export const hasFullStop = ({ words }: { readonly words: readonly Token[] }): boolean => /[.!?…]$/.test(words.at(-1)?.text ?? '')
