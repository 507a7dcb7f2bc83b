import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ListedRun } from '../../../shared/duvo/index.ts'
import { createLists, runOf, type ServerOptions } from '../../../test/harness/samples/job-list.ts'
import { type Range, readJobs } from './job-list.ts'

const range: Range = { teamId: 'team', agentIds: [], floor: 1000, lookback: 300 }

async function read(runs: ListedRun[], options: ServerOptions = {}, agentIds: string[] = []) {
  const { lists, requests } = createLists(runs, options)
  const taken: string[] = []
  const reading = await readJobs(lists, { ...range, agentIds }, ({ id }) => taken.push(id), String)
  return { ...reading, taken, requests }
}

const idsOf = (runs: ListedRun[]) => runs.map(({ id }) => id).sort()

describe('reading Jobs', () => {
  test('needs one request per page if the whole history is in the range', async () => {
    const runs = Array.from({ length: 12_000 }, (_, index) => runOf(1000 + index, 1000 + index))
    const { taken, requests } = await read(runs)
    expect(taken).toHaveLength(12_000)
    expect(requests).toHaveLength(120)
  })

  test('stops at Jobs that are too old, but finds older ones that are unfinished or ended late', async () => {
    const old = Array.from({ length: 500 }, (_, index) => runOf(index, index + 1))
    const open = runOf(10)
    const waiting = runOf(11, undefined, { status: 'waiting' })
    const late = runOf(12, 1500)
    const fresh = Array.from({ length: 50 }, (_, index) => runOf(1000 + index, 1002 + index))
    const { taken, requests, limit } = await read([...old, open, waiting, late, ...fresh])
    expect(taken).toEqual(expect.arrayContaining(idsOf([open, waiting, late, ...fresh])))
    expect(limit).toBeUndefined()
    expect(requests.length).toBeLessThanOrEqual(12)
  })

  test('requests each Assignment separately, and older Jobs of all at once', async () => {
    const runs = ['a', 'b', 'c'].flatMap((agent_id) => [
      runOf(5, undefined, { agent_id }),
      ...Array.from({ length: 10 }, (_, index) => runOf(index, index, { agent_id })),
      runOf(1200, 1300, { agent_id }),
    ])
    const { taken, requests } = await read(runs, {}, ['a', 'b'])
    const wanted = runs.filter(({ agent_id, status, created_at }) => {
      return agent_id !== 'c' && (status === 'running' || Date.parse(created_at ?? '') >= 1000)
    })
    expect(taken).toEqual(expect.arrayContaining(idsOf(wanted)))
    expect(taken.some((id) => runs.find((run) => run.id === id)?.agent_id === 'c')).toBe(false)
    expect(requests.map(({ filter }) => filter.agent_id).filter(Boolean)).toEqual(['a', 'b'])
  })

  test('goes further back on a server that compares since with the creation date, and says how far', async () => {
    const late = runOf(900, 1100)
    const tooOld = runOf(600, 1100)
    const runs = [
      ...Array.from({ length: 200 }, (_, index) => runOf(index, index)),
      tooOld,
      runOf(650, 651),
      late,
      runOf(1200, 1300),
    ]
    const { taken, limit } = await read(runs, { since: 'creation', size: 1 })
    expect(taken).toContain(late.id)
    expect(taken).not.toContain(tooOld.id)
    expect(limit).toBe(700)
  })

  test('treats a status unknown to the server as one that no Job has', async () => {
    const open = runOf(5)
    const runs = [open, ...Array.from({ length: 200 }, (_, index) => runOf(index + 6, index + 6))]
    const { taken, missing } = await read(runs, {
      refuse: ({ status }) => (status === 'not_started' || status === 'waiting' ? 400 : undefined),
    })
    expect(missing).toBeUndefined()
    expect(taken).toContain(open.id)
  })

  test('says what is missing if a page is refused', async () => {
    const runs = Array.from({ length: 1000 }, (_, index) => runOf(1000 + index, 1000 + index))
    const refuse: ServerOptions['refuse'] = (_, offset) => (offset === 300 ? 403 : undefined)
    const { missing, taken } = await read(runs, { refuse })
    expect(taken).toHaveLength(300)
    expect(missing).toMatch(
      /^Only 300 Jobs could be read, created since 1700; then reading the list of Jobs failed: GET .*: 403 Refused/,
    )
  })

  test('says that nothing could be read if the first page is refused', async () => {
    const { missing, taken } = await read([runOf(1000)], { refuse: () => 500 })
    expect(taken).toEqual([])
    expect(missing).toMatch(/^No Jobs could be read: .*500/)
  })

  test('passes on errors that do not come from the API', async () => {
    const { lists } = createLists([runOf(1000)])
    const take = () => {
      throw new Error('mistake')
    }
    await expect(readJobs(lists, range, take, String)).rejects.toThrow('mistake')
  })

  test('finds every Job that can belong to the range, each once, on every kind of server', async () => {
    const statuses = fc.constantFrom('waiting', 'running', 'pending', 'not_started', 'starting')
    const job = fc.record({ created: fc.nat(1400), took: fc.nat(1400), isOpen: fc.boolean(), status: statuses })
    const servers = fc.constantFrom('end' as const, 'creation' as const, 'nothing' as const)
    await fc.assert(
      fc.asyncProperty(
        fc.array(job, { maxLength: 60 }),
        servers,
        fc.integer({ min: 1, max: 8 }),
        async (jobs, since, size) => {
          const runs = jobs.map(({ created, took, isOpen, status }) =>
            isOpen ? runOf(created, undefined, { status }) : runOf(created, created + took),
          )
          const { taken, limit, missing } = await read(runs, { since, size })
          const wanted = runs.filter(({ created_at, completed_at }) => {
            const [created, ended] = [created_at, completed_at].map((iso) => Date.parse(iso ?? ''))
            if (Number.isNaN(ended) || Number(created) >= range.floor) return true
            return Number(ended) >= range.floor && Number(created) >= (limit ?? 0)
          })
          expect(missing).toBeUndefined()
          expect(taken).toEqual(expect.arrayContaining(idsOf(wanted)))
          expect(new Set(taken).size).toBe(taken.length)
        },
      ),
    )
  })
})
