import type { Outputs } from '../../../shared/action/index.ts'
import type { Build } from '../../../shared/duvo/index.ts'
import { isChange, isLive, type AssignmentItem as PlanItem } from '../../../shared/sync/index.ts'
import type { Result } from '../run.ts'

/** What was done, and what was found. */
export function outputsOf({ mode, facts, plan: { items }, outcomes = [] }: Result): Outputs {
  const names = (isWanted: (item: PlanItem) => boolean) => items.filter(isWanted).map(({ name }) => name)
  return {
    synced: outcomes.filter(({ error }) => error === undefined).map(({ name }) => name),
    unchanged: names(({ action, isDrifted }) => action === 'unchanged' && !isDrifted),
    skipped: names(({ action }) => action === 'skip'),
    removed: facts.sources.removed,
    drifted: names((item) => item.isDrifted || (mode === 'drift' && isChange(item))),
    revisions: Object.fromEntries([
      ...items.flatMap(({ name, agentId, live }) => revision(name, agentId, live)),
      ...outcomes.flatMap(({ item, agentId, build }) => revision(item.name, agentId, build)),
    ]),
    plan: items.filter(isReported).map(planned),
  }
}

function isReported({ action, isDrifted, keys }: PlanItem): boolean {
  return action !== 'unchanged' || isDrifted || keys.todo.length > 0
}

function revision(name: string, agentId: string | undefined, build: Build | undefined): [string, object][] {
  if (!build || agentId === undefined) return []
  const number = build.revision_number ?? null
  return [[name, { 'agent-id': agentId, 'revision-id': build.id, 'revision-number': number, live: isLive(build) }]]
}

function planned({ name, file, action, agentId, assignment, live, isDrifted, changes, keys, problems }: PlanItem) {
  return {
    name,
    file,
    action: isDrifted ? 'drifted' : action,
    'agent-id': agentId ?? null,
    assignment,
    'live-revision': live?.revision_number ?? null,
    changes: [...(changes?.changes ?? []), ...keys.changes].map(({ path, kind }) => ({ path, kind })),
    todo: keys.todo,
    problems: problems.map(({ line, message }) => ({ line: line ?? null, message })),
  }
}
