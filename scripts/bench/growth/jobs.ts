import { say, useTool } from '../../../simulator/index.ts'
import { runBundle } from '../../../test/harness/runner/run-bundle.ts'
import { measured, type Subject } from './subject.ts'

const rows = [1_000, 10_000, 50_000, 200_000]
const pages = (size: number) => Math.ceil(size / 100)
const dayMs = 86_400_000

export const jobs: readonly Subject[] = [
  {
    name: 'report-jobs, one window',
    sizes: rows,
    floor: (size) => 1 + pages(size),
    run: async (size, sim) => {
      const agent = sim.world.addAgent({ name: 'Invoice Processor' }).id
      const now = Date.now()
      for (let index = 0; index < size; index += 1) {
        const createdAt = now - 60_000 - Math.floor((index * 6 * dayMs) / size)
        const status = index % 20 === 0 ? 'failed' : 'completed'
        sim.world.addJob({ agentId: agent, status, createdAt, startedAt: createdAt, completedAt: createdAt + 30_000 })
      }
      sim.requests.length = 0
      return await runBundle('action-report-jobs', { server: sim, with: { compare: 'false' }, ...measured })
    },
  },
  {
    name: 'call-api, all pages of a list',
    sizes: rows,
    floor: pages,
    run: async (size, sim) => {
      const queue = sim.world.addQueue().id
      for (let index = 0; index < size; index += 1) sim.world.addCase(queue, { createdAt: 0, updatedAt: 0 })
      sim.requests.length = 0
      const inputs = { path: `/v2/queues/${queue}/cases`, paginate: 'true', 'max-rows': String(size) }
      return await runBundle('action-call-api', { server: sim, with: inputs, ...measured })
    },
  },
  {
    name: 'run-job, messages of an ended Job',
    sizes: [100, 1_000, 10_000, 100_000],
    // The Assignment, the start, the end, and messages in pages of fifty.
    floor: (size) => 3 + size / 50,
    run: async (size, sim) => {
      const agent = sim.world.addAgent().id
      const steps = Array.from({ length: size / 2 - 1 }, (_, index) =>
        useTool('look_up', { order: index }, { result: `Order ${index} is paid` }),
      )
      sim.world.script(agent, [...steps.flat(), say('Done'), { end: 'completed' }])
      const inputs = { 'agent-id': agent, message: 'Look up all orders', 'stream-messages': 'false' }
      sim.requests.length = 0
      return await runBundle('action-run-job', { server: sim, with: inputs, ...measured })
    },
  },
]
