import { nameOf } from '../../read/commit/paths.ts'
import type { FieldDifference } from './stored-form.ts'

/** The fields that the API documents, and so keeps. */
const documentedFields = new Set(['name', 'description', 'license', 'compatibility', 'metadata', 'allowed-tools'])
/** Of these, the ones that change how an Assignment uses the Skill. */
const followedFields = new Set(['name', 'description', 'compatibility', 'allowed-tools'])

/** Longer than Duvo takes to write all files of one upload. */
const uploadMs = 60_000

/**
 * Tells by its time whether Duvo wrote a file after the last upload: then somebody added it, and not the server.
 *
 * @param others the times of the Skill's files that Git has too; all times in milliseconds, or NaN if unknown
 */
export function isWrittenAfter(others: readonly number[]): (own: number) => boolean {
  // Not Math.max(...others): a Skill may have thousands of files.
  const last = others.reduce((one, other) => (other > one ? other : one), Number.NEGATIVE_INFINITY)
  return (own) => last > 0 && own > last + uploadMs
}

/** Git's own files, such as `.gitignore`. A Skill does not need them, and a server may drop them. */
export function isDispensable(path: string): boolean {
  return nameOf(path).startsWith('.git')
}

/** False if one of the fields is a difference in any case: one that Assignments follow, or that the API promises to keep. */
export function mayBeServersFields({ onlyStored, onlyLocal }: FieldDifference): boolean {
  return (
    onlyStored.every((field) => !followedFields.has(topOf(field))) &&
    onlyLocal.every((field) => !documentedFields.has(topOf(field)))
  )
}

/**
 * Whether the fields of a `SKILL.md` that only one side has are the server's doing. They are not if Duvo has one of Git's
 * earlier versions: then an upload is missing.
 *
 * @param versions how each version in Git differs from what Duvo has; undefined if in more than fields
 */
export function areServersFields(fields: FieldDifference, versions: readonly (FieldDifference | undefined)[]): boolean {
  const isInAll = (side: keyof FieldDifference) =>
    versions.every((version) => {
      const own = new Set(version?.[side])
      return version === undefined || fields[side].every((field) => own.has(field))
    })
  return mayBeServersFields(fields) && isInAll('onlyStored') && isInAll('onlyLocal')
}

/** `metadata` for `metadata.version`. */
function topOf(field: string): string {
  return (field.split('.')[0] ?? field).toLowerCase()
}
