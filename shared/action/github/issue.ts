import { oneLine } from '../log/text.ts'
import { attempt, type GitHubApi, type GitHubTarget } from './api.ts'
import { createBody, createMarker, findMarker, hasMarker, isSameBody, maxBodyCharacters } from './body.ts'
import { type WriteResult, writeComment } from './comment.ts'

export type ReportIssue = {
  /** `auto` finds the open issue that an earlier run created, or creates one. */
  issue: number | 'auto'
  /**
   * `update` replaces the report in the issue's body, which notifies nobody. `comment` adds each edition of the report as a
   * comment. `new` opens an issue for each edition, and takes no number. Default `update`.
   */
  mode?: 'update' | 'comment' | 'new'
  /** The edition of the report. A run that repeats it updates its comment or issue instead of adding another. */
  edition?: string
  title: string
  /** The action and which of its reports this is: one issue for each pair. */
  action: string
  key: string
  /** Markdown in which untrusted text is already escaped. */
  body: string
  summaryUrl?: string | undefined
}

export type IssueResult = WriteResult & { number: number | undefined }

const maxTitleCharacters = 256
const skipped: IssueResult = { status: 'skipped', url: undefined, number: undefined }

/**
 * Writes a report to an issue. Replaces the report in the body, from its marker on, and keeps what people wrote above it.
 * An issue named by number keeps its title. Throws only for a cancellation: a failure is a warning.
 */
export async function upsertIssue(target: GitHubTarget, report: ReportIssue): Promise<IssueResult> {
  if (target.token === '') return skipped
  const purpose = { what: 'The report issue', permission: 'issues: write' }
  const writers = { update: updateReport, comment: commentReport, new: openReport }
  return (await attempt(target, purpose, (api) => writers[report.mode ?? 'update'](api, report))) ?? skipped
}

async function updateReport(api: GitHubApi, report: ReportIssue): Promise<IssueResult> {
  const marker = createMarker({ kind: 'issue', action: report.action, key: report.key })
  const existing = report.issue === 'auto' ? await findIssue(api, marker, 'open') : await getIssue(api, report.issue)
  return existing === undefined ? createIssue(api, report, marker) : updateIssue(api, report, marker, existing)
}

/** Adds a comment for this edition to the issue with all editions. */
async function commentReport(api: GitHubApi, report: ReportIssue): Promise<IssueResult> {
  const marker = createMarker({ kind: 'issue', action: report.action, key: report.key })
  const existing = report.issue === 'auto' ? await findIssue(api, marker, 'open') : await getIssue(api, report.issue)
  const intro = 'Each report is a comment below. Subscribe to this issue to be notified.'
  const { number } = existing ?? (await createIssue(api, { ...report, body: intro }, marker))
  if (number === undefined) return skipped
  const commentMarker = createMarker({ kind: 'comment', action: report.action, key: editionKey(report) })
  const body = createBody(commentMarker, report.body, report)
  return { ...(await writeComment(api, number, commentMarker, body)), number }
}

/** Opens an issue for this edition. Closed ones count: a repeated run must not open another. */
async function openReport(api: GitHubApi, report: ReportIssue): Promise<IssueResult> {
  const marker = createMarker({ kind: 'issue', action: report.action, key: editionKey(report) })
  const existing = await findIssue(api, marker, 'all')
  return existing === undefined ? createIssue(api, report, marker) : updateIssue(api, report, marker, existing)
}

function editionKey({ key, edition = '' }: ReportIssue): string {
  return JSON.stringify([key, edition])
}

type Issue = { number: number; title: string; body?: string | null | undefined; html_url: string }

async function createIssue(api: GitHubApi, report: ReportIssue, marker: string): Promise<IssueResult> {
  const body = createBody(marker, report.body, report)
  const { data } = await api.rest.issues.create({ ...api.repository, title: titleOf(report), body })
  return { status: 'created', url: data.html_url, number: data.number }
}

async function updateIssue(api: GitHubApi, report: ReportIssue, marker: string, existing: Issue): Promise<IssueResult> {
  const title = report.issue === 'auto' ? titleOf(report) : existing.title
  const above = textAbove(existing.body ?? '', marker)
  const body = above + createBody(marker, report.body, { ...report, maxCharacters: maxBodyCharacters - above.length })
  const result = { url: existing.html_url, number: existing.number }
  if (title === existing.title && isSameBody(existing.body ?? '', body)) return { status: 'unchanged', ...result }
  await api.rest.issues.update({ ...api.repository, issue_number: existing.number, title, body })
  return { status: 'updated', ...result }
}

/** The text above the report, with the empty line that separates them. */
function textAbove(body: string, marker: string): string {
  const text = body.replaceAll('\r\n', '\n')
  const start = findMarker(text, marker)
  const above = (start < 0 ? text : text.slice(0, start)).trimEnd()
  return above === '' ? '' : `${above}\n\n`
}

function titleOf({ title }: ReportIssue): string {
  return oneLine(title, maxTitleCharacters)
}

/** Finds an issue with our marker that the token's own identity created. Reads all pages, newest first. */
async function findIssue(api: GitHubApi, marker: string, state: 'open' | 'all'): Promise<Issue | undefined> {
  const login = await api.login()
  const options = { ...api.repository, state, creator: login, per_page: 100 }
  for await (const { data } of api.pages(api.rest.issues.listForRepo, options)) {
    const found = data.find(
      (issue) => issue.user?.login === login && !issue.pull_request && hasMarker(issue.body ?? '', marker),
    )
    if (found !== undefined) return found
  }
  return undefined
}

async function getIssue(api: GitHubApi, number: number): Promise<Issue> {
  const { data } = await api.rest.issues.get({ ...api.repository, issue_number: number })
  if (data.pull_request) throw new Error(`#${number} is a pull request, not an issue`)
  return data
}
