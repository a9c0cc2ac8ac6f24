/** Why a file of the site could not be used, in words for the reader. Errors are data. */

export type LoadFailureKind = 'offline' | 'missing' | 'server' | 'cut-off' | 'unexpected'

/** What happened, where, and what to do about it. */
export class LoadFailure extends Error {
  readonly kind: LoadFailureKind
  /** Path of the file, relative to the site. */
  readonly place: string
  readonly help: string

  constructor(kind: LoadFailureKind, place: string, message: string, help: string) {
    super(message)
    this.name = 'LoadFailure'
    this.kind = kind
    this.place = place
    this.help = help
  }
}
