import {
  choice,
  commonInputs,
  flag,
  type InputSchema,
  type InputsOf,
  integer,
  optional,
  type Places,
  type ReportProblem,
  readInputs,
  uuid,
} from '../../shared/action/index.ts'
import { checkSelection, type NamedCases, readSelection, selectionInputs } from '../../shared/cases/index.ts'
import type { Change } from './plan/change.ts'

const { status: whereStatus, priority: wherePriority, ...selection } = selectionInputs

export const schema = {
  ...commonInputs,
  'queue-id': uuid(),
  status: optional(choice(['pending', 'completed', 'failed', 'canceled'])),
  priority: optional(choice(['none', 'medium', 'high'])),
  delete: flag(),
  'max-deletions': optional(integer({ min: 1, max: 1_000_000 })),
  'where-status': whereStatus,
  'where-priority': wherePriority,
  ...selection,
} satisfies InputSchema

type RawInputs = InputsOf<typeof schema>
/** Invalid inputs are undefined here. */
type Values = { [Name in keyof RawInputs]: RawInputs[Name] | undefined }
type Report = ReportProblem<keyof typeof schema & string>

/** The inputs, their change, and the Cases that they name. Here, `status` and `priority` are filters of a search. */
export type Inputs = Omit<RawInputs, 'status' | 'priority'> &
  NamedCases & {
    readonly change: Change
    readonly status: readonly string[]
    readonly priority: readonly string[]
  }

/** Reads and validates all inputs and the file of ids: all problems in one `InputError`, before any request. */
export async function readStepInputs(env: NodeJS.ProcessEnv, places: Places): Promise<Inputs> {
  const read = () => readInputs(schema, { env, check })
  const inputs = await readSelection(env, places, read, (given) => scopeOf(given.queueId, changeOf(given)))
  const { whereStatus: status, wherePriority: priority } = inputs
  return { ...inputs, change: changeOf(inputs), status, priority }
}

function check(inputs: Values, problem: Report): void {
  const { status, priority, maxDeletions } = inputs
  const changes = [status !== undefined, priority !== undefined, inputs.delete === true].filter(Boolean)
  if (changes.length !== 1) problem('status', 'give exactly one of status, priority and delete: true')
  if (inputs.delete && maxDeletions === undefined) problem('max-deletions', 'required with delete: true')
  const filters = { status: inputs.whereStatus, priority: inputs.wherePriority }
  checkSelection({ ...inputs, ...filters }, (name, text) => {
    problem(name === 'status' ? 'where-status' : name === 'priority' ? 'where-priority' : name, text)
  })
}

function changeOf({ status, priority }: Pick<RawInputs, 'status' | 'priority'>): Change {
  if (status !== undefined) return { kind: 'status', value: status }
  return priority === undefined ? { kind: 'delete' } : { kind: 'priority', value: priority }
}

/** What the ledger of this step is about. */
export function scopeOf(queue: string, change: Change): Record<string, string> {
  return { queue, change: change.kind === 'delete' ? 'delete' : `${change.kind}=${change.value}` }
}
