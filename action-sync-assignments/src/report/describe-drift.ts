import { originOf, type AssignmentItem as PlanItem } from '../../../shared/sync/index.ts'
import { nameOfRevision } from '../apply/revision/promotion.ts'

/** Which side has changed, judging by the origin of the live Revision. */
export function describeSide({ live }: Pick<PlanItem, 'live'>, repositoryUrl: string): string {
  if (!live) return 'No Revision is live.'
  const origin = originOf(live.revision_description, repositoryUrl)
  if (origin) {
    return `Git changed: ${nameOfRevision(live)} is from commit ${origin.slice(0, 7)}, and the file has changed since, or somebody rolled Duvo back to that Revision.`
  }
  const [who, when] = [live.created_by_name, live.created_at?.slice(0, 10)]
  const by = [...(who ? [`by ${who}`] : []), ...(when ? [`on ${when}`] : [])].join(' ')
  return `Duvo changed: ${nameOfRevision(live)} is not from this repository${by ? ` (${by})` : ''}.`
}
