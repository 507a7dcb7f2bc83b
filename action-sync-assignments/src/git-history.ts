import { type EventFacts, FileProblemsError, type Repository, type Version } from '../../shared/action/index.ts'
import { type ConfigDocument, hasFrontMatter } from './config-document.ts'
import { findId, type IdMap, readIdMap } from './id-map.ts'
import { isMarkdownPath, nameOf } from './names.ts'

/** What Git tells of the way from the base to the checked-out commit. It is a hint: what is live decides. */
export interface History {
  /** Whether a config, a text of it or its id changed. True for all where there is no base. */
  isTouched(document: ConfigDocument): boolean
  /** Names of configs that were deleted. */
  readonly removed: readonly string[]
}

export interface HistoryOptions {
  readonly usesHistory: boolean
  readonly base: string | undefined
  readonly event: EventFacts
  readonly idsPath: string
  /** The ids of the checked-out commit. */
  readonly ids: IdMap
  readonly isWanted: (path: string) => boolean
}

const unknown: History = { isTouched: () => true, removed: [] }

export async function readHistory(repository: Repository, options: HistoryOptions): Promise<History> {
  if (!options.usesHistory) return unknown
  const base = await repository.resolveBase(options.event, options.base)
  if (base.kind === 'everything') return unknown
  const { paths } = await repository.changedPaths(base.id)
  const changed = new Map(paths.map((change) => [change.path, change]))
  const idsBefore = changed.get(options.idsPath)
  const oldIds = idsBefore ? await readOldIds(repository, options.idsPath, idsBefore.before) : options.ids
  const deleted = paths.filter(({ kind, path }) => kind === 'deleted' && options.isWanted(path))
  return {
    isTouched: ({ path, name, references }) =>
      [path, ...references.map(({ file }) => file)].some((file) => changed.has(file)) ||
      findId(oldIds, name)?.id !== findId(options.ids, name)?.id,
    removed: await removedConfigs(repository, deleted),
  }
}

/** The id file as it was; one that was wrong or missing knew no ids. */
async function readOldIds(repository: Repository, path: string, before: Version | undefined): Promise<IdMap> {
  const bytes = await readOld(repository, before)
  try {
    return bytes ? readIdMap(path, bytes) : new Map()
  } catch (error) {
    if (error instanceof FileProblemsError) return new Map()
    throw error
  }
}

async function removedConfigs(
  repository: Repository,
  deleted: readonly { path: string; before: Version | undefined }[],
): Promise<string[]> {
  const names: string[] = []
  for (const { path, before } of deleted) {
    const bytes = isMarkdownPath(path) ? await readOld(repository, before) : undefined
    if (!isMarkdownPath(path) || (bytes && hasFrontMatter(bytes))) names.push(nameOf(path))
  }
  return names
}

const maxOldBytes = 2 ** 20

async function readOld(repository: Repository, version: Version | undefined): Promise<Buffer | undefined> {
  if (version?.type !== 'file' && version?.type !== 'executable') return undefined
  const blobs = await repository.readBlobs([version.id], { maxBytes: maxOldBytes }).catch(() => undefined)
  return blobs?.get(version.id)
}
