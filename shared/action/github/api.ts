import { setTimeout as wait } from 'node:timers/promises'
import * as z from 'zod/mini'
import type { Log } from '../log/log.ts'
import { oneLine } from '../log/text.ts'

/** Where to write, with which token, and how. */
export type GitHubTarget = {
  /** The input `github-token`. If empty, nothing is written. */
  token: string
  /** `owner/name`, as in GITHUB_REPOSITORY. */
  repository: string
  log: Pick<Log, 'info' | 'warning'>
  signal?: AbortSignal
  /** An API other than GITHUB_API_URL, which GitHub Enterprise Server sets too. */
  apiUrl?: string
  /** How to wait before another attempt. Default: real time. */
  sleep?: (milliseconds: number) => Promise<unknown>
}

/** GitHub's REST API for one repository. Uses the proxy of HTTPS_PROXY, unless NO_PROXY names the host. */
export type GitHubApi = {
  rest: Client['rest']
  /** Iterates over the pages of a list. */
  pages: Client['paginate']['iterator']
  /** The repository of the requests. */
  repository: { owner: string; repo: string }
  /** The login of the token's owner: `octocat`, `github-actions[bot]`. */
  login(): Promise<string>
}

export type Purpose = {
  /** What could not be done, as the subject of a sentence: `The pull request comment`. */
  what: string
  /** The permission that the job's token needs: `pull-requests: write`. */
  permission: string
  /** The participle of what could not be done. Default: `written`, for which the job summary makes up. */
  done?: string
}

type Client = Awaited<ReturnType<typeof createClient>>

const requestLimitMs = 30_000
const attempts = 3
const maxWaitMs = 60_000

/**
 * Runs an optional task against GitHub: any failure becomes a warning, and the result is undefined. Retries after rate
 * limits of up to a minute and server errors, always the whole task, so the task must start by looking for what an earlier
 * attempt may have left.
 *
 * @throws only the reason of `target.signal`
 */
export async function attempt<Result>(
  target: GitHubTarget,
  purpose: Purpose,
  task: (api: GitHubApi) => Promise<Result>,
): Promise<Result | undefined> {
  const { sleep = (milliseconds) => wait(milliseconds, undefined, { signal: target.signal }) } = target
  for (let count = 1; ; count += 1) {
    try {
      target.signal?.throwIfAborted()
      return await task(await connect(target))
    } catch (error) {
      target.signal?.throwIfAborted()
      const delay = count < attempts ? retryDelay(error, count) : undefined
      if (delay === undefined) {
        target.log.warning(explain(error, purpose))
        return undefined
      }
      await sleep(delay)
    }
  }
}

async function createClient(token: string, apiUrl: string | undefined) {
  const { getOctokit } = await import('@actions/github')
  const ignore = () => {}
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore } // otherwise octokit prints
  return getOctokit(token, apiUrl === undefined ? { log } : { log, baseUrl: apiUrl })
}

async function connect({ token, repository, apiUrl, signal }: GitHubTarget): Promise<GitHubApi> {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? []
  if (owner === undefined || repo === undefined)
    throw new Error(`${JSON.stringify(repository)} does not have the form owner/name`)
  const client = await createClient(token, apiUrl)
  client.hook.before('request', (options) => {
    const timeout = AbortSignal.timeout(requestLimitMs)
    options.request = { ...options.request, signal: signal ? AbortSignal.any([timeout, signal]) : timeout }
  })
  return {
    rest: client.rest,
    pages: client.paginate.iterator,
    repository: { owner, repo },
    // REST refuses this to the token of a job; GraphQL works with every kind of token.
    login: async () => viewer.parse(await client.graphql('query { viewer { login } }')).viewer.login,
  }
}

const viewer = z.object({ viewer: z.object({ login: z.string().check(z.minLength(1)) }) })

const failure = z.object({
  status: z.number(),
  message: z.catch(z.string(), ''),
  response: z.catch(z.object({ headers: z.catch(z.record(z.string(), z.unknown()), {}) }), { headers: {} }),
})

type Failure = z.infer<typeof failure>

/** Milliseconds until the next attempt; undefined if a retry is pointless. */
function retryDelay(error: unknown, count: number): number | undefined {
  const { data } = failure.safeParse(error)
  const backoff = 1_000 * 2 ** count
  if (data === undefined) return undefined // neither a response nor a network error: octokit gives those the status 500
  if (data.status >= 500) return backoff
  const { headers } = data.response
  if (!isRateLimit(data) || headers['x-ratelimit-remaining'] === '0') return undefined
  const seconds = Number(headers['retry-after'] ?? maxWaitMs / 1_000)
  return seconds * 1_000 <= maxWaitMs ? seconds * 1_000 : undefined
}

function isRateLimit({ status, message, response }: Failure): boolean {
  return status === 429 || response.headers['retry-after'] !== undefined || /rate limit/i.test(message)
}

function explain(error: unknown, { what, permission, done }: Purpose): string {
  const { data } = failure.safeParse(error)
  const reason = oneLine(error instanceof Error ? error.message : String(error), 300)
  const isRefusal = data !== undefined && [401, 403, 404].includes(data.status) && !isRateLimit(data)
  const rest = done === undefined ? ' The job summary has everything.' : ''
  if (!isRefusal) return `${what} could not be ${done ?? 'written'}: ${reason}.${rest}`
  return (
    `${what} could not be ${done ?? 'written'}: GitHub responded ${data.status} (${reason}). The job needs ` +
    `\`permissions: ${permission}\`; a pull request from a fork or from Dependabot never gets it.${rest}`
  )
}
