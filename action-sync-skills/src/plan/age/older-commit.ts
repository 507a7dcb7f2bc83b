import type { EventFacts, Log } from '../../../../shared/action/index.ts'
import { readSuperseded, type Superseded } from '../../../../shared/sync/index.ts'
import type { RefusedSkill } from '../../read/commit/commit-skills.ts'
import { documentName, join } from '../../read/commit/paths.ts'
import { hasChanges, type Plan, type PlannedSkill, planOf } from '../plan.ts'
import { findOvertaken, type Newer, type OvertakenDeps } from './overtaken.ts'

export interface AgeDeps extends OvertakenDeps {
  readonly event: EventFacts
  readonly env: NodeJS.ProcessEnv
  readonly log: Pick<Log, 'warning'>
}

/**
 * A run for an old commit must not replace what a newer one uploaded. A Skill has no record of its commit. In a first run,
 * its content shows whether a newer run was faster. A re-run on a branch skips everything that the branch has changed
 * since, whatever is stored. If anything is skipped, nothing is deleted.
 */
export async function refuseOlder(plan: Plan, deps: AgeDeps): Promise<Plan> {
  const { repository, event, env, log } = deps
  const attempt = env['GITHUB_RUN_ATTEMPT']
  if (!hasChanges(plan)) return plan
  if (!(Number(attempt) > 1) || !event.ref.startsWith('refs/heads/')) {
    const { skills, hasNewer } = await findOvertaken(plan, deps)
    return hasNewer ? withoutOvertaken(plan, skills, repository.head.shortId) : plan
  }
  const superseded = await readSuperseded(repository, event, attempt)
  if (superseded) return withoutOlder(plan, superseded, repository.head.shortId)
  if ((await repository.branchTip(event.ref)) === undefined) {
    log.warning(
      'This is a re-run, and origin did not say whether the branch has newer commits. Skills from a newer commit may be replaced.',
    )
  }
  return plan
}

/** @param head the first digits of the checked-out commit */
export function withoutOlder(plan: Plan, superseded: Superseded, head: string): Plan {
  const tip = `${superseded.tip.slice(0, 7)}, the newest commit of ${superseded.branch}`
  return without(plan, ({ skill }) =>
    superseded.isTouched(skill.folder) ? `differs in ${tip}; this run is for ${head}` : undefined,
  )
}

/** @param head the first digits of the checked-out commit */
export function withoutOvertaken(plan: Plan, overtaken: ReadonlyMap<string, Newer>, head: string): Plan {
  return without(plan, ({ skill }) => {
    const newer = overtaken.get(skill.name)
    return newer && `is stored as in ${newer.label}, which is newer than ${head}`
  })
}

/** Skips uploads for a reason, and all deletions: the newer commit's own run deletes what it does not contain. */
function without(plan: Plan, reasonOf: (one: PlannedSkill) => string | undefined): Plan {
  const reasons = plan.uploads.map(reasonOf)
  const refused = plan.uploads.flatMap((one, index): RefusedSkill[] => {
    const reason = reasons[index]
    if (reason === undefined) return []
    const message = `${reason}. Run the newest commit, or set allow-older: true to go back on purpose.`
    return [{ name: one.skill.name, problems: [{ file: join(one.skill.folder, documentName), message }] }]
  })
  return planOf({
    ...plan,
    uploads: plan.uploads.filter((_, index) => reasons[index] === undefined),
    failed: [...plan.failed, ...refused],
    deletions: [],
    postponed: [...plan.postponed, ...plan.deletions],
    isSuperseded: plan.failed.length === 0,
  })
}
