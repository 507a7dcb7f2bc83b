import { expect, test } from 'vitest'
import { at, request } from '../../../test/harness/network/simulator-client.ts'
import { startSimulator } from '../../index.ts'

test('new Cases go to the Assignment with the trigger, and end with its Jobs', async () => {
  await using sim = await startSimulator({ dispatch: true, speed: 1_000 })
  const queue = sim.world.addQueue()
  const agent = sim.world.addAgent({ consumes: [queue.id], trigger: queue.id })
  const old = sim.world.addCase(queue.id, { createdAt: 0, updatedAt: 0 })
  sim.world.script(agent.id, (message) => [{ after: 50, end: message === 'Bad' ? 'failed' : 'completed' }])
  const [good, bad] = ['Good', 'Bad'].map((title) => sim.world.addCase(queue.id, { title }).id)
  const states = async () => {
    const reply = await request(sim, `GET /v2/queues/${queue.id}/cases?sort_order=asc`)
    return new Map((at(reply, 'cases') as { id: string; display_status: string }[]).map((item) => [item.id, item]))
  }
  await expect.poll(async () => (await states()).get(bad ?? '')?.display_status).toBe('failed')
  expect((await states()).get(good ?? '')?.display_status).toBe('completed')
  expect((await states()).get(old.id)?.display_status).toBe('pending')
})
