import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['action-*/test/**/*.test.ts', 'shared/**/*.test.ts', 'simulator/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: 'test/harness/temp-root.ts',
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
