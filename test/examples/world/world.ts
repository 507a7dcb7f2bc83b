import { type Simulator, startSimulator } from '../../../simulator/index.ts'
import { createGitRepository, type GitRepository } from '../../harness/files/git-repository.ts'
import { type GitHubServer, startGitHub } from '../../harness/network/github-server.ts'
import type { Event } from '../../harness/runner/environment.ts'
import type { Value } from '../runner/expression.ts'
import { seedDuvo } from './world-agents.ts'
import { filesAt, type Weather } from './world-files.ts'

/** Uploaded folders by the name of their artifact. */
export type Artifacts = Map<string, string>

/** Everything that an example uses: Duvo, GitHub, the user's repository, and the user's secrets and variables. */
export type World = AsyncDisposable & {
  sim: Simulator
  github: GitHubServer
  repository: GitRepository
  commits: { first: string; main: string; pull: string }
  secrets: Record<string, string>
  variables: Record<string, string>
  artifacts: Artifacts
  /** What was posted to a chat. */
  posts: unknown[]
}

/** A separate world for one run of one example, with the ids and files that the documentation names. */
export async function createWorld(weather: Weather, event: string): Promise<World> {
  const sim = await startSimulator({ speed: 20, superadmin: true, dispatch: true })
  const github = await startGitHub()
  // A push, a pull request and a manual run have changes. At night Duvo matches main, unless somebody changed it there.
  seedDuvo(sim.world, weather, event === 'schedule' && weather === 'good' ? 'main' : 'first')
  const { repository, commits } = await userRepository()
  const secrets = {
    DUVO_API_KEY: sim.apiKey,
    DUVO_API_KEY_FINANCE: sim.apiKey,
    DUVO_API_KEY_LOGISTICS: sim.apiKey,
    SLACK_WEBHOOK_URL: 'https://hooks.slack.example/services/T0/B0/example-webhook-secret',
  }
  const close = async () => {
    await Promise.all([sim.close(), github.close()])
  }
  const variables = { DUVO_TEAM_ID: sim.world.team.id }
  return {
    sim,
    github,
    repository,
    commits,
    secrets,
    variables,
    artifacts: new Map(),
    posts: [],
    [Symbol.asyncDispose]: close,
  }
}

let shared: ReturnType<typeof createUserRepository> | undefined

function userRepository() {
  shared ??= createUserRepository()
  return shared
}

/** Two commits on main, and a pull request that changes the same files again. Nothing writes to it: all examples share it. */
async function createUserRepository() {
  const repository = await createGitRepository()
  const first = repository.commit('Start', filesAt('first'))
  const main = repository.commit('Change on main', filesAt('main'))
  repository.git('switch', '--quiet', '--create', 'change')
  const pull = repository.commit('Change in a pull request', filesAt('pull'))
  repository.git('switch', '--quiet', 'main')
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  return { repository, commits: { first, main, pull } }
}

export type Trigger = { event: Event; attempt: number; ref: string; sha: string; baseRef: string; headRef: string }

/** The event as GitHub would send it in this world. */
export function triggerOf(
  name: string,
  { commits }: World,
  { inputs, attempt }: { inputs: Record<string, Value>; attempt: number },
): Trigger {
  const onMain = { attempt, ref: 'refs/heads/main', sha: commits.main, baseRef: '', headRef: '' }
  const repository = { full_name: 'owner/name', default_branch: 'main', private: true, fork: false }
  switch (name) {
    case 'push': {
      const payload = {
        ref: 'refs/heads/main',
        before: commits.first,
        after: commits.main,
        created: false,
        forced: false,
      }
      return { event: { name, payload: { ...payload, deleted: false, repository } }, ...onMain }
    }
    case 'pull_request': {
      const head = { sha: commits.pull, ref: 'change', repo: repository }
      const base = { sha: commits.main, ref: 'main', repo: repository }
      const payload = { action: 'synchronize', number: 7, pull_request: { number: 7, head, base }, repository }
      return {
        event: { name, payload },
        attempt,
        ref: 'refs/pull/7/merge',
        sha: commits.pull,
        baseRef: 'main',
        headRef: 'change',
      }
    }
    case 'schedule':
      return { event: { name, payload: { schedule: '0 3 * * *', repository } }, ...onMain }
    case 'workflow_dispatch':
      return { event: { name, payload: { inputs: asText(inputs), ref: 'refs/heads/main', repository } }, ...onMain }
    default:
      throw new Error(`The examples' world knows no event ${name}`)
  }
}

/** The payload has every manual input as text, whatever its type. */
function asText(inputs: Record<string, Value>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]))
}
