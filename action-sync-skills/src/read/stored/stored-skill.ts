import type { Duvo } from '../../../../shared/duvo/index.ts'
import { documentName } from '../commit/paths.ts'
import { type ArchivedFile, openArchive } from './zip-reader.ts'

/**
 * The files of a Skill as Duvo has them. One download costs one request and brings every byte; the list of files with their
 * contents would cost a request for each file, and can bring text only.
 *
 * @throws ZipError when what was downloaded is no archive that can be used
 */
export async function readStoredSkill(duvo: Duvo, id: string): Promise<Map<string, ArchivedFile>> {
  return withoutOuterFolder(openArchive(await duvo.skills.download(id)))
}

/** The API does not say whether the files lie at the root of the zip or in one folder. */
export function withoutOuterFolder<File>(files: Map<string, File>): Map<string, File> {
  if (files.has(documentName)) return files
  const [first = ''] = files.keys()
  const prefix = first.slice(0, first.indexOf('/') + 1)
  const isWrapped = files.has(prefix + documentName) && [...files.keys()].every((path) => path.startsWith(prefix))
  return isWrapped ? new Map([...files].map(([path, file]) => [path.slice(prefix.length), file])) : files
}
