import { describeError, type Log, mapPool, type Repository } from '../../../../shared/action/index.ts'
import type { Duvo, SkillFile } from '../../../../shared/duvo/index.ts'
import type { GitChanges } from '../../../../shared/sync/index.ts'
import type { LocalSkill } from '../../read/commit/commit-skills.ts'
import { documentName, join, storedPath } from '../../read/commit/paths.ts'
import { type FormerVersions, readFormerVersions, readTexts } from '../../read/former-versions.ts'
import type { ChangedFile, Review } from './file-review.ts'
import { areServersFields, isDispensable, isWrittenAfter, mayBeServersFields } from './one-sided.ts'
import { compareDocuments, describeFields, type FieldDifference } from './stored-form.ts'

/** A Skill that differs from Duvo. */
export interface DifferingSkill {
  readonly skill: Pick<LocalSkill, 'folder' | 'root' | 'files'>
  readonly id: string | undefined
  readonly files: readonly ChangedFile[]
}

export interface ToleratedDeps {
  readonly duvo: Pick<Duvo, 'skills'>
  readonly repository: Pick<Repository, 'filesEverHeld' | 'streamBlobs'>
  readonly log: Pick<Log, 'debug' | 'warning'>
  readonly signal: AbortSignal
  readonly maxParallel: number
  readonly changes: GitChanges
}

/** A difference that only one side shows: another upload may not change it. */
interface OneSided {
  readonly one: DifferingSkill
  readonly file: ChangedFile
  /** In the repository, in the form of {@link FormerVersions}. */
  readonly path: string
  /** For a SKILL.md; undefined for a file that only Duvo has. */
  readonly fields: FieldDifference | undefined
}

/**
 * Finds the differences that are the server's doing: what it added to a Skill, or left out. Nothing records what was
 * uploaded, so Git's history decides, and for files the times in Duvo. Asks for both only if there is such a difference.
 *
 * @returns in words what differs, by the files
 */
export async function findTolerated(
  skills: readonly DifferingSkill[],
  reviews: ReadonlyMap<ChangedFile, Review>,
  deps: ToleratedDeps,
): Promise<Map<ChangedFile, string>> {
  const tolerated = new Map(skills.flatMap((one) => dispensableOf(one, deps.changes)))
  const found = skills.flatMap((one) => oneSidedOf(one, reviews, deps.changes))
  if (found.length === 0) return tolerated
  const roots = [...new Set(found.map(({ one }) => one.skill.root))]
  const history = await readFormerVersions(deps.repository, roots, new Set(found.map(({ path }) => path)))
  if (history === undefined) {
    deps.log.warning(incomplete)
    return tolerated
  }
  for (const file of await findServersFiles(found, history, deps)) tolerated.set(file, onlyInDuvo(file))
  for (const { file, fields } of await findServersFields(found, history, deps)) {
    tolerated.set(file, describeFields(file.path, fields, { onlyStored: 'only in Duvo', onlyLocal: 'only in Git' }))
  }
  return tolerated
}

const incomplete =
  'The Git history is incomplete, so whatever Duvo has added to a Skill counts as a difference. Check out with fetch-depth: 0 and without a filter.'

const onlyInDuvo = ({ path }: ChangedFile) => `${path} (only in Duvo)`

function dispensableOf({ skill, files }: DifferingSkill, changes: GitChanges): [ChangedFile, string][] {
  return files
    .filter(({ kind, path }) => kind === 'added' && isDispensable(path) && !changes.changeOf(join(skill.folder, path)))
    .map((file) => [file, `${file.path} (only in Git)`])
}

/** Without what Git has changed in this push, and without a Skill that is new in Git: these are to be uploaded. */
function oneSidedOf(one: DifferingSkill, reviews: ReadonlyMap<ChangedFile, Review>, changes: GitChanges): OneSided[] {
  if (changes.changeOf(join(one.skill.folder, documentName))?.kind === 'added') return []
  return one.files.flatMap((file): OneSided[] => {
    const place = join(one.skill.folder, file.path)
    const path = place.normalize('NFC')
    if (file.kind === 'removed') return changes.changeOf(place) ? [] : [{ one, file, path, fields: undefined }]
    const fields = reviews.get(file)?.fields
    const isCandidate = fields !== undefined && mayBeServersFields(fields)
    return isCandidate ? [{ one, file, path, fields }] : []
  })
}

/** Asks for the times of the files: one request for each Skill. */
async function findServersFiles(
  found: readonly OneSided[],
  history: FormerVersions,
  { duvo, log, signal, maxParallel }: ToleratedDeps,
): Promise<ChangedFile[]> {
  const added = found.filter(({ fields, path }) => fields === undefined && !history.has(path))
  const bySkill = [...Map.groupBy(added, ({ one }) => one)]
  const listed = await mapPool(bySkill, maxParallel, ([{ id = '' }]) => duvo.skills.files(id), { signal })
  signal.throwIfAborted()
  return bySkill.flatMap(([{ skill }, files], index) => {
    const one = listed[index]
    if (one?.status !== 'fulfilled') {
      log.debug(`Could not read when Duvo wrote the files of a Skill: ${describeError(one?.reason)}`)
    }
    const isLater = one?.status === 'fulfilled' ? laterIn(skill, one.value) : () => false
    return files.map(({ file }) => file).filter(({ path }) => !isLater(path))
  })
}

/** Tells which files were added after the last upload. */
function laterIn({ files }: Pick<LocalSkill, 'files'>, listed: readonly SkillFile[]): (path: string) => boolean {
  const times = new Map(listed.map(({ path, updatedAt }) => [storedPath(path), Date.parse(updatedAt ?? '')]))
  const timeOf = (path: string) => times.get(storedPath(path)) ?? Number.NaN
  const isLater = isWrittenAfter(files.map(({ path }) => timeOf(path)))
  return (path) => isLater(timeOf(path))
}

async function findServersFields(
  found: readonly OneSided[],
  history: FormerVersions,
  { repository, changes, log }: ToleratedDeps,
): Promise<{ file: ChangedFile; fields: FieldDifference }[]> {
  const documents = found.flatMap(({ one, file, path, fields }) => {
    if (fields === undefined) return []
    // After a forced push, the previous version may be missing from the history.
    const before = changes.changeOf(join(one.skill.folder, documentName))?.before?.id
    return { file, fields, ids: new Set([...(history.get(path) ?? []), ...(before ? [before] : [])]) }
  })
  const versions = new Map<ChangedFile, (FieldDifference | undefined)[]>(documents.map(({ file }) => [file, []]))
  const byId = Map.groupBy(
    documents.flatMap(({ file, ids }) => [...ids].map((id) => ({ id, file }))),
    ({ id }) => id,
  )
  const isComplete = await readTexts(repository, [...byId.keys()], (id, text) => {
    for (const { file } of byId.get(id) ?? []) versions.get(file)?.push(compareDocuments(text, file.textBefore ?? ''))
  })
  if (!isComplete) log.warning(incomplete)
  return documents.filter(({ file, fields }) => isComplete && areServersFields(fields, versions.get(file) ?? []))
}
