import { bulkLimit } from '../../duvo/index.ts'

/** A chunk, or a part of one that was refused. */
export interface Piece {
  /** Such as `7`, or `7.3` for a part of it. */
  readonly name: string
  readonly ids: readonly string[]
  /** The call of an earlier run that these ids were sent with: its key is used again. */
  readonly earlier?: { readonly key: string; readonly sentAt: number }
}

/** Cuts the list into chunks as large as one call takes, in order: 1, 2, 3 ... */
export function chunksOf(ids: readonly string[]): Piece[] {
  return cut(ids, bulkLimit).map((part, index) => ({ name: String(index + 1), ids: part }))
}

/** Cuts what is left of a refused piece, to find the ids that it was refused for: 100 → 10 → 1. */
export function split({ name }: Piece, ids: readonly string[]): Piece[] {
  return cut(ids, ids.length > 10 ? 10 : 1).map((part, index) => ({ name: `${name}.${index + 1}`, ids: part }))
}

/** Whether the piece came about by splitting. */
export function isPart({ name }: Piece): boolean {
  return name.includes('.')
}

function cut(ids: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) => ids.slice(index * size, (index + 1) * size))
}
