import { expect, test } from 'vitest'
import { ids, queueOf } from '../../../test/harness/samples/case-list.ts'
import { searchCases } from './search-cases.ts'

test('a search whose rows leave during the read misses none that stay', async () => {
  const moving = queueOf(ids(350), (page) => {
    if (page === 2) moving.rows.splice(0, 50)
  })
  const found = await searchCases({ status: ['failed'] }, 1_000, moving.reader)
  expect(found.map(({ id }) => id).sort()).toEqual(ids(350).sort())
  expect(new Set(found).size).toBe(350)
})

test('a search with too many results stops as soon as that is known', async () => {
  const long = queueOf(ids(5_000))
  await expect(searchCases({}, 150, long.reader)).rejects.toThrow('5000 Cases exceed max-cases (150)')
  expect(long.requests.pages).toBe(2)
})
