import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Inputs } from '../../../action-bulk-delegate/src/inputs.ts'
import { type Outcome, run } from '../../../action-bulk-delegate/src/run.ts'
import { openLedger, readHistory } from '../../../shared/cases/index.ts'
import { type Clock, createDuvo, systemClock } from '../../../shared/duvo/index.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../../simulator/index.ts'
import { tempDir } from '../../harness/files/temp-dir.ts'
import { findViolations } from './checker.ts'

/** Sleeps are shortened by this factor. */
const scale = 200

/**
 * A clock that skips sleeps but otherwise runs normally: waits of seconds pass in milliseconds, but a machine that is
 * busy with other work does not turn them into hours. Time limits are not shortened either.
 */
export function fastClock(): Clock {
  const start = Date.now() - performance.now()
  let skipped = 0
  const monotonic = () => performance.now() + skipped
  return {
    now: () => Math.round(start + monotonic()),
    monotonic,
    timer: systemClock.timer,
    async sleep(ms, signal) {
      const end = monotonic() + ms
      await systemClock.sleep(Math.ceil(ms / scale), signal)
      skipped += Math.max(0, end - monotonic())
    },
  }
}

/** The time of a server whose clock runs as fast as that of a step with this `timeScale`. */
export function scaledNow(timeScale: number): () => number {
  const [date, start] = [Date.now(), performance.now()]
  return () => Math.round(date + (performance.now() - start) * timeScale)
}

/** Adds Cases that nobody has touched for an hour. */
export function addOldCases({ world }: Simulator, queue: string, count: number): string[] {
  const old = world.now() - 3_600_000
  return Array.from({ length: count }, () => world.addCase(queue, { createdAt: old, updatedAt: old }).id)
}

export interface World extends AsyncDisposable {
  readonly sim: Simulator
  readonly clock: Clock
  readonly queue: string
  readonly agent: string
  readonly ids: readonly string[]
  readonly honourKeys: boolean
}

/** A Queue with old Cases, and an Assignment that consumes it. */
export async function startWorld(count: number, options: Partial<SimulatorOptions> = {}): Promise<World> {
  const clock = fastClock()
  const sim = await startSimulator({ now: () => clock.now(), ...options })
  const queue = sim.world.addQueue().id
  const agent = sim.world.addAgent({ consumes: [queue] }).id
  const ids = addOldCases(sim, queue, count)
  const { honourKeys = true } = options
  return { sim, clock, queue, agent, ids, honourKeys, [Symbol.asyncDispose]: () => sim.close() }
}

export interface Delegation {
  readonly outcome: Outcome
  /** The problems that the checker found. */
  readonly violations: readonly string[]
  /** All requests, and those that delegate. */
  readonly calls: { readonly all: number; readonly bulk: number; readonly refused: number }
  readonly duplicated: number
}

/** Runs the action's work in this process, and checks its claims. */
export async function delegate(world: World, open = openLedger): Promise<Delegation> {
  const { sim, clock, queue, agent, ids } = world
  const ledgerFile = join(await tempDir('ledger'), 'ledger.jsonl')
  const options = { apiKey: sim.apiKey, baseUrl: sim.url, client: 'test', clock }
  const outcome = await run(inputsFor({ queue, agent, ids }), {
    duvo: createDuvo(options),
    clock,
    uuid: randomUUID,
    log: { info() {}, warning() {} },
    signal: new AbortController().signal,
    attemptedSince: undefined,
    openLedger: async () => open(ledgerFile),
  })
  // Wait for a call that the server carries out late.
  await systemClock.sleep(100)
  const { itemStates } = readHistory(await readFile(ledgerFile, 'utf8'))
  const effects = sim.effects.byTarget('reprocess')
  const bulk = sim.requests.filter(({ path }) => /bulk-/.test(path))
  return {
    outcome,
    violations: findViolations({ ids, itemStates, effects, honourKeys: world.honourKeys }),
    calls: { all: sim.requests.length, bulk: bulk.length, refused: bulk.filter(({ status }) => status === 429).length },
    duplicated: [...effects.values()].filter((count) => count > 1).length,
  }
}

/** The inputs of a step that lists these Cases. */
export function inputsFor({ queue, agent, ids }: Pick<World, 'queue' | 'agent' | 'ids'>): Inputs {
  return { ...unchosen, githubToken: undefined, queueId: queue, agentId: agent, listed: { ids, duplicates: 0 } }
}

/** The inputs that every bulk action shares, all unset. */
export const unchosen: Omit<Inputs, 'queueId' | 'agentId' | 'githubToken'> = {
  apiKey: undefined,
  teamId: undefined,
  apiBaseUrl: '',
  onMissingKey: 'fail',
  caseIds: undefined,
  caseIdsFile: undefined,
  status: [],
  priority: [],
  labels: [],
  search: undefined,
  createdAfter: undefined,
  updatedAfter: undefined,
  maxCases: 1_000_000,
  maxParallel: 4,
  dryRun: false,
  allowSkipped: false,
  include: [],
  resumeFrom: undefined,
  listed: undefined,
  history: undefined,
}
