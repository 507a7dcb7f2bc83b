import type { Log } from '../../shared/action/index.ts'
import { bulkLimit, type Case, type Clock, type Duvo } from '../../shared/duvo/index.ts'
import { checkLink } from './checks.ts'
import { chunksOf } from './chunks.ts'
import { dispatch } from './dispatch.ts'
import type { Fates } from './fates.ts'
import type { Inputs } from './inputs.ts'
import type { Ledger } from './ledger.ts'
import { startProgress } from './progress.ts'
import type { Reader } from './reading.ts'
import { createRecorder } from './recorder.ts'
import { planLines, readUnsure } from './resume.ts'
import { createSender } from './sending.ts'
import { explainSkips } from './skips.ts'
import { findWork, inProgress, type Preview, preview, type Work } from './work.ts'

export interface Deps {
  readonly duvo: Pick<Duvo, 'cases' | 'queues' | 'serverNow'>
  readonly clock: Clock
  readonly uuid: () => string
  readonly log: Pick<Log, 'info' | 'warning'>
  /** Stops the sending; calls that are under way may end. */
  readonly signal: AbortSignal
  /** Makes the file that must exist before anything is sent. */
  readonly openLedger: () => Promise<Ledger>
}

export interface Outcome {
  readonly queueName: string
  readonly duplicates: number
  readonly requested: number
  /** Empty for a dry run. */
  readonly fates: Fates
  readonly preview: Preview | undefined
  /** Why the sending ended early. */
  readonly stopReason: string | undefined
  /** Milliseconds that the sending took, and how many Cases were classified in them. */
  readonly durationMs: number
  readonly handled: number
}

/** Finds the Cases, checks that they may go, sends them, and tells what became of each. */
export async function run(inputs: Inputs, deps: Deps): Promise<Outcome> {
  const { duvo, clock, log, signal } = deps
  const reader: Reader = { duvo, queue: inputs.queueId, signal }
  const queueName = await checkLink(duvo, inputs.queueId, inputs.agentId)
  const work = await findWork(inputs, reader, clock.now())
  log.info(`Queue ${JSON.stringify(queueName)}: ${describe(work)}`)

  const outcome = { queueName, duplicates: work.duplicates, requested: work.ids.length, ...untouched }
  if (inputs.dryRun) return { ...outcome, preview: await preview(work, reader) }
  if (work.ids.length === 0) return outcome
  warnOfInterruptions(await inProgress(work, reader), log)
  return { ...outcome, ...(await delegate(work, inputs, reader, deps)) }
}

const untouched = { fates: new Map(), preview: undefined, stopReason: undefined, durationMs: 0, handled: 0 }

type Delegated = Pick<Outcome, 'fates' | 'stopReason' | 'durationMs' | 'handled'>

async function delegate(work: Work, inputs: Inputs, reader: Reader, deps: Deps): Promise<Delegated> {
  const { clock, log, signal } = deps
  const { queueId: queue, agentId: agent, maxParallel } = inputs
  const ledger = await deps.openLedger()
  ledger.append(...planLines(work, { queue, agent, at: deps.duvo.serverNow() }))
  const recorder = createRecorder(work.ids, ledger)
  recorder.carryOver(work.unfinished.delegated)

  const startedAt = clock.monotonic()
  const before = recorder.done
  const progress = startProgress(work.ids.length, recorder, clock, log.info)
  try {
    const tools = { ...reader, ...deps, agent, maxParallel, ledger, record: recorder.record }
    const pieces = [...(await readUnsure(work.unfinished, tools)), ...chunksOf(work.unfinished.open)]
    const stopReason = await dispatch(pieces, { ...tools, send: createSender(tools) })
    const durationMs = clock.monotonic() - startedAt
    const handled = recorder.done - before
    if (!signal.aborted) await explainSkips(recorder, reader)
    return { fates: recorder.fates(), stopReason, durationMs, handled }
  } finally {
    progress.stop()
  }
}

function describe({ ids, duplicates, unfinished }: Work): string {
  const repeated = duplicates > 0 ? `, ${duplicates} repetitions left out` : ''
  const earlier = unfinished.delegated.length > 0 ? `, ${unfinished.delegated.length} of them delegated before` : ''
  const unsure = unfinished.unsure.flatMap(({ ids }) => ids).length
  const reading = unsure > 0 ? `, ${unsure} to be read back first` : ''
  return `${ids.length} Cases${repeated}${earlier}${reading}, in calls of up to ${bulkLimit}`
}

function warnOfInterruptions(cases: readonly Case[], log: Deps['log']): void {
  if (cases.length === 0) return
  const shown = cases.slice(0, 10).map(({ id }) => id)
  const more = cases.length > shown.length ? ` and ${cases.length - shown.length} more` : ''
  log.warning(
    `${cases.length} of the Cases are in progress. Their Jobs will be interrupted: ${shown.join(', ')}${more}`,
  )
}
