import {
  clockMarginMs,
  isCompleted,
  isInProgress,
  isWaiting,
  type LeftOut,
  type Reader,
  readChanged,
  readRuns,
} from '../../../shared/cases/index.ts'
import type { CaseRun } from '../../../shared/duvo/index.ts'

export interface TakenDeps extends Reader {
  readonly agent: string
  /** Milliseconds of the server's clock; undefined if there was no earlier attempt. */
  readonly since: number | undefined
}

/**
 * The Cases that the Assignment has taken since an earlier attempt of this workflow run: that attempt delegated them, and
 * sending them again would discard the work. Waiting Cases lose nothing; completed ones and those in progress are left out
 * anyway.
 */
export async function findTaken(ids: readonly string[], deps: TakenDeps): Promise<LeftOut[]> {
  const { since, agent } = deps
  if (since === undefined || ids.length === 0) return []
  const changed = [...(await readChanged(ids, since, deps)).values()]
  const candidates = changed.filter((item) => !isWaiting(item) && !isCompleted(item) && !isInProgress(item))
  const runs = await readRuns(
    candidates.map(({ id }) => id),
    deps,
  )
  const taken = candidates.map(({ id }) => id).filter((id) => runs.get(id)?.some((run) => tookSince(run, agent, since)))
  if (taken.length === 0) return []
  const reason = 'taken by this Assignment since the first attempt; set resume-from to continue that attempt'
  return [{ reason, ids: taken, isExpected: true }]
}

function tookSince({ agent_id, claimed_at, created_at }: CaseRun, agent: string, since: number): boolean {
  return agent_id === agent && Date.parse(claimed_at ?? created_at ?? '') >= since - clockMarginMs
}
