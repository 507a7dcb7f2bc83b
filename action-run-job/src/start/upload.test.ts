import { expect, test } from 'vitest'
import { formatBytes } from './upload.ts'

test('sizes are readable', () => {
  expect([0, 999, 1_000, 10_000_000, 2 ** 31].map(formatBytes)).toEqual(['0 B', '999 B', '1.0 kB', '10.0 MB', '2.1 GB'])
})
