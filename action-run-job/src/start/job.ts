import { type Log, softened } from '../../../shared/action/index.ts'
import type { Clock, Duvo, Run } from '../../../shared/duvo/index.ts'
import type { ReadyInputs } from '../inputs.ts'
import { findAgent } from './agent.ts'
import { startJob, startKey } from './start-once.ts'
import type { PendingStart } from './started-job.ts'
import { type UploadedFile, uploadFiles } from './upload.ts'

/** The Job that the step watches. */
export interface Job {
  readonly runId: string
  /** Whether this step started it: no other Job is ever stopped. */
  readonly isOurs: boolean
  readonly agentName?: string
  readonly files: readonly UploadedFile[]
  /** As it was when it was started. */
  readonly run?: Run
}

export interface JobDeps {
  readonly duvo: Duvo
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly log: Log
  /** See `StartDeps`: lets the post step find the Job whatever happens to this process. */
  readonly onPending: (pending: PendingStart | undefined) => void
  /** Told as soon as the Job is known. */
  readonly onJob: (job: Job) => void
}

/** How long a start in flight is left alone after a cancel: cutting it off would leave a Job that nobody knows. */
const startGraceMs = 3_000

/** Starts the Job that the inputs describe, or attaches to the one they name. */
export async function takeUpJob(inputs: ReadyInputs, deps: JobDeps): Promise<Job> {
  const job = inputs.runId === undefined ? await start(inputs, deps) : { runId: inputs.runId, isOurs: false, files: [] }
  deps.onJob(job)
  deps.log.info(job.isOurs ? `Started Job ${job.runId} of "${job.agentName}"` : `Attaching to Job ${job.runId}`)
  return job
}

async function start(inputs: ReadyInputs, deps: JobDeps): Promise<Job> {
  const { duvo, signal, log } = deps
  const teamId = await duvo.teams.resolve(inputs.teamId)
  const agent = await findAgent(duvo, teamId, inputs)
  const uploaded = inputs.files.length > 0 ? await uploadFiles(inputs.files, deps) : undefined
  const body = {
    agent_id: agent.id,
    message: inputs.message,
    sandbox_id: uploaded?.sandboxId ?? inputs.sandboxId,
    webhook_url: inputs.webhookUrl,
  }
  signal.throwIfAborted()
  const run = await startJob(teamId, body, startKey(inputs.idempotencyKey, body), {
    ...deps,
    signal: softened(signal, startGraceMs),
    log: (text) => log.warning(text),
  })
  return { runId: run.id, isOurs: true, agentName: agent.name, files: uploaded?.files ?? [], run }
}
