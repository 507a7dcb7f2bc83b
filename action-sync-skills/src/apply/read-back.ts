import { collect, describeError, type Log } from '../../../shared/action/index.ts'
import type { Duvo, Skill, SkillFile } from '../../../shared/duvo/index.ts'
import { isSameName } from '../../../shared/sync/index.ts'
import { isDispensable, mayBeServersFields } from '../plan/compare/one-sided.ts'
import { compareDocuments, describeFields, isArchiveJunk, isSameDocument } from '../plan/compare/stored-form.ts'
import type { PlannedSkill } from '../plan/plan.ts'
import type { LocalSkill } from '../read/commit/commit-skills.ts'
import { documentName, storedPath } from '../read/commit/paths.ts'
import type { BlobSource } from './archive.ts'

/** The result of an upload. */
export interface ReadBack {
  /** Files that the upload should have removed, but Duvo still has. */
  readonly leftovers: readonly string[]
  /** What the server changed, in words. */
  readonly changes: readonly string[]
  /** Whether the next comparison will find something of it again. */
  readonly isIncomplete: boolean
}

export interface ReadBackDeps {
  readonly duvo: Pick<Duvo, 'skills'>
  readonly repository: BlobSource
  readonly log: Pick<Log, 'debug'>
}

type Uploaded = Pick<PlannedSkill, 'action' | 'files' | 'remark'> & {
  readonly skill: Pick<LocalSkill, 'name' | 'files' | 'document'>
}

/** Reads what Duvo stored: the names and sizes of the files, and the SKILL.md if its size differs. */
export async function readBack(uploaded: Uploaded, response: Skill, deps: ReadBackDeps): Promise<ReadBack> {
  try {
    const listed = await deps.duvo.skills.files(response.id)
    const found = compareWithStored(uploaded, response, listed)
    const document = isOtherSize(uploaded, listed) ? await documentChange(uploaded, response.id, deps) : undefined
    return document === undefined ? found : withDocument(found, document)
  } catch (error) {
    deps.log.debug(`Could not read back ${uploaded.skill.name}: ${describeError(error)}`)
    return { leftovers: [], changes: [], isIncomplete: false }
  }
}

/** Sizes show most of what a server changes; without sizes, only names are compared. */
export function compareWithStored(
  { action, skill, files: planned, remark }: Uploaded,
  { description }: Pick<Skill, 'description'>,
  listed: readonly SkillFile[],
): ReadBack {
  const stored = new Map(listed.map(({ path, size }) => [storedPath(path), size]))
  const sent = new Set(skill.files.map(({ path }) => storedPath(path)))
  const extra = listed
    .map(({ path }) => path.replace(/^\/+/, ''))
    .filter((path) => !path.endsWith('/') && !sent.has(storedPath(path)) && !isArchiveJunk(path))
  // Without a comparison, any of them may be old.
  const removed = new Set(planned.filter(({ kind }) => kind === 'removed').map(({ path }) => storedPath(path)))
  const isLeftover = (path: string) => removed.has(storedPath(path)) || (action === 'update' && remark !== undefined)
  const dropped = skill.files.filter(({ path }) => !stored.has(storedPath(path)) && !isArchiveJunk(path))
  const resized = skill.files.flatMap(({ path, size }) => {
    const kept = stored.get(storedPath(path)) ?? size
    return kept === size ? [] : `${path} (${kept} bytes instead of ${size})`
  })
  // An older server may not return it.
  const isOther = description !== '' && !isSameName(description, skill.document.description)
  return {
    leftovers: extra.filter(isLeftover),
    changes: [
      ...(isOther ? ['description (another text)'] : []),
      ...resized,
      ...dropped.map(({ path }) => `${path} (dropped)`),
      ...extra.filter((path) => !isLeftover(path)).map((path) => `${path} (added)`),
    ],
    isIncomplete: isOther || !dropped.every(({ path }) => isDispensable(path)),
  }
}

function isOtherSize({ skill }: Uploaded, listed: readonly SkillFile[]): boolean {
  const stored = listed.find(({ path }) => storedPath(path) === documentName)?.size
  const sent = skill.files.find(({ path }) => path === documentName)?.size
  return typeof stored === 'number' && stored !== sent
}

/** How the SKILL.md differs from what was sent; undefined if only its form does. */
async function documentChange(
  { skill }: Uploaded,
  id: string,
  { duvo, repository }: ReadBackDeps,
): Promise<Pick<ReadBack, 'changes' | 'isIncomplete'> | undefined> {
  const file = skill.files.find(({ path }) => path === documentName)
  if (file === undefined) return undefined
  const stored = await duvo.skills.fileContent(id, documentName)
  for await (const blob of repository.streamBlobs([file.id])) {
    const fields = compareDocuments(new TextDecoder().decode(await collect(blob)), stored)
    if (fields === undefined) return { changes: [`${documentName} (other content)`], isIncomplete: true }
    if (isSameDocument(fields)) return undefined
    const change = describeFields(documentName, fields, { onlyStored: 'added', onlyLocal: 'dropped' })
    return { changes: [change], isIncomplete: !mayBeServersFields(fields) }
  }
  return undefined
}

/** Replaces what the size of the SKILL.md says. */
function withDocument(found: ReadBack, document: Pick<ReadBack, 'changes' | 'isIncomplete'>): ReadBack {
  const others = found.changes.filter((change) => !change.startsWith(`${documentName} (`))
  return {
    ...found,
    changes: [...document.changes, ...others],
    isIncomplete: found.isIncomplete || document.isIncomplete,
  }
}
