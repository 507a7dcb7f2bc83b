import { describeError, type FileProblem, type Log, mapPool } from '../../../shared/action/index.ts'
import { ApiError, type Duvo } from '../../../shared/duvo/index.ts'
import type { Candidate } from '../plan/deletions.ts'
import type { Failure, KeptSkill, Plan, PlannedSkill } from '../plan/plan.ts'
import { type Contents, readContents } from '../plan/planned-files.ts'
import { documentName, join } from '../read/commit/skill-folders.ts'
import { pack } from './archive.ts'

/** What was done. */
export interface Applied {
  readonly created: readonly Candidate[]
  readonly updated: readonly Candidate[]
  readonly deleted: readonly Candidate[]
  readonly kept: readonly KeptSkill[]
  readonly failed: readonly Failure[]
  /** Files that Duvo keeps although the folder no longer has them. */
  readonly leftovers: readonly { readonly name: string; readonly paths: readonly string[] }[]
  /** What the API says is wrong in the files. */
  readonly problems: readonly FileProblem[]
}

export interface ApplyDeps {
  readonly duvo: Duvo
  readonly repository: Contents
  readonly log: Log
  /** Nothing more is begun once it aborts. */
  readonly signal: AbortSignal
  /** Ends what is under way; aborts a little later. */
  readonly softSignal: AbortSignal
  readonly maxParallel: number
  readonly teamId: string
}

interface Uploaded extends Candidate {
  readonly leftovers: readonly string[]
}

/** Uploads, and when all went well deletes. What fails does not stop the rest. */
export async function apply(plan: Plan, deps: ApplyDeps): Promise<Applied> {
  const { maxParallel, signal, log } = deps
  const uploads = await mapPool(plan.uploads, maxParallel, (one) => upload(one, deps), { signal })
  const done = uploads.flatMap((one, index) => {
    const planned = plan.uploads[index]
    return one.status === 'fulfilled' && planned ? [{ ...one.value, action: planned.action }] : []
  })
  const refused = plan.uploads.flatMap((planned, index) => {
    const one = uploads[index]
    return one?.status === 'rejected' ? [{ planned, reason: one.reason }] : []
  })
  const failed = [
    ...plan.failed,
    ...refused.map(({ planned, reason }) => ({ name: planned.skill.name, reason: describeError(reason) })),
  ]
  const mayDelete = failed.length === 0 && !signal.aborted
  if (!mayDelete && plan.deletions.length > 0) log.warning('Nothing is deleted, because not all Skills are up to date.')
  const pruned = mayDelete ? await deleteAll(plan.deletions, deps) : { deleted: [], kept: [], failed: [] }
  return {
    created: done.filter(({ action }) => action === 'create'),
    updated: done.filter(({ action }) => action === 'update'),
    deleted: pruned.deleted,
    kept: [...plan.kept, ...pruned.kept],
    failed: [...failed, ...pruned.failed],
    leftovers: done
      .filter(({ leftovers }) => leftovers.length > 0)
      .map(({ name, leftovers: paths }) => ({ name, paths })),
    problems: refused.flatMap(({ planned, reason }) => problemsOf(planned, reason)),
  }
}

/** An upload can be repeated with the same bytes and the same result, so a lost answer costs nothing. */
async function upload(
  planned: PlannedSkill,
  { duvo, repository, log, teamId, softSignal }: ApplyDeps,
): Promise<Uploaded> {
  const { name, files } = planned.skill
  const contents = await readContents(repository, files)
  const bytes = await pack(
    files.map(({ path, executable }) => ({ path, executable, content: contents.get(path) ?? Buffer.alloc(0) })),
  )
  const { id } = await duvo.skills.upload(teamId, { name: `${name}.zip`, bytes }, softSignal)
  log.info(`${planned.action === 'create' ? 'Created' : 'Updated'} ${name} (${id})`)
  if (planned.id !== undefined && planned.id !== id) {
    log.warning(`The Skill "${name}" had the id ${planned.id} and now has ${id}: check the Assignments that use it.`)
  }
  return { id, name, leftovers: await findLeftovers(planned, id, duvo, log) }
}

/** Only an upload that leaves files out can leave any behind. */
async function findLeftovers(planned: PlannedSkill, id: string, duvo: Duvo, log: Log): Promise<string[]> {
  const mayHave = planned.files.some(({ kind }) => kind === 'removed') || planned.remark !== undefined
  if (planned.action === 'create' || !mayHave) return []
  try {
    const packed = new Set(planned.skill.files.map(({ path }) => path))
    const stored = await duvo.skills.files(id)
    return stored.map(({ path }) => path.replace(/^\/+/, '')).filter((path) => !path.endsWith('/') && !packed.has(path))
  } catch (error) {
    log.debug(`Whether files are left behind is not known: ${describeError(error)}`)
    return []
  }
}

/** Looks once more right before each deletion whether an Assignment has begun to use the Skill. */
async function deleteAll(candidates: readonly Candidate[], { duvo, log, signal, maxParallel }: ApplyDeps) {
  const settled = await mapPool(
    candidates,
    maxParallel,
    async (candidate) => {
      const uses = await duvo.skills.assignments(candidate.id)
      if (uses.length > 0) return { kept: { ...candidate, uses } }
      await duvo.skills.delete(candidate.id)
      log.info(`Deleted ${candidate.name} (${candidate.id})`)
      return { deleted: candidate }
    },
    { signal },
  )
  const fulfilled = settled.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
  return {
    deleted: fulfilled.flatMap(({ deleted }) => deleted ?? []),
    kept: fulfilled.flatMap(({ kept }) => kept ?? []),
    failed: settled.flatMap((one, index): Failure[] => {
      if (one.status === 'fulfilled') return []
      const failure = { name: candidates[index]?.name ?? '', reason: describeError(one.reason) }
      log.error(`${failure.name}: ${failure.reason}`)
      return [failure]
    }),
  }
}

/** What the API says of single fields belongs to their lines. */
function problemsOf({ skill }: PlannedSkill, reason: unknown): FileProblem[] {
  const file = join(skill.folder, documentName)
  if (!(reason instanceof ApiError) || reason.validationErrors.length === 0) {
    return [{ file, message: describeError(reason) }]
  }
  return reason.validationErrors.map(({ field, message }) => {
    return { file, line: skill.document.lineOf(field), message: `Duvo refuses it: ${field} ${message}` }
  })
}
