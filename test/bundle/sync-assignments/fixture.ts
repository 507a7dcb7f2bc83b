import { defaultConfig, type Simulator } from '../../../simulator/index.ts'
import { createGitRepository, type FileFixture, type GitRepository } from '../../harness/files/git-repository.ts'
import { runBundle, type Step, type StepResult } from '../../harness/runner/run-bundle.ts'

export const models = {
  agent: { model: 'claude-sonnet-5' },
  browsing: { provider: 'google', model: 'gemini-2.5-flash' },
}

/** A config file with this SOP and other data. */
export function configFile(input: unknown, data: Record<string, unknown> = {}): string {
  return `${JSON.stringify({ version: 'v2', data: { models, input, ...data } }, null, 2)}\n`
}

/** An id file in the documented form. */
export function idFile(ids: Record<string, string>): string {
  return Object.entries(ids)
    .map(([name, id]) => `${name.toUpperCase().replace(/[^A-Z0-9]/g, '_')}_ID=${id}\n`)
    .join('')
}

/** Assignments of the simulated team, named like their files, with the SOP `<name> v1`, and a repository that says the same. */
export async function syncedRepository(
  sim: Simulator,
  names: readonly string[],
  more: Record<string, FileFixture> = {},
): Promise<{ repository: GitRepository; ids: Record<string, string>; base: string }> {
  const agents = names.map((name) => ({
    name,
    id: sim.world.addAgent({ name, config: defaultConfig(`${name} v1`) }).id,
  }))
  const ids = Object.fromEntries(agents.map(({ name, id }) => [name, id]))
  const repository = await createGitRepository()
  const files = Object.fromEntries(names.map((name) => [`assignments/${name}.json`, configFile(`${name} v1`)]))
  const base = repository.commit('Add Assignments', { 'agent-ids.env': idFile(ids), ...files, ...more })
  return { repository, ids, base }
}

type More = Omit<Step, 'with' | 'cwd' | 'server' | 'event'>

/** The step on a push of everything after `before`; all zeros: of a new branch. */
export function push(
  repository: GitRepository,
  sim: Simulator,
  before: string,
  inputs: Record<string, string> = {},
  more: More = {},
): Promise<StepResult> {
  const event = { name: 'push', payload: { before, created: /^0+$/.test(before) } }
  return sync(repository, sim, event, inputs, more)
}

/** The step on a pull request whose target is at `base`, with the trial merge checked out. */
export function pullRequest(
  repository: GitRepository,
  sim: Simulator,
  base: string,
  inputs: Record<string, string> = {},
  more: More = {},
): Promise<StepResult> {
  const pull = { number: 7, base: { sha: base }, head: { sha: repository.git('rev-parse', 'HEAD') } }
  return sync(repository, sim, { name: 'pull_request', payload: { pull_request: pull } }, inputs, more)
}

/** The step on any event, in the checked-out repository. */
export function sync(
  repository: GitRepository,
  sim: Simulator,
  event: NonNullable<Step['event']>,
  inputs: Record<string, string> = {},
  { env, ...more }: More = {},
): Promise<StepResult> {
  const sha = repository.git('rev-parse', 'HEAD')
  return runBundle('action-sync-assignments', {
    cwd: repository.root,
    server: sim,
    event,
    with: inputs,
    env: { GITHUB_SHA: sha, ...env },
    ...more,
  })
}

/** What is live: the SOP of an Assignment's live Revision. */
export function liveInput(sim: Simulator, agentId: string | undefined): unknown {
  return sim.world.liveBuild(agentId ?? '')?.config.data.input
}

/** The names in an output. */
export function namesIn(result: StepResult, output: string): unknown {
  return JSON.parse(result.outputs[output] ?? 'null')
}
