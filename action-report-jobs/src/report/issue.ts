import { type Action, upsertIssue } from '../../../shared/action/index.ts'
import type { Report } from '../measure/report.ts'
import { spanText } from './wording.ts'

export interface IssueInputs {
  readonly issue: string | undefined
  readonly issueMode: 'update' | 'comment' | 'new'
  readonly githubToken: string | undefined
  readonly title: string
}

/** Writes the report to a GitHub issue, if requested. A failure becomes a warning. */
export async function publishIssue(
  inputs: IssueInputs,
  report: Report,
  body: string,
  action: Action,
): Promise<number | undefined> {
  const { issue, issueMode: mode, githubToken } = inputs
  if (issue === undefined || githubToken === undefined) return undefined
  const target = { token: githubToken, repository: action.repository, log: action.log, signal: action.signal }
  const key = inputs.title.trim()
  const title = mode === 'new' ? `${key}: ${spanText(report.window, report.timeZone)}` : key
  const result = await upsertIssue(target, {
    issue: issue.trim() === 'auto' ? 'auto' : Number(issue),
    ...{ mode, title, key, body, action: 'report-jobs', summaryUrl: action.runUrl },
    edition: editionOf(report, action),
  })
  if (result.url !== undefined) action.log.info(`Issue ${result.status}: ${result.url}`)
  return result.number
}

/** What a repeated report shares with the first one: its window, or the workflow run if the window ends when the step runs. */
function editionOf({ window, windowIsOver }: Report, { runUrl }: Action): string {
  return windowIsOver ? `${window.since}/${window.until}` : runUrl
}
