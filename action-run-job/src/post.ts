import { type Action, addSecret, hasApiKey, runPost } from '../../shared/action/index.ts'
import { readInputsAgain } from './inputs.ts'
import type { PendingStart } from './start/find-started-job.ts'

/**
 * Always runs after the job. It decides by what the main step saved and by the Job's own status, never by the outcome of
 * the workflow: a step that is cancelled alone does not cancel its job, and a killed one could not report anything.
 */
await runPost(async (action) => {
  const pending = action.readState('pendingStart')
  if (pending === undefined || action.readState('settled') === 'true') return
  await stopLeftJob(JSON.parse(pending), action)
})

async function stopLeftJob(pending: PendingStart, action: Action): Promise<void> {
  const { env, log, signal, places } = action
  const inputs = await readInputsAgain(env, places)
  if (!inputs.wait || !inputs.stopOnCancel || !hasApiKey(inputs, log)) return
  const { connect, systemClock } = await import('../../shared/duvo/index.ts')
  const { findStarted } = await import('./start/find-started-job.ts')
  const { stopJob, describeStop } = await import('./stop/stop-job.ts')
  const { stopInPost } = await import('./stop/stop-limits.ts')
  const duvo = await connect({ ...inputs, client: 'run-job', signal, env, log, onSecret: addSecret })
  const find = () => findStarted(pending, inputs.message, { duvo, clock: systemClock, signal })
  const runId = action.readState('runId') ?? (await find())?.id
  if (runId === undefined) return log.info('The start was interrupted, and it created no Job.')
  log.info(`Stopping Job ${runId}: this step started it, and it may not have ended.`)
  const stopped = await stopJob(duvo, runId, systemClock, stopInPost)
  if (stopped.isConfirmed) log.info(describeStop(runId, stopped))
  else log.warning(describeStop(runId, stopped))
}
