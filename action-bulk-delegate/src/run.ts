import type { Log } from '../../shared/action/index.ts'
import { countOf } from '../../shared/action/index.ts'
import {
  type DeliverAllDeps,
  type Delivered,
  deliverAll,
  describeSelection,
  explainSkips,
  guardCases,
  idsToSend,
  isSearchGiven,
  type Preview,
  previewCases,
  type Reader,
  type Recorder,
  selectCases,
} from '../../shared/cases/index.ts'
import type { Duvo } from '../../shared/duvo/index.ts'
import { reprocessCases } from './apply/reprocess.ts'
import { type Inputs, scopeOf } from './inputs.ts'
import { checkLink } from './plan/queue-link.ts'
import { findTaken } from './plan/taken-cases.ts'

export { openLedger } from '../../shared/cases/index.ts'

export interface Deps extends DeliverAllDeps {
  readonly duvo: Pick<Duvo, 'cases' | 'queues' | 'serverNow'>
  readonly log: Pick<Log, 'info' | 'warning'>
  /** Since when an earlier attempt of this workflow run may have sent Cases; undefined in a first attempt. */
  readonly attemptedSince: number | undefined
}

export interface Outcome extends Delivered {
  readonly queueName: string
  readonly duplicates: number
  readonly requested: number
  readonly preview: Preview | undefined
}

/** Finds the Cases, checks that they may be sent, sends them, and reports the result of each. */
export async function run(inputs: Inputs, deps: Deps): Promise<Outcome> {
  const { duvo, clock, log, signal } = deps
  const reader: Reader = { duvo, queue: inputs.queueId, signal }
  const queueName = await checkLink(duvo, inputs.queueId, inputs.agentId)
  const selection = await selectCases(inputs, reader, clock.now())
  log.info(`Queue ${JSON.stringify(queueName)}: ${describeSelection(selection, 'delegated')}`)
  if (inputs.history && isSearchGiven(inputs)) log.info('Not searching again: the Cases come from resume-from.')

  const outcome = { queueName, duplicates: selection.duplicates, requested: selection.ids.length, ...untouched }
  const guarded = await guardCases(selection, inputs.include, reader)
  const taken = await findTaken(idsToSend(selection), { ...reader, agent: inputs.agentId, since: deps.attemptedSince })
  const leftOut = [...guarded.leftOut, ...taken]
  if (inputs.dryRun) return { ...outcome, preview: await previewCases(selection, { ...guarded, leftOut }, reader) }
  if (selection.ids.length === 0) return outcome
  warnOfInterruptions(guarded.interrupted, log)

  const operation = reprocessCases({ ...reader, clock, agent: inputs.agentId })
  const { maxParallel } = inputs
  const onSent = (recorder: Recorder) => explainSkips(recorder, reader)
  const task = { ...selection, operation, scope: scopeOf(inputs), leftOut, maxParallel, onSent }
  return { ...outcome, ...(await deliverAll(task, deps)) }
}

const untouched = { itemOutcomes: new Map(), preview: undefined, stopReason: undefined, durationMs: 0, handled: 0 }

function warnOfInterruptions(ids: readonly string[], log: Deps['log']): void {
  if (ids.length === 0) return
  const more = ids.length > 10 ? ` and ${ids.length - 10} more` : ''
  const shown = ids.slice(0, 10).join(', ')
  log.warning(`The Jobs of ${countOf(ids.length, 'Case')} in progress will be interrupted: ${shown}${more}`)
}
