import { countOf } from '../../../shared/action/index.ts'
import type { Case } from '../../../shared/duvo/index.ts'
import type { Inputs } from '../inputs.ts'
import { type Figures, parseConditions } from './fail-if.ts'
import { type FollowDeps, figuresOf, follow, stateOf } from './follow.ts'
import { findJobs, type JobsDeps, readAnswers } from './jobs.ts'

/** The results of the Cases that the step waited for. */
export interface Results {
  readonly figures: Figures
  readonly states: ReadonlyMap<string, Case>
  /** Whether the Cases were read at all; if not, `states` is empty. */
  readonly isRead: boolean
  /** The last Job of a Case, by Case id. */
  readonly jobs: ReadonlyMap<string, string>
  /** The last text of a Job, by Job id. */
  readonly answers: ReadonlyMap<string, string>
  /** Why it did not wait for the end of all Cases. */
  readonly stopReason: string | undefined
  /** The conditions of `fail-if` that are true. */
  readonly metConditions: readonly string[]
}

/** The Cases to wait for. */
export interface Pushed {
  readonly ids: readonly string[]
  /** Whether all of them were created since `since`, in milliseconds of the server's clock. */
  readonly isNew: boolean
  readonly since: number
}

type ResultInputs = Pick<Inputs, 'teamId' | 'timeoutMinutes' | 'maxAnswers' | 'failIf'>

/** Whose answer to read first: failures are the most interesting. */
const answerOrder = ['failed', 'canceled', 'waiting', 'completed']

/** Waits for the Cases to end, finds the Jobs that processed them, and reads the last text of each. */
export async function followResults(
  { ids, isNew, since }: Pushed,
  inputs: ResultInputs,
  deps: FollowDeps & Omit<JobsDeps, 'teamId'>,
): Promise<Results> {
  const { clock, log } = deps
  const timeoutMs = inputs.timeoutMinutes * 60_000
  const startedAt = clock.monotonic()
  log.info(`Waiting for ${countOf(ids.length, 'Case')}`)
  const { states, isRead, claims, stopReason } = await follow(ids, { since, isNew, timeoutMs }, deps)

  const jobsDeps = { ...deps, teamId: inputs.teamId }
  const listed = ids.length === 0 ? new Map() : await findJobs(ids, isNew ? since : 0, jobsDeps)
  const jobs = new Map<string, string>([...claims, ...listed])
  const rank = (id: string) => answerOrder.indexOf(stateOf(states.get(id)))
  const asked = ids.filter((id) => jobs.has(id) && rank(id) >= 0).sort((a, b) => rank(a) - rank(b))
  const isLate = () => clock.monotonic() - startedAt > timeoutMs
  const wanted = asked.slice(0, inputs.maxAnswers).flatMap((id) => jobs.get(id) ?? [])
  const answers = await readAnswers(wanted, isLate, jobsDeps)

  const figures = figuresOf(ids, states, isRead)
  const conditions = parseConditions(inputs.failIf ?? '')
  const met = typeof conditions === 'string' ? [] : conditions.filter((condition) => condition.holds(figures))
  return { figures, states, isRead, jobs, answers, stopReason, metConditions: met.map(({ text }) => text) }
}
