import { bulkLimit } from '../../duvo/index.ts'

/** A chunk, or part of a refused one. */
export interface Piece {
  /** For example `7`, or `7.3` for a part. */
  readonly name: string
  readonly ids: readonly string[]
  /** The call that an earlier run sent with these ids; its key is reused. */
  readonly earlier?: { readonly key: string; readonly sentAt: number }
  /** The response to a call with these ids was lost: see `Note`. */
  readonly resent?: true | undefined
}

/** Splits the list into chunks as large as one call takes, in order: 1, 2, 3 ... */
export function chunksOf(ids: readonly string[]): Piece[] {
  return cut(ids, bulkLimit).map((part, index) => ({ name: String(index + 1), ids: part }))
}

/** Splits the rest of a refused piece, to find the ids that caused the refusal: 100 → 10 → 1. */
export function split({ name, resent }: Piece, ids: readonly string[]): Piece[] {
  const size = ids.length > 10 ? 10 : 1
  return cut(ids, size).map((part, index) => ({ name: `${name}.${index + 1}`, ids: part, resent }))
}

/** Whether the piece was created by splitting. */
export function isPart({ name }: Piece): boolean {
  return name.includes('.')
}

function cut(ids: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) => ids.slice(index * size, (index + 1) * size))
}
