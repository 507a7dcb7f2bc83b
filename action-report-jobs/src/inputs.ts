import { resolve } from 'node:path'
import {
  type CheckedInputs,
  checkInputPaths,
  choice,
  commonInputs,
  flag,
  type InputSchema,
  type InputsOf,
  integer,
  optional,
  optionalText,
  type Places,
  type ReportProblem,
  readInputs,
  secret,
  text,
  uuidList,
} from '../../shared/action/index.ts'
import { ConditionError, parseConditions, pointAt } from './judge/conditions.ts'
import { parseDuration, windowsOf } from './time/window.ts'
import { createZone, isZoneName } from './time/zone.ts'

export const schema = {
  ...commonInputs,
  'agent-ids': uuidList(),
  since: text(),
  until: optionalText(),
  timezone: text(),
  compare: flag(),
  'min-jobs': integer({ min: 1, max: 1_000_000 }),
  'waiting-longer-than': text(),
  'running-longer-than': text(),
  title: text(),
  'report-file': optionalText(),
  'json-file': optionalText(),
  'fail-if': optionalText(),
  issue: optionalText(),
  'issue-mode': choice(['update', 'comment', 'new']),
  'github-token': optional(secret()),
} satisfies InputSchema

export type Inputs = InputsOf<typeof schema>

/** Reads and validates all inputs, and the places for the report: all problems in one message. */
export function readStepInputs(env: NodeJS.ProcessEnv, places: Places, now: number): Inputs {
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
        const window = windowsOf({ since: inputs.since, until: inputs.until }, now, createZone(zoneName ?? 'UTC'))
        if ('problem' in window) problem(window.input, window.problem)
      }
      if (inputs.title !== undefined && inputs.title.trim() === '') problem('title', 'must not be blank')
      checkDuration('waiting-longer-than', inputs.waitingLongerThan, problem)
      checkDuration('running-longer-than', inputs.runningLongerThan, problem)
      if (inputs.failIf !== undefined) checkConditions(inputs.failIf, problem)
      checkIssue(inputs, problem)
      checkFiles(inputs, places, problem)
    },
  })
}

function checkFiles(
  { reportFile, jsonFile }: CheckedInputs<typeof schema>,
  places: Places,
  problem: ReportProblem<'report-file' | 'json-file'>,
): void {
  checkInputPaths({ 'report-file': reportFile, 'json-file': jsonFile }, 'write', places, problem)
  if (reportFile !== undefined && jsonFile !== undefined && isSamePath(reportFile, jsonFile, places)) {
    problem('json-file', 'names the same file as report-file')
  }
}

function isSamePath(one: string, other: string, { workspace }: Places): boolean {
  return resolve(workspace, one) === resolve(workspace, other)
}

function checkDuration<Name extends string>(name: Name, value: string | undefined, problem: ReportProblem<Name>): void {
  if (value === undefined || parseDuration(value)) return
  problem(name, `expected a duration like 90m, 24h or 2d, got ${JSON.stringify(value)}`)
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
  { issue, issueMode, githubToken }: CheckedInputs<typeof schema>,
  problem: ReportProblem<'issue' | 'issue-mode' | 'github-token'>,
): void {
  if (issue === undefined) return
  if (!/^\s*(?:auto|[1-9]\d{0,9})\s*$/.test(issue))
    problem('issue', `expected a number or auto, got ${JSON.stringify(issue)}`)
  else if (issueMode === 'new' && issue.trim() !== 'auto') problem('issue-mode', 'new requires issue: auto')
  if (githubToken === undefined) problem('github-token', 'required with issue')
}
