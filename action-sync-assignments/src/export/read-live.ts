import { ActionError, mapPool } from '../../../shared/action/index.ts'
import type {
  Build,
  Connection,
  Duvo,
  Folder,
  Integration,
  ListedAgent,
  ListedSkill,
  Schedule,
} from '../../../shared/duvo/index.ts'
import { isLive, type LiveTrigger, readBuilds, triggerOf } from '../../../shared/sync/index.ts'

export interface ExportedSlot {
  readonly integrationId: string
  readonly type: string
  readonly queueNames: readonly string[]
  /** Ids of connections. */
  readonly pins: readonly string[]
}

/** Everything that a file can contain about one Assignment. */
export interface ExportedAssignment {
  readonly agent: ListedAgent
  /** Undefined if no Revision is live. */
  readonly live: Build | undefined
  readonly slots: readonly ExportedSlot[]
  readonly schedules: readonly Schedule[]
  readonly trigger: LiveTrigger | null
}

export interface ExportedTeam {
  readonly assignments: readonly ExportedAssignment[]
  readonly folders: readonly Folder[]
  readonly integrations: readonly Integration[]
  readonly connections: readonly Connection[]
  readonly skills: readonly ListedSkill[]
}

export interface ExportOptions {
  readonly teamId: string
  /** Empty means all of the team. */
  readonly agentIds: readonly string[]
  readonly maxParallel: number
  readonly signal: AbortSignal
}

/**
 * Reads the live state of Assignments, including everything besides their configs. None of these responses contains
 * secrets.
 */
export async function readLive(duvo: Duvo, options: ExportOptions): Promise<ExportedTeam> {
  const { teamId, agentIds } = options
  const [agents, folders, integrations, connections, skills] = await Promise.all([
    listAll(duvo.agents.list(teamId, { withSchedules: true })),
    duvo.folders.list(teamId),
    listAll(duvo.integrations.list(teamId)),
    listAll(duvo.integrations.connections(teamId)),
    duvo.skills.list(teamId),
  ])
  const known = new Set(agents.map(({ id }) => id))
  const unknown = agentIds.filter((id) => !known.has(id))
  if (unknown.length > 0) {
    throw new ActionError(`Assignments not found in the team, or not visible to the key: ${unknown.join(', ')}.`, {
      hint: 'Check the inputs agent-ids and team-id.',
    })
  }
  const given = new Set(agentIds)
  const wanted = given.size === 0 ? agents : agents.filter(({ id }) => given.has(id))
  const results = await mapPool(wanted, options.maxParallel, (agent) => readOne(duvo, agent), options)
  const assignments = results.map((result) => {
    if (result.status === 'rejected') throw result.reason
    return result.value
  })
  return { assignments, folders, integrations, connections, skills }
}

async function readOne(duvo: Duvo, agent: ListedAgent): Promise<ExportedAssignment> {
  const latest = agent.latest_build ?? undefined
  const live = isLive(latest) ? latest : (await readBuilds(duvo, agent.id)).find(isLive)
  const [slots, schedules, trigger] = await Promise.all([
    live ? readSlots(duvo, agent.id, live.id) : [],
    latest?.schedules ?? duvo.schedules.list(agent.id),
    agent.case_queue_name === null ? null : duvo.caseTriggers.list(agent.id).then(([first]) => triggerOf(first)),
  ])
  return { agent, live, slots, schedules, trigger }
}

async function readSlots(duvo: Duvo, agentId: string, buildId: string): Promise<ExportedSlot[]> {
  const slots = await duvo.slots.list(agentId, buildId)
  return Promise.all(
    slots.map(async (slot) => {
      const integrationId = slot.integration_id ?? slot.custom_integration_id ?? slot.id
      const place = { agentId, buildId, slotId: integrationId }
      const isQueueSlot = slot.integration_type.startsWith('case-queue-')
      const queues = isQueueSlot ? await duvo.slots.queues(place) : []
      const pins = isQueueSlot ? [] : await duvo.slots.pins(place)
      return { integrationId, type: slot.integration_type, queueNames: queues.map(({ name }) => name), pins }
    }),
  )
}

async function listAll<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}
