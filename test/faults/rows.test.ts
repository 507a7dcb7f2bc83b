import { describe, expect, test } from 'vitest'
import { readSources } from '../repo/sources.ts'
import { type Row, rows } from './rows.ts'

const tests = await readSources(['{test,shared,action-*}/**/*.test.ts'])
const all = Object.values(rows).flatMap((group) => Object.entries(group))

/** Titles in this folder that start with an id, alone or as the first column of a table. */
const provedIds = new Set(
  [...tests]
    .filter(([path]) => path.startsWith('test/faults/'))
    .flatMap(([, code]) => [...code.matchAll(/['"`]([A-Z]\d+)(?=[:'])/g)].map(([, id = '']) => id)),
)

function problemOf(id: string, row: Row): string | undefined {
  if (row === 'by its id') return provedIds.has(id) ? undefined : `no title starts with ${id}`
  if ('why' in row) return undefined
  const code = tests.get(row.file)
  if (code === undefined) return `${row.file} does not exist`
  return code.includes(row.title) ? undefined : `${row.file} has no "${row.title}"`
}

describe('the fault matrix', () => {
  test('has a test for each row, or a reason why not', () => {
    expect(all.flatMap(([id, row]) => problemOf(id, row)?.replace(/^/, `${id}: `) ?? [])).toEqual([])
  })

  test('has a row for every id in a title', () => {
    expect([...provedIds].filter((id) => !all.some(([known]) => known === id))).toEqual([])
  })
})
