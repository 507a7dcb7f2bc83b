import { expect, test } from 'vitest'
import type { Case, CaseFilter, Duvo } from '../../shared/duvo/index.ts'
import { createVirtualClock } from '../../test/harness/virtual-clock.ts'
import { searchCases } from '../src/candidates.ts'
import { findInProgress } from '../src/checks.ts'
import { startProgress } from '../src/progress.ts'
import { type Reader, readCases } from '../src/reading.ts'

const idOf = (index: number) => `case-${index}`
const item = (id: string): Case => ({ id, title: '', status: 'pending', display_status: 'pending', queue_id: 'q' })

/** A Queue whose rows may change between two pages; it counts the requests. */
function queueOf(rows: string[], onPage: (page: number) => void = () => {}) {
  const requests = { pages: 0, single: 0 }
  const cases = {
    async find(_queue: string, _filter: CaseFilter, offset = 0) {
      requests.pages += 1
      const items = rows.slice(offset, offset + 100).map(item)
      const page = { items, total: rows.length, count: items.length }
      onPage(requests.pages)
      return page
    },
    async get(id: string) {
      requests.single += 1
      return item(id)
    },
  }
  const duvo = { cases } as unknown as Pick<Duvo, 'cases'>
  const reader: Reader = { duvo, queue: 'q', signal: new AbortController().signal }
  return { reader, requests, rows }
}

const ids = (count: number) => Array.from({ length: count }, (_, index) => idOf(index))

test('a few Cases of a long Queue are read one by one, many of them by pages', async () => {
  const few = queueOf(ids(5_000))
  expect([...(await readCases(['case-4000', 'case-4100'], {}, few.reader)).keys()]).toEqual(['case-4000', 'case-4100'])
  expect(few.requests).toEqual({ pages: 1, single: 2 })

  const many = queueOf(ids(5_000))
  expect((await readCases(ids(5_000).slice(200, 400), {}, many.reader)).size).toBe(200)
  expect(many.requests).toEqual({ pages: 4, single: 0 })
})

test('a Case that is hidden because others left the list is found by reading again', async () => {
  const moving = queueOf(ids(250), (page) => {
    if (page === 1) moving.rows.splice(0, 10)
  })
  const wanted = ids(250).slice(10)
  expect((await readCases(wanted, {}, moving.reader)).size).toBe(240)
  expect(moving.requests.pages).toBeGreaterThan(3)
})

test('a search whose rows leave while it reads misses none of those that stay', async () => {
  const moving = queueOf(ids(350), (page) => {
    if (page === 2) moving.rows.splice(0, 50)
  })
  const found = await searchCases({ status: ['failed'] }, 1_000, moving.reader)
  expect(found.map(({ id }) => id).sort()).toEqual(ids(350).sort())
  expect(new Set(found).size).toBe(350)
})

test('a search of too many Cases stops reading as soon as that is known', async () => {
  const long = queueOf(ids(5_000))
  await expect(searchCases({}, 150, long.reader)).rejects.toThrow('5000 Cases are more than max-cases (150)')
  expect(long.requests.pages).toBe(2)
})

test('Cases in progress are looked for only as long as any is missing', async () => {
  const busy = queueOf(ids(1_000))
  expect(await findInProgress(['case-7', 'case-120'], busy.reader)).toHaveLength(2)
  expect(busy.requests.pages).toBe(2)
})

test('progress is a line every few seconds, and rare while nothing moves', async () => {
  const clock = createVirtualClock()
  const lines: string[] = []
  const counter = { done: 0 }
  const work = async () => {
    for (let second = 0; second < 60; second += 1) {
      await clock.sleep(1_000)
      // Four chunks a second for twenty seconds, then a wait for the rate limit.
      if (second < 20) counter.done += 400
    }
  }
  const progress = startProgress(10_000, counter, clock, (line) => lines.push(line))
  await clock.drive(work())
  progress.stop()
  // At 5, 10, 15, 20 and 25 seconds, and once more after half a minute without a change.
  expect(lines).toHaveLength(6)
  expect(lines[0]).toMatch(/^\d+ of 10000 Cases \(\d+ %\), \d+ a second, about \d+ s left$/)
})
