import {
  type Action,
  type Outputs,
  readEventFacts,
  upsertComment,
  writeInputFile,
} from '../../../shared/action/index.ts'
import type { Inputs } from '../inputs.ts'
import type { Result } from '../run.ts'
import { junitXml } from './junit.ts'
import { outputsOf } from './outputs.ts'
import { sectionsOf } from './sections.ts'

/** The outputs of a step, and its report as Markdown. */
export interface Published {
  readonly outputs: Outputs
  readonly body: string
}

/** Writes the report to the job summary and to files. */
export async function publish(result: Result, inputs: Inputs, action: Action): Promise<Published> {
  const sections = sectionsOf(result, inputs)
  for (const { markdown, ...options } of sections) action.summary.add(markdown, options)
  const body = sections.map(({ markdown }) => markdown.trim()).join('\n\n')
  const outputs = {
    ...outputsOf(result, inputs),
    junitFile: await writeJunit(result, inputs, action),
    resultsFile: await action.outputFile('results.json', `${JSON.stringify(resultsJson(result), undefined, 2)}\n`),
    reportFile: await action.outputFile('report.md', `${body}\n`),
  }
  return { outputs, body }
}

async function writeJunit({ suites = [] }: Result, { junitFile }: Inputs, action: Action): Promise<string> {
  const xml = junitXml(suites)
  if (junitFile === undefined) return action.outputFile('junit.xml', xml)
  return writeInputFile({ input: 'junit-file', path: junitFile }, xml, action.places)
}

function resultsJson({ plan, suites = [], jobCount }: Result): unknown {
  return {
    version: 1,
    commit: plan.commit.id,
    planHash: plan.planHash,
    jobCount,
    skipped: plan.skipped,
    problems: plan.problems,
    assignments: suites,
  }
}

/** Keeps one comment on the pull request up to date. */
export async function comment(body: string, { plan }: Result, inputs: Inputs, action: Action): Promise<void> {
  if (!inputs.comment || action.signal.aborted) return
  const target = {
    token: inputs.githubToken ?? '',
    repository: action.repository,
    log: action.log,
    signal: action.signal,
    ...(action.env['GITHUB_API_URL'] ? { apiUrl: action.env['GITHUB_API_URL'] } : {}),
  }
  await upsertComment(target, {
    pullRequest: readEventFacts(action).pullRequest?.number,
    action: 'test-assignments',
    key: [inputs.teamId ?? '', ...inputs.path].join('\n'),
    body,
    summaryUrl: action.runUrl || undefined,
    create: plan.trials.length > 0 || plan.problems.length > 0,
  })
}
