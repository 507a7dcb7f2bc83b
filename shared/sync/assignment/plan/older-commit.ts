import { isChange } from '../../plan/items.ts'
import type { Target } from '../files/targets.ts'
import type { Age } from '../live/commit-age.ts'
import { originOf } from '../revision-label.ts'
import type { Plan } from './plan.ts'
import type { PlanItem } from './plan-item.ts'

export interface AgeRules {
  readonly allowOlder: boolean
  readonly repositoryUrl: string
  readonly targets: readonly Target[]
}

/** Keeps an older commit from going live by accident: unless the workflow allows it, items that would replace newer ones fail. */
export function refuseOlder(plan: Plan, age: Age, { allowOlder, repositoryUrl, targets }: AgeRules): Plan {
  const files = new Map(targets.map(({ file: { document } }) => [document.path, filesOf(document)]))
  const items = plan.items.map((item) => {
    if (!isChange(item)) return item
    const finding = findingOf(item, age, repositoryUrl, files.get(item.file) ?? [item.file])
    if (finding === undefined) return item
    if (allowOlder || finding.isHarmless) return { ...item, notes: [...item.notes, finding.message] }
    return refused(item, finding.message)
  })
  return { ...plan, items }
}

function filesOf({ path, references }: Target['file']['document']): string[] {
  return [path, ...references.map(({ file }) => file)]
}

type Finding = { readonly message: string; readonly isHarmless: boolean }

function findingOf(item: PlanItem, age: Age, repositoryUrl: string, files: readonly string[]): Finding | undefined {
  const { head, lineages, superseded, isNewest, isRerun } = age
  const origin = originOf(item.live?.revision_description, repositoryUrl)
  const from = origin?.slice(0, 7)
  const lineage = origin === undefined ? undefined : lineages.get(origin)
  if (lineage === 'older') {
    if (isNewest) return { message: `goes back from commit ${from} to ${head}, as its branch did`, isHarmless: true }
    return { message: `the live Revision is from commit ${from}, which is newer than ${head}`, isHarmless: false }
  }
  if (superseded && files.some((file) => superseded.isTouched(file))) {
    const message = `has changed in ${superseded.tip.slice(0, 7)}, the newest commit of ${superseded.branch}, but this run is for ${head}`
    return { message, isHarmless: false }
  }
  if (lineage === 'apart')
    return {
      message: `the live Revision is from commit ${from}, which is not in the history of ${head}`,
      isHarmless: true,
    }
  if (lineage !== 'unknown') return undefined
  const message = `the live Revision is from commit ${from}, and this clone lacks the history to tell whether ${head} is older; check out with fetch-depth: 0`
  return { message, isHarmless: !isRerun }
}

function refused(item: PlanItem, message: string): PlanItem {
  const advice = 'Run the workflow for the newest commit, or set allow-older: true to roll back on purpose.'
  return {
    ...item,
    action: 'fail',
    config: undefined,
    draft: undefined,
    problems: [{ file: item.file, message: `${message}. ${advice}` }],
  }
}
