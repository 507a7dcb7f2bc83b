import { ActionError, annotateProblems, countOf, type FileProblem, type Log } from '../action/index.ts'
import type { SyncMode } from './inputs.ts'
import { isChange, type PlanItem, type PlanOutcome } from './plan/items.ts'
import { checkPlanHash, planHash } from './plan/plan-hash.ts'

/** The facts from Git and Duvo. */
export type SyncFacts = {
  /** Why files could not become items. */
  readonly problems: readonly FileProblem[]
}

export type SyncPlan = {
  readonly items: readonly PlanItem[]
  /** What a person should know before approving. */
  readonly warnings: readonly string[]
  /** What the changes remove in Duvo, in words. Counts towards `max-deletions`, like deletions. */
  readonly removals?: readonly string[]
}

/** One kind of item that is kept in sync with Git. */
export type Sync<Facts extends SyncFacts, Plan extends SyncPlan, Outcome extends PlanOutcome> = {
  readonly mode: SyncMode
  /** What an item is called: `config`. */
  readonly noun: string
  readonly expectedPlanHash: string | undefined
  /** The input `max-deletions`. */
  readonly maxDeletions: number
  /** Reads Git and Duvo. @throws if nothing can be planned at all */
  read(): Promise<Facts>
  /** Decides, based only on the facts. */
  plan(facts: Facts): Promise<Plan>
  /** What a reviewer approves with the plan's hash. It changes whenever the plan would write or overwrite something else. */
  approved(plan: Plan): unknown
  /** The name in outputs for the file of a problem. */
  nameOf(file: string): string
  /** Writes. One failing item does not stop the others: its error is part of its outcome. */
  apply(plan: Plan, facts: Facts): Promise<readonly Outcome[]>
}

/** The result of a sync. */
export type SyncResult<
  Facts extends SyncFacts = SyncFacts,
  Plan extends SyncPlan = SyncPlan,
  Outcome extends PlanOutcome = PlanOutcome,
> = {
  readonly mode: SyncMode
  readonly facts: Facts
  readonly plan: Plan
  readonly hash: string
  /** Undefined: there was nothing to write. */
  readonly outcomes: readonly Outcome[] | undefined
  /** Names of the items that have errors or could not be written, without duplicates. */
  readonly failed: readonly string[]
  /** The error to fail the step with, if any. */
  readonly error: Error | undefined
}

/**
 * Runs a sync: read, plan, check the approved hash, apply. A problem in one file is reported at its line and excludes that
 * file; everything else is planned and written, and the step fails at the end. Once there is a plan, errors are part of the
 * result and not thrown, so that they can be reported.
 */
export async function runSync<Facts extends SyncFacts, Plan extends SyncPlan, Outcome extends PlanOutcome>(
  sync: Sync<Facts, Plan, Outcome>,
  log: Log,
): Promise<SyncResult<Facts, Plan, Outcome>> {
  const facts = await sync.read()
  annotateProblems(log, facts.problems)
  const plan = await sync.plan(facts)
  annotatePlan(plan, log)
  const hash = planHash(sync.approved(plan))
  const changes = plan.items.filter(isChange)
  log.info(`${countOf(plan.items.length, sync.noun)}, ${changes.length} to sync.`)

  const finish = (error?: Error, outcomes?: readonly Outcome[]): SyncResult<Facts, Plan, Outcome> => {
    const failed = failedNames(sync, facts, plan, outcomes ?? [])
    return { mode: sync.mode, facts, plan, hash, outcomes, failed, error: error ?? failure(failed, sync.noun) }
  }
  if (sync.mode === 'drift') return finish(driftError(plan.items, sync.noun))
  const refusal = refusalOf(sync, plan, hash)
  if (refusal || sync.mode === 'plan') return finish(refusal)
  const outcomes = inOrderOf(plan.items, await sync.apply(plan, facts))
  annotateProblems(
    log,
    outcomes.flatMap(({ problems = [] }) => problems),
  )
  return finish(undefined, outcomes)
}

/** Items are written in parallel and finish in any order, but reports and outputs keep the order of the plan. */
function inOrderOf<Outcome extends PlanOutcome>(items: readonly PlanItem[], outcomes: readonly Outcome[]): Outcome[] {
  const places = new Map(items.map(({ name }, place) => [name, place]))
  const placeOf = ({ name }: Outcome) => places.get(name) ?? items.length
  return [...outcomes].sort((a, b) => placeOf(a) - placeOf(b))
}

function annotatePlan({ items, warnings }: SyncPlan, log: Log): void {
  const problemsOf = (action: string) => items.filter((item) => item.action === action).flatMap((item) => item.problems)
  annotateProblems(log, problemsOf('fail'))
  annotateProblems(log, problemsOf('skip'), 'warning')
  for (const warning of warnings) log.warning(warning)
}

/** Why the plan must not be applied, if so. An empty plan passes with any hash: it has already been applied. */
function refusalOf(
  {
    maxDeletions,
    expectedPlanHash,
    noun,
  }: Pick<Sync<never, never, never>, 'maxDeletions' | 'expectedPlanHash' | 'noun'>,
  { items, removals = [] }: SyncPlan,
  hash: string,
): ActionError | undefined {
  const deletions = items.filter(({ action }) => action === 'delete').map(({ name }) => name)
  const gone = [...deletions, ...removals]
  if (gone.length > maxDeletions) {
    const limit = `(${maxDeletions}) allows: ${gone.join(', ')}. Nothing was written.`
    return new ActionError(
      removals.length > 0
        ? `${countOf(gone.length, 'removal')} planned, more than max-deletions ${limit}`
        : `${countOf(gone.length, noun)} would be deleted, more than max-deletions ${limit}`,
      { hint: 'If that is what you want, raise max-deletions.' },
    )
  }
  try {
    if (items.some(isChange)) checkPlanHash(expectedPlanHash, hash)
    return undefined
  } catch (error) {
    if (error instanceof ActionError) return error
    throw error
  }
}

/** Why a drift check fails; undefined if Duvo matches Git. */
function driftError(items: readonly PlanItem[], noun: string): ActionError | undefined {
  const names = items.filter(isChange).map(({ name }) => name)
  if (names.length === 0) return undefined
  return new ActionError(
    `Duvo differs from Git in ${names.length} of ${countOf(items.length, noun)}: ${names.join(', ')}.`,
    {
      hint: 'The job summary shows the differences. Copy the edit from Duvo into Git, or overwrite it with mode: apply and changed-only: false.',
    },
  )
}

function failedNames(
  { nameOf }: { nameOf(file: string): string },
  { problems }: SyncFacts,
  { items }: SyncPlan,
  outcomes: readonly PlanOutcome[],
): string[] {
  return [
    ...new Set([
      ...problems.map(({ file }) => nameOf(file)),
      ...items.filter(({ action }) => action === 'fail').map(({ name }) => name),
      ...outcomes.filter(({ error }) => error !== undefined).map(({ name }) => name),
    ]),
  ]
}

function failure(names: readonly string[], noun: string): ActionError | undefined {
  if (names.length === 0) return undefined
  return new ActionError(`${countOf(names.length, noun)} could not be synced: ${names.join(', ')}.`, {
    hint: 'Each has its own error above. The others are not affected. Fix the errors and run again.',
  })
}
