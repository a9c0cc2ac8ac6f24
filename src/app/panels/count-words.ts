/** Numbers and their nouns, as a line of text needs them. */

/** `1 article`, `12 articles`, `1,200 articles`. */
export const countOf = (count: number, noun: string, plural = `${noun}s`): string =>
  `${formatCount(count)} ${count === 1 ? noun : plural}`

/** `10000` → `10,000`, the same in every locale. */
export const formatCount = (count: number): string => String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
