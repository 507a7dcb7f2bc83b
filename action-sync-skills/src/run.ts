import { resolveMode, runSync, type SyncResult } from '../../shared/sync/index.ts'
import { apply, type Outcome } from './apply/apply.ts'
import type { Inputs } from './inputs.ts'
import { approvedPart, type Plan } from './plan/plan.ts'
import { makePlan } from './plan/planner.ts'
import { documentName, folderOf, nameOf } from './read/commit/paths.ts'
import { type Facts, type ReadDeps, readFacts } from './read/facts.ts'

export interface Deps extends ReadDeps {
  /** Nothing more is begun once it aborts. */
  readonly signal: AbortSignal
  /** Ends what is under way; aborts a little later than `signal`. */
  readonly softSignal: AbortSignal
  /** Where zips may be written before they are sent. */
  readonly tempRoot: string
}

export type Result = SyncResult<Facts, Plan, Outcome>

/** Reads the Skills of the commit and of the team, plans, and applies the plan if the mode says so. */
export async function run(inputs: Inputs, deps: Deps): Promise<Result> {
  const mode = resolveMode(inputs.mode, deps.event.name)
  const { maxParallel } = inputs
  const secrets = [inputs.apiKey, inputs.githubToken].flatMap((secret) => secret ?? [])
  return runSync<Facts, Plan, Outcome>(
    {
      ...inputs,
      mode,
      noun: 'Skills',
      read: () => readFacts(inputs, mode, deps),
      plan: (facts) => makePlan(facts, { ...deps, repository: facts.repository, maxParallel, secrets }),
      approved: approvedPart,
      nameOf: nameOfProblem,
      apply: (plan, { repository, teamId }) => apply(plan, { ...deps, repository, maxParallel, teamId }),
    },
    deps.log,
  )
}

/** A Skill is called by its folder where it has no name; other files by their path. */
function nameOfProblem(file: string): string {
  const isDocument = nameOf(file).toLowerCase() === documentName.toLowerCase()
  return (isDocument && nameOf(folderOf(file))) || file
}
