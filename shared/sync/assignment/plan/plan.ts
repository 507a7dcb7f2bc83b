import type { Build, ListedSkill } from '../../../duvo/index.ts'
import { nameForm } from '../../normal-form.ts'
import { isChange } from '../../plan/items.ts'
import { type ConfigMode, isSameConfig, toConfig } from '../config/config.ts'
import { desiredData, handoverIdsOf } from '../config/desired-config.ts'
import type { Target } from '../files/targets.ts'
import type { LiveAssignment, Team } from '../live/team.ts'
import { askedDigest, isServersForm } from '../stored/record.ts'
import { findDraft, findUnrecorded } from './draft.ts'
import { type KeysFacts, needsRevision, planKeys, removalsOf } from './keys.ts'
import { describeDifferences, emptyItem, type PlanItem } from './plan-item.ts'
import { driftWarnings, overwriteWarnings, removalNotes } from './warnings.ts'

export interface PlanOptions {
  readonly configMode: ConfigMode
  readonly onUnmapped: 'warn' | 'fail' | 'create'
  readonly promote: boolean
  /** The template for the names of Revisions. */
  readonly revisionName: string
  /** The name of this commit's Revisions; undefined if those of other commits have the same name. */
  readonly ownName?: string | undefined
  /** Whether to compare configs that did not change in Git too. */
  readonly compareAll: boolean
  /** Set for a roll-out of one config to many. */
  readonly configFile?: string | undefined
}

export interface PlanFacts extends KeysFacts {
  readonly targets: readonly Target[]
  readonly team: Team
  readonly skills: readonly ListedSkill[]
}

export interface Plan {
  readonly items: readonly PlanItem[]
  readonly warnings: readonly string[]
  /** What is removed besides configs, in words. */
  readonly removals: readonly string[]
}

/** Compares Git with what is live. Depends only on its arguments, and returns the items in the order of the targets. */
export async function makePlan(facts: PlanFacts, options: PlanOptions): Promise<Plan> {
  const items = await planAll(facts, options)
  const isRollout = options.configFile !== undefined
  const warnings = isRollout ? overwriteWarnings(items, options.configMode) : driftWarnings(items)
  const beside = items.flatMap(({ name, keys }) => keys.warnings.map((text) => `${name}: ${text}`))
  const removals = items
    .filter(isChange)
    .flatMap(({ name, keys }) => removalsOf(keys).map((text) => `${name}: ${text}`))
  return { items, warnings: [...warnings, ...beside], removals }
}

async function planAll(facts: PlanFacts, options: PlanOptions): Promise<readonly PlanItem[]> {
  const items = await Promise.all(facts.targets.map((target) => planTarget(target, facts, options)))
  const creations = items.filter(({ action }) => action === 'create')
  const byName = Map.groupBy(creations, ({ assignment }) => nameForm(assignment))
  return items.map((item) => {
    if (item.action !== 'create') return item
    const [first, second] = byName.get(nameForm(item.assignment)) ?? []
    const twin = first === item ? second : first
    if (!twin) return item
    const message = `would create the same Assignment as ${JSON.stringify(twin.file)}: ${JSON.stringify(item.assignment)}`
    return { ...item, action: 'fail', problems: [{ file: item.file, message }] }
  })
}

async function planTarget(target: Target, facts: PlanFacts, options: PlanOptions): Promise<PlanItem> {
  const { document } = target.file
  const item = emptyItem(target)
  if (target.problems.length > 0) return { ...item, action: 'fail', problems: target.problems }
  const fail = (message: string): PlanItem => ({
    ...item,
    action: 'fail',
    problems: [{ file: document.path, message }],
  })
  if (target.agentId !== undefined) {
    const assignment = facts.team.assignments.get(target.agentId)
    if (assignment) return planKnown(target, assignment, facts, options)
    return fail(`is for Assignment ${target.agentId}, which does not exist in the team, or which the key cannot see`)
  }
  if (options.onUnmapped === 'create') return planUnmapped(target, facts, options, fail)
  const message = 'has no id: add it to the id file, or as agent_id to the file itself'
  if (options.onUnmapped === 'fail') return fail(message)
  return { ...item, action: 'skip', problems: [{ file: document.path, message }] }
}

/**
 * Creates an Assignment if none has the name. An earlier run may have created it, and nobody has added its id since: an
 * identical one stays unchanged, or is finished if that run was interrupted. A different one could belong to anybody.
 */
async function planUnmapped(
  target: Target,
  facts: PlanFacts,
  options: PlanOptions,
  fail: (message: string) => PlanItem,
): Promise<PlanItem> {
  const { assignmentName } = target.file.document
  const [id, ...others] = facts.team.idsByName.get(nameForm(assignmentName)) ?? []
  if (id === undefined) return planCreation(target, facts, options)
  const assignment = facts.team.assignments.get(id)
  if (others.length > 0 || !assignment) {
    return fail(
      `has no id, and ${others.length + 1} Assignments have the name ${JSON.stringify(assignmentName)}: add the right id`,
    )
  }
  const known = { ...target, agentId: id }
  const item = assignment.isKnown
    ? await planKnown(known, assignment, facts, { ...options, compareAll: true })
    : undefined
  const isOurs = item?.action === 'update' && (item.config === undefined || item.live === undefined)
  if (item?.action === 'unchanged' || item?.action === 'promote' || isOurs) return { ...item, lacksId: true }
  const existing = `Assignment ${JSON.stringify(assignmentName)} exists with a different config`
  return fail(`has no id, but ${existing}: add its id (${id}), or choose another name`)
}

async function planCreation(target: Target, facts: PlanFacts, options: PlanOptions): Promise<PlanItem> {
  const made = desiredData(target, undefined, facts.skills, options.configMode)
  const { keys, problems } = planKeys(target, facts, options.promote)
  const wrong = [...made.problems, ...problems]
  if (wrong.length > 0) return { ...emptyItem(target), action: 'fail', problems: wrong }
  const config = toConfig(made.data)
  return {
    ...emptyItem(target),
    action: 'create',
    config,
    asked: askedDigest(made.asked, options.configMode),
    keys,
    handoverTargetIds: handoverIdsOf(target, made.data),
    changes: await describeDifferences({}, config, facts.skills),
  }
}

async function planKnown(
  target: Target,
  assignment: LiveAssignment,
  facts: PlanFacts,
  options: PlanOptions,
): Promise<PlanItem> {
  const { live, mayHaveQueues } = assignment
  const item = { ...emptyItem(target), assignment: assignment.name, live, mayHaveQueues, pinned: pinnedIn(assignment) }
  if (!assignment.isKnown) return item
  const isWanted = options.compareAll || target.file.isTouched
  const made = desiredData(target, live, facts.skills, options.configMode)
  const { keys, problems } = planKeys(target, facts, options.promote)
  const wrong = [...made.problems, ...problems]
  if (wrong.length > 0) {
    const notes = wrong.map(({ message }) => message)
    return isWanted ? { ...item, action: 'fail', problems: wrong } : { ...item, notes }
  }
  const config = toConfig(made.data)
  const asked = () => askedDigest(made.asked, options.configMode)
  const isDone = (build: Build) => isSameConfig(build.config, config) || isServersForm(build, asked)
  if (live && isDone(live) && !needsRevision(keys)) {
    if (keys.changes.length === 0) return { ...item, keys }
    return isWanted ? { ...item, keys, action: 'update' } : { ...item, keys, isDrifted: true }
  }
  const draft = findDraft(assignment, isDone, options.revisionName) ?? findUnrecorded(assignment, config, keys, options)
  if (!isWanted && !draft) return { ...item, keys, isDrifted: true }
  if (draft && !options.promote) {
    return { ...item, notes: [`Revision ${draft.revision_number ?? draft.id} is already a draft with this config.`] }
  }
  return {
    ...item,
    action: draft ? 'promote' : 'update',
    draft,
    config,
    asked: asked(),
    keys,
    handoverTargetIds: handoverIdsOf(target, made.data),
    changes: await describeDifferences(live?.config, config, facts.skills),
    notes: removalNotes(target, live, options.configMode),
  }
}

function pinnedIn({ listed, live, isLatestLive }: LiveAssignment): PlanItem['pinned'] {
  if (live && !isLatestLive) return undefined
  const slots = isLatestLive ? (listed.integration_configs ?? []) : []
  return slots.flatMap(({ integration_id: id, integration_type: type, is_connected }) =>
    id && is_connected ? [{ id, type }] : [],
  )
}
