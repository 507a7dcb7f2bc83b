import { type Action, type Outputs, writeInputFile } from '../../../shared/action/index.ts'
import type { Report } from '../measure/report.ts'
import { outputsOf } from './outputs.ts'
import { shorten } from './sections/section.ts'
import { sectionsOf } from './sections.ts'
import { renderSlack } from './slack.ts'
import { countsOf, headlineOf } from './wording.ts'

export interface Destinations {
  readonly reportFile: string | undefined
  readonly jsonFile: string | undefined
}

export interface Published {
  /** The whole report, for the issue. */
  readonly markdown: string
  readonly outputs: Outputs
}

/** Writes the report to the summary, the files and the log, and prepares the outputs. */
export async function publish(report: Report, to: Destinations, action: Action): Promise<Published> {
  const sections = sectionsOf(report)
  for (const { markdown, ...options } of sections) action.summary.add(markdown, options)
  const markdown = `${sections.map((section) => section.markdown).join('\n\n')}\n`
  const slack = renderSlack(report, action.runUrl)
  const outputs = {
    ...outputsOf(report),
    reportFile: await writeReport('report-file', to.reportFile, markdown, action),
    jsonFile: await writeReport('json-file', to.jsonFile, `${JSON.stringify(report, null, 2)}\n`, action),
    slackFile: await action.outputFile('slack.json', `${JSON.stringify(slack, null, 2)}\n`),
    report: shorten(sections, maxOutputChars),
  }
  action.log.info([report.title, headlineOf(report), ...countsOf(report)].join('\n'))
  return { markdown, outputs }
}

/** Characters that fit into an output, an issue or a message, with room for additions. */
const maxOutputChars = 30_000

const defaultNames = { 'report-file': 'report.md', 'json-file': 'report.json' } as const

/** Writes to the path from the workflow, or else to a temporary file. */
async function writeReport(
  input: keyof typeof defaultNames,
  path: string | undefined,
  content: string,
  action: Action,
): Promise<string> {
  if (path === undefined) return action.outputFile(defaultNames[input], content)
  return writeInputFile({ input, path }, content, action.places)
}
