import { fsyncSync, openSync, writeSync } from 'node:fs'
import { ActionError, redact } from '../../action/index.ts'
import type { LedgerLine } from './ledger-lines.ts'

/** The ledger cannot be written: nothing more may be sent. */
export class LedgerError extends ActionError {
  override name = 'LedgerError'
}

export interface Ledger {
  /**
   * Appends lines; they are on disk on return.
   *
   * @throws LedgerError if they are not; from then on always, because the file may end in half a line
   */
  append(...lines: readonly LedgerLine[]): void
  /** The error that `append` threw. */
  readonly failure: LedgerError | undefined
}

/** Opens the file for appending. */
export function openLedger(path: string): Ledger {
  const file = openSync(path, 'a')
  let failure: LedgerError | undefined
  return {
    get failure() {
      return failure
    },
    append(...lines) {
      if (failure) throw failure
      try {
        writeAll(file, Buffer.from(lines.map((line) => `${redact(JSON.stringify(line))}\n`).join('')))
        fsyncSync(file)
      } catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error'
        failure = new LedgerError(`The ledger ${path} cannot be written (${code}). Sending was stopped.`, {
          hint: 'Everything that was sent is in the ledger. Free up disk space, then run again with resume-from.',
          cause,
        })
        throw failure
      }
    },
  }
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
}
