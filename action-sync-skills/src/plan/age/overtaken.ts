import { crc32 } from 'node:zlib'
import {
  type ChangedPath,
  type EventFacts,
  GitError,
  type ObjectId,
  type Repository,
} from '../../../../shared/action/index.ts'
import type { ListedSkill } from '../../../../shared/duvo/index.ts'
import { join } from '../../read/commit/paths.ts'
import { fingerprintOf } from '../../read/stored/zip-reader.ts'
import type { Plan, PlannedSkill } from '../plan.ts'

/** A later state of the repository, with the checked-out commit in its history. */
export interface Newer {
  readonly id: ObjectId
  /** For example `v1.2`, or `1a2b3c4, the newest commit of main`. */
  readonly label: string
}

export interface OvertakenDeps {
  readonly repository: Pick<
    Repository,
    'branchTip' | 'changedPaths' | 'head' | 'lineageOf' | 'streamBlobs' | 'tagsAfter'
  >
  readonly event: Pick<EventFacts, 'ref'>
  readonly teamSkills: readonly Pick<ListedSkill, 'id' | 'updated_at'>[]
}

export interface Overtaken {
  /** What a newer commit's run has already uploaded, by the names of the Skills. */
  readonly skills: ReadonlyMap<string, Newer>
  /** Whether there is any newer commit; false if nothing required a check. */
  readonly hasNewer: boolean
}

/**
 * Finds the Skills that a run for a newer commit has already uploaded. The API stores nothing that names a commit, but the
 * content shows it: every file in which Duvo differs from this commit matches the newer one.
 *
 * Asks Git only if there are deletions, or Skills that were written after the commit, which is rare.
 */
export async function findOvertaken(plan: Plan, deps: OvertakenDeps): Promise<Overtaken> {
  const { repository, teamSkills } = deps
  const writtenAt = new Map(teamSkills.map(({ id, updated_at }) => [id, updated_at]))
  const candidates = plan.uploads.filter(
    ({ action, id }) => action === 'update' && isAfter(writtenAt.get(id ?? ''), repository.head.authorDate),
  )
  const isAsked = candidates.length > 0 || plan.deletions.length > 0
  const newerOnes = isAsked ? await findNewer(deps) : []
  const skills = new Map<string, Newer>()
  for (const newer of newerOnes) {
    const { paths } = await repository.changedPaths(newer.id)
    const changes = new Map(paths.map((change) => [change.path, change]))
    const fingerprints = await readFingerprints(repository, candidates, changes)
    for (const one of candidates) {
      if (!skills.has(one.skill.name) && isStoredAs(one, changes, fingerprints)) skills.set(one.skill.name, newer)
    }
  }
  return { skills, hasNewer: newerOnes.length > 0 }
}

/** Assume yes if unknown. */
function isAfter(written: string | null | undefined, committed: string | undefined): boolean {
  const [one, other] = [Date.parse(written ?? ''), Date.parse(committed ?? '')]
  return Number.isNaN(one) || Number.isNaN(other) || one > other
}

/** For a tag, the later tags; for a branch its newest commit, if origin reports it. */
async function findNewer({ repository, event }: OvertakenDeps): Promise<Newer[]> {
  if (event.ref.startsWith('refs/tags/')) {
    return (await repository.tagsAfter()).map(({ name, id }) => ({ id, label: `the tag ${name}` }))
  }
  const tip = await repository.branchTip(event.ref)
  if (tip === undefined || tip === repository.head.id || (await repository.lineageOf(tip)) !== 'older') return []
  return [{ id: tip, label: `${tip.slice(0, 7)}, the newest commit of ${event.ref.replace('refs/heads/', '')}` }]
}

type Changes = ReadonlyMap<string, Pick<ChangedPath, 'before'>>

/** @param changes from the newer commit to the checked-out one @param fingerprints of contents of the newer commit */
export function isStoredAs(
  { skill, files }: Pick<PlannedSkill, 'files'> & { readonly skill: { readonly folder: string } },
  changes: Changes,
  fingerprints: ReadonlyMap<string, string>,
): boolean {
  // Servers may drop executable bits, so these prove nothing.
  const telling = files.filter(({ kind }) => kind !== 'mode')
  return (
    telling.length > 0 &&
    telling.every(({ path, kind, before }) => {
      const change = changes.get(join(skill.folder, path))
      if (change === undefined) return false
      if (kind === 'added') return change.before === undefined
      return change.before !== undefined && fingerprints.get(change.before.id) === before
    })
  )
}

/** Sizes and checksums, as in archives. */
async function readFingerprints(
  repository: Pick<Repository, 'streamBlobs'>,
  candidates: readonly PlannedSkill[],
  changes: Changes,
): Promise<Map<string, string>> {
  const ids = candidates.flatMap(({ skill, files }) =>
    files.flatMap(({ path }) => changes.get(join(skill.folder, path))?.before?.id ?? []),
  )
  const fingerprints = new Map<string, string>()
  try {
    for await (const { id, size, pieces } of repository.streamBlobs([...new Set(ids)])) {
      let crc = 0
      for await (const piece of pieces) crc = crc32(piece, crc)
      fingerprints.set(id, fingerprintOf(size, crc))
    }
  } catch (error) {
    // A partial clone lacks them. Then the run continues without knowing.
    if (!(error instanceof GitError)) throw error
  }
  return fingerprints
}
