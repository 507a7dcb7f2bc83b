import { type EventFacts, findObjectId, type Lineage, type Repository } from '../../../action/index.ts'
import { readSuperseded, type Superseded } from '../../git/newer-commits.ts'
import { isChange } from '../../plan/items.ts'
import type { PlanItem } from '../plan/plan-item.ts'
import { originOf } from '../revision-label.ts'

/** The age of the checked-out commit, compared with what is live and with its branch. */
export interface Age {
  /** The first digits of the checked-out commit. */
  readonly head: string
  /** How the checked-out commit relates to the commits that live Revisions were made from. */
  readonly lineages: ReadonlyMap<string, Lineage>
  /** Set if this is a re-run, and the branch has newer commits. */
  readonly superseded: Superseded | undefined
  /** Whether the branch's newest commit is the checked-out one, so the branch was reset on purpose. Undefined if not checked. */
  readonly isNewest: boolean | undefined
  readonly isRerun: boolean
}

export interface AgeOptions {
  readonly repository: Pick<Repository, 'branchTip' | 'changedPaths' | 'head' | 'lineageOf'>
  readonly event: EventFacts
  readonly env: NodeJS.ProcessEnv
  readonly repositoryUrl: string
}

/** Asks Git only about commits whose Revisions a change would replace. */
export async function readAge(items: readonly PlanItem[], options: AgeOptions): Promise<Age> {
  const { repository, event, env, repositoryUrl } = options
  const attempt = env['GITHUB_RUN_ATTEMPT']
  const head = repository.head.shortId
  const isRerun = Number(attempt) > 1
  const changes = items.filter(isChange)
  const origins = new Set(changes.flatMap(({ live }) => originOf(live?.revision_description, repositoryUrl) ?? []))
  const lineages = new Map<string, Lineage>()
  for (const origin of origins) lineages.set(origin, await lineageOf(origin, options))
  const superseded = changes.length > 0 ? await readSuperseded(repository, event, attempt) : undefined
  const mayBeReset = [...lineages.values()].includes('older')
  const isNewest = mayBeReset ? await isNewestOfBranch(options, isRerun) : undefined
  return { head, lineages, superseded, isNewest, isRerun }
}

/** The first run after a forced push is for the commit that the branch was reset to. Otherwise, this asks origin. */
async function isNewestOfBranch({ repository, event }: AgeOptions, isRerun: boolean): Promise<boolean> {
  const isForced = event.push?.forced === true && event.sha === repository.head.id
  return (isForced && !isRerun) || (await repository.branchTip(event.ref)) === repository.head.id
}

async function lineageOf(origin: string, { repository, event }: AgeOptions): Promise<Lineage> {
  const id = findObjectId(origin)
  if (id === undefined) return 'unknown'
  const isBefore = event.push?.before === id && !event.push.forced && event.sha === repository.head.id
  return isBefore ? 'newer' : repository.lineageOf(id)
}
