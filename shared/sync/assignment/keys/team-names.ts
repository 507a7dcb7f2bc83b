import type { Connection, Folder, Integration, Queue } from '../../../duvo/index.ts'
import { nameForm } from '../../normal-form.ts'
import { cachedPerList } from '../../plan/per-list.ts'

/** Everything that names in config files can refer to. Lists that no file needs are empty. */
export interface TeamNames {
  readonly folders: readonly Folder[]
  readonly integrations: readonly Integration[]
  /** Those that the key's user can pin. */
  readonly connections: readonly Connection[]
  readonly queues: readonly Queue[]
}

export const noNames: TeamNames = { folders: [], integrations: [], connections: [], queues: [] }

export type Found<T> =
  | { readonly kind: 'one'; readonly item: T }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly items: readonly T[] }

/** A list, indexed by ids and names. */
export interface NameIndex<T> {
  readonly byId: ReadonlyMap<string, T>
  readonly byName: ReadonlyMap<string, readonly T[]>
  readonly byForm: ReadonlyMap<string, readonly T[]>
}

export function indexByName<T extends { readonly id: string }>(
  items: readonly T[],
  nameOf: (item: T) => string,
): NameIndex<T> {
  return {
    byId: new Map(items.toReversed().map((item) => [item.id.toLowerCase(), item])),
    byName: Map.groupBy(items, nameOf),
    byForm: Map.groupBy(items, (item) => fold(nameOf(item))),
  }
}

function fold(text: string): string {
  return nameForm(text).toLowerCase()
}

/** Finds by id, else by exact name, else by case-insensitive name. */
export function findByName<T>({ byId, byName, byForm }: NameIndex<T>, wanted: string): Found<T> {
  const one = byId.get(wanted.trim().toLowerCase())
  if (one) return { kind: 'one', item: one }
  const found = byName.get(wanted) ?? byForm.get(fold(wanted)) ?? []
  const [first] = found
  if (!first) return { kind: 'none' }
  return found.length === 1 ? { kind: 'one', item: first } : { kind: 'several', items: found }
}

/** Names the ids that share a name. */
export function describeSeveral(items: readonly { readonly id: string }[]): string {
  return `is ambiguous: use one of the ids ${items.map(({ id }) => id).join(', ')}`
}

/** The path of a folder, such as `Finance/Invoices`; `/` for none. */
export function pathOfFolder(folders: readonly Folder[], id: string | null | undefined): string {
  return pathsOf(folders).get(id ?? '') ?? '/'
}

/** Whether a folder has this path, even if a server stored its names in another form. */
export function hasFolder(folders: readonly Folder[], path: string): boolean {
  return formsOfPaths(folders).has(nameForm(path))
}

/** Cached per list: hundreds of files look up the same folders. */
const pathsOf = cachedPerList((folders: readonly Folder[]): ReadonlyMap<string, string> => {
  const byId = new Map(folders.map((folder) => [folder.id, folder]))
  return new Map(folders.map(({ id }) => [id, pathTo(id, byId)]))
})

const formsOfPaths = cachedPerList(
  (folders: readonly Folder[]) => new Set([...pathsOf(folders).values()].map(nameForm)),
)

/** A cycle of folders in the response must not cause an endless loop. */
const maxDepth = 100

function pathTo(id: string, byId: ReadonlyMap<string, Folder>): string {
  const names: string[] = []
  for (
    let at = byId.get(id);
    at && names.length < Math.min(maxDepth, byId.size);
    at = byId.get(at.parent_folder_id ?? '')
  ) {
    names.push(at.name)
  }
  return names.reverse().join('/')
}
