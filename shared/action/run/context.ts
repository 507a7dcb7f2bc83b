import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { Places } from '../files/input-paths.ts'

/** Facts about the workflow run, from the runner's environment. Absent ones are empty strings. */
export type Context = {
  /** Absolute path of the checked-out repository. */
  workspace: string
  /** Where paths from inputs may lead. */
  places: Places
  /** `owner/name`. */
  repository: string
  sha: string
  /** Full name of the ref: `refs/heads/main`. */
  ref: string
  refName: string
  /** The source branch; only on pull requests. */
  headRef: string
  /** The target branch; only on pull requests. */
  baseRef: string
  eventName: string
  /** The event's payload; `{}` if there is none or it is not a JSON object. Untrusted: validate what you use. */
  readonly event: Readonly<Record<string, unknown>>
  serverUrl: string
  runId: string
  /** The page of this workflow run. */
  runUrl: string
  isDebug: boolean
}

/** Reads the facts. The event's file is read at the first use of `event`. */
export function readContext(env: NodeJS.ProcessEnv = process.env): Context {
  const serverUrl = env['GITHUB_SERVER_URL'] || 'https://github.com'
  const repository = env['GITHUB_REPOSITORY'] ?? ''
  const runId = env['GITHUB_RUN_ID'] ?? ''
  const workspace = env['GITHUB_WORKSPACE'] || currentDirectory()
  let event: Readonly<Record<string, unknown>> | undefined
  return {
    workspace,
    places: { workspace, temp: env['RUNNER_TEMP'] || tmpdir() },
    repository,
    sha: env['GITHUB_SHA'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    refName: env['GITHUB_REF_NAME'] ?? '',
    headRef: env['GITHUB_HEAD_REF'] ?? '',
    baseRef: env['GITHUB_BASE_REF'] ?? '',
    eventName: env['GITHUB_EVENT_NAME'] ?? '',
    get event() {
      event ??= readEvent(env['GITHUB_EVENT_PATH'])
      return event
    },
    serverUrl,
    runId,
    runUrl: repository && runId ? `${serverUrl}/${repository}/actions/runs/${runId}` : '',
    isDebug: env['RUNNER_DEBUG'] === '1',
  }
}

/** '' if it was removed. Code that needs it then reports that there is no workspace. */
function currentDirectory(): string {
  try {
    return process.cwd()
  } catch {
    return ''
  }
}

function readEvent(path: string | undefined): Readonly<Record<string, unknown>> {
  if (!path) return {}
  try {
    const event: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof event === 'object' && event !== null && !Array.isArray(event) ? { ...event } : {}
  } catch {
    return {}
  }
}
