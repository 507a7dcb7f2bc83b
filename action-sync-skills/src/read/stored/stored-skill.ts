import { type Duvo, TooLargeError } from '../../../../shared/duvo/index.ts'
import { documentName } from '../commit/paths.ts'
import { createByteGate } from './memory-budget.ts'
import { type ArchivedFile, openArchive, ZipError } from './zip-reader.ts'

/** Limit for all archives in memory at the same time. */
const maxHeldBytes = 64 * 2 ** 20
const minArchiveBytes = 8 * 2 ** 20

/** Stored Skills, by path. Take what you need from the files before `use` settles. */
export type UseStoredSkill = <T>(
  id: string,
  expectedBytes: number,
  use: (files: ReadonlyMap<string, ArchivedFile>) => Promise<T>,
) => Promise<T>

/**
 * Downloads Skills from Duvo, with one memory budget for the whole step. One download costs one request and gets every
 * byte; the list of files with their contents would cost a request for each file, and only return text.
 *
 * @returns a function that takes the bytes of the folder in Git: an archive of more than twice as many is not read. It
 *   throws a `ZipError` if the download is not a usable archive
 */
export function createStoredSkills(duvo: Pick<Duvo, 'skills'>): UseStoredSkill {
  const gate = createByteGate(maxHeldBytes)
  return (id, expectedBytes, use) => {
    const limit = Math.max(minArchiveBytes, 2 * expectedBytes)
    return gate.use(limit, async () => use(withoutOuterFolder(openArchive(await download(duvo, id, limit)))))
  }
}

async function download(duvo: Pick<Duvo, 'skills'>, id: string, limit: number): Promise<Uint8Array> {
  try {
    return await duvo.skills.download(id, limit)
  } catch (error) {
    if (!(error instanceof TooLargeError)) throw error
    throw new ZipError(`is larger than ${Math.ceil(limit / 2 ** 20)} MiB, far more than the folder in Git`)
  }
}

/** The API does not say whether the files are at the root of the zip or in one folder. */
export function withoutOuterFolder<File>(files: Map<string, File>): Map<string, File> {
  if (files.has(documentName)) return files
  const [first = ''] = files.keys()
  const prefix = first.slice(0, first.indexOf('/') + 1)
  const isWrapped = files.has(prefix + documentName) && [...files.keys()].every((path) => path.startsWith(prefix))
  return isWrapped ? new Map([...files].map(([path, file]) => [path.slice(prefix.length), file])) : files
}
