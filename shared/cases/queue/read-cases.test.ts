import { expect, test } from 'vitest'
import { ids, queueOf } from '../../../test/harness/samples/case-list.ts'
import { readCases } from './read-cases.ts'

test('a few Cases of a long Queue are read one by one, many of them by pages', async () => {
  const few = queueOf(ids(5_000))
  expect([...(await readCases(['case-4000', 'case-4100'], {}, few.reader)).keys()]).toEqual(['case-4000', 'case-4100'])
  expect(few.requests).toEqual({ pages: 1, single: 2 })

  const many = queueOf(ids(5_000))
  expect((await readCases(ids(5_000).slice(200, 400), {}, many.reader)).size).toBe(200)
  expect(many.requests).toEqual({ pages: 4, single: 0 })
})

test('a Case that is missed because others left the list is found by another read', async () => {
  const moving = queueOf(ids(250), (page) => {
    if (page === 1) moving.rows.splice(0, 10)
  })
  const wanted = ids(250).slice(10)
  expect((await readCases(wanted, {}, moving.reader)).size).toBe(240)
  expect(moving.requests.pages).toBeGreaterThan(3)
})
