import { describeError, type FileProblem, mapPool } from '../../../shared/action/index.ts'
import { ApiError, type Build, type Clock, type Duvo } from '../../../shared/duvo/index.ts'
import {
  type Config,
  isChange,
  isLive,
  nameOf,
  type AssignmentItem as PlanItem,
  QueueCreator,
} from '../../../shared/sync/index.ts'
import { FolderMover } from './folders.ts'
import { applyKeys, type KeysDeps } from './keys.ts'
import { connect } from './revision/connect.ts'
import { createDraft } from './revision/draft.ts'
import { type Describe, keepRecord, storedFormOf, warnOfChanges } from './revision/labels.ts'
import { LiveCheck } from './revision/live-check.ts'
import { createAssignment } from './revision/new-assignment.ts'
import { promote } from './revision/promotion.ts'

export interface ApplyOptions {
  readonly teamId: string
  readonly promote: boolean
  /** The name of new Revisions. */
  readonly revisionName: string
  readonly describe: Describe
  readonly maxParallel: number
}

export interface ApplyDeps {
  readonly duvo: Pick<Duvo, 'agents' | 'revisions' | 'slots' | 'folders' | 'queues' | 'schedules' | 'caseTriggers'>
  readonly clock: Clock
  /** Aborted: finish what is in flight, and start nothing new. */
  readonly signal: AbortSignal
  readonly warn: (message: string, file: string) => void
  /** Called after each file, whether it succeeded or failed. */
  readonly onDone: (outcome: Outcome) => void
  /** When the plan read the live state, on the monotonic clock. */
  readonly plannedAt: number
  /** The position of each Assignment in the list, by id. */
  readonly positions: ReadonlyMap<string, number>
}

/** The result of one item of the plan. */
export interface Outcome {
  readonly name: string
  readonly item: PlanItem
  readonly agentId: string | undefined
  /** The Revision that was created or promoted. */
  readonly build: Build | undefined
  readonly isLive: boolean
  /** Why it failed. */
  readonly error: unknown
  readonly problems?: readonly FileProblem[]
}

/** Applies a plan. One failing file does not stop the others. */
export async function applyPlan(
  items: readonly PlanItem[],
  options: ApplyOptions,
  deps: ApplyDeps,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const { duvo, clock, positions } = deps
  const positionOf = ({ agentId }: PlanItem) => positions.get(agentId ?? '') ?? Number.MAX_SAFE_INTEGER
  const work = items.filter(isChange).sort((one, other) => positionOf(one) - positionOf(other))
  const shared = {
    ...deps,
    queues: new QueueCreator(duvo, options.teamId, clock),
    folders: new FolderMover(duvo, options.teamId, clock),
    liveCheck: new LiveCheck(duvo, clock, { ...options, ...deps }),
  }
  const settled = await mapPool(
    work,
    options.maxParallel,
    async (item) => {
      const outcome = withoutConfig(await applyItem(item, options, shared))
      outcomes.push(outcome)
      deps.onDone(outcome)
    },
    deps,
  )
  // Rejected items: a cancellation came before they started.
  const reasons = settled.flatMap((result, index) =>
    result.status === 'rejected' ? [[work[index], result.reason]] : [],
  )
  return [...outcomes, ...reasons.flatMap(([item, error]) => (item ? [failed(item, error)] : []))]
}

function failed(item: PlanItem, error: unknown, progress: Partial<Outcome> = {}): Outcome {
  const { name, agentId } = item
  return { name, item, agentId, build: undefined, isLive: false, ...progress, error }
}

/** Releases the configs of hundreds of Revisions: they are large, and no longer needed. */
function withoutConfig(outcome: Outcome): Outcome {
  return { ...outcome, build: outcome.build && { ...outcome.build, config: undefined } }
}

type SharedDeps = ApplyDeps & Pick<KeysDeps, 'queues' | 'folders'> & { readonly liveCheck: LiveCheck }

async function applyItem(item: PlanItem, options: ApplyOptions, deps: SharedDeps): Promise<Outcome> {
  const progress: { agentId?: string; build?: Build; isLive?: boolean } = {}
  try {
    if (item.config === undefined) return await applyKeysOnly(item, deps)
    const { agentId, build: made } = await makeRevision(item, item.config, options, deps)
    Object.assign(progress, { agentId, build: made })
    // Record the stored form first: if the run is interrupted later, the next run recognises the draft and finishes it.
    const stored = storedFormOf(item, made, options.describe)
    const build = await keepRecord(item, made, stored, deps)
    await connect(agentId, build, item, deps)
    if (!options.promote) {
      const kept = await keepDraft(agentId, build, item, options, deps)
      return { name: item.name, item, agentId, build: kept, isLive: isLive(kept), error: undefined }
    }
    const { description } = stored
    const live = isLive(build) ? build : await promote(agentId, build, item, { ...options, description }, deps)
    Object.assign(progress, { build: live, isLive: true })
    // The response to the creation may only echo the request, so compare with what is live.
    const storedLive = live === build ? stored : storedFormOf(item, live, options.describe)
    await keepRecord(item, live, storedLive, deps)
    warnOfChanges(item, live, storedLive, deps)
    await applyKeys(agentId, item.keys, { liveBuildId: undefined, isPromoted: true }, withNote(item, deps))
    return { name: item.name, item, agentId, build: live, isLive: true, error: undefined }
  } catch (error) {
    return { ...failed(item, error, progress), problems: [problemOf(item, error)] }
  }
}

/** Like after a promotion: the response to the creation may only echo the request, so read the draft back. */
async function keepDraft(agentId: string, made: Build, item: PlanItem, { describe }: ApplyOptions, deps: SharedDeps) {
  const read = item.draft ? made : await deps.duvo.revisions.get(agentId, made.id)
  const stored = storedFormOf(item, read, describe)
  const build = await keepRecord(item, read, stored, deps)
  warnOfChanges(item, build, stored, deps)
  return build
}

function withNote({ file }: PlanItem, deps: SharedDeps): KeysDeps {
  return { ...deps, note: (message) => deps.warn(message, file) }
}

/** If the API refuses a config, that is one error in the file, even if it is rolled out to many Assignments. */
function problemOf({ name, file }: PlanItem, error: unknown): FileProblem {
  const isRefusal = error instanceof ApiError && (error.status === 400 || error.status === 422)
  if (isRefusal) return { file, message: `Duvo rejected the config: ${error.apiMessage}` }
  const message = describeError(error)
  return { file, message: name === nameOf(file) ? message : `${name}: ${message}` }
}

/** Applies the keys of an item whose config is already live. */
async function applyKeysOnly(item: PlanItem, deps: SharedDeps): Promise<Outcome> {
  const { name, agentId, live, keys } = item
  if (agentId === undefined) throw new Error('An update needs an Assignment')
  await applyKeys(agentId, keys, { liveBuildId: live?.id, isPromoted: false }, withNote(item, deps))
  return { name, item, agentId, build: live, isLive: live !== undefined, error: undefined }
}

type Made = { agentId: string; build: Build }

async function makeRevision(item: PlanItem, config: Config, options: ApplyOptions, deps: SharedDeps): Promise<Made> {
  const { agentId, live, handoverTargetIds } = item
  if (agentId === undefined) {
    const { assignment, keys } = item
    const needsDraft = keys.wanted.slots !== undefined || handoverTargetIds.length > 0
    return createAssignment({ ...options, assignment, config, handoverTargetIds, needsDraft }, deps)
  }
  await deps.liveCheck.ensureLive(agentId, live)
  if (item.draft) return { agentId, build: item.draft }
  const build = await createDraft({ agentId, name: options.revisionName, config, handoverTargetIds, live }, deps)
  // If the server names the Revision that the draft is based on, no request is needed to see that live has changed.
  if (live && build.parent_build_id && build.parent_build_id !== live.id)
    await deps.liveCheck.ensureLiveNow(agentId, live)
  return { agentId, build }
}
