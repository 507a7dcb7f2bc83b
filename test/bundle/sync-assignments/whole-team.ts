import { defaultConfig, type Simulator } from '../../../simulator/index.ts'
import { createGitRepository, type GitRepository } from '../../harness/files/git-repository.ts'
import { idFile, models } from './fixture.ts'

export const workday = { frequency: 'workday', time: '07:00', timezone: 'Europe/Prague' }

interface Entry {
  type: string
  connections?: string[]
  queues?: unknown[]
  trigger?: unknown
}

const integrations: Entry[] = [
  { type: 'slack', connections: ['Ops Slack'] },
  { type: 'case-queue-consumer', queues: ['Inbound invoices'], trigger: { enabled: true, concurrency: 1 } },
]

/** Every key that a file can have beside the config, for the accounts and Queues of `seedTeam`. */
export const wholeKeys = {
  name: 'Invoice processor',
  folder: 'Finance/Invoices',
  settings: { slack_enabled: true, microsoft_teams_enabled: false, agentic_memory_enabled: true },
  integrations,
  schedules: [workday, { frequency: 'custom', cron: '0 9 * * 1', timezone: 'UTC', enabled: false }],
}

/** An account of an integration that needs one, and a Queue. */
export function seedTeam({ world }: Simulator, { withQueue = true } = {}) {
  const slack = world.addIntegration({ type: 'slack', name: 'Slack', auth: 'oauth' })
  const ops = world.addConnection(slack, { name: 'Ops Slack' })
  return { slack, ops, queue: withQueue ? world.addQueue({ name: 'Inbound invoices' }) : undefined }
}

/** A config with keys beside it, as JSON with a line for each value. */
export function fileWith(keys: object, input = 'Process it.'): string {
  return JSON.stringify({ ...keys, config: { version: 'v2', data: { models, input } } }, null, 2)
}

export async function keysRepository(
  files: Record<string, string>,
  ids: Record<string, string> = {},
): Promise<GitRepository> {
  const repository = await createGitRepository()
  repository.commit('Add', {
    'agent-ids.env': idFile(ids),
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`assignments/${name}.json`, text])),
  })
  return repository
}

/** An existing Assignment, and a file with its config and these `keys`. */
export async function assignmentWith(sim: Simulator, keys: object) {
  const agent = sim.world.addAgent({ name: 'Old name', config: defaultConfig('Process it.') })
  const repository = await keysRepository({ invoices: fileWith(keys) }, { invoices: agent.id })
  return { agent, repository, live: () => sim.world.liveBuild(agent.id) }
}

/** A team whose Assignments all match `wholeKeys`, and a repository that matches. `pinned`: with connections. */
export async function wholeTeam(sim: Simulator, size: number, { pinned }: { pinned: boolean }) {
  const { world } = sim
  const { slack, ops } = seedTeam(sim, { withQueue: false })
  const folder = world.addFolder({ name: 'Invoices', parentId: world.addFolder({ name: 'Finance' }).id })
  const names = Array.from({ length: size }, (_, index) => `assignment-${String(index).padStart(3, '0')}`)
  const made = names.map((name): [string, string, object] => {
    const queue = world.addQueue({ name: `Queue of ${name}` })
    const settings = { slackEnabled: true, memoryEnabled: true, folderId: folder.id }
    const agent = world.addAgent({ name, config: defaultConfig('Process it.'), ...settings })
    const slot = { ...world.newSlot('slack'), integrationId: slack.id }
    slot.pins.push({ userId: world.user.id, connectionId: ops.id, createdAt: 0 })
    world.liveBuild(agent.id)?.slots.push(slot, world.newSlot('case-queue-consumer', [queue.id]))
    world.setCaseTrigger(agent, queue.id, { concurrency: 1 })
    world.addSchedule(agent.id, workday)
    const consumer = { type: 'case-queue-consumer', queues: [queue.name], trigger: pinned ? { concurrency: 1 } : {} }
    const account = pinned ? { type: 'slack', connections: ['Ops Slack'] } : { type: 'slack' }
    return [name, agent.id, { ...wholeKeys, name, integrations: [account, consumer], schedules: [workday] }]
  })
  const files = Object.fromEntries(made.map(([name, , keys]) => [name, fileWith(keys)]))
  return keysRepository(files, Object.fromEntries(made.map(([name, id]) => [name, id])))
}
