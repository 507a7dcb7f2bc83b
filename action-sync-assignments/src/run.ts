import {
  ActionError,
  annotateProblems,
  type Commit,
  describeError,
  type EventFacts,
  type FileProblem,
  FileProblemsError,
  type Log,
} from '../../shared/action/index.ts'
import type { Clock, Duvo } from '../../shared/duvo/index.ts'
import { checkPlanHash, resolveMode, type SyncMode } from '../../shared/sync/index.ts'
import { applyPlan, nameBuild, type Outcome } from './apply.ts'
import { driftError } from './drift.ts'
import type { Inputs } from './inputs.ts'
import { makePlan } from './make-plan.ts'
import { nameOf } from './names.ts'
import { hashOf, isChange, type PlanItem } from './plan-item.ts'
import { revisionDescription, revisionName } from './revision-name.ts'
import { readSources, type Sources } from './sources.ts'
import { driftWarnings, overwriteWarnings } from './warnings.ts'

export interface Deps {
  readonly duvo: Duvo
  readonly clock: Clock
  readonly log: Log
  /** Aborts when the workflow is cancelled. The client's own signal aborts a little later, so that what is under way ends well. */
  readonly signal: AbortSignal
  readonly workspace: string
  readonly event: EventFacts
  /** The repository's page; empty where unknown. */
  readonly repositoryUrl: string
  readonly env: NodeJS.ProcessEnv
}

export interface Result {
  readonly mode: SyncMode
  readonly commit: Commit
  readonly items: readonly PlanItem[]
  /** Why files could not be read as configs. */
  readonly problems: readonly FileProblem[]
  readonly removed: readonly string[]
  readonly warnings: readonly string[]
  readonly idsFile: string
  readonly hash: string
  /** Undefined where nothing was to be written. */
  readonly outcomes: readonly Outcome[] | undefined
  /** Why the step fails all the same. */
  readonly error: ActionError | undefined
}

/**
 * Reads what Git says and what is live, plans, and applies the plan if the mode says so. Once there is a plan, what goes wrong
 * is part of the result and not thrown.
 */
export async function run(inputs: Inputs, deps: Deps): Promise<Result> {
  const { duvo, log } = deps
  const mode = resolveMode(inputs.mode, deps.event.name)
  const [sources, teamId] = await Promise.all([readFiles(inputs, mode, deps), duvo.teams.resolve(inputs.teamId)])
  annotateProblems(log, sources.problems)
  const plannedAt = deps.clock.monotonic()
  const items = await makePlan(inputs, mode, teamId, sources, deps)
  const hash = hashOf(items, inputs.promote)
  const warnings = inputs.configFile === undefined ? driftWarnings(items) : overwriteWarnings(items, inputs.configMode)
  for (const warning of warnings) log.warning(warning)
  log.info(`Configs: ${items.length}. To sync: ${items.filter(isChange).length}.`)
  const result = {
    mode,
    commit: sources.commit,
    items,
    problems: sources.problems,
    removed: sources.removed,
    warnings,
    idsFile: sources.idsFile ?? inputs.idsFile,
    hash,
  }
  if (mode === 'drift') return { ...result, outcomes: undefined, error: driftError(items) ?? planError(sources, items) }
  try {
    if (items.some(isChange)) checkPlanHash(inputs.expectedPlanHash, hash)
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    return { ...result, outcomes: undefined, error }
  }
  if (mode === 'plan') return { ...result, outcomes: undefined, error: planError(sources, items) }
  const outcomes = await apply(items, inputs, teamId, sources.commit, plannedAt, deps)
  return { ...result, outcomes, error: planError(sources, items, outcomes) }
}

async function readFiles(inputs: Inputs, mode: SyncMode, { workspace, event, log, env }: Deps): Promise<Sources> {
  const isRollout = inputs.configFile !== undefined
  const path = inputs.configFile === undefined ? inputs.path : [inputs.configFile]
  const usesHistory = mode !== 'drift' && !isRollout && (inputs.changedOnly || inputs.base !== undefined)
  const sources = await readSources({ ...inputs, path, usesHistory, workspace, event, log, env })
  const isEmpty = sources.files.length === 0 && sources.problems.length === 0
  if (isEmpty && (isRollout || sources.removed.length === 0)) {
    const name = isRollout ? 'config-file' : 'path'
    throw new ActionError(`No config was found in ${path.join(', ')} in the checked-out commit.`, {
      hint: `Check the input ${name}. Configs are .json, .yaml and .yml files, and .md files that begin with front matter.`,
    })
  }
  if (isRollout && sources.problems.length > 0) throw new FileProblemsError(sources.problems)
  return sources
}

async function apply(
  items: readonly PlanItem[],
  inputs: Inputs,
  teamId: string,
  commit: Commit,
  plannedAt: number,
  { duvo, clock, signal, log, repositoryUrl }: Deps,
): Promise<Outcome[]> {
  const commitUrl = repositoryUrl === '' ? commit.id : `${repositoryUrl}/commit/${commit.id}`
  const options = {
    ...inputs,
    teamId,
    revisionName: revisionName(inputs.revisionName, commit),
    description: revisionDescription(commit, commitUrl),
  }
  return applyPlan(items, options, {
    duvo,
    clock,
    signal,
    plannedAt,
    warn: (message, file) => log.warning(`${file}: ${message}`, { file }),
    onDone: ({ item, build, isLive, error }) => {
      if (error === undefined) log.info(`${item.name}: ${nameBuild(build)} is ${isLive ? 'live' : 'a draft'}.`)
      else log.error(`${item.name}: ${describeError(error)}`, { file: item.file })
    },
  })
}

function planError(
  { problems }: Sources,
  items: readonly PlanItem[],
  outcomes: readonly Outcome[] = [],
): ActionError | undefined {
  const names = failedNames(problems, items, outcomes)
  if (names.length === 0) return undefined
  return new ActionError(`${names.length} of the configs could not be synced: ${names.join(', ')}.`, {
    hint: 'Each has an error of its own above. What went well stays; run again to do the rest.',
  })
}

/** Names of the configs that failed, each once. */
export function failedNames(
  problems: readonly FileProblem[],
  items: readonly PlanItem[],
  outcomes: readonly Outcome[],
): string[] {
  return [
    ...new Set([
      ...problems.map(({ file }) => nameOf(file)),
      ...items.filter(({ action }) => action === 'fail').map(({ name }) => name),
      ...outcomes.filter(({ error }) => error !== undefined).map(({ item }) => item.name),
    ]),
  ]
}
