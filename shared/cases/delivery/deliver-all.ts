import type { Log } from '../../action/index.ts'
import type { Clock, Duvo } from '../../duvo/index.ts'
import type { ItemOutcomes } from '../ledger/item-outcomes.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { createRecorder, type Recorder, type Record as RecordOutcome } from '../ledger/recorder.ts'
import { planLines, type Unfinished } from '../ledger/resume.ts'
import { startProgress } from '../report/progress.ts'
import { chunksOf, type Piece } from './chunks.ts'
import { deliverPieces } from './deliver-pieces.ts'
import type { Operation } from './operation.ts'
import { readUnconfirmed } from './read-back.ts'
import { createSender } from './send.ts'

/** Everything to deliver in a step. */
export interface Task<ResponseBody> {
  readonly operation: Operation<ResponseBody>
  /** What the ledger belongs to: only a step with the same scope can resume from it. */
  readonly scope: Readonly<Record<string, string>>
  /** All ids, in the order of the list. */
  readonly ids: readonly string[]
  readonly unfinished: Unfinished
  /** Ids that are not sent unless an earlier run sent them, by reason. `isExpected`: nothing is left to do for them. */
  readonly leftOut?: readonly LeftOut[]
  /** How many calls may be in flight at once. */
  readonly maxParallel: number
  /**
   * Called after the first successful call if more follow, while nothing else is sent. Returns the reason to stop;
   * undefined to continue.
   */
  readonly afterFirst?: () => Promise<string | undefined>
  /** Called once everything is sent, unless the step was cancelled. It may record more precise reasons. */
  readonly onSent?: (recorder: Recorder) => Promise<void>
}

export interface LeftOut {
  readonly reason: string
  readonly ids: readonly string[]
  readonly isExpected?: boolean
}

export interface DeliverAllDeps {
  readonly duvo: Pick<Duvo, 'serverNow'>
  readonly clock: Clock
  readonly uuid: () => string
  readonly log: Pick<Log, 'info'>
  /** Stops sending; calls in flight may finish. */
  readonly signal: AbortSignal
  /** Creates the ledger file, which must exist before anything is sent. */
  readonly openLedger: () => Promise<Ledger>
}

export interface Delivered {
  readonly itemOutcomes: ItemOutcomes
  /** Why sending ended early. */
  readonly stopReason: string | undefined
  /** How long sending took, in milliseconds, and how many items were classified meanwhile. */
  readonly durationMs: number
  readonly handled: number
}

/**
 * Writes the plan to the ledger, reads back what an earlier run left ambiguous, sends the rest, and reports the result of
 * each item.
 */
export async function deliverAll<ResponseBody>(task: Task<ResponseBody>, deps: DeliverAllDeps): Promise<Delivered> {
  const { operation, unfinished, leftOut = [] } = task
  const { clock, log, signal } = deps
  const ledger = await deps.openLedger()
  ledger.append(...planLines(unfinished, { scope: task.scope, at: deps.duvo.serverNow() }))
  const recorder = createRecorder(task.ids, ledger)
  recorder.carryOver(unfinished)

  const startedAt = clock.monotonic()
  const before = recorder.done
  const progress = startProgress(task.ids.length, recorder, clock, log.info)
  try {
    const record = recorder.record
    const found = await readUnconfirmed(unfinished.unconfirmed, { operation, record })
    const open = leaveOut(leftOut, unfinished.open, record)
    const pieces = [...found.flatMap((piece) => leaveOutOfPiece(piece, leftOut, record)), ...chunksOf(open)]
    const send = createSender(operation.send, { ...deps, ledger })
    const stopReason = await deliverPieces(pieces, {
      ...deps,
      operation,
      send,
      record,
      ledger,
      maxParallel: task.maxParallel,
      afterFirst: task.afterFirst,
    })
    const durationMs = clock.monotonic() - startedAt
    const handled = recorder.done - before
    if (!signal.aborted) await task.onSent?.(recorder)
    return { itemOutcomes: recorder.itemOutcomes(), stopReason, durationMs, handled }
  } finally {
    progress.stop()
  }
}

/** Records the excluded ids, and returns the others. */
function leaveOut(leftOut: readonly LeftOut[], ids: readonly string[], record: RecordOutcome): readonly string[] {
  const rest = new Set(ids)
  for (const group of leftOut) {
    const excluded = group.ids.filter((id) => rest.delete(id))
    record('left-out', 'skipped', excluded, { reason: group.reason, isExpected: group.isExpected })
  }
  return [...rest]
}

/** A smaller call is another request, so it does not reuse the key of the earlier one. */
function leaveOutOfPiece(piece: Piece, leftOut: readonly LeftOut[], record: RecordOutcome): Piece[] {
  const ids = leaveOut(leftOut, piece.ids, record)
  if (ids.length === piece.ids.length) return [piece]
  return ids.length === 0 ? [] : [{ name: piece.name, ids, resent: piece.resent }]
}
