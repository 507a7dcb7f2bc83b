import { say, think, useTool } from './jobs/script.ts'
import { defaultConfig } from './records/config.ts'
import type { Agent, Queue } from './records/records.ts'
import type { World } from './world.ts'

export type DemoWorld = { invoices: Agent; orders: Agent; queue: Queue }

const dayMs = 86_400_000

/** Fills a world with a small team: three Assignments, a Queue with Cases, Skills and two weeks of Jobs. */
export function seedDemoWorld(world: World): DemoWorld {
  const queue = world.addQueue({ name: 'Supplier invoices', description: 'Invoices that wait for a match' })
  const skill = world.addSkill({ name: 'match-invoice', description: 'Matches an invoice to its purchase order.' })
  world.addSkill({ name: 'web-research', teamId: null, description: 'Finds sources on the web.' })
  const invoices = world.addAgent({
    name: 'Invoice matching',
    config: defaultConfig('Match every invoice to its purchase order.', [skill.id]),
    consumes: [queue.id],
    trigger: queue.id,
  })
  const orders = world.addAgent({
    name: 'Order intake',
    config: 'Read new orders and open a Case for each.',
    produces: [queue.id],
  })
  const approvals = world.addAgent({ name: 'Payment approval', config: 'Prepare the payment run, then ask.' })
  scriptApproval(world, approvals)
  for (let number = 1; number <= 250; number++) {
    world.addCase(queue.id, {
      title: `Invoice ${4000 + number}`,
      data: JSON.stringify({ supplier: number % 3 === 0 ? 'Northwind' : 'Contoso', amount: number * 12.5 }),
      priority: number % 10 === 0 ? 'high' : 'none',
      status: number % 7 === 0 ? 'failed' : 'pending',
    })
  }
  addHistory(world, [invoices, orders, approvals])
  return { invoices, orders, queue }
}

function scriptApproval(world: World, agent: Agent): void {
  world.script(agent.id, [
    { after: 500, status: 'running' },
    think('Adding up what is due.', 500),
    ...useTool('list_due_invoices', { days: 7 }, { result: { count: 12, total: 18_450 } }),
    {
      after: 1000,
      ask: {
        type: 'approval',
        title: 'Pay 12 invoices, 18,450 EUR in all?',
        approved: [say('The payment run is scheduled.', 500), { after: 200, end: 'completed' }],
        denied: [say('Nothing was paid.', 500), { after: 200, end: 'completed' }],
      },
    },
  ])
}

function addHistory(world: World, agents: Agent[]): void {
  for (let number = 0; number < 140; number++) {
    const agent = agents[number % agents.length]
    if (!agent) return
    const createdAt = world.now() - 14 * dayMs + number * (dayMs / 10)
    const status = number % 11 === 0 ? 'failed' : number % 29 === 0 ? 'interrupted' : 'completed'
    const completedAt = createdAt + 60_000 * (1 + (number % 9))
    world.addJob({
      agentId: agent.id,
      title: `Job of the day ${number}`,
      status,
      createdAt,
      startedAt: createdAt,
      completedAt,
    })
  }
}
