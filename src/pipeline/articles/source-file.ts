/** A file of the folder after decoding: what `read-folder.ts` yields and `read-article.ts` takes. */
export interface SourceFile {
  /** The file's name with its ending, without folder. */
  readonly name: string
  /** The whole text, not normalised: offsets point into it. */
  readonly text: string
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string
}

/** The id of the article that a file holds: its name without its ending. */
export const idOf = (name: string): string => name.replace(/\.[^.]+$/, '')
