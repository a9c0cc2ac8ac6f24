/** Why nothing could be published, and what to do about it: all that a reader of the terminal or the page needs. */
export class PublishFailure extends Error {
  readonly help: string

  constructor(message: string, help: string) {
    super(message)
    this.name = 'PublishFailure'
    this.help = help
  }
}

/** Any error in those words; one that nobody foresaw is a defect of ours and keeps its place in the program. */
export function describeFailure(error: unknown): { readonly message: string; readonly help: string } {
  if (!(error instanceof Error)) return { message: String(error), help: DEFECT }
  // Not by its class: the pipeline is loaded apart from the plugin, with a class of its own.
  if ('help' in error && typeof error.help === 'string') return { message: error.message, help: error.help }
  return { message: error.stack ?? error.message, help: DEFECT }
}

const DEFECT = 'This is a defect of Throughline: please report it with this message. Undoing the last change may help until then.'
