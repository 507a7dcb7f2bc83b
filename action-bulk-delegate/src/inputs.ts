import {
  ActionError,
  commonInputs,
  flag,
  InputError,
  type InputSchema,
  type InputsOf,
  integer,
  list,
  optionalText,
  type ReportProblem,
  readInputs,
  uuid,
} from '../../shared/action/index.ts'
import { type CaseIds, collectIds, parseIdList } from './case-ids.ts'
import { parseLabels, parseSince } from './filters.ts'
import type { History } from './ledger-lines.ts'

export const schema = {
  ...commonInputs,
  'queue-id': uuid(),
  'agent-id': uuid(),
  'case-ids': optionalText(),
  'case-ids-file': optionalText(),
  status: list('commas'),
  priority: list('commas'),
  labels: list('commas'),
  search: optionalText(),
  'created-after': optionalText(),
  'updated-after': optionalText(),
  'max-cases': integer({ min: 1, max: 1_000_000 }),
  'max-parallel': integer({ min: 1, max: 8 }),
  'dry-run': flag(),
  'allow-skipped': flag(),
  'resume-from': optionalText(),
} satisfies InputSchema

type RawInputs = InputsOf<typeof schema>
/** A wrong input is undefined here. */
type Values = { [Name in keyof RawInputs]: RawInputs[Name] | undefined }
type Report = ReportProblem<keyof typeof schema & string>

/** The inputs, and the Cases that they name: a list, or what a ledger left to do, or neither for a search. */
export type Inputs = RawInputs & { readonly listed: CaseIds | undefined; readonly history: History | undefined }

/** Reads and checks all inputs and the file of ids: every mistake in one `InputError`, before any request. */
export async function readStepInputs(env: NodeJS.ProcessEnv, workspace: string): Promise<Inputs> {
  const problems: string[] = []
  const collect = (error: unknown) => {
    if (!(error instanceof ActionError)) throw error
    problems.push(...(error instanceof InputError ? error.problems : [error.message]))
    return undefined
  }
  const inputs = attempt(() => readInputs(schema, { env, check: checkTogether }), collect)
  const [ledger, file] = [env['INPUT_RESUME-FROM'] || undefined, env['INPUT_CASE-IDS-FILE'] || undefined]
  const history = ledger === undefined ? undefined : await readLedgerFile(ledger, workspace, inputs).catch(collect)
  const listed = ledger || file === undefined ? undefined : await readListedFile(file, workspace).catch(collect)
  if (problems.length > 0 || !inputs) throw new InputError(problems)
  return { ...inputs, history, listed: listed ?? (history ? undefined : listedIn(inputs.caseIds)) }
}

function attempt<T>(read: () => T, onError: (error: unknown) => undefined): T | undefined {
  try {
    return read()
  } catch (error) {
    return onError(error)
  }
}

async function readListedFile(path: string, workspace: string): Promise<CaseIds> {
  const { readCaseFile } = await import('./case-file.ts')
  return readCaseFile(path, workspace)
}

async function readLedgerFile(path: string, workspace: string, inputs: RawInputs | undefined): Promise<History> {
  const { readLedger } = await import('./resume.ts')
  return readLedger(path, workspace, inputs)
}

function listedIn(text: string | undefined): CaseIds | undefined {
  return text === undefined ? undefined : collectIds(parseIdList(text))
}

function checkTogether(inputs: Values, problem: Report) {
  if (inputs.resumeFrom === undefined) checkSource(inputs, problem)
  for (const name of ['created-after', 'updated-after'] as const) {
    const value = name === 'created-after' ? inputs.createdAfter : inputs.updatedAfter
    if (value === undefined || parseSince(value, Date.now()) !== undefined) continue
    problem(name, `expected a duration like 24h or 7d, or an ISO date, got ${JSON.stringify(value.slice(0, 80))}`)
  }
  const labels = parseLabels(inputs.labels ?? [])
  if (typeof labels === 'string') problem('labels', labels)
}

/** The Cases come from exactly one place. */
function checkSource(inputs: Values, problem: Report) {
  const isSearch = isSearchGiven(inputs)
  const sources = [inputs.caseIds !== undefined, inputs.caseIdsFile !== undefined, isSearch].filter(Boolean)
  if (sources.length === 0) {
    problem('case-ids', 'required, unless case-ids-file, resume-from or a search (status, labels and so on) is given')
  }
  if (sources.length > 1) problem('case-ids', 'give only one of case-ids, case-ids-file and a search')
  if (inputs.caseIds === undefined) return
  try {
    listedIn(inputs.caseIds)
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    problem('case-ids', error.message)
  }
}

function isSearchGiven({ status, priority, labels, search, createdAfter, updatedAfter }: Values): boolean {
  return (
    [status, priority, labels].some((words) => words !== undefined && words.length > 0) ||
    [search, createdAfter, updatedAfter].some((text) => text !== undefined)
  )
}
