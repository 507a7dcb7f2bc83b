import type { Simulator } from '../../../../simulator/index.ts'
import type { Agent, Build } from '../../../../simulator/world/records/records.ts'

/** The relevant state of a team, by names. */
export function stateOf({ world }: Simulator) {
  const nameOf = (records: ReadonlyMap<string, { name: string }>) => (id: string) => records.get(id)?.name
  const pathOf = (id: string | null): string => {
    const folder = world.folders.get(id ?? '')
    return folder ? `${pathOf(folder.parentId)}/${folder.name}` : ''
  }
  const slotsOf = ({ slots }: Build) =>
    slots.map(({ type, pins, queueIds }) => ({
      type,
      pins: pins.map(({ connectionId }) => nameOf(world.connections)(connectionId)).sort(),
      queues: queueIds.map(nameOf(world.queues)),
    }))
  const revisionOf = (build: Build) => ({
    status: build.status,
    config: build.config,
    // Ids in files change the commits.
    description: build.revisionDescription?.replace(/[0-9a-f]{40}/, ''),
    slots: slotsOf(build).sort((one, other) => one.type.localeCompare(other.type)),
    handover: build.handoverTargetIds.map(nameOf(world.agents)),
  })
  const schedulesOf = (agent: Agent) =>
    [...world.schedules.values()]
      .filter(({ agentId }) => agentId === agent.id)
      .map(({ frequency, time, timezone, cron, enabled }) => [frequency, time, timezone, cron, enabled].join())
      .sort()
  const assignments = [...world.agents.values()].map((agent) => ({
    name: agent.name,
    folder: pathOf(agent.folderId),
    settings: [agent.slackEnabled, agent.teamsEnabled, agent.memoryEnabled],
    trigger: agent.caseTrigger && {
      ...agent.caseTrigger,
      ...unnamed,
      queueId: nameOf(world.queues)(agent.caseTrigger.queueId),
    },
    revisions: world.buildsOf(agent.id).map(revisionOf),
    schedules: schedulesOf(agent),
  }))
  return {
    assignments: assignments.sort((one, other) => one.name.localeCompare(other.name)),
    folders: [...world.folders.keys()].map(pathOf).sort(),
    queues: [...world.queues.values()].map(({ name }) => name).sort(),
  }
}

const unnamed = { id: '', userId: '', createdAt: 0, updatedAt: 0 }
