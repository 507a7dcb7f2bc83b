import { describeError, type Log, mapPool, type Places } from '../../../shared/action/index.ts'
import type { ReadDeps } from '../../../shared/sync/index.ts'
import type { Inputs } from '../inputs.ts'
import type { ReadPlan } from '../plan/read-plan.ts'
import type { PlannedCase, Trial } from '../plan/trials.ts'
import { type Attempt, resultOf, type SuiteResult } from '../report/results.ts'
import { annotateCase, logAttempt } from './annotate.ts'
import { runJob } from './job/run-job.ts'
import { createPreview, type Preview } from './preview/preview.ts'
import type { PreviewOwner } from './preview/preview-record.ts'
import { deletePreview } from './preview/stale-previews.ts'

export interface TrialDeps extends ReadDeps {
  readonly log: Log
  readonly places: Places
  readonly owner: PreviewOwner
  readonly pullRequest: number | undefined
}

export interface TrialsResult {
  readonly suites: readonly SuiteResult[]
  readonly jobCount: number
  /** Names of previews that could not be deleted. */
  readonly left: readonly string[]
}

/** One Job to run. */
type Job = { readonly trial: Trial; readonly planned: PlannedCase }

const marginMs = 30 * 60_000

/**
 * Runs every Job of the plan, at most `max-parallel` at a time. Creates a preview before the first Job of its trial and
 * deletes it after the last one, even if Jobs fail or the step is cancelled. The result contains everything judged so far.
 */
export async function runTrials(plan: ReadPlan, inputs: Inputs, deps: TrialDeps): Promise<TrialsResult> {
  const { log, signal } = deps
  const jobs: Job[] = plan.trials.flatMap((trial) =>
    trial.cases.flatMap((planned) => Array.from({ length: planned.repeat }, () => ({ trial, planned }))),
  )
  const attempts = new Map<PlannedCase, Attempt[]>()
  const previews = previewsOf(plan, inputs, jobs, deps)
  const failedTrials = new Set<Trial>()
  let jobCount = 0
  const run = async ({ trial, planned }: Job): Promise<void> => {
    try {
      const preview = await previews.open(trial)
      const attempt = await runJob(planned.test, preview, {
        ...deps,
        teamId: plan.teamId,
        repositoryRoot: plan.root,
        checkSchema: plan.schemaChecks.get(planned.test),
        timeoutMs: inputs.timeoutMinutes * 60_000,
        evaluationTimeoutMs: inputs.evaluationTimeoutMinutes * 60_000,
        onStart: () => {
          jobCount += 1
        },
      })
      const all = [...(attempts.get(planned) ?? []), attempt]
      attempts.set(planned, all)
      logAttempt(trial, planned, attempt, log)
      if (all.length === planned.repeat) annotateCase(trial, planned, all, log)
    } catch (error) {
      signal.throwIfAborted()
      attempts.set(planned, [...(attempts.get(planned) ?? []), failedAttempt(error)])
      // Log this only once: every Job of the trial needs the preview that could not be created.
      if (!failedTrials.has(trial)) log.error(`${trial.name}: ${describeError(error)}`, { file: trial.file })
      failedTrials.add(trial)
    } finally {
      await previews.done(trial)
    }
  }
  try {
    await mapPool(jobs, inputs.maxParallel, run, { signal })
  } finally {
    await previews.closeAll()
  }
  return { suites: plan.trials.map((trial) => suiteOf(trial, attempts)), jobCount, left: previews.left() }
}

/** The previews of a run. Each is created once, and deleted when its Jobs are done. */
function previewsOf(plan: ReadPlan, inputs: Inputs, jobs: readonly Job[], deps: TrialDeps) {
  const opened = new Map<Trial, Promise<Preview>>()
  const remaining = new Map(plan.trials.map((trial) => [trial, jobs.filter((job) => job.trial === trial).length]))
  const left: string[] = []
  const waves = Math.ceil(jobs.length / inputs.maxParallel)
  const perJobMs = (inputs.timeoutMinutes + inputs.evaluationTimeoutMinutes) * 60_000
  const options = {
    ...deps,
    teamId: plan.teamId,
    commit: plan.commit,
    integrations: inputs.integrations,
    lifetimeMs: waves * perJobMs + marginMs,
  }
  const close = async (trial: Trial): Promise<void> => {
    const preview = await opened.get(trial)?.catch(() => undefined)
    opened.delete(trial)
    if (!preview) return
    await deletePreview(deps.duvo, preview.agentId).catch((error: unknown) => {
      left.push(preview.name)
      deps.log.debug(`Deleting ${preview.name} failed: ${describeError(error)}`)
    })
  }
  return {
    open: (trial: Trial): Promise<Preview> => {
      const preview = opened.get(trial) ?? createPreview(trial, options)
      opened.set(trial, preview)
      return preview
    },
    done: async (trial: Trial): Promise<void> => {
      const rest = (remaining.get(trial) ?? 0) - 1
      remaining.set(trial, rest)
      if (rest === 0) await close(trial)
    },
    closeAll: async (): Promise<void> => {
      await Promise.all([...opened.keys()].map(close))
    },
    left: (): readonly string[] => left,
  }
}

function failedAttempt(error: unknown): Attempt {
  const nothing = { runId: undefined, passed: false, verdicts: [], answer: '', transcript: [], durationMs: 0 }
  return { ...nothing, status: 'not started', error: describeError(error) }
}

function suiteOf(trial: Trial, attempts: ReadonlyMap<PlannedCase, readonly Attempt[]>): SuiteResult {
  const cases = trial.cases.map((planned) => {
    const { test, requiredRate } = planned
    return resultOf({ name: test.name, line: test.lineOf([]), requiredRate }, attempts.get(planned) ?? [])
  })
  return { name: trial.name, file: trial.testFile, cases }
}
