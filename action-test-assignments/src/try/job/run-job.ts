import { basename } from 'node:path'
import { ActionError, describeError, type Places, type SchemaCheck } from '../../../../shared/action/index.ts'
import type { Clock, Duvo, ListedRun } from '../../../../shared/duvo/index.ts'
import type { Evaluation, JobRecord } from '../../judge/job-record.ts'
import { judge } from '../../judge/judge.ts'
import { answerOf, toolCallsOf, transcriptOf } from '../../judge/read-conversation.ts'
import { findFixture } from '../../plan/named-files.ts'
import type { TestCase } from '../../plan/test-file.ts'
import type { Attempt } from '../../report/results.ts'
import type { Preview } from '../preview/preview.ts'
import { type FollowDeps, followJob, readMessages } from './follow-job.ts'

export interface JobDeps extends FollowDeps {
  readonly duvo: Duvo
  readonly clock: Clock
  readonly teamId: string
  readonly places: Places
  /** The root directory of the repository, to which paths in test files are relative. */
  readonly repositoryRoot: string
  readonly checkSchema: SchemaCheck | undefined
  /** In milliseconds. */
  readonly timeoutMs: number
  readonly evaluationTimeoutMs: number
  readonly onStart: (runId: string) => void
}

const evaluationPauseMs = 3_000

/** Runs one Job of a case in its preview and judges it. Errors are part of the result; only a cancellation is thrown. */
export async function runJob(test: TestCase, preview: Preview, deps: JobDeps): Promise<Attempt> {
  const startedAt = deps.clock.monotonic()
  let runId: string | undefined
  try {
    const sandboxId = await uploadFiles(test.files, deps)
    runId = await preview.start({ message: test.message, ...(sandboxId && { sandbox_id: sandboxId }) })
    deps.onStart(runId)
    return await judgeJob(runId, test, preview, deps)
  } catch (error) {
    deps.signal.throwIfAborted()
    const durationMs = deps.clock.monotonic() - startedAt
    return { ...nothing, runId, status: 'unknown', error: describeError(error), durationMs }
  }
}

const nothing = { passed: false, verdicts: [], answer: '', transcript: [] }

async function judgeJob(runId: string, test: TestCase, preview: Preview, deps: JobDeps): Promise<Attempt> {
  const { expect } = test
  const end = await followJob(runId, { policy: expect['human-requests'], timeoutMs: deps.timeoutMs }, deps)
  // If the Job is gone, so are its messages, and `end.error` already says why it cannot be judged.
  const read = readMessages(runId, deps.duvo)
  const messages = await (end.error === undefined ? read : read.catch(() => []))
  const job: JobRecord = {
    status: end.status,
    answer: answerOf(messages),
    toolCalls: toolCallsOf(messages),
    humanRequests: end.humanRequests,
    evaluation: expect.evaluation && end.error === undefined ? await readEvaluation(runId, preview, deps) : undefined,
    durationMs: end.durationMs,
    messageCount: messages.length,
  }
  const verdicts = end.error === undefined ? judge(expect, job, deps.checkSchema) : []
  return {
    runId,
    status: end.status,
    passed: end.error === undefined && verdicts.every(({ passed }) => passed),
    verdicts,
    error: end.error,
    durationMs: end.durationMs,
    answer: job.answer,
    transcript: transcriptOf(messages),
  }
}

/** Waits for the evaluation, which follows the end of a Job. Undefined if it is not ready in time. */
async function readEvaluation(
  runId: string,
  { agentId }: Preview,
  { duvo, teamId, clock, signal, evaluationTimeoutMs }: JobDeps,
): Promise<Evaluation | undefined> {
  const until = clock.monotonic() + evaluationTimeoutMs
  for (;;) {
    const { items } = await duvo.runs.page(teamId, { agent_id: agentId, sort_order: 'desc' }, 0)
    const summary = items.find(({ id }) => id === runId)?.eval_summaries
    if (summary?.status === 'ready') return evaluationOf(summary)
    if (summary?.status === 'unavailable' || clock.monotonic() > until) return undefined
    await clock.sleep(evaluationPauseMs, signal)
  }
}

function evaluationOf(summary: NonNullable<ListedRun['eval_summaries']>): Evaluation {
  const { critical, medium, low } = summary.severityCounts ?? {}
  return {
    passed: summary.passed ?? 0,
    total: summary.total ?? 0,
    severities: { critical: critical ?? 0, medium: medium ?? 0, low: low ?? 0 },
  }
}

/** Uploads the fixtures of a case to a new sandbox. Undefined if there are none. */
async function uploadFiles(files: readonly string[], deps: JobDeps): Promise<string | undefined> {
  if (files.length === 0) return undefined
  const found = files.map((file) => {
    // Check again: the file may have changed while other tests ran.
    const fixture = findFixture(file, deps.repositoryRoot, deps.places)
    if (typeof fixture === 'string') throw new ActionError(`${fixture}.`)
    return { ...fixture, name: basename(file) }
  })
  const { id } = await deps.duvo.sandboxes.create()
  for (const file of found) await deps.duvo.sandboxes.upload(id, file)
  return id
}
