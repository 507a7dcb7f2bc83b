import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** An event in the repository: `GITHUB_EVENT_NAME` and the payload in `GITHUB_EVENT_PATH`. */
export type Event = { name: string; payload?: Record<string, unknown> }

/** The directories and files of a job on a runner, all in one temporary directory. */
export type Places = {
  workspace: string
  temp: string
  home: string
  eventPath: string
  /** The file commands of this step. */
  commands: { output: string; state: string; summary: string; env: string; path: string }
}

export async function createPlaces(root: string, event: Event, cwd: string | undefined): Promise<Places> {
  const fileCommands = join(root, '_runner_file_commands')
  const places: Places = {
    workspace: cwd ?? join(root, 'workspace'),
    temp: join(root, '_temp'),
    home: join(root, 'home'),
    eventPath: join(root, '_github_workflow_event.json'),
    commands: {
      output: join(fileCommands, 'set_output'),
      state: join(fileCommands, 'save_state'),
      summary: join(fileCommands, 'step_summary'),
      env: join(fileCommands, 'set_env'),
      path: join(fileCommands, 'add_path'),
    },
  }
  for (const folder of [places.workspace, places.temp, places.home, fileCommands])
    await mkdir(folder, { recursive: true })
  for (const file of Object.values(places.commands)) await writeFile(file, '')
  await writeFile(places.eventPath, JSON.stringify(event.payload ?? {}))
  return places
}

/** The variables that the runner sets for a step, and PATH. Nothing else of the test's own environment gets in. */
export function runnerVariables(places: Places, event: Event): Record<string, string> {
  const commit = '5e1a0f3c2d4b6a798081929394a5b6c7d8e9f001'
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: places.home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    // Port 9 (discard) is closed: a test that calls GitHub fails instead of using the network.
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: places.eventPath,
    GITHUB_JOB: 'test',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_REPOSITORY_OWNER: 'octo-org',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1658821493',
    GITHUB_RUN_NUMBER: '3',
    GITHUB_SHA: commit,
    GITHUB_WORKFLOW: 'test',
    GITHUB_WORKSPACE: places.workspace,
    GITHUB_OUTPUT: places.commands.output,
    GITHUB_STATE: places.commands.state,
    GITHUB_STEP_SUMMARY: places.commands.summary,
    GITHUB_ENV: places.commands.env,
    GITHUB_PATH: places.commands.path,
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'harness',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: places.temp,
  }
}
