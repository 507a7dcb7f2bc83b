import { mapPool } from '../../../action/index.ts'
import type { Duvo } from '../../../duvo/index.ts'
import type { Target } from '../files/targets.ts'
import type { FoundKeys } from '../keys/compare/comparison.ts'
import { isSameTrigger } from '../keys/compare/slots.ts'
import { keysOfRow, type LiveKeys, type LiveSlot, slotFor, triggerOf } from '../keys/live-keys.ts'
import { resolveKeys, type WantedKeys, type WantedSlot } from '../keys/resolve.ts'
import type { KeyIssue } from '../keys/schema.ts'
import { noNames, type TeamNames } from '../keys/team-names.ts'
import { knownAssignment, type LiveAssignment, type Team } from './team.ts'

/** What a file asks for besides the config, with ids instead of names, and its problems. */
export interface TargetKeys extends FoundKeys {
  readonly issues: readonly KeyIssue[]
}

type Reader = Pick<Duvo, 'folders' | 'integrations' | 'queues' | 'slots' | 'schedules' | 'caseTriggers'>

/** Reads the lists that names in files refer to, each only if a file needs it. */
export async function readNames(duvo: Reader, teamId: string, targets: readonly Target[]): Promise<TeamNames> {
  const keys = targets.map(({ file }) => file.document.keys)
  const slots = keys.flatMap(({ integrations = [] }) => integrations)
  const needs = {
    folders: keys.some(({ folder }) => folder !== undefined),
    integrations: slots.length > 0,
    connections: slots.some(({ connections }) => connections !== undefined),
    queues: slots.some(({ queues, trigger }) => queues !== undefined || (trigger && trigger.queue !== undefined)),
  }
  const [folders, integrations, connections, queues] = await Promise.all([
    needs.folders ? duvo.folders.list(teamId) : noNames.folders,
    needs.integrations ? listAll(duvo.integrations.list(teamId)) : noNames.integrations,
    needs.connections ? listAll(duvo.integrations.connections(teamId)) : noNames.connections,
    needs.queues ? listAll(duvo.queues.list(teamId)) : noNames.queues,
  ])
  return { folders, integrations, connections, queues }
}

async function listAll<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

export interface KeysOptions {
  readonly targets: readonly Target[]
  readonly team: Team
  readonly names: TeamNames
  /** Whether to request what the list of Assignments does not contain. */
  readonly isWanted: (target: Target) => boolean
  /** One file for many Assignments: they keep their names. */
  readonly isRollout: boolean
  readonly maxParallel: number
  readonly signal: AbortSignal
}

/** Resolves what each file contains besides its config, by the name of the target. Omits files that contain nothing else. */
export async function readKeys(duvo: Reader, options: KeysOptions): Promise<ReadonlyMap<string, TargetKeys>> {
  const targets = options.targets.filter(({ file }) => Object.keys(file.document.keys).length > 0)
  const found = await mapPool(targets, options.maxParallel, (target) => readTarget(duvo, target, options), options)
  return new Map(
    found.map((result, index) => {
      if (result.status === 'rejected') throw result.reason
      return [targets[index]?.name ?? '', result.value]
    }),
  )
}

async function readTarget(
  duvo: Reader,
  target: Target,
  { names, team, isWanted, isRollout }: KeysOptions,
): Promise<TargetKeys> {
  const { name, ...shared } = target.file.document.keys
  const { wanted, issues } = resolveKeys(isRollout ? shared : { ...shared, name }, names)
  const assignment = knownAssignment(team, target)
  if (!assignment) return { wanted, issues, live: undefined, rivals: [] }
  const live = keysOfRow(assignment.listed, assignment.isLatestLive)
  if (issues.length > 0 || !isWanted(target)) return { wanted, issues, live, rivals: [] }
  return { wanted, issues, ...(await readDetails(duvo, assignment, wanted, live)) }
}

/**
 * Reads what the list does not contain: pins, the concurrency of a trigger, and everything if a newer draft hides the live
 * Revision.
 */
async function readDetails(duvo: Reader, assignment: LiveAssignment, wanted: WantedKeys, live: LiveKeys) {
  const { agentId } = assignment
  const [slots, schedules, trigger] = await Promise.all([
    wanted.slots ? readSlots(duvo, agentId, assignment.live?.id, wanted.slots, live.slots) : live.slots,
    wanted.schedules && live.schedules === undefined ? duvo.schedules.list(agentId) : live.schedules,
    readTrigger(duvo, agentId, wanted.slots ?? [], live.trigger),
  ])
  return { live: { ...live, slots, schedules, trigger: trigger.live }, rivals: trigger.rivals }
}

/** Reads the integrations of a Revision, and the pins and Queues that a file sets. @param known its integrations, if listed */
export async function readSlots(
  duvo: Pick<Duvo, 'slots'>,
  agentId: string,
  buildId: string | undefined,
  wanted: readonly WantedSlot[],
  known: readonly LiveSlot[] | undefined,
): Promise<readonly LiveSlot[]> {
  if (buildId === undefined) return []
  const slots = known ?? (await duvo.slots.list(agentId, buildId)).map(unreadSlot)
  return Promise.all(
    slots.map(async (slot) => {
      const want = wanted.find((one) => slotFor([slot], one))
      if (!want) return slot
      const place = { agentId, buildId, slotId: want.integration.id }
      const needsQueues = want.queues !== undefined && slot.queueNames === undefined
      const [queueNames, pins] = await Promise.all([
        needsQueues ? duvo.slots.queues(place).then((queues) => queues.map(({ name }) => name)) : slot.queueNames,
        want.connections === undefined ? undefined : duvo.slots.pins(place),
      ])
      return { ...slot, queueNames, pins }
    }),
  )
}

function unreadSlot(slot: Awaited<ReturnType<Duvo['slots']['list']>>[number]): LiveSlot {
  return {
    integrationId: slot.integration_id ?? slot.custom_integration_id ?? undefined,
    type: slot.integration_type,
    name: slot.integration_name,
    queueNames: undefined,
    pins: undefined,
    isConnected: undefined,
  }
}

/** The list of Assignments is enough for a trigger that matches, unless the file sets its concurrency. */
async function readTrigger(
  duvo: Reader,
  agentId: string,
  slots: readonly WantedSlot[],
  listed: LiveKeys['trigger'],
): Promise<{ live: LiveKeys['trigger']; rivals: readonly string[] }> {
  const wanted = slots.find(({ trigger }) => trigger !== undefined)?.trigger
  const isEnough =
    wanted === undefined ||
    (wanted === false ? listed === null : listed && wanted.concurrency === undefined && isSameTrigger(wanted, listed))
  if (isEnough) return { live: listed, rivals: [] }
  const isNew = listed === null
  const live = isNew ? null : triggerOf((await duvo.caseTriggers.list(agentId))[0])
  const isSame = wanted && live && isSameTrigger(wanted, live)
  if (!wanted || wanted.queue.id === undefined || !wanted.enabled || isSame) return { live, rivals: [] }
  const rivals = await duvo.caseTriggers.conflicts(agentId, wanted.queue.id)
  return { live, rivals: rivals.map(({ name, id }) => name || id) }
}
