import { attempt, type GitHubApi, type GitHubTarget } from './api.ts'
import { createBody, createMarker, findMarker, isSameBody } from './body.ts'

export type PullRequestComment = {
  /** The number of the pull request. Undefined if the event has none; then nothing is written. */
  pullRequest: number | undefined
  /** The action and the path that it is about: one comment for each pair. */
  action: string
  key: string
  /** Markdown in which untrusted text is already escaped. */
  body: string
  /** Where to find the full text if it is too long for a comment. */
  summaryUrl?: string | undefined
  /** False: update an existing comment, but do not create one. For a plan without changes. */
  create?: boolean
}

/** `skipped`: there is no pull request or token, nothing to create, or it failed with a warning. */
export type WriteResult = { status: 'created' | 'updated' | 'unchanged' | 'skipped'; url: string | undefined }

const skipped: WriteResult = { status: 'skipped', url: undefined }

/**
 * Keeps one comment on a pull request up to date: creates it, updates it in place, or leaves it alone if nothing changed.
 * Only a comment of the token's own identity that starts with our marker counts as ours. Throws only for a cancellation:
 * the job summary has the same text, so a failure is a warning.
 */
export async function upsertComment(target: GitHubTarget, comment: PullRequestComment): Promise<WriteResult> {
  const { pullRequest, create = true } = comment
  if (pullRequest === undefined || target.token === '') return skipped
  const marker = createMarker({ kind: 'comment', action: comment.action, key: comment.key })
  const body = createBody(marker, comment.body, { summaryUrl: comment.summaryUrl })
  const purpose = { what: 'The pull request comment', permission: 'pull-requests: write' }
  const result = await attempt(target, purpose, (api) => writeComment(api, pullRequest, marker, body, create))
  return result ?? skipped
}

/**
 * Writes a comment on an issue or a pull request: replaces ours with this marker, or adds one.
 *
 * @param body starts with the marker
 */
export async function writeComment(
  api: GitHubApi,
  issue: number,
  marker: string,
  body: string,
  create = true,
): Promise<WriteResult> {
  const existing = await findComment(api, issue, marker)
  if (existing === undefined) {
    if (!create) return skipped
    const { data } = await api.rest.issues.createComment({ ...api.repository, issue_number: issue, body })
    return { status: 'created', url: data.html_url }
  }
  if (isSameBody(existing.body, body)) return { status: 'unchanged', url: existing.html_url }
  const { data } = await api.rest.issues.updateComment({ ...api.repository, comment_id: existing.id, body })
  return { status: 'updated', url: data.html_url }
}

/** Searches all pages of comments, oldest first, for ours. */
async function findComment(api: GitHubApi, issue: number, marker: string) {
  const login = await api.login()
  const options = { ...api.repository, issue_number: issue, per_page: 100 }
  for await (const { data } of api.pages(api.rest.issues.listComments, options)) {
    const found = data.find((comment) => comment.user?.login === login && findMarker(comment.body ?? '', marker) === 0)
    if (found !== undefined) return found
  }
  return undefined
}
