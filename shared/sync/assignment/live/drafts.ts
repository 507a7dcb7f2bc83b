import { mapPool } from '../../../action/index.ts'
import type { Build, Duvo, ListedSkill } from '../../../duvo/index.ts'
import type { ConfigMode } from '../config/config.ts'
import type { Target } from '../files/targets.ts'
import { pinsIn } from '../keys/apply/slots.ts'
import { type DraftSlot, keysOfRow, type LiveSlot, slotFor } from '../keys/live-keys.ts'
import type { WantedSlot } from '../keys/resolve.ts'
import { type DraftOptions, earlierRevision, wantedConfig } from '../plan/draft.ts'
import { noKeys } from '../plan/keys.ts'
import { readSlots, type TargetKeys } from './keys.ts'
import { knownAssignment, type LiveAssignment, type Team } from './team.ts'

export interface DraftReadOptions extends DraftOptions {
  readonly targets: readonly Target[]
  readonly team: Team
  readonly skills: readonly ListedSkill[]
  readonly keys: ReadonlyMap<string, TargetKeys>
  readonly configMode: ConfigMode
  readonly maxParallel: number
  readonly signal: AbortSignal
}

type Reader = Pick<Duvo, 'slots'>

/**
 * Reads the integrations of drafts that an earlier run created and that stay drafts, to tell whether that run finished
 * them. By the name of the target. With promotion, there is nothing to read: it finishes every draft first.
 */
export async function readDrafts(
  duvo: Reader,
  options: DraftReadOptions,
): Promise<ReadonlyMap<string, readonly DraftSlot[]>> {
  const { targets, team, skills, keys, configMode } = options
  const found = targets.flatMap((target) => {
    const assignment = options.promote ? undefined : knownAssignment(team, target)
    if (!assignment || assignment.drafts.length === 0) return []
    const wanted = wantedConfig(target, assignment.live, skills, configMode)
    const draft = earlierRevision(assignment, wanted, noKeys, options)
    return draft ? [{ name: target.name, assignment, draft, wanted: keys.get(target.name)?.wanted.slots }] : []
  })
  const read = await mapPool(found, options.maxParallel, (one) => readDraft(duvo, one), options)
  return new Map(
    read.map((result, index) => {
      if (result.status === 'rejected') throw result.reason
      return [found[index]?.name ?? '', result.value]
    }),
  )
}

type Found = { assignment: LiveAssignment; draft: Build; wanted: readonly WantedSlot[] | undefined }

async function readDraft(duvo: Reader, { assignment, draft, wanted }: Found): Promise<readonly DraftSlot[]> {
  const { agentId, listed, live } = assignment
  const isNewest = listed.latest_build?.id === draft.id
  const slots = await readSlots(duvo, agentId, draft.id, wanted ?? [], keysOfRow(listed, isNewest).slots)
  return Promise.all(
    slots.map(async (slot) => {
      const slotId = slot.integrationId
      if (!live || slotId === undefined || !keepsPins(slot, wanted)) return { ...slot, keptPins: [] }
      const keptPins = await pinsIn(agentId, live.id, slotId, duvo)
      if (keptPins.length === 0) return { ...slot, keptPins }
      return { ...slot, keptPins, pins: await pinsIn(agentId, draft.id, slotId, duvo) }
    }),
  )
}

/** Whether a draft keeps the pins of the live Revision, because the file does not list any. */
function keepsPins(slot: LiveSlot, wanted: readonly WantedSlot[] | undefined): boolean {
  if (slot.type.startsWith('case-queue-')) return false
  return wanted === undefined || wanted.some((want) => want.connections === undefined && slotFor([slot], want))
}
