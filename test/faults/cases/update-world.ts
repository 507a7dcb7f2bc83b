import { randomUUID } from 'node:crypto'
import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Inputs } from '../../../action-update-cases/src/inputs.ts'
import type { Change } from '../../../action-update-cases/src/plan/change.ts'
import { type Outcome, run } from '../../../action-update-cases/src/run.ts'
import { type History, type Ledger, openLedger, readHistory } from '../../../shared/cases/index.ts'
import { createDuvo, systemClock } from '../../../shared/duvo/index.ts'
import { tempDir } from '../../harness/files/temp-dir.ts'
import { unchosen, type World } from './bulk-world.ts'
import { findViolations } from './checker.ts'

/** The result of a run. */
export interface Update {
  /** Undefined if it was killed, or ended before it sent anything. */
  readonly outcome: Outcome | undefined
  /** Undefined if its ledger is useless: it lacks the plan. */
  readonly history: History | undefined
  /** The problems that the checker found. */
  readonly violations: readonly string[]
}

export interface Attempt {
  readonly change: Change
  /** From the previous run; without one, the list is given again. */
  readonly history?: History | undefined
  /** The process dies after this many calls of the ledger: nothing is sent or written from then on. */
  readonly killAfter?: number | undefined
}

/** Runs the action's work in this process, and compares its ledger with what the server did. */
export async function update(world: World, { change, history, killAfter }: Attempt): Promise<Update> {
  const { sim, clock, ids, honourKeys } = world
  const ledgerFile = join(await tempDir('ledger'), 'ledger.jsonl')
  const death = new AbortController()
  const outcome = await run(inputsFor(world, change, history), {
    duvo: createDuvo({ apiKey: sim.apiKey, baseUrl: sim.url, client: 'test', clock, signal: death.signal }),
    clock,
    uuid: randomUUID,
    log: { info() {}, warning() {} },
    signal: new AbortController().signal,
    openLedger: async () => mortal(openLedger(ledgerFile), killAfter, death),
  }).catch(() => undefined)
  // Wait for a call that the server carries out late.
  await systemClock.sleep(100)
  // A dying process may leave half a line.
  if (death.signal.aborted) await appendFile(ledgerFile, '{"event":"done","ch')
  const text = await readFile(ledgerFile, 'utf8').catch(() => '')
  const left = historyIn(text)
  const effects = sim.effects.byTarget(change.kind === 'delete' ? 'deleteCase' : 'updateCase')
  const violations = left ? findViolations({ ids, itemStates: left.itemStates, effects, honourKeys }) : []
  return { outcome: death.signal.aborted ? undefined : outcome, history: left, violations }
}

/** A normal ledger until the process dies; then it accepts nothing more, and the connections are cut. */
function mortal(ledger: Ledger, killAfter: number | undefined, death: AbortController): Ledger {
  let calls = 0
  return {
    get failure() {
      return ledger.failure
    },
    append(...lines) {
      death.signal.throwIfAborted()
      ledger.append(...lines)
      calls += 1
      if (calls === killAfter) setTimeout(() => death.abort(new Error('killed')), calls % 4)
    },
  }
}

function historyIn(text: string): History | undefined {
  try {
    return readHistory(text)
  } catch {
    return undefined
  }
}

function inputsFor({ queue, ids }: World, change: Change, history: History | undefined): Inputs {
  const listed = history === undefined ? { ids, duplicates: 0 } : undefined
  return { ...unchosen, ...unwritten, queueId: queue, change, listed, history, maxDeletions: ids.length }
}

const unwritten = { delete: false, whereStatus: [], wherePriority: [] }
