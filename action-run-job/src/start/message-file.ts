import { resolve, sep } from 'node:path'
import { ActionError, oneLine } from '../../../shared/action/index.ts'

/** Where paths of inputs may lead. */
export interface Places {
  readonly workspace: string
  readonly temp: string | undefined
}

/** A file in the workspace or in the runner's temporary directory; a link must not lead anywhere else. */
export async function readMessageFile(
  path: string | undefined,
  { workspace, temp }: Places,
): Promise<string | undefined> {
  if (path === undefined) return undefined
  const { readFile, realpath } = await import('node:fs/promises')
  const shown = JSON.stringify(oneLine(path))
  const problem = (what: string) => new ActionError(`message-file: ${shown} ${what}`)
  const real = await realpath(resolve(workspace, path)).catch(() => undefined)
  if (real === undefined) throw problem('does not exist in the workspace')
  const roots = await Promise.all([workspace, temp].flatMap((root) => (root ? [realpath(root)] : [])))
  if (!roots.some((root) => real.startsWith(root + sep))) throw problem('is outside the workspace')
  return readFile(real, 'utf8').catch(() => {
    throw problem('cannot be read')
  })
}
