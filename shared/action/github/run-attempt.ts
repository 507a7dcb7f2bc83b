import { attempt, type GitHubTarget } from './api.ts'

/**
 * When the first attempt of a workflow run started, in milliseconds since 1970. Undefined, with a warning, without a token
 * or if GitHub does not say. The job needs `permissions: actions: read`; in public repositories none.
 */
export async function firstAttemptStart(target: GitHubTarget, runId: string): Promise<number | undefined> {
  if (target.token === '' || !/^\d+$/.test(runId)) return undefined
  const purpose = { what: 'The start of the first attempt', permission: 'actions: read', done: 'read' }
  return attempt(target, purpose, async ({ rest, repository }) => {
    const run = { ...repository, run_id: Number(runId), attempt_number: 1 }
    const { data } = await rest.actions.getWorkflowRunAttempt(run)
    const start = Date.parse(data.run_started_at ?? '')
    if (Number.isNaN(start)) throw new Error('GitHub reports no start time')
    return start
  })
}
