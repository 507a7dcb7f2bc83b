import type { Build, ListedSkill } from '../../../duvo/index.ts'
import { nameForm } from '../../normal-form.ts'
import { isChange } from '../../plan/items.ts'
import type { ConfigMode } from '../config/config.ts'
import { handoverIdsOf } from '../config/desired-config.ts'
import type { Target } from '../files/targets.ts'
import type { LiveAssignment, Team } from '../live/team.ts'
import { type DraftOptions, earlierRevision, type WantedConfig, wantedConfig } from './draft.ts'
import { type KeysFacts, type KeysPlan, needsRevision, planKeys, removalsOf } from './keys.ts'
import { describeDifferences, emptyItem, type PlanItem } from './plan-item.ts'
import { draftChanges, withRemovals } from './unfinished.ts'
import { driftWarnings, overwriteWarnings, removalNotes } from './warnings.ts'

export interface PlanOptions extends DraftOptions {
  readonly configMode: ConfigMode
  readonly onUnmapped: 'warn' | 'fail' | 'create'
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
  const isOurs = item?.action === 'update' && !(item.config && item.live && !item.draft)
  if (item?.action === 'unchanged' || item?.action === 'promote' || isOurs) return { ...item, lacksId: true }
  const existing = `Assignment ${JSON.stringify(assignmentName)} exists with a different config`
  return fail(`has no id, but ${existing}: add its id (${id}), or choose another name`)
}

async function planCreation(target: Target, facts: PlanFacts, options: PlanOptions): Promise<PlanItem> {
  const made = wantedConfig(target, undefined, facts.skills, options.configMode)
  const { keys, problems } = planKeys(target, facts, options.promote)
  const wrong = [...made.problems, ...problems]
  if (wrong.length > 0) return { ...emptyItem(target), action: 'fail', problems: wrong }
  const { config } = made
  return {
    ...emptyItem(target),
    action: 'create',
    config,
    asked: made.digest(),
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
  const made = wantedConfig(target, live, facts.skills, options.configMode)
  const { keys, problems } = planKeys(target, facts, options.promote)
  const wrong = [...made.problems, ...problems]
  if (wrong.length > 0) {
    const notes = wrong.map(({ message }) => message)
    return isWanted ? { ...item, action: 'fail', problems: wrong } : { ...item, notes }
  }
  if (live && made.isDone(live) && !needsRevision(keys)) {
    if (keys.changes.length === 0) return { ...item, keys }
    return isWanted ? { ...item, keys, action: 'update' } : { ...item, keys, isDrifted: true }
  }
  const draft = earlierRevision(assignment, made, keys, options)
  if (!isWanted && !draft) return { ...item, keys, isDrifted: true }
  const kept = draft && !options.promote ? planDraft(draft, target, made, keys, facts) : undefined
  if (kept?.isComplete) return { ...item, notes: [kept.note] }
  return {
    ...item,
    action: draft && options.promote ? 'promote' : 'update',
    draft,
    config: made.config,
    asked: made.digest(),
    keys: kept?.keys ?? keys,
    handoverTargetIds: handoverIdsOf(target, made.data),
    changes: await describeDifferences(live?.config, made.config, facts.skills),
    notes: [...(kept ? [kept.note] : []), ...removalNotes(target, live, options.configMode)],
  }
}

/** What is left to do for a draft that stays a draft. */
function planDraft(draft: Build, target: Target, { isDone }: WantedConfig, keys: KeysPlan, facts: PlanFacts) {
  const changes = draftChanges(target, facts)
  const texts = changes.map(({ text }) => text)
  const todo = isDone(draft) ? texts : [...texts, 'What Duvo changed in the config is recorded in its description']
  const name = `Revision ${draft.revision_number ?? draft.id}`
  if (todo.length === 0) {
    return { isComplete: true, note: `${name} is already a draft with this config.`, keys }
  }
  const note = `${name} is already a draft with this config. Changes to the draft: ${todo.join('; ')}.`
  return { isComplete: false, note, keys: withRemovals(keys, target, facts, changes) }
}

function pinnedIn({ listed, live, isLatestLive }: LiveAssignment): PlanItem['pinned'] {
  if (live && !isLatestLive) return undefined
  const slots = isLatestLive ? (listed.integration_configs ?? []) : []
  return slots.flatMap(({ integration_id: id, integration_type: type, is_connected }) =>
    id && is_connected ? [{ id, type }] : [],
  )
}
