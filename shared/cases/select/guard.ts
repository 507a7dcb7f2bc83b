import { type Case, normalizeStatus } from '../../duvo/index.ts'
import type { LeftOut } from '../delivery/deliver-all.ts'
import { isCompleted, isInProgress } from '../queue/case-state.ts'
import { type Reader, readCases } from '../queue/read-cases.ts'
import { includable } from './filters.ts'
import { idsToSend, type Selection } from './selection.ts'

export interface Guarded {
  /** The excluded Cases, by reason. */
  readonly leftOut: readonly LeftOut[]
  /** The Cases in progress that are sent: their Jobs will be interrupted. */
  readonly interrupted: readonly string[]
}

/**
 * Excludes what nobody wants to lose by mistake: the results of completed Cases, and the work on those in progress. Both
 * are sent only if `include` names them.
 */
export async function guardCases(selection: Selection, include: readonly string[], reader: Reader): Promise<Guarded> {
  const [takesCompleted, takesInProgress] = includable.map((word) => include.includes(word))
  const ids = idsToSend(selection)
  const statuses = takesCompleted ? inProgressWords : [...inProgressWords, ...completedWords]
  const items = selection.items ?? (await readStates(ids, statuses, reader))
  const leftOut = new Map<string, string[]>()
  const interrupted: string[] = []
  for (const id of ids) {
    const item = items.get(id)
    if (!item) continue
    if (isInProgress(item) && takesInProgress) interrupted.push(id)
    const reason = reasonToKeep(item, !takesCompleted, !takesInProgress)
    if (reason === undefined) continue
    const group = leftOut.get(reason)
    if (group) group.push(id)
    else leftOut.set(reason, [id])
  }
  return { leftOut: [...leftOut].map(([reason, ids]) => ({ reason, ids })), interrupted }
}

function reasonToKeep(item: Case, keepsCompleted: boolean, keepsInProgress: boolean): string | undefined {
  if (isCompleted(item) && keepsCompleted) {
    return `is ${normalizeStatus(item.display_status)}; needs include: completed`
  }
  return isInProgress(item) && keepsInProgress ? 'is in progress; needs include: in-progress' : undefined
}

const inProgressWords = ['in_progress']
const completedWords = ['completed']
const otherWords = ['pending', 'failed', 'needs_input', 'postponed']

/**
 * Those of the ids whose Cases have one of the statuses. Reads whichever list is shorter, because a Queue may have a long
 * history or a long backlog.
 */
async function readStates(
  ids: readonly string[],
  status: readonly string[],
  reader: Reader,
): Promise<ReadonlyMap<string, Case>> {
  const first = await firstPage(status, reader)
  if (first.isAll) return new Map(first.items.map((item) => [item.id, item]))
  const others = await firstPage(otherWords, reader)
  if (first.total <= others.total) return readCases(ids, { status }, reader)
  const open = others.isAll ? others.items : [...(await readCases(ids, { status: otherWords }, reader)).values()]
  const isOpen = new Set(open.map(({ id }) => id))
  const rest = ids.filter((id) => !isOpen.has(id))
  return readCases(rest, {}, reader)
}

async function firstPage(status: readonly string[], { duvo, queue, signal }: Reader) {
  const { items, count, total = count } = await duvo.cases.find(queue, { status }, 0, { signal })
  return { items, total, isAll: count >= total }
}
