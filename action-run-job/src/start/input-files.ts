import { basename } from 'node:path'
import { ActionError, expandFiles, oneLine, type Places, type WorkspaceFile } from '../../../shared/action/index.ts'

/**
 * The files that the input `files` names. Throws an `ActionError` if they cannot be used as they are.
 *
 * @param warn called with patterns that may be misspelled
 */
export async function findFiles(
  patterns: readonly string[],
  places: Places,
  warn: (warning: string) => void,
): Promise<WorkspaceFile[]> {
  const files = await expandFiles(patterns, places, (exclusion) =>
    warn(`files: ${JSON.stringify(oneLine(exclusion))} matches nothing, so it excludes nothing. Check its spelling.`),
  ).catch((error: unknown) => {
    throw error instanceof ActionError ? new ActionError(`files: ${error.message}`, { cause: error }) : error
  })
  checkNames(files)
  return files
}

/** Files are stored in one directory by name, so two of the same name would overwrite each other. Throws an `ActionError`. */
export function checkNames(files: readonly WorkspaceFile[]): void {
  const byName = Map.groupBy(files, (file) => basename(file.path).normalize('NFC'))
  const clashes = [...byName].filter(([, same]) => same.length > 1)
  if (clashes.length === 0) return
  const lines = clashes.map(
    ([name, same]) => `  ${oneLine(name)}: ${same.map((file) => oneLine(file.path)).join(', ')}`,
  )
  throw new ActionError(
    `files: some have the same name and would overwrite each other in the sandbox:\n${lines.join('\n')}`,
  )
}
