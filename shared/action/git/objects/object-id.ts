import { z } from 'zod'
import { GitError } from '../process/error.ts'

/**
 * The full hexadecimal name of a git object: 40 digits (SHA-1) or 64 (SHA-256), lower case. Only values of this type are
 * passed to git as a revision, so that no branch name, option or path from an event can be mistaken for something else.
 */
export type ObjectId = z.infer<typeof objectId>

const objectId = z
  .string()
  .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
  .brand<'ObjectId'>()

/** The object id in `text`; undefined for an abbreviated id, a ref, an upper-case id or all zeros. */
export function findObjectId(text: string | undefined): ObjectId | undefined {
  if (text === undefined || isZero(text)) return undefined
  return objectId.safeParse(text).data
}

/** Like {@link findObjectId}, for text that git wrote. @throws GitError if it is not an object id */
export function parseObjectId(text: string): ObjectId {
  const result = objectId.safeParse(text)
  if (!result.success) throw new GitError(`git printed ${JSON.stringify(text.slice(0, 80))} instead of an object id.`)
  return result.data
}

/** Whether `text` is the all-zeros id, which means "no object", as `before` in the push that creates a branch. */
export function isZero(text: string): boolean {
  return /^0{40,64}$/.test(text)
}
