import { originOf, type AssignmentItem as PlanItem } from '../../../shared/sync/index.ts'
import { nameBuild } from '../apply/revision/promotion.ts'

/** Which side has moved, as far as the live Revision's origin shows. */
export function describeSide({ live }: Pick<PlanItem, 'live'>, repositoryUrl: string): string {
  if (!live) return 'No Revision is live.'
  const origin = originOf(live.revision_description, repositoryUrl)
  if (origin) {
    return `Git changed: ${nameBuild(live)} was made from commit ${origin.slice(0, 7)}, and the file is another one now, or Duvo was rolled back to it.`
  }
  const [who, when] = [live.created_by_name, live.created_at?.slice(0, 10)]
  const by = [...(who ? [`by ${who}`] : []), ...(when ? [`on ${when}`] : [])].join(' ')
  return `Duvo changed: ${nameBuild(live)} was not made from this repository${by ? ` (${by})` : ''}.`
}
