import type { Log } from '../../shared/action/index.ts'
import {
  type DeliverAllDeps,
  type Delivered,
  deliverAll,
  explainSkips,
  findInterrupted,
  type Preview,
  previewCases,
  type Reader,
  type Selection,
  selectCases,
} from '../../shared/cases/index.ts'
import { bulkLimit, type Case, type Duvo } from '../../shared/duvo/index.ts'
import { reprocessCases } from './apply/reprocess.ts'
import { type Inputs, scopeOf } from './inputs.ts'
import { checkLink } from './plan/link.ts'

export { openLedger } from '../../shared/cases/index.ts'

export interface Deps extends DeliverAllDeps {
  readonly duvo: Pick<Duvo, 'cases' | 'queues' | 'serverNow'>
  readonly log: Pick<Log, 'info' | 'warning'>
}

export interface Outcome extends Delivered {
  readonly queueName: string
  readonly duplicates: number
  readonly requested: number
  readonly preview: Preview | undefined
}

/** Finds the Cases, checks that they may go, sends them, and tells what became of each. */
export async function run(inputs: Inputs, deps: Deps): Promise<Outcome> {
  const { duvo, clock, log, signal } = deps
  const reader: Reader = { duvo, queue: inputs.queueId, signal }
  const queueName = await checkLink(duvo, inputs.queueId, inputs.agentId)
  const selection = await selectCases(inputs, reader, clock.now())
  log.info(`Queue ${JSON.stringify(queueName)}: ${describe(selection)}`)

  const outcome = { queueName, duplicates: selection.duplicates, requested: selection.ids.length, ...untouched }
  if (inputs.dryRun) return { ...outcome, preview: await previewCases(selection, reader) }
  if (selection.ids.length === 0) return outcome
  warnOfInterruptions(await findInterrupted(selection, reader), log)
  const operation = reprocessCases({ ...reader, clock, agent: inputs.agentId })
  const task = { ...selection, operation, scope: scopeOf(inputs), maxParallel: inputs.maxParallel }
  return { ...outcome, ...(await deliverAll({ ...task, onSent: (recorder) => explainSkips(recorder, reader) }, deps)) }
}

const untouched = { fates: new Map(), preview: undefined, stopReason: undefined, durationMs: 0, handled: 0 }

function describe({ ids, duplicates, unfinished }: Selection): string {
  const repeated = duplicates > 0 ? `, ${duplicates} repetitions left out` : ''
  const earlier = unfinished.done.length > 0 ? `, ${unfinished.done.length} of them delegated before` : ''
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
