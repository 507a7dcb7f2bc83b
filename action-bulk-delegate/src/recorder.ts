import type { Note, Record } from './delivery.ts'
import type { Classified, Fate, Fates } from './fates.ts'
import type { Ledger } from './ledger.ts'
import type { LedgerLine } from './ledger-lines.ts'

export interface Recorder {
  readonly record: Record
  /** Takes over what an earlier run delegated; its ledger lines are part of the plan. */
  carryOver(ids: readonly string[]): void
  /** Every Case of the list; those that were never looked at count as failed. */
  fates(): Fates
  /** How many Cases are classified. */
  readonly done: number
}

/** Keeps what became of every Case, here and in the ledger. The last word counts. */
export function createRecorder(ids: readonly string[], ledger: Ledger): Recorder {
  const classified = new Map<string, Classified>()
  return {
    record(chunk, fate, of, note = {}) {
      if (of.length === 0) return
      for (const id of of) classified.set(id, { fate, ...note })
      // A ledger that cannot be written stops the sending; what is known here still reaches the outputs.
      if (ledger.failure === undefined) appendSafely(ledger, lineOf(chunk, fate, of, note))
    },
    carryOver(delegated) {
      for (const id of delegated) classified.set(id, { fate: 'delegated', reason: 'by an earlier run' })
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
    // `ledger.failure` holds it.
  }
}

function lineOf(chunk: string, fate: Fate, of: readonly string[], { reason, resent }: Note): LedgerLine {
  const line = { event: fate, chunk, ids: [...of], ...(reason !== undefined && { reason }) }
  return fate === 'delegated' && resent ? { ...line, event: fate, resent } : line
}
