import type { ObjectId } from '../../shared/action/index.ts'

/** An object id for a test. */
export function parseObject(id: string): ObjectId {
  return id as ObjectId
}
