import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { githubToken, repository } from '../../harness/runner/action-file.ts'
import { type Trigger, triggerOf, type World } from '../world/world.ts'
import { type Contexts, holds, resolve, resolveText, type Status, type Value } from './expression.ts'
import { type JobEnd, type Run, runJob, type StepRecord } from './job.ts'
import { nothing } from './step.ts'
import { type JobFile, parseWorkflow, type WorkflowFile } from './workflow-file.ts'

export type WorkflowEnd = {
  result: 'success' | 'failure'
  outputs: Record<string, string>
  jobs: Record<string, { result: JobEnd['result'] }>
  /** Every step of every job, including those of called workflows, in order. */
  steps: StepRecord[]
}

type Given = {
  inputs: Record<string, Value>
  secrets: Record<string, string>
  /** The permissions of the calling job: a called workflow gets no more. */
  ceiling?: Record<string, string>
}

/** Runs a workflow for one of its events, as GitHub would. */
export async function runWorkflow(
  workflow: WorkflowFile,
  eventName: string,
  world: World,
  attempt = 1,
): Promise<WorkflowEnd> {
  const inputs = Object.fromEntries(
    Object.entries(workflow.dispatch.inputs).map(([name, { type, default: value }]) => [
      name,
      value === undefined
        ? (type ?? 'string') === 'string'
          ? 'typed by a person'
          : emptyOf(type)
        : resolve(value, {}),
    ]),
  )
  const trigger = triggerOf(eventName, world, { inputs, attempt })
  return runJobs(workflow, world, trigger, { inputs, secrets: world.secrets })
}

async function runJobs(
  workflow: WorkflowFile,
  world: World,
  trigger: Trigger,
  { inputs, secrets, ceiling }: Given,
): Promise<WorkflowEnd> {
  const contexts: Contexts = {
    github: githubContext(workflow, trigger, world),
    secrets: { ...secrets, GITHUB_TOKEN: githubToken },
    vars: world.variables,
    inputs,
  }
  const end: WorkflowEnd = { result: 'success', outputs: {}, jobs: {}, steps: [] }
  const done: Record<string, JobEnd> = {}
  for (const [id, job] of inOrder(workflow.jobs)) {
    const needed = Object.fromEntries(
      job.needs.map((name) => [name, done[name] ?? { result: 'skipped' as const, outputs: {}, steps: [] }]),
    )
    const needs = Object.fromEntries(
      Object.entries(needed).map(([name, { result, outputs }]) => [name, { result, outputs }]),
    )
    const own: Contexts = { ...contexts, needs, env: {} }
    const permissions = permissionsOf(job, workflow, ceiling)
    const run: Run = {
      world,
      trigger,
      artifacts: world.artifacts,
      contexts: own,
      env: resolveText(workflow.env, own),
      permissions,
    }
    const results = Object.values(needed).map((end) => end.result)
    const status: Status =
      results.find((one) => one === 'failure') ?? results.find((one) => one === 'skipped') ?? 'success'
    const result = holds(job.condition, own, { status }) ? await runLegs(id, job, run, secrets) : skipped(id, job)
    done[id] = result
    end.jobs[id] = { result: result.result }
    if (result.result === 'failure') end.result = 'failure'
    end.steps.push(...result.steps)
  }
  const jobs = Object.fromEntries(Object.entries(done).map(([id, { result, outputs }]) => [id, { result, outputs }]))
  const outputs = Object.fromEntries(Object.entries(workflow.call.outputs).map(([name, { value }]) => [name, value]))
  end.outputs = resolveText(outputs, { ...contexts, jobs })
  return end
}

function skipped(id: string, job: JobFile): JobEnd {
  const steps = job.steps.map(({ label }) => ({ ...nothing, job: id, label }))
  return { result: 'skipped', outputs: {}, steps }
}

/** Runs a job once for each combination of its matrix. */
async function runLegs(id: string, job: JobFile, run: Run, secrets: Record<string, string>): Promise<JobEnd> {
  const legs = matrixLegs(resolve(job.strategy.matrix ?? {}, run.contexts))
  const ends: JobEnd[] = []
  for (const matrix of legs) {
    const leg: Run = { ...run, contexts: { ...run.contexts, matrix, strategy: { 'job-total': legs.length } } }
    ends.push(await (job.uses === undefined ? runJob(id, job, leg) : callWorkflow(job.uses, job, leg, secrets)))
  }
  return {
    result: ends.some(({ result }) => result === 'failure') ? 'failure' : 'success',
    outputs: Object.assign({}, ...ends.map(({ outputs }) => outputs)),
    steps: ends.flatMap(({ steps }) => steps),
  }
}

/** Combinations of the lists, less `exclude`, plus `include`. A job without a matrix has one leg. */
export function matrixLegs(matrix: Value): Record<string, Value>[] {
  if (typeof matrix !== 'object' || matrix === null || Array.isArray(matrix))
    throw new Error('The matrix is no mapping')
  const { include = [], exclude = [], ...lists } = matrix
  const combine = (legs: Record<string, Value>[], [name, values]: [string, Value]) =>
    legs.flatMap((leg) => [values].flat().map((value) => ({ ...leg, [name]: value })))
  const matches = (leg: Record<string, Value>, part: Value) =>
    Object.entries(part ?? {}).every(([name, value]) => !(name in leg) || leg[name] === value)
  const all = Object.entries(lists)
    .reduce(combine, [{}])
    .filter((leg) => ![exclude].flat().some((part) => matches(leg, part)))
  const extra = [include].flat().map((part) => Object.fromEntries(Object.entries(part ?? {})))
  return Object.keys(lists).length === 0 && extra.length > 0 ? extra : [...all, ...extra]
}

/** A job that calls a reusable workflow of this repository, by its published path or `$/`. */
async function callWorkflow(uses: string, job: JobFile, run: Run, available: Record<string, string>): Promise<JobEnd> {
  const path = /^(?:duvo\/actions\/|\$\/|\.\/)(\.github\/workflows\/[\w-]+\.yml)(?:@\S+)?$/.exec(uses)?.[1]
  if (path === undefined) throw new Error(`The examples cannot call ${uses}`)
  const called = await parseWorkflow(await readFile(join(repository, path), 'utf8'))
  const given = Object.fromEntries(
    Object.entries(job.with).map(([name, value]) => [name, resolve(value, run.contexts)]),
  )
  const secrets = job.secrets === 'inherit' ? available : resolveText(job.secrets ?? {}, run.contexts)
  assertInterface(path, 'input', called.call.inputs, given)
  assertInterface(path, 'secret', called.call.secrets, job.secrets === 'inherit' ? {} : secrets)

  const defaults = Object.entries(called.call.inputs).map(([name, input]) => [
    name,
    input.default === undefined ? emptyOf(input.type) : resolve(input.default, run.contexts),
  ])
  const inputs = { ...Object.fromEntries(defaults), ...given }
  const { world, trigger, permissions: ceiling } = run
  const { result, outputs, steps } = await runJobs(called, world, trigger, { inputs, secrets, ceiling })
  return { result, outputs, steps: steps.map((step) => ({ ...step, called: path })) }
}

function assertInterface(
  path: string,
  kind: string,
  declared: Record<string, { required: boolean; type?: string | undefined }>,
  given: object,
): void {
  const unknown = Object.keys(given).filter((name) => !(name in declared))
  if (unknown.length > 0) throw new Error(`${path} has no ${kind} ${unknown.join(', ')}`)
  for (const [name, value] of Object.entries(given)) {
    const { type = 'string' } = declared[name] ?? {}
    if (type !== 'string' && typeof value !== type) throw new Error(`${path} wants a ${type} for ${name}, not ${value}`)
  }
  const missing = Object.keys(declared).filter((name) => declared[name]?.required && !(name in given))
  if (missing.length > 0) throw new Error(`${path} needs the ${kind} ${missing.join(', ')}`)
}

const levels = ['none', 'read', 'write']

/** GitHub refuses to start a called workflow whose jobs need more permissions than the calling job has. */
function permissionsOf(job: JobFile, workflow: WorkflowFile, ceiling: Record<string, string> | undefined) {
  const asked = job.permissions ?? workflow.permissions ?? ceiling ?? { contents: 'read' }
  for (const [scope, level] of Object.entries(ceiling ? asked : {})) {
    const allowed = ceiling?.[scope] ?? 'none'
    if (levels.indexOf(level) > levels.indexOf(allowed)) {
      throw new Error(`The called workflow asks for ${scope}: ${level}, the calling job has ${allowed}`)
    }
  }
  return asked
}

function emptyOf(type: string | undefined): Value {
  return type === 'boolean' ? false : type === 'number' ? 0 : ''
}

/** Jobs after those that they need. GitHub's parser has already refused cycles. */
function inOrder(jobs: Record<string, JobFile>): [string, JobFile][] {
  const ordered = new Map<string, JobFile>()
  const add = (id: string) => {
    const job = jobs[id]
    if (job === undefined || ordered.has(id)) return
    for (const needed of job.needs) add(needed)
    ordered.set(id, job)
  }
  for (const id of Object.keys(jobs)) add(id)
  return [...ordered]
}

function githubContext(
  workflow: WorkflowFile,
  { event, attempt, ref, sha, baseRef, headRef }: Trigger,
  world: World,
): Value {
  return {
    event_name: event.name,
    event: JSON.parse(JSON.stringify(event.payload ?? {})),
    ref,
    ref_name: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    sha,
    base_ref: baseRef,
    head_ref: headRef,
    repository: 'owner/name',
    repository_owner: 'owner',
    run_id: '1658821493',
    run_attempt: String(attempt),
    actor: 'octocat',
    server_url: 'https://github.com',
    api_url: world.github.url,
    workflow: workflow.name,
    token: githubToken,
  }
}
