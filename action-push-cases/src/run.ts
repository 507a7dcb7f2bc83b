import { ActionError, type Log } from '../../shared/action/index.ts'
import {
  type DeliverAllDeps,
  type Delivered,
  deliverAll,
  type History,
  type Reader,
  sortHistory,
  type Unfinished,
} from '../../shared/cases/index.ts'
import { bulkLimit, type Duvo, type Queue } from '../../shared/duvo/index.ts'
import { createCases } from './apply/create.ts'
import { checkFindable, findExisting } from './apply/existing.ts'
import { createFinder, type FoundCases } from './apply/find-cases.ts'
import { findRepeated } from './apply/find-repeated.ts'
import { followResults, type Results } from './follow/results.ts'
import type { Inputs } from './inputs.ts'
import { type PlannedCase, type PlannedCases, planCases, type Shape } from './plan/new-cases.ts'
import { findQueue } from './plan/queue.ts'
import { alreadyInQueue, refuse } from './plan/refusal.ts'
import { unknownKeys } from './read/label-keys.ts'

export { openLedger } from '../../shared/cases/index.ts'

/** The label that distinguishes the Cases of one push from others with the same keys. */
const pushRun = 'push-run'

export interface Deps extends DeliverAllDeps {
  readonly duvo: Pick<Duvo, 'cases' | 'queues' | 'runs' | 'serverNow' | 'teams'>
  readonly log: Pick<Log, 'info' | 'warning'>
}

export interface Outcome extends Delivered {
  readonly queueName: string
  readonly rows: ReadonlyMap<string, PlannedCase>
  readonly duplicates: number
  /** The Case of each row, by row id, as far as it is known. */
  readonly caseIds: ReadonlyMap<string, string>
  readonly existing: readonly string[]
  /** Rows with more than one Case, by row id. */
  readonly repeated: ReadonlyMap<string, readonly string[]>
  readonly isDryRun: boolean
  readonly results: Results | undefined
  /** Why nothing was sent, if `on-existing: fail` forbids it. */
  readonly refusal: ActionError | undefined
}

/** Turns the rows into Cases, sends the missing ones, and follows them to their end if asked to wait. */
export async function run(inputs: Inputs, deps: Deps): Promise<Outcome> {
  const { duvo, log, signal } = deps
  const queue = await findQueue(inputs, duvo)
  const reader: Reader = { duvo, queue: queue.id, signal }
  const push = pushLabel(inputs, queue.id, deps.uuid)
  const extra = push === undefined ? [] : [{ key: pushRun, value: push }]
  const planned = await planRows(inputs, extra, queue, deps)
  const rows = new Map(planned.cases.map((row) => [row.id, row]))
  const { keyLabel, maxParallel } = inputs
  const finder = createFinder(reader, keyLabel, extra)
  const unfinished = unfinishedOf([...rows.keys()], inputs.history)
  const open = unfinished.open.flatMap((id) => rows.get(id) ?? [])
  const existing: FoundCases =
    inputs.onExisting === 'create' ? new Map() : await findExisting(open, { ...reader, duvo, finder, keyLabel, log })
  const caseIds = new Map<string, string>([...existing].map(([id, [caseId = '']]) => [id, caseId]))
  const common = {
    queueName: queue.name,
    rows,
    duplicates: planned.duplicates,
    caseIds,
    existing: [...existing.keys()],
  }
  if (existing.size > 0 && inputs.onExisting === 'fail') {
    return { ...common, ...untouched, ...refuse(rows, existing, unfinished) }
  }
  if (inputs.dryRun) return { ...common, ...untouched, isDryRun: true }

  const since = duvo.serverNow()
  const onCase = (row: string, caseId: string) => void caseIds.set(row, caseId)
  const operation = createCases({ duvo, queue: queue.id, rows, keyLabel, finder, onCase })
  const afterFirst = async () => {
    const row = [...caseIds.keys()].find((id) => !existing.has(id))
    return checkFindable(rows.get(row ?? ''), since, { ...deps, finder, keyLabel })
  }
  const scope = { ...scopeOf(inputs, queue.id), ...(push !== undefined && { push }) }
  const leftOut = [{ reason: alreadyInQueue, ids: [...existing.keys()], isExpected: true }]
  const task = { operation, scope, ids: [...rows.keys()], unfinished, leftOut, maxParallel, afterFirst }
  const delivered = await deliverAll(task, deps)
  const repeated = signal.aborted ? new Map() : await findRepeated(delivered, caseIds, rows, finder, deps)
  const outcome = { ...common, ...untouched, ...delivered, repeated }
  if (!inputs.wait || signal.aborted) return outcome
  const isNew = existing.size === 0 && inputs.history === undefined
  const cases = { ids: [...new Set(caseIds.values())], isNew, since }
  return { ...outcome, results: await followResults(cases, inputs, { ...reader, ...deps }) }
}

async function planRows(
  inputs: Inputs,
  extra: Shape['extra'],
  queue: Queue,
  { duvo, log }: Deps,
): Promise<PlannedCases> {
  const planned = planCases(inputs.rows, { ...inputs.shape, extra })
  checkCount(planned.cases.length, inputs.maxCases)
  logPlan(planned, queue.name, log)
  const keys = inputs.shape.labels.map(({ key }) => key)
  const warning = await unknownKeys(keys, [inputs.keyLabel, pushRun], queue.id, duvo.queues)
  if (warning !== undefined) log.warning(warning)
  return planned
}

const untouched = {
  itemOutcomes: new Map(),
  stopReason: undefined,
  durationMs: 0,
  handled: 0,
  repeated: new Map(),
  results: undefined,
  isDryRun: false,
  refusal: undefined,
}

/** What the ledger is about. */
export function scopeOf({ keyLabel }: Pick<Inputs, 'keyLabel'>, queue: string): Record<string, string> {
  return { queue, 'key-label': keyLabel }
}

/**
 * With `on-existing: create`, the key alone does not distinguish the Cases of this push from older ones. A label of the
 * push does; it stays the same when the push is resumed.
 */
function pushLabel({ onExisting, history }: Inputs, queue: string, uuid: () => string): string | undefined {
  if (!history) return onExisting === 'create' ? uuid() : undefined
  const { queue: from, push } = history.scope
  if (from !== queue) throw new ActionError(`resume-from: the ledger is for Queue ${from}, not ${queue}`)
  if ((push !== undefined) === (onExisting === 'create')) return push
  throw new ActionError('resume-from: the ledger was written with a different on-existing: resume with the same inputs')
}

function checkCount(count: number, maxCases: number): void {
  if (count <= maxCases) return
  throw new ActionError(`${count} Cases exceed max-cases (${maxCases}). Nothing was sent.`, {
    hint: 'If you mean that many, raise max-cases. Preview them with dry-run: true.',
  })
}

function logPlan({ cases, duplicates, cutTitles }: PlannedCases, queueName: string, log: Deps['log']): void {
  const repeated = duplicates > 0 ? `, ${duplicates} duplicate rows ignored` : ''
  log.info(`Queue ${JSON.stringify(queueName)}: ${cases.length} rows${repeated}, up to ${bulkLimit} per call`)
  if (cutTitles.length > 0) {
    const more = cutTitles.length > 5 ? ` and ${cutTitles.length - 5} more` : ''
    log.warning(`Titles were cut at 500 characters: ${cutTitles.slice(0, 5).join(', ')}${more}`)
  }
}

/** The rows that an earlier run left open, and all rows that it did not know. */
function unfinishedOf(ids: readonly string[], history: History | undefined): Unfinished {
  if (!history) return { done: [], resent: [], open: ids, unconfirmed: [] }
  const itemStates = new Map(ids.map((id) => [id, history.itemStates.get(id) ?? ({ outcome: 'planned' } as const)]))
  return sortHistory({ itemStates, calls: history.calls })
}
