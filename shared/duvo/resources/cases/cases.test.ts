import { describe, expect, test } from 'vitest'
import { startSimulator } from '../../../../simulator/index.ts'
import { createDuvo } from '../../index.ts'
import { filterWords, hasStatus } from './case-status.ts'

describe('the words of a status filter', () => {
  test.for([
    [
      ['failed', 'in_progress'],
      ['failed', 'claimed'],
      ['resolved', 'needs_review', 'processing'],
    ],
    [['Pending '], ['pending'], ['pending']],
    [
      ['completed', 'failed'],
      ['completed', 'failed'],
      ['resolved', 'needs_review'],
    ],
    [['processing', 'claimed'], ['claimed'], ['processing']],
    [['something_new'], ['something_new'], ['something_new']],
  ] as const)('%j', ([words, states, buckets]) => {
    expect(filterWords(words, 'states')).toEqual(states)
    expect(filterWords(words, 'buckets')).toEqual(buckets)
  })

  test('rows of a bucket are told apart by their state', () => {
    const failed = { status: 'failed', display_status: 'failed' }
    const busy = { status: 'pending', display_status: 'in_progress' }
    expect(hasStatus(failed, ['failed'])).toBe(true)
    expect(hasStatus(failed, ['completed'])).toBe(false)
    expect(hasStatus(busy, ['claimed'])).toBe(true)
    expect(hasStatus(busy, ['pending'])).toBe(false)
    expect(hasStatus(failed, ['needs_review'])).toBe(true)
  })
})

describe('Cases', () => {
  const open = async (options: Parameters<typeof startSimulator>[0] = {}) => {
    const sim = await startSimulator(options)
    const queue = sim.world.addQueue().id
    const agent = sim.world.addAgent({ name: 'Clerk', consumes: [queue] }).id
    const ids = Array.from({ length: 130 }, () => sim.world.addCase(queue, { createdAt: 0, updatedAt: 0 }).id)
    const duvo = createDuvo({ apiKey: sim.apiKey, baseUrl: sim.url, client: 'test' })
    return { sim, queue, agent, ids, duvo, [Symbol.asyncDispose]: () => sim.close() }
  }

  test('are found page by page, and by label through the search', async () => {
    await using world = await open()
    const { sim, queue, ids, duvo } = world
    const first = await duvo.cases.find(queue, {})
    expect(first).toMatchObject({ total: 130, count: 100 })
    expect((await duvo.cases.find(queue, {}, 100)).items).toHaveLength(30)
    sim.world.cases.get(ids[4] ?? '')?.labels.push({ id: queue, key: 'team', value: 'a', color_hue: 1 })
    const labelled = await duvo.cases.find(queue, { labels: { team: ['a'] } })
    expect(labelled.items.map(({ id }) => id)).toEqual([ids[4]])
  })

  test.for([true, false])('are assigned by the route that exists (%s)', async (bulkReprocess) => {
    await using world = await open({ bulkReprocess })
    const { queue, agent, ids, duvo } = world
    const route = bulkReprocess ? 'reprocess' : 'delegate'
    const counts = await duvo.cases[route](queue, { case_ids: ids.slice(0, 100), agent_id: agent })
    expect(counts).toEqual({ reprocessed: 100, skipped: 0 })
  })

  test('counts that are missing or negative are rejected', async () => {
    await using world = await open()
    const { sim, queue, agent, ids, duvo } = world
    for (const body of [{ success: true }, { reprocessedCount: -1, skippedCount: 0 }]) {
      sim.fault({ match: /bulk-reprocess/, status: 200, body })
      const call = duvo.cases.reprocess(queue, { case_ids: ids.slice(0, 1), agent_id: agent })
      await expect(call).rejects.toMatchObject({ name: 'UnexpectedResponseError', ambiguous: true })
    }
  })

  test('a Queue says who works on it', async () => {
    await using world = await open()
    const { queue, agent, duvo } = world
    expect(await duvo.queues.agents(queue)).toMatchObject({ consumers: [{ agent_id: agent, agent_name: 'Clerk' }] })
    expect((await duvo.queues.get(queue)).id).toBe(queue)
    const found: string[] = []
    for await (const { id } of duvo.queues.list(world.sim.world.team.id)) found.push(id)
    expect(found).toEqual([queue])
  })
})
