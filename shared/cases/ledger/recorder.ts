import type { Classified, ItemOutcome, ItemOutcomes, Note } from './item-outcomes.ts'
import type { Ledger } from './ledger.ts'
import type { LedgerLine } from './ledger-lines.ts'
import type { Unfinished } from './resume.ts'

/** Records the results of items, here and in the ledger. */
export type Record = (chunk: string, outcome: ItemOutcome, ids: readonly string[], note?: Note) => void

export interface Recorder {
  readonly record: Record
  /** Takes over what an earlier run did; its ledger lines are part of the plan. */
  carryOver(unfinished: Pick<Unfinished, 'done' | 'resent'>): void
  /** Every item of the list; those without a result count as failed. */
  itemOutcomes(): ItemOutcomes
  /** The number of classified items. */
  readonly done: number
}

const carried: Classified = { outcome: 'done', reason: 'by an earlier run' }

/** Keeps the result of every item, here and in the ledger. The last one counts. */
export function createRecorder(ids: readonly string[], ledger: Ledger): Recorder {
  const classified = new Map<string, Classified>()
  return {
    record(chunk, outcome, items, note = {}) {
      if (items.length === 0) return
      for (const id of items) classified.set(id, { outcome, ...note })
      // A ledger that cannot be written stops sending, but the results here still reach the outputs.
      if (ledger.failure === undefined) appendSafely(ledger, lineOf(chunk, outcome, items, note))
    },
    carryOver({ done, resent }) {
      for (const id of done) classified.set(id, carried)
      for (const id of resent) classified.set(id, { ...carried, resent: true })
    },
    itemOutcomes: () => new Map(ids.map((id) => [id, classified.get(id) ?? { outcome: 'failed', reason: 'not sent' }])),
    get done() {
      return classified.size
    },
  }
}

function appendSafely(ledger: Ledger, line: LedgerLine): void {
  try {
    ledger.append(line)
  } catch {
    // The error is in `ledger.failure`.
  }
}

function lineOf(chunk: string, outcome: ItemOutcome, ids: readonly string[], { reason, resent }: Note): LedgerLine {
  const line = { event: outcome, chunk, ids: [...ids], ...(reason !== undefined && { reason }) }
  return outcome === 'done' && resent ? { ...line, event: outcome, resent } : line
}
