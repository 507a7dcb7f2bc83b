import { expect, test } from 'vitest'
import { checkNames } from './input-files.ts'

test('files that would overwrite each other are refused, even if only their Unicode form differs', () => {
  const file = (path: string) => ({ path, absolutePath: `/${path}`, size: 1 })
  expect(() => checkNames([file('a/x.csv'), file('b/y.csv')])).not.toThrow()
  expect(() => checkNames([file('a/x.csv'), file('b/x.csv')])).toThrow('a/x.csv, b/x.csv')
  expect(() => checkNames([file('a/\u00e9'), file('b/e\u0301')])).toThrow()
})
