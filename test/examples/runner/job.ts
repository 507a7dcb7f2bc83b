import { join } from 'node:path'
import { tempDir } from '../../harness/files/temp-dir.ts'
import { runBundle, type StepResult } from '../../harness/runner/run-bundle.ts'
import { runStandIn } from '../stand-ins.ts'
import type { Artifacts, Trigger, World } from '../world/world.ts'
import { type Contexts, holds, resolve, resolveText, type Status, type Template } from './expression.ts'
import { nothing, runScript, type StepEnd } from './step.ts'
import type { JobFile, StepFile } from './workflow-file.ts'

/** What the jobs of one workflow run share. */
export type Run = {
  world: World
  trigger: Trigger
  artifacts: Artifacts
  contexts: Contexts
  env: Record<string, string>
  permissions: Record<string, string>
}

/** `called` is the path of the reusable workflow that the step is part of. */
export type StepRecord = StepEnd & { job: string; label: string; called?: string }
export type JobEnd = { result: Status; outputs: Record<string, string>; steps: StepRecord[] }

type JobRun = Run & { workspace: string; posts: StepResult['post'][] }

/** Runs the steps of a job in order on its own runner, then the post steps in reverse. */
export async function runJob(id: string, job: JobFile, run: Run): Promise<JobEnd> {
  const workspace = await tempDir('workspace')
  const contexts: Contexts = { ...run.contexts, steps: {}, runner: { os: 'Linux', arch: 'X64', temp: workspace } }
  const env = { ...run.env, ...resolveText(job.env, { ...contexts, env: run.env }) }
  const jobRun: JobRun = { ...run, workspace, contexts, env, posts: [] }
  const steps: StepRecord[] = []
  let status: Status = 'success'
  const known: Contexts = {}
  for (const step of job.steps) {
    jobRun.contexts = { ...contexts, steps: known, env: jobRun.env, job: { status } }
    const end = await runStep(step, jobRun, status)
    const mayFail = String(resolve(step['continue-on-error'] ?? false, jobRun.contexts)) === 'true'
    if (end.outcome === 'failure' && !mayFail) status = 'failure'
    const conclusion = end.outcome === 'failure' && mayFail ? 'success' : end.outcome
    known[step.id] = { outputs: end.outputs, outcome: end.outcome, conclusion }
    jobRun.env = { ...jobRun.env, ...end.env }
    steps.push({ ...end, job: id, label: step.label })
  }
  for (const post of jobRun.posts.reverse()) {
    const { exitCode, log } = await post()
    if (exitCode !== 0) throw new Error(`A post step failed:\n${log}`)
  }
  const outputs = resolveText(job.outputs, { ...contexts, steps: known, env: jobRun.env })
  return { result: status, outputs, steps }
}

async function runStep(step: StepFile, run: JobRun, status: Status): Promise<StepEnd> {
  if (!holds(step.condition, run.contexts, { status, workspace: run.workspace })) return nothing
  const env = { ...run.env, ...resolveText(step.env, run.contexts, run.workspace) }
  const text = (template: Record<string, Template>) => resolveText(template, { ...run.contexts, env }, run.workspace)
  try {
    if (step.uses !== undefined) return await runUses(step.uses, text(step.with), env, run)
    const { script = '', folder = '.' } = text({ script: step.run ?? '', folder: step['working-directory'] ?? '.' })
    const { workspace, trigger } = run
    const variables = { ...runnerContext(run), ...env }
    return await runScript({
      script,
      shell: step.shell,
      cwd: join(workspace, folder),
      workspace,
      env: variables,
      trigger,
    })
  } catch (error) {
    return { ...nothing, outcome: 'failure', log: error instanceof Error ? error.message : String(error) }
  }
}

async function runUses(
  uses: string,
  given: Record<string, string>,
  env: Record<string, string>,
  run: JobRun,
): Promise<StepEnd> {
  const own = ownAction(uses)
  if (own === undefined) {
    return { ...nothing, outcome: 'success', outputs: await runStandIn(uses, { ...run, with: given }) }
  }
  const result = await runBundle(own, {
    with: given,
    env: { ...runnerContext(run), DUVO_API_BASE_URL: run.world.sim.url, ...env },
    cwd: run.workspace,
    event: run.trigger.event,
    secrets: Object.values(run.world.secrets),
    timeScale: 20,
  })
  if (own === 'action-run-job') run.posts.push(result.post)
  const { outputs, problems, annotations } = result
  const log = [result.log, ...problems].join('\n')
  const warnings = annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)
  const outcome = result.exitCode === 0 && problems.length === 0 ? 'success' : 'failure'
  return { outcome, outputs, env: {}, warnings, log }
}

/** The folder of an action of this repository, by any of its names. */
export function ownAction(uses: string): string | undefined {
  const match = /^(?:duvo\/actions\/(action-[\w-]+)@|(?:\.|\$)\/(action-[\w-]+)$|duvo\/(?!actions\b)([\w-]+)@)/.exec(
    uses,
  )
  return match ? (match[1] ?? match[2] ?? `action-${match[3]}`) : undefined
}

/** The runner's event variables that differ from the harness's. */
function runnerContext({ world, trigger }: JobRun): Record<string, string> {
  return {
    GITHUB_RUN_ATTEMPT: String(trigger.attempt),
    GITHUB_API_URL: world.github.url,
    GITHUB_REPOSITORY: 'owner/name',
    GITHUB_REPOSITORY_OWNER: 'owner',
    GITHUB_REF: trigger.ref,
    GITHUB_REF_NAME: trigger.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_SHA: trigger.sha,
    GITHUB_BASE_REF: trigger.baseRef,
    GITHUB_HEAD_REF: trigger.headRef,
  }
}
