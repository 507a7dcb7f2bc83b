import type { Simulator } from '../../../simulator/index.ts'
import { runBundle, type StepResult } from '../../../test/harness/runner/run-bundle.ts'
import { measured, type Subject } from './subject.ts'

const sizes = [1_000, 10_000, 50_000, 200_000]
/** A call takes a hundred Cases, and so does a page. */
const calls = (size: number) => Math.ceil(size / 100)

export const cases: readonly Subject[] = [
  {
    name: 'bulk-delegate, ids in a file',
    sizes,
    // One search each for completed and in-progress Cases, if there are none.
    floor: (size) => 2 + calls(size),
    run: async (size, sim) => {
      const { queue, ids } = seed(sim, size)
      const agent = sim.world.addAgent({ consumes: [queue] }).id
      const inputs = { 'queue-id': queue, 'agent-id': agent, 'case-ids-file': 'ids.txt' }
      return await act('action-bulk-delegate', size, sim, inputs, { 'ids.txt': ids.join('\n') })
    },
  },
  {
    name: 'bulk-delegate, a search',
    sizes,
    floor: (size) => 2 + 2 * calls(size),
    run: async (size, sim) => {
      const { queue } = seed(sim, size)
      const agent = sim.world.addAgent({ consumes: [queue] }).id
      return await act('action-bulk-delegate', size, sim, { 'queue-id': queue, 'agent-id': agent, status: 'failed' })
    },
  },
  {
    name: 'push-cases, all new',
    sizes,
    floor: (size) => 1 + 2 * calls(size),
    run: async (size, sim) => await pushRows(size, sim, seed(sim, 1).queue),
  },
  {
    name: 'push-cases, all there already',
    sizes: sizes.slice(0, 3),
    floor: (size) => 1 + calls(size),
    run: async (size, sim) => {
      const queue = sim.world.addQueue().id
      const first = await pushRows(size, sim, queue)
      if (first.exitCode !== 0) throw new Error(first.log)
      return await pushRows(size, sim, queue)
    },
  },
  {
    name: 'update-cases, ids in a file',
    sizes,
    floor: (size) => 1 + 2 * calls(size),
    run: async (size, sim) => {
      const { queue, ids } = seed(sim, size)
      const inputs = { 'queue-id': queue, status: 'completed', 'case-ids-file': 'ids.txt' }
      return await act('action-update-cases', size, sim, inputs, { 'ids.txt': ids.join('\n') })
    },
  },
]

function seed({ world }: Simulator, count: number) {
  const queue = world.addQueue().id
  const item = { status: 'failed', createdAt: 0, updatedAt: 0 } as const
  return { queue, ids: Array.from({ length: count }, () => world.addCase(queue, item).id) }
}

function pushRows(size: number, sim: Simulator, queue: string): Promise<StepResult> {
  const rows = Array.from({ length: size }, (_, index) => `${index + 1},Supplier ${index % 97},${index}.50\n`)
  const inputs = { 'queue-id': queue, 'cases-file': 'orders.csv', title: 'Order {{order}}', key: '{{order}}' }
  return act('action-push-cases', size, sim, inputs, { 'orders.csv': `order,supplier,amount\n${rows.join('')}` })
}

function act(
  action: string,
  size: number,
  sim: Simulator,
  inputs: Record<string, string>,
  files: Record<string, string> = {},
): Promise<StepResult> {
  sim.requests.length = 0
  const limits = { 'max-cases': String(size), 'max-parallel': '8' }
  return runBundle(action, { server: sim, with: { ...inputs, ...limits }, files, ...measured })
}
