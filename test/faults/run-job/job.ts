import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Script, Simulator, Step } from '../../../simulator/index.ts'
import { type Step as BundleStep, runBundle, type StepResult } from '../../harness/runner/run-bundle.ts'

export const startRun = 'POST /v2/teams/:team/runs'
export const getRun = /^GET \/v2\/runs\/[^/?]+$/

/** A Job that runs until it is stopped. */
export const endless: Step[] = [{ status: 'running' }, { after: Infinity, end: 'completed' }]

type Options = Partial<BundleStep> & {
  script?: Script | Step[]
  /** The address of the simulator, if something is in between. */
  url?: string
  agentName?: string
}

/** Runs run-job's bundle for a new Assignment, with waits ten times as fast. */
export function runJob(
  sim: Simulator,
  { script, url = sim.url, agentName = 'Order Tracker', with: inputs, ...step }: Options = {},
): Promise<StepResult> {
  const agent = sim.world.addAgent({ name: agentName })
  if (script) sim.world.script(agent.id, script)
  return runBundle('action-run-job', {
    server: { url, apiKey: sim.apiKey, storage: sim.storage },
    timeScale: 10,
    with: { 'agent-id': agent.id, message: 'Go', ...inputs },
    ...step,
  })
}

export const jobsOf = (sim: Simulator) => [...sim.world.jobs.values()]

/** The requests of one operation. */
export const sentTo = (sim: Simulator, operation: string) =>
  sim.requests.filter((request) => request.operation === operation)

export const startsOf = (sim: Simulator) =>
  sim.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/runs'))

export const errorsOf = (result: StepResult) =>
  result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)

export const warningsOf = (result: StepResult) =>
  result.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)

/** Environment that loads a module of `preloads/` into the step before the action. */
export function preloading(name: string): { NODE_OPTIONS: string } {
  return { NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'preloads', `${name}.js`)).href}` }
}

/** Milliseconds of the waits with jitter in this range. Time limits are whole numbers. */
export function waitsOf(result: StepResult, least: number, most: number): number[] {
  return result.timers.map(({ ms }) => ms).filter((ms) => !Number.isInteger(ms) && ms >= least && ms <= most)
}
