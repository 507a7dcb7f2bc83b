import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Inputs } from '../../../action-push-cases/src/inputs.ts'
import { idOf } from '../../../action-push-cases/src/plan/new-cases.ts'
import { parseTemplate } from '../../../action-push-cases/src/plan/template.ts'
import { type Outcome, run } from '../../../action-push-cases/src/run.ts'
import { type History, openLedger, readHistory } from '../../../shared/cases/index.ts'
import { type Clock, createDuvo, systemClock } from '../../../shared/duvo/index.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../../simulator/index.ts'
import { tempDir } from '../../harness/files/temp-dir.ts'
import { fastClock } from './bulk-world.ts'
import { findViolations } from './checker.ts'

export interface PushWorld extends AsyncDisposable {
  readonly sim: Simulator
  readonly clock: Clock
  readonly queue: string
  readonly honourKeys: boolean
}

export async function startPushWorld(options: Partial<SimulatorOptions> = {}): Promise<PushWorld> {
  const clock = fastClock()
  const sim = await startSimulator({ now: () => clock.now(), ...options })
  const queue = sim.world.addQueue().id
  // An empty Queue needs no look-ups, so this one is not empty.
  sim.world.addCase(queue, { title: 'Other' })
  return { sim, clock, queue, honourKeys: options.honourKeys ?? true, [Symbol.asyncDispose]: () => sim.close() }
}

export interface Push {
  readonly outcome: Outcome
  readonly history: History
  /** The problems that the checker found. */
  readonly violations: readonly string[]
  readonly creates: number
}

/** Pushes rows 1 to `count` in this process, and checks what the ledger says against what the server did. */
export async function push(world: PushWorld, count: number, given: Partial<Inputs> = {}): Promise<Push> {
  const { sim, clock, queue } = world
  const ledgerFile = join(await tempDir('ledger'), 'ledger.jsonl')
  const outcome = await run(
    { ...inputsFor(queue, count), ...given },
    {
      duvo: createDuvo({ apiKey: sim.apiKey, baseUrl: sim.url, client: 'test', clock }),
      clock,
      uuid: randomUUID,
      log: { info() {}, warning() {} },
      signal: new AbortController().signal,
      openLedger: async () => openLedger(ledgerFile),
    },
  )
  // Wait for a call that the server carries out late.
  await systemClock.sleep(100)
  const history = readHistory(await readFile(ledgerFile, 'utf8'))
  const creates = sim.requests.filter(({ operation }) => operation === 'createCases').length
  return { outcome, history, violations: violationsOf(world, history), creates }
}

/** Rows are identified by their key, the number in the title. */
export function violationsOf({ sim, honourKeys }: Omit<PushWorld, 'clock'>, { itemStates }: History): string[] {
  const effects = new Map(
    [...sim.effects.byTarget('createCase')].map(([title, times]) => [idOf(title.replace('Order ', '')), times]),
  )
  return findViolations({ ids: [...itemStates.keys()], itemStates, effects, honourKeys })
}

export function inputsFor(queue: string, count: number): Inputs {
  const rows = Array.from({ length: count }, (_, index) => ({
    columns: new Map([['order', String(index + 1)]]),
    place: `orders.csv:${index + 2}`,
  }))
  const templates = { title: parseTemplate('Order {{order}}'), key: parseTemplate('{{order}}') }
  const shape = { ...templates, data: undefined, labels: [], priority: undefined, keyLabel: 'dedupe-key' }
  return {
    ...defaults,
    queueId: queue,
    rows,
    shape: { ...shape, keepsRepetitions: false },
  }
}

const defaults: Omit<Inputs, 'rows' | 'shape' | 'queueId'> = {
  apiKey: undefined,
  teamId: undefined,
  apiBaseUrl: '',
  onMissingKey: 'fail',
  queueName: undefined,
  casesFile: [],
  cases: undefined,
  title: '',
  data: undefined,
  labels: [],
  priority: undefined,
  key: undefined,
  keyLabel: 'dedupe-key',
  onExisting: 'skip',
  maxCases: 1_000_000,
  maxParallel: 4,
  dryRun: false,
  resumeFrom: undefined,
  wait: false,
  timeoutMinutes: 60,
  maxAnswers: 0,
  failIf: undefined,
  history: undefined,
}
