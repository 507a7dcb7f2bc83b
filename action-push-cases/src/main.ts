import { randomUUID } from 'node:crypto'
import {
  type Action,
  ActionError,
  addSecret,
  describeError,
  escapeText,
  readInputsWithKey,
  runAction,
} from '../../shared/action/index.ts'
import { type Inputs, readStepInputs } from './inputs.ts'
import type { Outcome } from './run.ts'

/** Some rows or Cases failed, and the outputs already say which. Defined first, because the code below runs to the end. */
class Unfinished extends ActionError {}

const noOutputs = { requestedCount: 0, createdCount: 0, existingCount: 0, failedCount: 0, ambiguousCount: 0 }

await runAction(async (action) => {
  const inputs = await readInputsWithKey(action, noOutputs, () => readStepInputs(action.env, action.places))
  if (!inputs) return
  let hasLedger = false
  try {
    await main(inputs, action, () => {
      hasLedger = true
    })
  } catch (error) {
    // Later steps still get their outputs; what was already sent is in the ledger.
    if (!(error instanceof Unfinished)) await reportFailure(error, inputs.rows.length, hasLedger, action)
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
  const duvo = await connect({ ...inputs, client: 'push-cases', signal, env, log, onSecret: addSecret })
  let ledgerFile: string | undefined
  const outcome = await run(inputs, {
    duvo,
    clock: systemClock,
    uuid: randomUUID,
    log,
    signal,
    openLedger: async () => {
      ledgerFile = await action.outputFile('push-cases-ledger.jsonl')
      // Set it at once, so that even a killed step passes it on.
      action.setOutputs({ ledgerFile })
      onLedger()
      return openLedger(ledgerFile)
    },
  })
  await report(outcome, ledgerFile, action)
}

async function report(outcome: Outcome, ledgerFile: string | undefined, action: Action): Promise<void> {
  const [{ outputsOf }, { conclusionOf, failureOf, summarize }] = await Promise.all([
    import('./report/outputs.ts'),
    import('./report/summary.ts'),
  ])
  action.setOutputs(await outputsOf(outcome, action.outputFile))
  summarize(outcome, ledgerFile, action.summary)
  action.log.info(conclusionOf(outcome))
  const { isDryRun, refusal } = outcome
  if (refusal) throw new Unfinished(refusal.message, refusal.hint === undefined ? {} : { hint: refusal.hint })
  const failure = isDryRun ? undefined : failureOf(outcome)
  if (failure === undefined) return
  throw new Unfinished(failure, {
    hint: 'The job summary lists the rows and the reasons. Run again with the same file to send only what is missing.',
  })
}

/** Once something may have been sent, any row may have become a Case. */
async function reportFailure(error: unknown, rows: number, hasLedger: boolean, action: Action): Promise<void> {
  const { mayHaveSent } = await import('./report/outputs.ts')
  const isInDoubt = mayHaveSent(error, hasLedger)
  const [failedCount, ambiguousCount] = isInDoubt ? [0, rows] : [rows, 0]
  action.setOutputs({ requestedCount: rows, createdCount: 0, existingCount: 0, failedCount, ambiguousCount })
  const what = isInDoubt ? 'Pushing Cases stopped, see the ledger' : 'Pushing Cases failed'
  action.summary.add(`### ${what}\n\n${escapeText(describeError(error))}`)
}
