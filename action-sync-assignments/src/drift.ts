import { ActionError } from '../../shared/action/index.ts'
import { nameBuild } from './apply.ts'
import { isChange, type PlanItem } from './plan-item.ts'
import { originOf } from './revision-name.ts'

/** Which side moved away from the other, as far as the live Revision tells where it came from. */
export function describeSide({ live }: PlanItem, repositoryUrl: string): string {
  if (!live) return 'No Revision is live.'
  const origin = originOf(live.revision_description, repositoryUrl)
  if (origin) {
    return `Git changed: ${nameBuild(live)} was made from commit ${origin.slice(0, 7)}, and the file is another one now, or Duvo was rolled back to it.`
  }
  const [who, when] = [live.created_by_name, live.created_at?.slice(0, 10)]
  const by = [...(who ? [`by ${who}`] : []), ...(when ? [`on ${when}`] : [])].join(' ')
  return `Duvo changed: ${nameBuild(live)} was not made from this repository${by ? ` (${by})` : ''}.`
}

/** Why a drift check fails; undefined where live is as Git says. */
export function driftError(items: readonly PlanItem[]): ActionError | undefined {
  const names = items.filter(isChange).map(({ name }) => name)
  if (names.length === 0) return undefined
  return new ActionError(`Live differs from Git in ${names.length} of ${items.length}: ${names.join(', ')}.`, {
    hint: 'The job summary shows how. Run with mode: apply and changed-only: false to make live what Git says, or bring the change from Duvo into Git.',
  })
}
