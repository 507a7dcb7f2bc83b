import {
  commonInputs,
  flag,
  type InputSchema,
  type InputsOf,
  optional,
  optionalText,
  type ReportProblem,
  readInputs,
  secret,
  text,
  uuidList,
} from '../../shared/action/index.ts'
import { ConditionError, parseConditions, pointAt } from './measure/conditions.ts'
import { windowOf } from './time/window.ts'
import { createZone, isZoneName } from './time/zone.ts'

export const schema = {
  ...commonInputs,
  'agent-ids': uuidList(),
  since: text(),
  until: optionalText(),
  timezone: text(),
  compare: flag(),
  title: text(),
  'report-file': optionalText(),
  'json-file': optionalText(),
  'fail-if': optionalText(),
  issue: optionalText(),
  'github-token': optional(secret()),
} satisfies InputSchema

export type Inputs = InputsOf<typeof schema>

/** Reads and checks all inputs: every mistake in one message. */
export function readReportInputs(env: NodeJS.ProcessEnv, now: number): Inputs {
  return readInputs(schema, {
    env,
    check: (inputs, problem) => {
      const zoneName = inputs.timezone?.trim()
      if (zoneName !== undefined && !isZoneName(zoneName)) {
        problem(
          'timezone',
          `there is no time zone ${JSON.stringify(zoneName)}; expected a name like Europe/Prague or UTC`,
        )
      } else if (inputs.since !== undefined) {
        const window = windowOf({ since: inputs.since, until: inputs.until }, now, createZone(zoneName ?? 'UTC'))
        if ('problem' in window) problem(window.input, window.problem)
      }
      if (inputs.title !== undefined && inputs.title.trim() === '') problem('title', 'must not be blank')
      if (inputs.failIf !== undefined) checkConditions(inputs.failIf, problem)
      checkIssue(inputs, problem)
    },
  })
}

function checkConditions(failIf: string, problem: ReportProblem<'fail-if'>): void {
  try {
    parseConditions(failIf)
  } catch (error) {
    if (!(error instanceof ConditionError)) throw error
    problem('fail-if', pointAt(failIf, error))
  }
}

function checkIssue(
  { issue, githubToken }: { readonly issue: string | undefined; readonly githubToken: string | undefined },
  problem: ReportProblem<'issue' | 'github-token'>,
): void {
  if (issue === undefined) return
  if (!/^\s*(?:auto|[1-9]\d{0,9})\s*$/.test(issue))
    problem('issue', `expected a number or auto, got ${JSON.stringify(issue)}`)
  if (githubToken === undefined) problem('github-token', 'required with issue')
}
