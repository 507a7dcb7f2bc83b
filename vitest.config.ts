import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'action-*/**/*.test.ts',
      'cli/**/*.test.ts',
      'shared/**/*.test.ts',
      'simulator/**/*.test.ts',
      'test/**/*.test.ts',
    ],
    globalSetup: 'test/harness/files/temp-root.ts',
    // Many tests start processes of their own and wait for them: half of a large machine, three for a small one.
    maxWorkers: Math.max(3, Math.floor(availableParallelism() / 2)),
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
