/** The package ships no types; this is all that the tests use of it. */
declare module 'edtf' {
  /** Throws where the text is no EDTF. */
  export function parse(text: string): unknown
}
