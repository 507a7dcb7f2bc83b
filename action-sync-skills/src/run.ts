import { resolveMode, runSync, type SyncMode, type SyncResult } from '../../shared/sync/index.ts'
import { apply, type Outcome } from './apply/apply.ts'
import type { Inputs } from './inputs.ts'
import { refuseOlder } from './plan/age/older-commit.ts'
import { approvedPart, describeTolerated, type Plan } from './plan/plan.ts'
import { makePlan } from './plan/planner.ts'
import { documentName, folderOf, nameOf } from './read/commit/paths.ts'
import { type Facts, type ReadDeps, readFacts } from './read/facts.ts'

export interface Deps extends ReadDeps {
  /** Starts nothing new once it aborts. */
  readonly signal: AbortSignal
  /** Aborts what is in flight, slightly later than `signal`. */
  readonly softSignal: AbortSignal
  /** Where zips are written before the upload. */
  readonly tempRoot: string
}

export type Result = SyncResult<Facts, Plan, Outcome>

/** Reads the Skills of the commit and of the team, plans, and applies the plan if the mode says so. */
export async function run(inputs: Inputs, deps: Deps): Promise<Result> {
  const mode = resolveMode(inputs.mode, deps.event.name)
  const { maxParallel } = inputs
  return runSync<Facts, Plan, Outcome>(
    {
      ...inputs,
      mode,
      noun: 'Skill',
      read: () => readFacts(inputs, mode, deps),
      plan: (facts) => plan(facts, mode, inputs, deps),
      approved: approvedPart,
      nameOf: nameOfProblem,
      apply: (plan, { repository, teamId }) => apply(plan, { ...deps, repository, maxParallel, teamId }),
    },
    deps.log,
  )
}

async function plan(facts: Facts, mode: SyncMode, inputs: Inputs, deps: Deps): Promise<Plan> {
  const { repository } = facts
  const secrets = [inputs.apiKey, inputs.githubToken].flatMap((secret) => secret ?? [])
  const all = await makePlan(facts, { ...deps, repository, maxParallel: inputs.maxParallel, secrets })
  const isPreview = deps.event.pullRequest !== undefined || deps.event.mergeGroup !== undefined
  const tolerated = describeTolerated(all)
  if (tolerated !== undefined) deps.log.notice(tolerated)
  // A drift check only reads, and the plan of a pull request differs from what its merge will apply.
  if (inputs.allowOlder || mode === 'drift' || (mode === 'plan' && isPreview)) return all
  return refuseOlder(all, { ...deps, repository, teamSkills: facts.teamSkills })
}

/** A Skill without a name goes by its folder; other files go by their path. */
function nameOfProblem(file: string): string {
  const isDocument = nameOf(file).toLowerCase() === documentName.toLowerCase()
  return (isDocument && nameOf(folderOf(file))) || file
}
