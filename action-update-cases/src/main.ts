import { randomUUID } from 'node:crypto'
import {
  type Action,
  ActionError,
  addSecret,
  describeError,
  escapeText,
  inlineCode,
  readInputsWithKey,
  runAction,
} from '../../shared/action/index.ts'
import { type Inputs, readStepInputs } from './inputs.ts'
import type { Outcome } from './run.ts'

/** Some Cases failed, and the outputs already say which. Defined first, because the code below runs to the end of the step. */
class Unfinished extends ActionError {}

const noOutputs = {
  requestedCount: 0,
  updatedCount: 0,
  skippedCount: 0,
  failedCount: 0,
  ambiguousCount: 0,
  interruptedRunIds: [],
}

await runAction(async (action) => {
  const inputs = await readInputsWithKey(action, noOutputs, () => readStepInputs(action.env, action.places))
  if (!inputs) return
  let hasLedger = false
  try {
    await main(inputs, action, () => {
      hasLedger = true
    })
  } catch (error) {
    // Later steps still get their outputs.
    if (!(error instanceof Unfinished)) await reportFailure(error, inputs, hasLedger, action)
    throw error
  }
})

async function main(inputs: Inputs & { apiKey: string }, action: Action, onLedger: () => void): Promise<void> {
  const { env, log, signal } = action
  // Load the client and its dependencies only now, so that a step with nothing to do starts fast.
  const [{ connect, systemClock }, { run, openLedger }] = await Promise.all([
    import('../../shared/duvo/index.ts'),
    import('./run.ts'),
  ])
  const duvo = await connect({ ...inputs, client: 'update-cases', signal, env, log, onSecret: addSecret })
  let ledgerFile: string | undefined
  const outcome = await run(inputs, {
    duvo,
    clock: systemClock,
    uuid: randomUUID,
    log,
    signal,
    openLedger: async () => {
      ledgerFile = await action.outputFile('update-cases-ledger.jsonl')
      // Set it at once, so that even a killed step passes it on.
      action.setOutputs({ ledgerFile })
      onLedger()
      return openLedger(ledgerFile)
    },
  })
  await report(outcome, ledgerFile, inputs, action)
}

async function report(
  outcome: Outcome,
  ledgerFile: string | undefined,
  { change, allowSkipped }: Inputs,
  action: Action,
): Promise<void> {
  const [{ outputsOf }, { conclude }] = await Promise.all([
    import('./report/outputs.ts'),
    import('./report/summary.ts'),
  ])
  const { requested, itemOutcomes, interrupted } = outcome
  action.setOutputs(await outputsOf(requested, itemOutcomes, interrupted, action.outputFile))
  const { log, summary } = action
  const failure = conclude(outcome, { change, ledgerFile, allowSkipped, log, summary })
  if (failure === undefined) return
  const hint = 'The job summary lists the reasons. To continue, run again with resume-from set to the ledger.'
  throw new Unfinished(failure, { hint })
}

async function reportFailure(error: unknown, inputs: Inputs, hasLedger: boolean, action: Action): Promise<void> {
  const { mayHaveSent, outcomesOnFailure, outputsOf } = await import('./report/outputs.ts')
  const isInDoubt = mayHaveSent(error, hasLedger)
  const itemOutcomes = outcomesOnFailure(inputs, isInDoubt)
  action.setOutputs(await outputsOf(itemOutcomes.size, itemOutcomes, [], action.outputFile))
  const what = isInDoubt ? 'stopped, see the ledger' : 'nothing was sent'
  action.summary.add(`### Queue ${inlineCode(inputs.queueId)}: ${what}\n\n${escapeText(describeError(error))}`)
}
