import { basename } from 'node:path'
import { ActionError, oneLine, type WorkspaceFile } from '../../shared/action/index.ts'

/** Files land in one directory, by their names: two of the same name would overwrite each other. Throws an `ActionError`. */
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
