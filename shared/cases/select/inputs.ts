import {
  ActionError,
  flag,
  InputError,
  type InputSchema,
  type InputsOf,
  integer,
  list,
  optionalText,
  type Places,
  type ReportProblem,
} from '../../action/index.ts'
import { type CaseIds, collectIds } from '../files/case-ids.ts'
import { parseIdList } from '../files/json-cases.ts'
import type { History } from '../ledger/ledger-lines.ts'
import { includable, parseLabels, parseSince } from './filters.ts'

/** The inputs that select Cases, the same in every action that changes many of them. */
export const selectionInputs = {
  'case-ids': optionalText(),
  'case-ids-file': optionalText(),
  status: list('commas'),
  priority: list('commas'),
  labels: list('commas'),
  search: optionalText(),
  'created-after': optionalText(),
  'updated-after': optionalText(),
  include: list('commas'),
  'max-cases': integer({ min: 1, max: 1_000_000 }),
  'max-parallel': integer({ min: 1, max: 8 }),
  'dry-run': flag(),
  'allow-skipped': flag(),
  'resume-from': optionalText(),
} satisfies InputSchema

type Raw = InputsOf<typeof selectionInputs>
/** Invalid inputs are undefined here. */
type Values = { [Name in keyof Raw]: Raw[Name] | undefined }
type SelectionValues = SearchValues & Pick<Values, 'caseIds' | 'caseIdsFile' | 'resumeFrom' | 'include'>
type SearchValues = { readonly [Name in 'status' | 'priority' | 'labels']: readonly string[] | undefined } & Pick<
  Values,
  'search' | 'createdAfter' | 'updatedAfter'
>
type Report = ReportProblem<keyof typeof selectionInputs & string>

/** The Cases that the inputs name: a list, or what a ledger left open, or neither for a search. */
export interface NamedCases {
  readonly listed: CaseIds | undefined
  readonly history: History | undefined
}

/**
 * Reads the inputs with `read` and the files that they name, and reports all problems in one `InputError`.
 *
 * @param scope what the resumed ledger must belong to
 */
export async function readSelection<Inputs extends Pick<Raw, 'caseIds'>>(
  env: NodeJS.ProcessEnv,
  places: Places,
  read: () => Inputs,
  scope: (inputs: Inputs) => Readonly<Record<string, string>>,
): Promise<Inputs & NamedCases> {
  const problems: string[] = []
  const collect = (error: unknown) => {
    if (!(error instanceof ActionError)) throw error
    problems.push(...(error instanceof InputError ? error.problems : [error.message]))
    return undefined
  }
  const inputs = attempt(read, collect)
  const [ledger, file] = [env['INPUT_RESUME-FROM'] || undefined, env['INPUT_CASE-IDS-FILE'] || undefined]
  const history = ledger && (await readHistoryOf(ledger, places, inputs && scope(inputs)).catch(collect))
  const listed = file === undefined ? undefined : await readListedFile(file, places).catch(collect)
  if (problems.length > 0 || !inputs) throw new InputError(problems)
  return {
    ...inputs,
    history: history || undefined,
    listed: listed ?? listedIn(inputs.caseIds),
  }
}

function attempt<T>(read: () => T, onError: (error: unknown) => undefined): T | undefined {
  try {
    return read()
  } catch (error) {
    return onError(error)
  }
}

// Load it only if there is a file, so that a step that refuses its inputs starts fast.
async function readListedFile(path: string, places: Places): Promise<CaseIds> {
  const { readCaseFile } = await import('../files/case-file.ts')
  return readCaseFile(path, places)
}

async function readHistoryOf(path: string, places: Places, scope: Readonly<Record<string, string>> | undefined) {
  const { readLedger } = await import('../ledger/resume.ts')
  return readLedger(path, places, scope)
}

function listedIn(text: string | undefined): CaseIds | undefined {
  return text === undefined ? undefined : collectIds(parseIdList(text))
}

/** Checks the combination of the selection's inputs: exactly one source, readable dates and labels. */
export function checkSelection(inputs: SelectionValues, problem: Report): void {
  if (inputs.resumeFrom === undefined) checkSource(inputs, problem)
  for (const name of ['created-after', 'updated-after'] as const) {
    const value = name === 'created-after' ? inputs.createdAfter : inputs.updatedAfter
    if (value === undefined || parseSince(value, Date.now()) !== undefined) continue
    problem(name, `expected a duration like 24h or 7d, or an ISO date, got ${JSON.stringify(value.slice(0, 80))}`)
  }
  const labels = parseLabels(inputs.labels ?? [])
  if (typeof labels === 'string') problem('labels', labels)
  const unknown = inputs.include?.find((word) => !includable.some((known) => known === word))
  if (unknown !== undefined) {
    problem('include', `expected completed, in-progress or both, got ${JSON.stringify(unknown.slice(0, 80))}`)
  }
  if (inputs.caseIds !== undefined) checkIds(inputs.caseIds, problem)
}

function checkIds(ids: string, problem: Report): void {
  try {
    listedIn(ids)
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    problem('case-ids', error.message)
  }
}

function checkSource(inputs: SelectionValues, problem: Report): void {
  const isSearch = isSearchGiven(inputs)
  const sources = [inputs.caseIds !== undefined, inputs.caseIdsFile !== undefined, isSearch].filter(Boolean)
  if (sources.length === 0) {
    problem('case-ids', 'required, unless case-ids-file, resume-from or a search (status, labels and so on) is given')
  }
  if (sources.length > 1) problem('case-ids', 'give only one of case-ids, case-ids-file and the search filters')
}

/** Whether any search filter is given. */
export function isSearchGiven({ status, priority, labels, search, createdAfter, updatedAfter }: SearchValues): boolean {
  return (
    [status, priority, labels].some((words) => words !== undefined && words.length > 0) ||
    [search, createdAfter, updatedAfter].some((text) => text !== undefined)
  )
}
