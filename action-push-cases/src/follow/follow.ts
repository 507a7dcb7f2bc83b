import type { Log } from '../../../shared/action/index.ts'
import { countOf } from '../../../shared/action/index.ts'
import { formatDuration, isCompleted, type Reader, readCases, reasonOf } from '../../../shared/cases/index.ts'
import {
  ApiError,
  type Case,
  type CaseFilter,
  type Clock,
  DuvoError,
  normalizeStatus,
} from '../../../shared/duvo/index.ts'
import type { Figures } from './fail-if.ts'

export interface FollowDeps extends Reader {
  readonly clock: Clock
  readonly log: Pick<Log, 'info' | 'warning'>
}

export interface Followed {
  /** The last seen state of each Case, without those that are gone from the Queue. */
  readonly states: ReadonlyMap<string, Case>
  /** Whether the Cases were read at all. If not, their state is unknown, and `states` is empty. */
  readonly isRead: boolean
  /** The last Job seen working on each Case, by Case id. */
  readonly claims: ReadonlyMap<string, string>
  /** Why it stopped before all Cases ended. */
  readonly stopReason: string | undefined
}

const progressMs = 30_000
/** Tolerance for rows that changed at the same time as the last one seen, and for database clocks that differ slightly. */
const overlapMs = 5_000
/** Every this many looks, read the open Cases individually: they may have been deleted. */
const looksBeforeReread = 20

/** The state of a Case, in the words of `fail-if`. */
export function stateOf(item: Case | undefined): 'completed' | 'failed' | 'canceled' | 'waiting' | 'open' | 'gone' {
  if (!item) return 'gone'
  const status = normalizeStatus(item.display_status)
  if (status === 'failed') return 'failed'
  if (status === 'canceled' || status === 'cancelled') return 'canceled'
  if (isCompleted(item)) return 'completed'
  const isAsking = item.pending_human_request_id || item.pending_approval_batch_id
  return isAsking || status === 'needs_input' || status === 'needs_review' ? 'waiting' : 'open'
}

const ended = ['completed', 'failed', 'canceled', 'gone']

/**
 * Follows Cases to their end through the list of recent changes, so that thousands cost as little as one. A failed Case
 * that is retried counts as open again. If nothing can be read, it keeps trying until the time limit.
 *
 * @param isNew whether all of the Cases were created since `since`, in milliseconds of the server's clock
 * @throws ApiError if the key is refused
 */
export async function follow(
  ids: readonly string[],
  { since, isNew, timeoutMs }: { readonly since: number; readonly isNew: boolean; readonly timeoutMs: number },
  deps: FollowDeps,
): Promise<Followed> {
  const { clock, log, signal } = deps
  const states = new Map<string, Case>()
  const claims = new Map<string, string>()
  const wanted = new Set(ids)
  const startedAt = clock.monotonic()
  let watermark = since
  let isRead = false
  let printedAt = startedAt

  const note = (item: Case): void => {
    if (!wanted.has(item.id)) return
    states.set(item.id, item)
    if (item.claimed_by_run_id) claims.set(item.id, item.claimed_by_run_id)
  }
  const look = async (count: number): Promise<void> => {
    if (!isRead) {
      const filter = isNew ? { created_at_from: new Date(since - overlapMs).toISOString() } : {}
      for (const item of (await readCases(ids, filter, deps)).values()) note(item)
      isRead = true
    } else {
      watermark = await readChanges(watermark, note, deps)
    }
    if (count % looksBeforeReread === 0) await reread(openOf(ids, states), states, note, deps)
  }

  for (let count = 1; ; count += 1) {
    try {
      await look(count)
    } catch (error) {
      if (signal.aborted || isRefusal(error)) return stopped(signal.aborted ? signal.reason : error)
      if (!(error instanceof DuvoError)) throw error
      log.info(`Cannot read the Cases; retrying: ${reasonOf(error)}`)
    }
    const now = clock.monotonic()
    if (isRead && openOf(ids, states).length === 0) return { states, isRead, claims, stopReason: undefined }
    if (now - startedAt >= timeoutMs) {
      return stopped(`${isRead ? hadNotEnded(ids, states) : notRead(ids)} after ${formatDuration(timeoutMs)}`)
    }
    if (now - printedAt >= progressMs) {
      log.info(progressOf(ids, states))
      printedAt = now
    }
    const waitMs = Math.min(intervalMs(now - startedAt), Math.max(0, timeoutMs - (now - startedAt)))
    await clock.sleep(waitMs, signal).catch(() => {})
    if (signal.aborted) return stopped(signal.reason)
  }

  function stopped(reason: unknown): Followed {
    return { states, isRead, claims, stopReason: typeof reason === 'string' ? reason : reasonOf(reason) }
  }
}

const hadNotEnded = (ids: readonly string[], states: ReadonlyMap<string, Case>) =>
  `${countOf(openOf(ids, states).length, 'Case')} had not ended`
const notRead = (ids: readonly string[]) => `The state of ${countOf(ids.length, 'Case')} could not be read`

/** Poll work of minutes every few seconds, and work of hours every half minute. */
function intervalMs(elapsedMs: number): number {
  if (elapsedMs < 120_000) return 5_000
  return elapsedMs < 900_000 ? 15_000 : 30_000
}

function openOf(ids: readonly string[], states: ReadonlyMap<string, Case>): string[] {
  return ids.filter((id) => states.has(id) && !ended.includes(stateOf(states.get(id))))
}

/**
 * Reads what has changed, last changed first. A row that changes while the pages are read moves to the front, where the
 * next look finds it.
 *
 * @returns the latest change, where the next look starts
 */
async function readChanges(
  watermark: number,
  note: (item: Case) => void,
  { duvo, queue, signal }: Reader,
): Promise<number> {
  const filter: CaseFilter = {
    updated_at_from: new Date(watermark - overlapMs).toISOString(),
    order: 'last-changed',
  }
  let latest = watermark
  for (let offset = 0; ; ) {
    const { items, count, total } = await duvo.cases.find(queue, filter, offset, { signal })
    for (const item of items) note(item)
    if (offset === 0) latest = Math.max(latest, Date.parse(items[0]?.updated_at ?? '') || 0)
    offset += count
    // A server that ignores the filter shows older rows, which also end the read.
    const oldest = Date.parse(items.at(-1)?.updated_at ?? '')
    const isEnd = count === 0 || (total !== undefined && offset >= total) || oldest < watermark - overlapMs
    if (isEnd) return latest
  }
}

/** Reads Cases individually, and forgets those that are gone. */
async function reread(
  ids: readonly string[],
  states: Map<string, Case>,
  note: (item: Case) => void,
  reader: Reader,
): Promise<void> {
  const items = await readCases(ids, {}, reader)
  for (const id of ids) {
    const item = items.get(id)
    if (item) note(item)
    else states.delete(id)
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 401 || error.status === 403 || error.status === 404)
}

/** Counts the Cases by state. Cases that were never read count as unfinished. */
export function figuresOf(ids: readonly string[], states: ReadonlyMap<string, Case>, isRead = true): Figures {
  const counts = { completed: 0, failed: 0, canceled: 0, waiting: 0, open: 0, gone: 0 }
  for (const id of ids) counts[isRead ? stateOf(states.get(id)) : 'open'] += 1
  const { completed, failed, canceled, waiting, open } = counts
  const all = completed + failed + canceled
  const rate = all === 0 ? 100 : (completed / all) * 100
  return { total: ids.length, completed, failed, canceled, waiting, unfinished: waiting + open, 'success-rate': rate }
}

function progressOf(ids: readonly string[], states: ReadonlyMap<string, Case>): string {
  const { total, completed, failed, canceled, waiting, unfinished } = figuresOf(ids, states)
  const words = [
    `${completed} completed`,
    failed > 0 && `${failed} failed`,
    canceled > 0 && `${canceled} canceled`,
    waiting > 0 && `${waiting} waiting for a person`,
    `${unfinished - waiting} open`,
  ]
  return `${total} Cases: ${words.filter((word) => word !== false).join(', ')}`
}
