import { mkdtempSync, rmSync } from 'node:fs'
import { join as joinPath } from 'node:path'
import { annotateProblems, describeError, type FileProblem, type Log, mapPool } from '../../../shared/action/index.ts'
import { ApiError, type Duvo, fileBody } from '../../../shared/duvo/index.ts'
import type { PlanOutcome } from '../../../shared/sync/index.ts'
import type { KeptSkill, TeamSkill } from '../plan/deletions.ts'
import type { Plan, PlannedSkill } from '../plan/plan.ts'
import { documentName, join } from '../read/commit/paths.ts'
import { type BlobSource, writeArchive } from './archive.ts'
import { readBack } from './read-back.ts'

/** The result of one Skill. `keep`: an Assignment has started to use it, so it was not deleted. */
export interface Outcome extends PlanOutcome {
  readonly action: 'create' | 'update' | 'delete' | 'keep'
  /** Undefined if nothing was written. */
  readonly id?: string | undefined
  /** Files that Duvo keeps although the folder no longer has them. */
  readonly leftovers?: readonly string[]
  /** What Duvo changed, in words. */
  readonly changes?: readonly string[]
  /** Whether the next comparison will find something of it again. */
  readonly isIncomplete?: boolean
  /** For `keep`. */
  readonly uses?: KeptSkill['uses']
}

export interface ApplyDeps {
  readonly duvo: Duvo
  readonly repository: BlobSource
  readonly log: Log
  /** Starts nothing new once it aborts. */
  readonly signal: AbortSignal
  /** Aborts what is in flight, slightly later. */
  readonly softSignal: AbortSignal
  readonly maxParallel: number
  readonly teamId: string
  /** Where zips are written before the upload. */
  readonly tempRoot: string
}

/** Uploads, and when all went well deletes. What fails does not stop the rest. */
export async function apply(plan: Plan, deps: ApplyDeps): Promise<readonly Outcome[]> {
  const { maxParallel, signal, log } = deps
  const settled = await withTempFolder(deps.tempRoot, (folder) =>
    mapPool(plan.uploads, maxParallel, (one) => upload(one, folder, deps), { signal }),
  )
  const uploads = plan.uploads.map(({ skill, action }, index): Outcome => {
    const one = settled[index]
    if (one?.status === 'fulfilled') return { name: skill.name, action, error: undefined, ...one.value }
    return { name: skill.name, action, error: one?.reason }
  })
  annotateProblems(
    log,
    plan.uploads.flatMap((planned, index) => problemsOf(planned, uploads[index]?.error)),
  )
  warnOfChanges(uploads, log)
  const isComplete = uploads.every(({ error }) => error === undefined) && !signal.aborted
  if (!isComplete && plan.deletions.length > 0) {
    log.warning('Nothing was deleted, because not all Skills are up to date.')
  }
  return isComplete ? [...uploads, ...(await deleteAll(plan.deletions, deps))] : uploads
}

function warnOfChanges(outcomes: readonly Outcome[], log: Log): void {
  const texts = outcomes.flatMap(({ name, changes = [] }) => {
    const more = changes.length > maxShownChanges ? [`and ${changes.length - maxShownChanges} more`] : []
    return changes.length === 0 ? [] : `${name}: ${[...changes.slice(0, maxShownChanges), ...more].join(', ')}`
  })
  if (texts.length === 0) return
  const advice = outcomes.some(({ isIncomplete }) => isIncomplete)
    ? 'Write SKILL.md as Duvo keeps it, and list files that it drops in .skillignore. Otherwise every full comparison uploads the Skill again.'
    : 'From now on, this does not count as a difference.'
  log.warning(`Duvo changed what was sent. ${texts.join('; ')}. ${advice}`)
}

const maxShownChanges = 10

async function withTempFolder<T>(root: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(joinPath(root, 'skills-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** An upload can be repeated with the same bytes and the same result, so a lost response costs nothing. */
async function upload(
  planned: PlannedSkill,
  folder: string,
  { duvo, repository, log, teamId, softSignal }: ApplyDeps,
): Promise<Pick<Outcome, 'id' | 'leftovers' | 'changes' | 'isIncomplete'>> {
  const { name, files } = planned.skill
  const archive = joinPath(folder, `${name}.zip`)
  const size = await writeArchive(archive, files, repository)
  const response = await duvo.skills
    .upload(teamId, { name: `${name}.zip`, content: fileBody(archive, size) }, softSignal)
    .finally(() => rmSync(archive, { force: true }))
  const { id } = response
  log.info(`${planned.action === 'create' ? 'Created' : 'Updated'} ${name} (${id})`)
  if (planned.id !== undefined && planned.id !== id) {
    log.warning(`The Skill "${name}" had the id ${planned.id} and now has ${id}: check the Assignments that use it.`)
  }
  return { id, ...(await readBack(planned, response, { duvo, repository, log })) }
}

/** Checks once more, right before each deletion, whether an Assignment has started to use the Skill. */
async function deleteAll(skills: readonly TeamSkill[], { duvo, log, signal, maxParallel }: ApplyDeps) {
  const remove = async ({ id, name }: TeamSkill): Promise<Pick<Outcome, 'action' | 'uses'>> => {
    const uses = await duvo.skills.assignments(id)
    if (uses.length > 0) return { action: 'keep', uses }
    await duvo.skills.delete(id)
    log.info(`Deleted ${name} (${id})`)
    return { action: 'delete' }
  }
  const settled = await mapPool(skills, maxParallel, remove, { signal })
  return skills.map(({ name }, index): Outcome => {
    const one = settled[index]
    if (one?.status === 'fulfilled') return { name, error: undefined, ...one.value }
    log.error(`${name}: ${describeError(one?.reason)}`)
    return { name, action: 'delete', error: one?.reason }
  })
}

/** The API's messages about single fields are shown at their lines. */
function problemsOf({ skill }: PlannedSkill, error: unknown): FileProblem[] {
  if (error === undefined) return []
  const file = join(skill.folder, documentName)
  if (!(error instanceof ApiError) || error.validationErrors.length === 0) {
    return [{ file, message: describeError(error) }]
  }
  return error.validationErrors.map(({ field, message }) => {
    return { file, line: skill.document.lineOf(field), message: `Rejected by Duvo: ${field} ${message}` }
  })
}
