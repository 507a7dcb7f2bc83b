import { type Log, mapPool } from '../../../shared/action/index.ts'
import { ApiError, type Duvo, type SkillUse } from '../../../shared/duvo/index.ts'
import type { PlannedSkill } from './plan.ts'

export interface UsesDeps {
  readonly duvo: Pick<Duvo, 'skills'>
  readonly log: Pick<Log, 'debug'>
  readonly signal: AbortSignal
  readonly maxParallel: number
}

type Upload = Omit<PlannedSkill, 'uses'>
type Uses = PromiseSettledResult<PlannedSkill['uses']>

/** Reads which Assignments each upload affects: one request for each Skill to update. */
export async function readUses(uploads: readonly Upload[], deps: UsesDeps): Promise<(Upload & { uses: Uses })[]> {
  const { maxParallel, signal } = deps
  const usesOf = async ({ action, id }: Upload) => (action === 'update' && id ? usesOfSkill(id, deps) : [])
  const settled = await mapPool(uploads, maxParallel, usesOf, { signal })
  signal.throwIfAborted()
  return uploads.flatMap((one, index) => {
    const uses = settled[index]
    return uses ? { ...one, uses } : []
  })
}

/** Only informs the reader of the plan, so a refusal must not block an upload. */
async function usesOfSkill(id: string, { duvo, log }: UsesDeps): Promise<SkillUse[] | undefined> {
  try {
    return await duvo.skills.assignments(id)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    log.debug(`Could not read which Assignments use a Skill: ${error.message}`)
    return undefined
  }
}
