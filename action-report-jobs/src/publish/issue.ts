import { type Action, upsertIssue } from '../../../shared/action/index.ts'

export interface IssueInputs {
  readonly issue: string | undefined
  readonly githubToken: string | undefined
  readonly title: string
}

/** Keeps the GitHub issue up to date, if one is asked for. A failure becomes a warning. */
export async function publishIssue(inputs: IssueInputs, body: string, action: Action): Promise<number | undefined> {
  const { issue, githubToken } = inputs
  if (issue === undefined || githubToken === undefined) return undefined
  const target = { token: githubToken, repository: action.repository, log: action.log, signal: action.signal }
  const number = issue.trim() === 'auto' ? 'auto' : Number(issue)
  const title = inputs.title.trim()
  const report = { issue: number, title, action: 'report-jobs', key: title, body, summaryUrl: action.runUrl } as const
  const result = await upsertIssue(target, report)
  if (result.url !== undefined) action.log.info(`Issue ${result.status}: ${result.url}`)
  return result.number
}
