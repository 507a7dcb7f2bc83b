import { expect } from 'vitest'
import { defaultConfig, type Simulator } from '../../../../simulator/index.ts'
import { sync } from '../../../bundle/sync-assignments/fixture.ts'
import { fileWith, keysRepository, seedTeam, wholeKeys, workday } from '../../../bundle/sync-assignments/whole-team.ts'
import type { GitRepository } from '../../../harness/files/git-repository.ts'
import type { StepResult } from '../../../harness/runner/run-bundle.ts'
import type { Run, Scenario } from './interrupted.ts'
import { stateOf } from './team-state.ts'

export interface KillScenario extends Scenario {
  /** Writes after which the next run once did not complete an interrupted one. */
  readonly always?: readonly number[]
  /** Only in the long run. */
  readonly isRare?: boolean
}

const daily = { frequency: 'daily', time: '08:00', timezone: 'UTC' }
const created = (name: string) => ({ name, create: true })
const consumer = (queue: string, trigger: unknown) => ({
  ...{ type: 'case-queue-consumer', queues: [created(queue)], trigger },
})

const newKeys = {
  ...wholeKeys,
  integrations: [
    { type: 'slack', connections: ['Ops Slack', 'Sales Slack'] },
    consumer('Inbound invoices', { enabled: true, concurrency: 1 }),
  ],
}

const changedIntegrations = [
  { type: 'slack', connections: ['Sales Slack'] },
  { type: 'case-queue-producer', queues: [created('Approvals')] },
  consumer('New invoices', { enabled: true, concurrency: 1 }),
]

function stepOf(repository: GitRepository, sim: Simulator, inputs: Record<string, string> = {}): Run {
  return (more) => sync(repository, sim, { name: 'workflow_dispatch' }, inputs, more)
}

function seed(sim: Simulator) {
  const { slack, ops } = seedTeam(sim, { withQueue: false })
  sim.world.addConnection(slack, { name: 'Sales Slack' })
  return { slack, ops }
}

/** An Assignment that matches `wholeKeys`, for the key's user. */
function wholeAssignment(sim: Simulator) {
  const { slack, ops } = seed(sim)
  const { world } = sim
  const queue = world.addQueue({ name: 'Inbound invoices' })
  const folder = world.addFolder({ name: 'Invoices', parentId: world.addFolder({ name: 'Finance' }).id })
  const settings = { slackEnabled: true, memoryEnabled: true, folderId: folder.id }
  const agent = world.addAgent({ name: 'Invoice processor', config: defaultConfig('Process it.'), ...settings })
  const slot = { ...world.newSlot('slack'), integrationId: slack.id }
  slot.pins.push({ userId: world.user.id, connectionId: ops.id, createdAt: 0 })
  world.liveBuild(agent.id)?.slots.push(slot, world.newSlot('case-queue-consumer', [queue.id]))
  world.setCaseTrigger(agent, queue.id, { concurrency: 1 })
  world.addSchedule(agent.id, workday)
  world.addSchedule(agent.id, daily)
  return agent
}

async function changeTo(sim: Simulator, input: string, keys: object = {}, inputs: Record<string, string> = {}) {
  const agent = wholeAssignment(sim)
  const repository = await keysRepository({ invoices: fileWith(keys, input) }, { invoices: agent.id })
  return stepOf(repository, sim, { 'max-deletions': '20', ...inputs })
}

const newOne = async (sim: Simulator, keys: object, input = 'Process it.', inputs: Record<string, string> = {}) => {
  seed(sim)
  const repository = await keysRepository({ invoices: fileWith(keys, input) })
  return stepOf(repository, sim, { 'on-unmapped': 'create', ...inputs })
}

/** The id that a person adds to the ids-file. */
function checkId({ summary }: StepResult, { world }: Simulator): void {
  const made = [...world.agents.values()].find(({ name }) => name === wholeKeys.name)
  expect(summary).toContain(`INVOICES_ID=${made?.id}`)
}

const { integrations: _, ...withoutIntegrations } = newKeys
const normalise = ['trim', 'defaults', 'late'] as const
const unpromoted = { promote: 'false' }
/** What the server trims. */
const trimmed = ' \n'

export const scenarios: Readonly<Record<string, KillScenario>> = {
  'a new Assignment': { stateOf, check: checkId, prepare: (sim) => newOne(sim, newKeys) },
  'a new Assignment on a server that changes texts': {
    ...{ stateOf, check: checkId, always: [2, 8], options: { normalise } },
    prepare: (sim) => newOne(sim, newKeys, `Process it.${trimmed}`),
  },
  'a new Assignment that hands over to another': {
    ...{ stateOf, check: checkId, always: [1] },
    prepare(sim) {
      const target = sim.world.addAgent({ name: 'Archive' })
      return newOne(sim, { ...withoutIntegrations, handover_target_ids: [target.id] })
    },
  },
  'a new Assignment whose first Revision is a draft': {
    ...{ stateOf, check: checkId, isRare: true, options: { firstBuild: 'draft' } },
    prepare: (sim) => newOne(sim, withoutIntegrations),
  },
  'three new Assignments with the same new folder and Queue': {
    stateOf,
    async prepare(sim) {
      seed(sim)
      const named = ['a', 'b', 'c'].map((name) => [name, fileWith({ ...newKeys, name })])
      return stepOf(await keysRepository(Object.fromEntries(named)), sim, { 'on-unmapped': 'create' })
    },
  },
  'a change of everything': {
    stateOf,
    prepare: (sim) =>
      changeTo(sim, 'Process it twice.', {
        name: 'Invoices',
        folder: 'Finance/Invoices/New',
        settings: { slack_enabled: false, microsoft_teams_enabled: true },
        integrations: changedIntegrations,
        schedules: [
          { ...workday, time: '09:00' },
          { frequency: 'hourly', timezone: 'UTC' },
        ],
      }),
  },
  'a change beside the config': {
    ...{ stateOf, isRare: true },
    prepare: (sim) =>
      changeTo(sim, 'Process it.', {
        folder: '/',
        integrations: [
          { type: 'slack', connections: ['Sales Slack'] },
          consumer('Inbound invoices', { enabled: false }),
        ],
        schedules: [daily, { frequency: 'hourly', timezone: 'UTC' }, { ...daily, time: '18:00' }],
      }),
  },
  'a removal of everything': {
    stateOf,
    prepare: (sim) => changeTo(sim, 'Process it.', { folder: '/', integrations: [], schedules: [] }),
  },
  'a removal of a Queue, a trigger, a pin and a schedule': {
    ...{ stateOf, isRare: true },
    prepare: (sim) =>
      changeTo(sim, 'Process it.', {
        integrations: [{ type: 'slack', connections: [] }, consumer('Other', false)],
        schedules: [daily],
      }),
  },
  'a change of the SOP alone': { stateOf, always: [1], prepare: (sim) => changeTo(sim, 'Process it twice.') },
  'a change of the SOP alone on a server that changes texts': {
    ...{ stateOf, always: [3], options: { normalise } },
    prepare: (sim) => changeTo(sim, `Process it twice.${trimmed}`),
  },
  'a change of everything that stays a draft': {
    ...{ stateOf, always: [3] },
    prepare: (sim) => changeTo(sim, 'Process it twice.', { integrations: changedIntegrations }, unpromoted),
  },
  'a change of the SOP alone that stays a draft': {
    ...{ stateOf, always: [1] },
    prepare: (sim) => changeTo(sim, 'Process it twice.', {}, unpromoted),
  },
  'a change of the SOP alone that stays a draft on a server that changes texts': {
    ...{ stateOf, always: [1], options: { normalise } },
    prepare: (sim) => changeTo(sim, `Process it twice.${trimmed}`, {}, unpromoted),
  },
  'a new Assignment that stays a draft': {
    ...{ stateOf, check: checkId, isRare: true },
    prepare: (sim) => newOne(sim, newKeys, 'Process it.', unpromoted),
  },
  'a roll-out': {
    ...{ stateOf, isRare: true },
    async prepare(sim) {
      const first = wholeAssignment(sim)
      const others = ['b', 'c'].map((name) => sim.world.addAgent({ name, config: 'Its own.' }))
      const agentIds = [first, ...others].map(({ id }) => id).join(' ')
      const models = { agent: { model: 'claude-opus-4-8' } }
      const repository = await keysRepository({ all: JSON.stringify({ folder: 'Finance/All', data: { models } }) })
      return stepOf(repository, sim, {
        ...{ 'config-file': 'assignments/all.json', 'config-mode': 'merge', 'agent-ids': agentIds },
      })
    },
  },
}
