/** Sets of words that several tables name as `@set`. Dictionary forms, separated by commas; sets may name sets. */
export const WORD_SETS: Readonly<Record<string, string>> = {
  envoy: 'diplomat, ambassador, envoy, high commissioner, consul, attache, commissioner, charge',
}
