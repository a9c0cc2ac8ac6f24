/** Where a Chromium is, and the line that says how it was found. Throws with help where none can be had. */
export function findChromium(env?: Record<string, string | undefined>): { readonly path: string; readonly said: string }
