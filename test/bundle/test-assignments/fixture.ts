import { type Step as ScriptStep, type Simulator, say, useTool } from '../../../simulator/index.ts'
import type { GitRepository } from '../../harness/files/git-repository.ts'
import { runBundle, type Step, type StepResult } from '../../harness/runner/run-bundle.ts'

type More = Omit<Step, 'with' | 'cwd' | 'server'>

/** Runs test-assignments on a push of everything after `before`, in the checked-out repository. */
export function tryOut(
  repository: GitRepository,
  sim: Simulator,
  before: string,
  inputs: Record<string, string> = {},
  { env, ...more }: More = {},
): Promise<StepResult> {
  return runBundle('action-test-assignments', {
    cwd: repository.root,
    server: sim,
    event: { name: 'push', payload: { before } },
    with: inputs,
    env: { GITHUB_SHA: repository.git('rev-parse', 'HEAD'), ...env },
    timeScale: 5,
    ...more,
  })
}

/** The Assignments in the simulator that are named like previews. */
export function previewsIn(sim: Simulator): string[] {
  return [...sim.world.agents.values()].flatMap(({ name }) => (name.startsWith('preview ') ? name : []))
}

/** A Job that answers with its SOP and its message, and calls the tools that the SOP names. */
export function obedient(message: string, { sop }: { sop: string }): ScriptStep[] {
  const tools = [...sop.matchAll(/call (\w+)/g)].flatMap(([, name = '']) =>
    useTool(name, { message }, { result: 'ok' }),
  )
  return [{ after: 50, status: 'running' }, ...tools, say(`${sop}: ${message}`, 50), { after: 20, end: 'completed' }]
}

/** A test file of cases, as YAML is JSON too. */
export function testFile(...cases: readonly Record<string, unknown>[]): string {
  return `${JSON.stringify({ cases }, undefined, 2)}\n`
}
