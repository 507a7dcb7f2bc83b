import { expect, test } from 'vitest'
import { fileProblems } from './rules/file-rules.ts'
import { readCode } from './sources.ts'

test('only a few files open others, so that every path of an input is checked by the same rule', async () => {
  expect(fileProblems(await readCode())).toEqual([])
})

test.for([
  ["import { readFileSync } from 'node:fs'"],
  ["import fs from 'fs'"],
  ["const { open } = await import('node:fs/promises')"],
  ["process.getBuiltinModule('node:fs')"],
])('a new one is found: %s', ([code]) => {
  const problems = (path: string) => fileProblems(new Map([[path, code ?? '']]), {})
  expect(problems('action-a/src/run.ts')).toEqual([expect.stringContaining('action-a/src/run.ts opens files')])
  expect(problems('action-a/src/run.test.ts')).toEqual([])
})

test('one that no longer opens any is reported', () => {
  const users = { 'shared/a.ts': 'reads' }
  expect(fileProblems(new Map([['shared/a.ts', '']]), users)).toEqual([expect.stringContaining('opens no files')])
})
