import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { throughline } from './src/publish/vite-plugin.ts'

const places = { seeds: 'seeds', ledger: 'ledger.json' }

export default defineConfig(({ mode }) => ({
  // Relative, so that the built site works from any sub-path of any static host.
  base: './',
  // Vitest loads this file in mode `test`: its projects need no dataset and no styles.
  plugins: mode === 'test' ? [] : [react(), tailwindcss(), throughline({ ...places, keepsIds: mode === 'production' })],
  // A file that is missing is answered with 404, as a plain static host does, never with the page.
  appType: 'mpa',
  test: {
    // The limits on time are for a machine that has other work, so that no test fails for slowness alone.
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          // These test pure functions: files share what they load, the tagger's model above all.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          exclude: ['tests/browser/**'],
          setupFiles: ['tests/component-setup.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          // Each file drives one Chromium; two at once would only compete for the two cores of a CI machine.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
}))
