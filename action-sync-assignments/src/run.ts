import { countOf, describeError } from '../../shared/action/index.ts'
import {
  type AssignmentFacts,
  type AssignmentPlan,
  approvedPart,
  comparesAll,
  makePlan,
  nameOf,
  ownRevisionName,
  type ReadDeps,
  readAge,
  readFacts,
  refuseOlder,
  resolveMode,
  revisionDescription,
  revisionName,
  runSync,
  type SyncMode,
  type SyncResult,
} from '../../shared/sync/index.ts'
import { applyPlan, type Outcome } from './apply/apply.ts'
import { nameOfRevision } from './apply/revision/promotion.ts'
import type { Inputs } from './inputs.ts'

export interface Deps extends ReadDeps {
  /** The URL of the repository's page; empty if unknown. */
  readonly repositoryUrl: string
}

/** The inputs of every mode except `export`. */
export type SyncInputs = Inputs & { readonly mode: Exclude<Inputs['mode'], 'export'> }

export type Result = SyncResult<AssignmentFacts, AssignmentPlan, Outcome>

/** Reads Git and the live state, plans, and applies the plan if the mode says so. */
export async function run(inputs: SyncInputs, deps: Deps): Promise<Result> {
  const mode = resolveMode(inputs.mode, deps.event.name)
  return runSync(
    {
      ...inputs,
      mode,
      noun: 'config',
      read: () => readFacts(inputs, mode, deps),
      plan: (facts) => plan(inputs, mode, facts, deps),
      approved: ({ items }) => approvedPart(items, inputs.promote),
      nameOf,
      apply: ({ items }, facts) => apply(items, facts, inputs, deps),
    },
    deps.log,
  )
}

async function plan(inputs: SyncInputs, mode: SyncMode, facts: AssignmentFacts, deps: Deps): Promise<AssignmentPlan> {
  const ownName = ownRevisionName(inputs.revisionName, facts.sources.commit)
  const all = await makePlan(facts, { ...inputs, ownName, compareAll: comparesAll(inputs, mode) })
  const isPreview = deps.event.pullRequest !== undefined || deps.event.mergeGroup !== undefined
  // A drift check only reads, and the plan of a pull request differs from what its merge will apply.
  if (mode === 'drift' || (mode === 'plan' && isPreview)) return all
  const { repository } = facts.sources
  return refuseOlder(all, await readAge(all.items, { ...deps, repository }), { ...inputs, ...deps, ...facts })
}

async function apply(
  items: AssignmentPlan['items'],
  { teamId, sources: { commit }, readAt, team }: AssignmentFacts,
  inputs: Inputs,
  { log, repositoryUrl, ...deps }: Deps,
): Promise<readonly Outcome[]> {
  const commitUrl = repositoryUrl === '' ? commit.id : `${repositoryUrl}/commit/${commit.id}`
  const options = {
    ...inputs,
    teamId,
    revisionName: revisionName(inputs.revisionName, commit),
    describe: (record?: string) => revisionDescription(commit, commitUrl, record),
  }
  return applyPlan(items, options, {
    ...deps,
    plannedAt: readAt,
    positions: new Map([...team.assignments].map(([id, { position }]) => [id, position])),
    warn: (message, file) => log.warning(`${file}: ${message}`, { file }),
    onDone: ({ item, build, isLive, error }) => {
      if (error !== undefined) log.info(`${item.name} failed: ${describeError(error)}`)
      else if (item.config === undefined)
        log.info(`${item.name}: updated ${countOf(item.keys.changes.length, 'setting')}.`)
      else log.info(`${item.name}: ${nameOfRevision(build)} is ${isLive ? 'live' : 'a draft'}.`)
    },
  })
}
