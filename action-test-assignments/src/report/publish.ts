import { type Action, readEventFacts, upsertComment, writeInputFile } from '../../../shared/action/index.ts'
import type { Inputs } from '../inputs.ts'
import type { Result } from '../run.ts'
import { junitXml } from './junit.ts'
import { passRate } from './results.ts'
import { sectionsOf } from './sections.ts'

/** Writes the report to the job summary, files and the comment, and sets the outputs. */
export async function publish(result: Result, inputs: Inputs, action: Action): Promise<void> {
  const { plan, suites = [], jobCount } = result
  const cases = suites.flatMap((suite) => suite.cases)
  const attempts = cases.flatMap((one) => one.attempts)
  const passed = cases.filter(({ outcome }) => outcome === 'passed').length
  action.setOutputs({
    passed,
    failed: cases.length - passed,
    passRate: Math.round(passRate(attempts) * 10) / 10,
    jobCount: inputs.mode === 'plan' ? plan.jobCount : jobCount,
    minutes: minutesOf(attempts),
    tested: suites.map(({ name }) => name),
    planHash: plan.planHash,
    junitFile: await writeJunit(result, inputs, action),
    resultsFile: await action.outputFile('results.json', `${JSON.stringify(resultsJson(result), undefined, 2)}\n`),
  })

  const sections = sectionsOf(result, inputs)
  for (const { markdown, ...options } of sections) action.summary.add(markdown, options)
  const body = sections.map(({ markdown }) => markdown.trim()).join('\n\n')
  action.setOutputs({ reportFile: await action.outputFile('report.md', `${body}\n`) })
  await comment(body, result, inputs, action)
}

/** Rounded up to tenths, as a bill would be. */
function minutesOf(attempts: readonly { readonly durationMs: number }[]): number {
  const total = attempts.reduce((sum, { durationMs }) => sum + durationMs, 0)
  return Math.ceil(total / 6_000) / 10
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

async function comment(body: string, { plan }: Result, inputs: Inputs, action: Action): Promise<void> {
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
