import type { Connection, Folder, Integration, Queue } from '../../../duvo/index.ts'
import { nameForm } from '../../normal-form.ts'

/** What names in config files can stand for. Lists are empty where no file needs them. */
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

/** Finds by id, else by exact name, else by the name in any case. */
export function findByName<T extends { readonly id: string }>(
  items: readonly T[],
  wanted: string,
  nameOf: (item: T) => string,
): Found<T> {
  const byId = items.find(({ id }) => id.toLowerCase() === wanted.trim().toLowerCase())
  if (byId) return { kind: 'one', item: byId }
  const fold = (text: string) => nameForm(text).toLowerCase()
  const exact = items.filter((item) => nameOf(item) === wanted)
  const found = exact.length > 0 ? exact : items.filter((item) => fold(nameOf(item)) === fold(wanted))
  const [first] = found
  if (!first) return { kind: 'none' }
  return found.length === 1 ? { kind: 'one', item: first } : { kind: 'several', items: found }
}

/** Says which ids share a name. */
export function describeSeveral(items: readonly { readonly id: string }[]): string {
  return `stands for ${items.length}: write one of the ids ${items.map(({ id }) => id).join(', ')}`
}

/** The folders that lead to one, with / between them; `/` for none. */
export function pathOfFolder(folders: readonly Folder[], id: string | null | undefined): string {
  const names: string[] = []
  const byId = new Map(folders.map((folder) => [folder.id, folder]))
  for (let at = byId.get(id ?? ''); at && names.length < folders.length; at = byId.get(at.parent_folder_id ?? '')) {
    names.unshift(at.name)
  }
  return names.length === 0 ? '/' : names.join('/')
}
