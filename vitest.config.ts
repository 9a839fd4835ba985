import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': resolve('.') } },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Left to itself, Vitest keeps one core for the process that waits.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      // Nothing there keeps a state: the files share their modules, and are loaded once.
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: ['tests/db/**/*.test.ts'],
          globalSetup: 'tests/support/seeded-database.ts',
        },
      },
    ],
  },
})
