import { ActionError } from '../../../shared/action/index.ts'
import type { Agent, Clock, Duvo } from '../../../shared/duvo/index.ts'
import {
  isSameName,
  type KeysPlan,
  pinConnections,
  type QueueCreator,
  type WantedKeys,
} from '../../../shared/sync/index.ts'
import { syncTrigger } from './case-trigger.ts'
import type { FolderMover } from './folders.ts'
import { syncSchedules } from './schedules.ts'

export interface KeysDeps {
  readonly duvo: Pick<Duvo, 'agents' | 'slots' | 'schedules' | 'caseTriggers'>
  readonly clock: Clock
  readonly queues: QueueCreator
  readonly folders: FolderMover
  /** Reports what the server changed. */
  readonly note: (message: string) => void
}

/**
 * Applies the changes that need no Revision, and reads them back: name and settings, folder, schedules, trigger.
 *
 * @param liveBuildId the Revision whose pins to change; undefined if a new Revision already has them
 * @param isPromoted whether to check the trigger again, because a promotion may disable it
 */
export async function applyKeys(
  agentId: string,
  { wanted, changes }: KeysPlan,
  { liveBuildId, isPromoted }: { readonly liveBuildId: string | undefined; readonly isPromoted: boolean },
  deps: KeysDeps,
): Promise<void> {
  const steps = new Set(changes.map(({ step }) => step))
  if (steps.has('fields')) await applyFields(agentId, wanted, deps)
  if (steps.has('folder') && wanted.folder) await deps.folders.move(agentId, wanted.folder)
  if (steps.has('pins') && liveBuildId !== undefined) {
    for (const slot of wanted.slots ?? []) {
      if (slot.connections) await pinConnections({ agentId, buildId: liveBuildId, pinsFrom: undefined }, slot, deps)
    }
  }
  if (steps.has('schedules') && wanted.schedules) await syncSchedules(agentId, wanted.schedules, deps)
  const trigger = wanted.slots?.find((slot) => slot.trigger !== undefined)?.trigger
  const mayBeOff = isPromoted && steps.has('slots') && trigger !== false
  if (trigger !== undefined && (steps.has('trigger') || mayBeOff)) await syncTrigger(agentId, trigger, deps)
}

async function applyFields(agentId: string, { name, settings }: WantedKeys, { duvo, note }: KeysDeps) {
  const fields = { ...settings, ...(name !== undefined && { name }) }
  const agent: Agent = await duvo.agents.update(agentId, fields)
  const others = Object.entries(fields).filter(([key, value]) => !isKept(value, Reflect.get(agent, key)))
  if (others.length === 0) {
    if (name !== undefined && name !== agent.name) {
      note(`Duvo changed what was sent: name (now ${JSON.stringify(agent.name)}). This counts as the same name.`)
    }
    return
  }
  throw new ActionError(`Duvo accepted ${others.map(([key]) => key).join(', ')}, but returned different values.`, {
    hint: 'Run again to compare with what is live now.',
  })
}

/** The server may return a setting that is off as null, and a name in its own form. */
function isKept(sent: string | boolean | undefined, returned: unknown): boolean {
  if (typeof sent === 'string') return typeof returned === 'string' && isSameName(sent, returned)
  return sent === (returned ?? false)
}
