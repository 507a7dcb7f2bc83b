import { ActionError, describeError, type FileProblem, mapPool } from '../../../shared/action/index.ts'
import { ApiError, type Build, type Clock, type Duvo } from '../../../shared/duvo/index.ts'
import {
  type Config,
  isChange,
  isLive,
  isSameConfig,
  nameOf,
  type AssignmentItem as PlanItem,
} from '../../../shared/sync/index.ts'
import { createDraft } from './draft.ts'
import { createAssignment } from './new-assignment.ts'

export interface ApplyOptions {
  readonly teamId: string
  readonly promote: boolean
  /** Labels of the Revisions. */
  readonly revisionName: string
  readonly description: string
  readonly maxParallel: number
}

export interface ApplyDeps {
  readonly duvo: Pick<Duvo, 'agents' | 'revisions'>
  readonly clock: Clock
  /** Aborted: what is under way is finished, and nothing more is begun. */
  readonly signal: AbortSignal
  readonly warn: (message: string, file: string) => void
  /** Called after each file, whether it succeeded or failed. */
  readonly onDone: (outcome: Outcome) => void
  /** When the plan looked at what is live, on the monotonic clock. */
  readonly plannedAt: number
}

/** What came of one item of the plan. */
export interface Outcome {
  readonly name: string
  readonly item: PlanItem
  readonly agentId: string | undefined
  /** The Revision that was made or promoted. */
  readonly build: Build | undefined
  readonly isLive: boolean
  /** Why it failed. */
  readonly error: unknown
  readonly problems?: readonly FileProblem[]
}

/** A plan older than this is checked again, file by file, before anything is made. */
const freshMs = 5_000
const readBackAfterMs = [0, 1_000, 2_000]

/** Carries out a plan. One failing file does not stop the others. */
export async function applyPlan(
  items: readonly PlanItem[],
  options: ApplyOptions,
  deps: ApplyDeps,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const work = items.filter(isChange)
  const settled = await mapPool(
    work,
    options.maxParallel,
    async (item) => {
      const outcome = await applyItem(item, options, deps)
      outcomes.push(outcome)
      deps.onDone(outcome)
    },
    deps,
  )
  // What a cancellation kept from being begun.
  const reasons = settled.flatMap((result, index) =>
    result.status === 'rejected' ? [[work[index], result.reason]] : [],
  )
  return [...outcomes, ...reasons.flatMap(([item, error]) => (item ? [failed(item, error)] : []))]
}

function failed(item: PlanItem, error: unknown, progress: Partial<Outcome> = {}): Outcome {
  const { name, agentId } = item
  return { name, item, agentId, build: undefined, isLive: false, ...progress, error }
}

async function applyItem(item: PlanItem, options: ApplyOptions, deps: ApplyDeps): Promise<Outcome> {
  const progress: { agentId?: string; build?: Build } = {}
  try {
    if (item.config === undefined) throw new Error('A change without a config')
    const { agentId, build } = await makeRevision(item, item.config, options, deps)
    Object.assign(progress, { agentId, build })
    if (isLive(build)) return { name: item.name, item, agentId, build, isLive: true, error: undefined }
    if (!options.promote) return { name: item.name, item, agentId, build, isLive: false, error: undefined }
    const live = await promote(agentId, build, item, options, deps)
    return { name: item.name, item, agentId, build: live, isLive: true, error: undefined }
  } catch (error) {
    return { ...failed(item, error, progress), problems: [problemOf(item, error)] }
  }
}

/** A config that the API refuses is one mistake in its file, for however many Assignments it is. */
function problemOf({ name, file }: PlanItem, error: unknown): FileProblem {
  const isRefusal = error instanceof ApiError && (error.status === 400 || error.status === 422)
  if (isRefusal) return { file, message: `Duvo refuses it: ${error.apiMessage}` }
  const message = describeError(error)
  return { file, message: name === nameOf(file) ? message : `${name}: ${message}` }
}

type Made = { agentId: string; build: Build }

async function makeRevision(item: PlanItem, config: Config, options: ApplyOptions, deps: ApplyDeps): Promise<Made> {
  const { agentId, live, handoverTargetIds } = item
  if (agentId === undefined) {
    return createAssignment({ ...options, assignment: item.assignment, config, handoverTargetIds }, deps)
  }
  if (deps.clock.monotonic() - deps.plannedAt > freshMs) await refuseMoved(agentId, live, deps)
  if (item.draft) return { agentId, build: item.draft }
  const build = await createDraft({ agentId, name: options.revisionName, config, handoverTargetIds, live }, deps)
  // Where the server says what the draft follows, it tells whether live has moved, without a request.
  if (live && build.parent_build_id && build.parent_build_id !== live.id) await refuseMoved(agentId, live, deps)
  if (build.config !== undefined && !isSameConfig(build.config, config)) {
    deps.warn('Duvo stored another config than the file says, so the next run will find a difference.', item.file)
  }
  return { agentId, build }
}

/** @throws ActionError where another Revision is live than the plan was made for */
async function refuseMoved(agentId: string, live: Build | undefined, { duvo }: ApplyDeps): Promise<void> {
  if (!live || isLive(await duvo.revisions.get(agentId, live.id))) return
  throw new ActionError(
    `${nameBuild(live)} is no longer live: somebody made another Revision live after the plan was made. Nothing was promoted.`,
    { hint: 'Run again to plan against what is live now.' },
  )
}

async function promote(
  agentId: string,
  build: Build,
  item: PlanItem,
  options: ApplyOptions,
  deps: ApplyDeps,
): Promise<Build> {
  if (item.mayHaveQueues) await checkQueues(agentId, build, deps)
  const labels = { revision_name: options.revisionName, revision_description: options.description }
  let conflict: ApiError | undefined
  try {
    await deps.duvo.revisions.promote(build.id, labels)
  } catch (error) {
    // "Already live" is what was wanted; the API has the same status for other conflicts, so what is live decides.
    if (!(error instanceof ApiError) || error.status !== 409) throw error
    conflict = error
  }
  return readBack(agentId, build, conflict, deps)
}

/** A place for a Queue without any makes Jobs fail, so such a Revision does not go live. */
async function checkQueues(agentId: string, build: Build, { duvo }: ApplyDeps): Promise<void> {
  const slots = await duvo.revisions.caseQueueSlots(agentId, build.id)
  const empty = slots.filter((slot) => slot.linked_queue_count === 0)
  if (empty.length === 0) return
  const types = [...new Set(empty.map((slot) => slot.integration_type))].join(', ')
  throw new ActionError(
    `${nameBuild(build)} has a place for a Queue that no Queue is linked to (${types}); it was not promoted.`,
    {
      hint: 'Link a Queue to it in Duvo, and run again: the draft is then promoted, not made a second time.',
    },
  )
}

async function readBack(
  agentId: string,
  { id }: Build,
  conflict: ApiError | undefined,
  { duvo, clock }: ApplyDeps,
): Promise<Build> {
  let build: Build | undefined
  for (const waitMs of conflict ? [0] : readBackAfterMs) {
    await clock.sleep(waitMs)
    build = await duvo.revisions.get(agentId, id)
    if (isLive(build)) return build
  }
  if (conflict) throw conflict
  throw new ActionError(
    `Duvo accepted the promotion of ${nameBuild(build)}, but it is ${build?.status ?? 'not live'}.`,
    {
      hint: 'In a team that has moved to automations, activate the Revision of the automation in Duvo.',
    },
  )
}

export function nameBuild(build: Build | undefined): string {
  return `Revision ${build?.revision_number ?? build?.id ?? ''}`
}
