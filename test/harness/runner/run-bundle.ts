import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { tempDir } from '../files/temp-dir.ts'
import { type Artefact, assertNoSecret, filesOf } from '../secrets.ts'
import { type ActionFile, inputVariables, readActionFile, repository } from './action-file.ts'
import { type Ended, runChild, type Signal } from './child.ts'
import { createPlaces, type Event, type Places, runnerVariables } from './environment.ts'
import { type RunnerView, readAsRunner } from './oracle.ts'

/** What the harness needs from an API server. The simulator has this shape. */
export type Server = {
  url: string
  apiKey: string
  /** Requests to presigned URLs: the values in their queries are as secret as the key. */
  storage?: { requests: { query: Record<string, string> }[] }
}

export type Step = {
  /** Inputs from the workflow; others get the defaults of action.yml. */
  with?: Record<string, string>
  /** Variables of the step. `undefined` removes one that the runner would set. */
  env?: Record<string, string | undefined>
  /** Files of a new workspace, by path. */
  files?: Record<string, string | Uint8Array>
  /** An existing directory as the workspace, for example a Git fixture. */
  cwd?: string
  /** Fills in `api-key` and `api-base-url`, unless `with` or `env` say otherwise. */
  server?: Server
  event?: Event
  entry?: 'main' | 'post'
  /** State saved by an earlier step, for `entry: 'post'`. */
  state?: Record<string, string>
  signals?: Signal[]
  /** Speeds up timers and clocks of the step by this factor; `result.timers` then has the requested waits. */
  timeScale?: number
  /** Measures memory and CPU into `result.usage`. */
  measure?: boolean
  /** More text that must not be readable in anything that the step leaves behind. */
  secrets?: string[]
  closedStdout?: boolean
  /** Real milliseconds after which the step is killed and the test fails. */
  limitMs?: number
}

export type Timer = { kind: string; ms: number }
/** `childCpuMs`: CPU of the programs that the step started, such as git. */
export type Usage = { peakRssBytes: number; cpuMs: number; childCpuMs: number }

/** How the process ended, and what a runner makes of what it left behind. */
export type StepResult = Ended &
  Omit<RunnerView, 'log' | 'summary'> & {
    /** The job's log for a reader, secrets masked. */
    log: string
    /** As the runner shows it; empty if there is none or it is too large. */
    summary: string
    workspace: string
    temp: string
    timers: Timer[]
    usage: Usage | undefined
    /** Runs the action's post step like the runner: same inputs, with the state that this step saved. */
    post: (changes?: Partial<Step>) => Promise<StepResult>
  }

/**
 * Runs the built bundle of an action in a separate process, like the runner, and reads what it left behind. Fails if the
 * API key, or another secret, is readable anywhere in it.
 * @param action the action's folder name, or an absolute path
 */
export async function runBundle(action: string, step: Step = {}): Promise<StepResult> {
  const folder = join(action.startsWith('/') ? '' : repository, action)
  const actionFile = await readActionFile(folder)
  const event = step.event ?? { name: 'workflow_dispatch' }
  const root = await tempDir('step')
  const places = await createPlaces(root, event, step.cwd)
  await writeFiles(places.workspace, step.files ?? {})

  const reports = { timers: join(root, 'timers.jsonl'), usage: join(root, 'usage.json') }
  const env = environment(step, actionFile, places, event)
  const ended = await runChild({
    args: [...preloads(step, env, reports), entryFile(folder, actionFile, step.entry ?? 'main')],
    cwd: places.workspace,
    env,
    signals: step.signals ?? [],
    limitMs: step.limitMs ?? 50_000,
    closedStdout: step.closedStdout ?? false,
  })

  const left = await readCommandFiles(places)
  assertNoSecret(await artefacts(ended, left, places), secretsOf(step, env))
  const view = readAsRunner({ stdout: ended.stdout, stderr: ended.stderr, ...left })
  return {
    ...ended,
    ...view,
    log: view.log.join('\n'),
    summary: view.summary ?? '',
    workspace: places.workspace,
    temp: places.temp,
    timers: await readTimers(reports.timers),
    usage: existsSync(reports.usage) ? JSON.parse(await readFile(reports.usage, 'utf8')) : undefined,
    post: (changes) => {
      const { signals: _, closedStdout: __, ...same } = step
      return runBundle(action, {
        ...same,
        files: {},
        cwd: places.workspace,
        entry: 'post',
        state: view.state,
        ...changes,
      })
    },
  }
}

async function writeFiles(workspace: string, files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, path)), { recursive: true })
    await writeFile(join(workspace, path), content)
  }
}

function environment(step: Step, action: ActionFile, places: Places, event: Event): Record<string, string> {
  const given = { ...step.with }
  if (step.server && 'api-key' in action.inputs && step.env?.['DUVO_API_KEY'] === undefined) {
    given['api-key'] ??= step.server.apiKey
  }
  if (step.server && 'api-base-url' in action.inputs && step.env?.['DUVO_API_BASE_URL'] === undefined) {
    given['api-base-url'] ??= step.server.url
  }
  const state = Object.entries(step.state ?? {}).map(([name, value]) => [`STATE_${name}`, value])
  const variables = {
    ...runnerVariables(places, event),
    ...inputVariables(action, given),
    ...Object.fromEntries(state),
    ...step.env,
  }
  return Object.fromEntries(
    Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

function entryFile(folder: string, action: ActionFile, entry: 'main' | 'post'): string {
  const file = action.runs[entry]
  if (file === undefined) throw new Error(`action.yml names no ${entry} step`)
  const path = join(folder, file)
  if (!existsSync(path)) throw new Error(`${path} does not exist: run npm run build`)
  return path
}

/** The Node options that a test requests; the modules find their settings in the environment. */
function preloads(step: Step, env: Record<string, string>, reports: { timers: string; usage: string }): string[] {
  const load = (file: string) => ['--import', pathToFileURL(join(import.meta.dirname, file)).href]
  const args: string[] = []
  if (step.timeScale !== undefined) {
    args.push(...load('../clocks/fast-clock.ts'))
    Object.assign(env, { TIME_SCALE: String(step.timeScale), TIMER_LOG: reports.timers })
  }
  if (step.measure) {
    args.push(...load('../measure/probe.js'))
    Object.assign(env, { PROBE_REPORT: reports.usage })
  }
  return args
}

type Left = Record<keyof Places['commands'], string>

async function readCommandFiles({ commands }: Places): Promise<Left> {
  const read = (name: keyof Left) => readFile(commands[name], 'utf8')
  return {
    output: await read('output'),
    state: await read('state'),
    summary: await read('summary'),
    env: await read('env'),
    path: await read('path'),
  }
}

async function artefacts(ended: Ended, left: Left, places: Places): Promise<Artefact[]> {
  const commandFiles = Object.entries(left).map(([name, text]) => ({ name, text }))
  const streams = [
    { name: 'stdout', text: ended.stdout },
    { name: 'stderr', text: ended.stderr },
  ]
  return [...streams, ...commandFiles, ...(await filesOf(places.temp))]
}

/** The key however it was given, what the server says is secret, and what the test adds. */
function secretsOf(step: Step, env: Record<string, string>): string[] {
  const keys = [env['INPUT_API-KEY'], env['DUVO_API_KEY'], env['INPUT_GITHUB-TOKEN'], step.server?.apiKey]
  const queries = step.server?.storage?.requests.flatMap(({ query }) => Object.values(query)) ?? []
  const all = [...keys, ...queries.filter((value) => value.length >= 16), ...(step.secrets ?? [])]
  return [...new Set(all.map((secret) => secret?.trim() ?? ''))].filter((secret) => secret.length >= 8)
}

async function readTimers(path: string): Promise<Timer[]> {
  if (!existsSync(path)) return []
  const lines = (await readFile(path, 'utf8')).split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line))
}
