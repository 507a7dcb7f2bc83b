import { type Action, type Context, readEventFacts, type SectionOptions, upsertComment } from '../../action/index.ts'

/** A part of a report: Markdown in which untrusted text is already escaped. */
export type ReportSection = SectionOptions & { markdown: string }

export type SyncReport = {
  /** The action, such as `sync-skills`. */
  name: string
  /** The subject of the pull request comment, besides the action: one comment for each. */
  key: string
  /** The most important first. */
  sections: readonly ReportSection[]
  /** False: update an existing comment, but do not create one. */
  hasChanges: boolean
  /** Undefined if no comment is wanted, or if there is no token. */
  githubToken: string | undefined
}

/** What publishing needs from the action. */
export type Publisher = Pick<Action, 'summary' | 'outputFile' | 'log' | 'signal' | 'env'> & Context

/**
 * Publishes the report of a sync: in the job summary, in a Markdown file, and on a pull request in one comment that is kept
 * up to date.
 *
 * @returns the path of the file, which is complete even if summary and comment had to be cut
 */
export async function publishReport(action: Publisher, report: SyncReport): Promise<string> {
  for (const { markdown, ...options } of report.sections) action.summary.add(markdown, options)
  const body = report.sections.map(({ markdown }) => markdown.trim()).join('\n\n')
  const file = await action.outputFile('plan.md', `${body}\n`)
  try {
    await comment(action, report, body)
  } catch (error) {
    if (!action.signal.aborted) throw error // a cancelled step has no time for the comment, and reports its own error
  }
  return file
}

async function comment(action: Publisher, report: SyncReport, body: string): Promise<void> {
  const target = {
    token: report.githubToken ?? '',
    repository: action.repository,
    log: action.log,
    signal: action.signal,
    ...(action.env['GITHUB_API_URL'] ? { apiUrl: action.env['GITHUB_API_URL'] } : {}),
  }
  await upsertComment(target, {
    pullRequest: readEventFacts(action).pullRequest?.number,
    action: report.name,
    key: report.key,
    body,
    summaryUrl: action.runUrl || undefined,
    create: report.hasChanges,
  })
}
