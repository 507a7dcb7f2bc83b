import { type Log, oneLine, softened } from '../../../shared/action/index.ts'
import type { Clock, Duvo, Run } from '../../../shared/duvo/index.ts'
import { TimedOut } from '../follow/time-limits.ts'
import type { ReadyInputs } from '../inputs.ts'
import { findAgent } from './find-agent.ts'
import type { PendingStart } from './find-started-job.ts'
import { startJob, startKey } from './start-once.ts'
import { type UploadedFile, uploadFiles } from './upload.ts'

/** The Job that the step watches. */
export interface Job {
  readonly runId: string
  /** Whether this step started it. No other Job is ever stopped. */
  readonly isOurs: boolean
  readonly agentName?: string
  readonly files: readonly UploadedFile[]
  /** Set for a Job that this step started. */
  readonly assignment?: { readonly teamId: string; readonly agentId: string }
  /** The Job as it was at its start. */
  readonly run?: Run
}

export interface JobDeps {
  readonly duvo: Duvo
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly log: Log
  /** See `StartDeps`: lets the post step find the Job, whatever happens to this process. */
  readonly onPending: (pending: PendingStart | undefined) => void
  /** Called as soon as the Job is known. */
  readonly onJob: (job: Job) => void
}

/** How long a start in flight may continue after a cancellation: aborting it could leave a Job that nobody knows. */
const startGraceMs = 3_000
/** `Date` headers have whole seconds, so only a larger difference proves that a Job is older than its start. */
const clockToleranceMs = 2_000

/** Starts the Job that the inputs describe, or attaches to the one that they name. */
export async function takeUpJob(inputs: ReadyInputs, deps: JobDeps): Promise<Job> {
  const job =
    inputs.runId === undefined ? await startInTime(inputs, deps) : { runId: inputs.runId, isOurs: false, files: [] }
  deps.onJob(job)
  deps.log.info(introduce(job))
  return job
}

function introduce({ runId, isOurs, agentName }: Job): string {
  const name = oneLine(agentName ?? '')
  if (isOurs) return `Started Job ${runId} of "${name}"`
  if (agentName === undefined) return `Attaching to Job ${runId}`
  return `Following Job ${runId} of "${name}": an earlier step with the same idempotency-key started it, so this step does not stop it`
}

/**
 * Says whether a Job may be running if the time is up before the start gets its response. The post step stops it, unless it
 * should be left running.
 */
async function startInTime(inputs: ReadyInputs, deps: JobDeps): Promise<Job> {
  let isSent = false
  const onPending: JobDeps['onPending'] = (pending) => {
    isSent = pending !== undefined
    deps.onPending(pending)
  }
  try {
    return await start(inputs, { ...deps, onPending })
  } catch (error) {
    if (!(error instanceof TimedOut)) throw error
    if (isSent && inputs.onTimeout === 'leave') deps.onPending(undefined)
    throw new TimedOut(
      `${error.message}. ${isSent ? 'The start request was sent, but got no response.' : 'No Job was started.'}`,
    )
  }
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
  const sentAt = duvo.serverNow()
  const run = await startJob(teamId, body, startKey(inputs.idempotencyKey, body), {
    ...deps,
    signal: softened(signal, startGraceMs),
    log: (text) => log.warning(text),
  })
  const isOurs = inputs.idempotencyKey === undefined || !isOlder(run, sentAt)
  const assignment = { teamId, agentId: agent.id }
  return {
    runId: run.id,
    isOurs,
    agentName: agent.name,
    files: uploaded?.files ?? [],
    run,
    ...(isOurs && { assignment }),
  }
}

/** The user's own key may belong to a start of another step, whose Job existed before this one asked. */
function isOlder(run: Run, sentAt: number): boolean {
  return Date.parse(run.created_at ?? '') < sentAt - clockToleranceMs
}
