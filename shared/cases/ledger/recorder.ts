import type { Classified, Fate, Fates, Note } from './item-outcomes.ts'
import type { Ledger } from './ledger.ts'
import type { LedgerLine } from './ledger-lines.ts'

/** Records the results of items, here and in the ledger. */
export type Record = (chunk: string, fate: Fate, ids: readonly string[], note?: Note) => void

export interface Recorder {
  readonly record: Record
  /** Takes over what an earlier run did; its ledger lines are part of the plan. */
  carryOver(ids: readonly string[]): void
  /** Every item of the list; those without a result count as failed. */
  fates(): Fates
  /** The number of classified items. */
  readonly done: number
}

/** Keeps the result of every item, here and in the ledger. The last one counts. */
export function createRecorder(ids: readonly string[], ledger: Ledger): Recorder {
  const classified = new Map<string, Classified>()
  return {
    record(chunk, fate, of, note = {}) {
      if (of.length === 0) return
      for (const id of of) classified.set(id, { fate, ...note })
      // A ledger that cannot be written stops sending, but the results here still reach the outputs.
      if (ledger.failure === undefined) appendSafely(ledger, lineOf(chunk, fate, of, note))
    },
    carryOver(done) {
      for (const id of done) classified.set(id, { fate: 'done', reason: 'by an earlier run' })
    },
    fates: () => new Map(ids.map((id) => [id, classified.get(id) ?? { fate: 'failed', reason: 'not sent' }])),
    get done() {
      return classified.size
    },
  }
}

function appendSafely(ledger: Ledger, line: LedgerLine): void {
  try {
    ledger.append(line)
  } catch {
    // `ledger.failure` has it.
  }
}

function lineOf(chunk: string, fate: Fate, of: readonly string[], { reason, resent }: Note): LedgerLine {
  const line = { event: fate, chunk, ids: [...of], ...(reason !== undefined && { reason }) }
  return fate === 'done' && resent ? { ...line, event: fate, resent } : line
}
