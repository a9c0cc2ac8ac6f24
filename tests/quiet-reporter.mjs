/** Vitest's own report without its summary: `tests/run.mjs` counts all checks in one closing line. */
import { DefaultReporter } from 'vitest/node'

export default class QuietReporter extends DefaultReporter {
  reportTestSummary() {}
}
