import { mapPool } from '../../../action/index.ts'
import type { Build, Duvo, ListedAgent } from '../../../duvo/index.ts'
import { nameForm } from '../../normal-form.ts'
import type { Target } from '../files/targets.ts'

/** What Duvo has for one Assignment. */
export interface LiveAssignment {
  readonly agentId: string
  readonly name: string
  readonly live: Build | undefined
  /** Revisions created after the live one and never promoted. */
  readonly drafts: readonly Build[]
  /** False if the live Revision is known to have no Queue slot. */
  readonly mayHaveQueues: boolean
  /** False if the newest Revision is not the live one, and the others were not read. */
  readonly isKnown: boolean
  /** Whether the newest Revision, which `listed` describes, is the live one. */
  readonly isLatestLive: boolean
  /** Its row in the list of Assignments, and its position. */
  readonly listed: ListedAgent
  readonly position: number
}

export interface LiveOptions {
  readonly teamId: string
  readonly agentIds: ReadonlySet<string>
  /** Whether to read all Assignments, to know all names. */
  readonly needsNames: boolean
  /** Whether to include the schedules of the key's user. */
  readonly withSchedules: boolean
  /** Whether to request the live Revision if the newest one is not live. */
  readonly isWanted: (agentId: string, newest: Build | undefined) => boolean
  readonly maxParallel: number
  readonly signal: AbortSignal
}

export interface Team {
  readonly assignments: ReadonlyMap<string, LiveAssignment>
  /** Ids of Assignments by the {@link nameForm} of their name; only with `needsNames`. */
  readonly idsByName: ReadonlyMap<string, readonly string[]>
}

/**
 * Reads what is live. The list of Assignments contains the newest Revision of each. Unless somebody is working on a draft,
 * that is the live one, and no more requests are needed.
 */
export async function readTeam(duvo: Pick<Duvo, 'agents' | 'revisions'>, options: LiveOptions): Promise<Team> {
  const { agentIds, needsNames } = options
  const rows = new Map<string, ListedAgent>()
  const positions = new Map<string, number>()
  const idsByName = new Map<string, string[]>()
  if (agentIds.size > 0 || needsNames) {
    for await (const row of duvo.agents.list(options.teamId, options)) {
      positions.set(row.id, positions.size)
      if (needsNames) {
        const name = nameForm(row.name)
        const ids = idsByName.get(name)
        if (ids) ids.push(row.id)
        else idsByName.set(name, [row.id])
      }
      if (agentIds.has(row.id) || needsNames) rows.set(row.id, row)
      if (!needsNames && rows.size === agentIds.size) break
    }
  }
  const all = [...rows.values()]
  const unclear = all.filter(
    (row) => !isLive(row.latest_build) && options.isWanted(row.id, row.latest_build ?? undefined),
  )
  const lists = await mapPool(unclear, options.maxParallel, (row) => readBuilds(duvo, row.id), options)
  const builds = new Map(unclear.map((row, index) => [row.id, settledValue(lists[index])]))
  const assignmentFor = (row: ListedAgent): LiveAssignment => {
    return { ...assignmentOf(row, builds.get(row.id)), position: positions.get(row.id) ?? 0 }
  }
  return { assignments: new Map(all.map((row) => [row.id, assignmentFor(row)])), idsByName }
}

function settledValue<T>(result: PromiseSettledResult<T> | undefined): T | undefined {
  if (result?.status === 'rejected') throw result.reason
  return result?.value
}

export function isLive(build: Build | null | undefined): boolean {
  return build?.status?.toLowerCase() === 'live'
}

export async function readBuilds(duvo: Pick<Duvo, 'revisions'>, agentId: string): Promise<Build[]> {
  const builds: Build[] = []
  for await (const build of duvo.revisions.list(agentId)) builds.push(build)
  return builds
}

function assignmentOf(row: ListedAgent, builds: readonly Build[] | undefined): Omit<LiveAssignment, 'position'> {
  const { latest_build: latest, integration_configs: integrations } = row
  const own = { agentId: row.id, name: row.name, listed: row, isLatestLive: isLive(latest) }
  if (latest && isLive(latest)) {
    const mayHaveQueues = integrations?.some((one) => one.integration_type.startsWith('case-queue-')) ?? true
    return { ...own, live: latest, drafts: [], mayHaveQueues, isKnown: true }
  }
  if (latest === null) return { ...own, live: undefined, drafts: [], mayHaveQueues: true, isKnown: true }
  const live = builds?.find(isLive)
  return { ...own, live, drafts: draftsAfter(live, builds ?? []), mayHaveQueues: true, isKnown: builds !== undefined }
}

/** Newest first. */
function draftsAfter(live: Build | undefined, builds: readonly Build[]): Build[] {
  const numberOf = (build: Build | undefined) => build?.revision_number ?? 0
  return builds
    .filter((build) => build.status?.toLowerCase() === 'draft' && numberOf(build) >= numberOf(live))
    .sort((one, other) => numberOf(other) - numberOf(one))
}

/** The Assignment of a target: by its id, or else the only one with its name. */
export function knownAssignment(team: Team, { agentId, file }: Target): LiveAssignment | undefined {
  if (agentId !== undefined) return team.assignments.get(agentId)
  const [id, ...others] = team.idsByName.get(nameForm(file.document.assignmentName)) ?? []
  return id === undefined || others.length > 0 ? undefined : team.assignments.get(id)
}
