import { ActionError, countOf, type Log } from '../../shared/action/index.ts'
import {
  type BulkOutcome,
  type DeliverAllDeps,
  deliverAll,
  describeSelection,
  explainSkips,
  guardCases,
  idsToSend,
  isSearchGiven,
  previewCases,
  type Reader,
  type Recorder,
  readCases,
  selectCases,
} from '../../shared/cases/index.ts'
import type { Duvo } from '../../shared/duvo/index.ts'
import { updateCases } from './apply/update.ts'
import { type Inputs, scopeOf } from './inputs.ts'
import { doneWord, findUnchanged } from './plan/change.ts'

export { openLedger } from '../../shared/cases/index.ts'

export interface Deps extends DeliverAllDeps {
  readonly duvo: Pick<Duvo, 'cases' | 'queues' | 'serverNow'>
  readonly log: Pick<Log, 'info' | 'warning'>
}

export interface Outcome extends BulkOutcome {
  /** The interrupted Jobs, as far as the received responses name them. */
  readonly interrupted: readonly string[]
}

/** Finds the Cases, leaves out those to be left alone, changes the others, and reports the result of each. */
export async function run(inputs: Inputs, deps: Deps): Promise<Outcome> {
  const { duvo, clock, log, signal } = deps
  const { change, maxParallel, queueId: queue } = inputs
  const reader: Reader = { duvo, queue, signal }
  const { name: queueName } = await duvo.queues.get(queue)
  const selection = await selectCases(inputs, reader, clock.now())
  log.info(`Queue ${JSON.stringify(queueName)}: ${describeSelection(selection, doneWord(change))}`)
  if (inputs.history && isSearchGiven(inputs)) log.info('Not searching again: the Cases come from resume-from.')
  const outcome = { queueName, duplicates: selection.duplicates, requested: selection.ids.length, ...untouched }

  const ids = idsToSend(selection)
  const items = selection.items ?? (await readCases(ids, {}, reader))
  const guarded =
    change.kind === 'priority' ? nothingGuarded : await guardCases({ ...selection, items }, inputs.include, reader)
  const leftOut = [findUnchanged(ids, items, change), ...guarded.leftOut].filter((group) => group.ids.length > 0)
  checkDeletions(countOpen(ids, leftOut), inputs)
  if (inputs.dryRun) {
    return { ...outcome, preview: await previewCases({ ...selection, items }, { ...guarded, leftOut }, reader) }
  }
  if (selection.ids.length === 0) return outcome

  const interrupted = new Set<string>()
  const onInterrupted = (runIds: readonly string[]) => {
    for (const id of runIds) interrupted.add(id)
  }
  const operation = updateCases({ ...reader, clock, change, onInterrupted })
  const onSent = (recorder: Recorder) => explainSkips(recorder, reader)
  const task = { ...selection, operation, scope: scopeOf(queue, change), leftOut, maxParallel, onSent }
  const delivered = await deliverAll(task, deps)
  return { ...outcome, ...delivered, interrupted: [...interrupted] }
}

const untouched = {
  itemOutcomes: new Map(),
  preview: undefined,
  stopReason: undefined,
  durationMs: 0,
  handled: 0,
  interrupted: [],
}
const nothingGuarded = { leftOut: [], interrupted: [] }

function countOpen(ids: readonly string[], leftOut: readonly { readonly ids: readonly string[] }[]): number {
  const out = new Set(leftOut.flatMap((group) => group.ids))
  return ids.filter((id) => !out.has(id)).length
}

/** Deleted Cases cannot be restored: more than expected means that the list or the search is wrong. */
function checkDeletions(count: number, { change, maxDeletions = 0 }: Inputs): void {
  if (change.kind !== 'delete' || count <= maxDeletions) return
  throw new ActionError(
    `${countOf(count, 'Case')} would be deleted, more than max-deletions (${maxDeletions}). Nothing was sent.`,
    {
      hint: 'If you mean that many, raise max-deletions. Preview them with dry-run: true.',
    },
  )
}
