import type { Case } from '../../duvo/index.ts'
import { isInProgress } from '../queue/changes.ts'
import type { Reader } from '../queue/read-cases.ts'
import { idsToSend, type Selection } from './selection.ts'

/** The Cases in progress, whose Jobs would be interrupted. */
export async function findInterrupted(selection: Selection, reader: Reader): Promise<readonly Case[]> {
  if (selection.items) return [...selection.items.values()].filter(isInProgress)
  return findInProgress(idsToSend(selection), reader)
}

/** Those of the ids that are in progress. Only as many as the Queue works on at once have to be read. */
export async function findInProgress(
  ids: readonly string[],
  { duvo, queue, signal }: Reader,
): Promise<readonly Case[]> {
  const wanted = new Set(ids)
  const found: Case[] = []
  for (let offset = 0; ; ) {
    const { items, count, total } = await duvo.cases.find(queue, { status: ['in_progress'] }, offset, { signal })
    for (const item of items) if (wanted.delete(item.id)) found.push(item)
    offset += count
    if (count === 0 || wanted.size === 0 || (total !== undefined && offset >= total)) return found
  }
}
