import type { EventFacts, Log, Repository } from '../../../shared/action/index.ts'
import { readSuperseded, type Superseded } from '../../../shared/sync/index.ts'
import type { RefusedSkill } from '../read/commit/commit-skills.ts'
import { documentName, join } from '../read/commit/paths.ts'
import { hasChanges, type Plan, type PlannedSkill, planOf } from './plan.ts'

export interface AgeDeps {
  readonly repository: Pick<Repository, 'branchTip' | 'changedPaths' | 'head'>
  readonly event: EventFacts
  readonly env: NodeJS.ProcessEnv
  readonly log: Pick<Log, 'warning'>
}

/**
 * A re-run for an old commit must not replace what a newer one uploaded. A Skill carries no label of the commit that it came
 * from, so its branch has to tell: Skills that the branch has changed since are left, and nothing is deleted.
 */
export async function refuseOlder(plan: Plan, { repository, event, env, log }: AgeDeps): Promise<Plan> {
  const attempt = env['GITHUB_RUN_ATTEMPT']
  if (!hasChanges(plan) || !(Number(attempt) > 1)) return plan
  const superseded = await readSuperseded(repository, event, attempt)
  if (superseded) return withoutOlder(plan, superseded, repository.head.shortId)
  if ((await repository.branchTip(event.ref)) === undefined) {
    log.warning(
      'This is a re-run, and whether its branch has newer commits cannot be told: origin cannot be asked for it. Skills of a newer commit may be replaced.',
    )
  }
  return plan
}

/** @param head the first digits of the checked-out commit */
export function withoutOlder(plan: Plan, superseded: Superseded, head: string): Plan {
  const isOlder = ({ skill }: PlannedSkill) => superseded.isTouched(skill.folder)
  const refused = plan.uploads.filter(isOlder).map(({ skill }): RefusedSkill => {
    const message = `is another one in ${superseded.tip.slice(0, 7)}, the newest commit of ${superseded.branch}; this run is for ${head}. Run the newest commit, or set allow-older: true to go back on purpose.`
    return { name: skill.name, problems: [{ file: join(skill.folder, documentName), message }] }
  })
  return planOf({
    ...plan,
    uploads: plan.uploads.filter((one) => !isOlder(one)),
    failed: [...plan.failed, ...refused],
    deletions: [],
    postponed: [...plan.postponed, ...plan.deletions],
  })
}
