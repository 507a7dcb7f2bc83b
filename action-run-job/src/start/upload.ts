import { basename } from 'node:path'
import { ActionError, type Log, mapPool, oneLine, type WorkspaceFile } from '../../../shared/action/index.ts'
import { type Clock, type Duvo, directUploadLimit } from '../../../shared/duvo/index.ts'

/** A file in the sandbox of the Job. */
export interface UploadedFile {
  /** Path in the workspace. */
  readonly source: string
  /** Path in the sandbox. */
  readonly path: string
  readonly size: number
  readonly sha256: string
}

const progressEveryMs = 5_000
const uploadsAtOnce = 4

export interface UploadDeps {
  readonly duvo: Pick<Duvo, 'sandboxes'>
  readonly log: Log
  readonly clock: Clock
  /** Ends the uploads. The client needs the same signal. */
  readonly signal: AbortSignal
}

/**
 * Uploads the files to a new sandbox and returns its id. Uploads all of them, or throws an error that names those that
 * failed.
 */
export async function uploadFiles(
  files: readonly WorkspaceFile[],
  { duvo, log, clock, signal }: UploadDeps,
): Promise<{ readonly sandboxId: string; readonly files: readonly UploadedFile[] }> {
  const { id: sandboxId } = await duvo.sandboxes.create()
  const upload = async (file: WorkspaceFile): Promise<UploadedFile> => {
    const onProgress = progressLine(file, log, clock)
    const source = { path: file.absolutePath, size: file.size, name: basename(file.path), onProgress }
    const stored = await duvo.sandboxes.upload(sandboxId, source)
    log.info(`Uploaded ${oneLine(file.path)} (${formatBytes(file.size)})`)
    return { source: file.path, size: file.size, ...stored }
  }
  const results = await mapPool(files, uploadsAtOnce, upload, { signal })
  signal.throwIfAborted()
  const failed = results.flatMap((result, index) =>
    result.status === 'rejected' ? [{ file: files[index], cause: result.reason }] : [],
  )
  if (failed[0]) {
    const names = failed.map(({ file }) => oneLine(file?.path ?? '')).join(', ')
    throw new ActionError(
      `${failed.length} of ${files.length} files could not be uploaded: ${names}. No Job was started.`,
      {
        cause: failed[0].cause,
      },
    )
  }
  return { sandboxId, files: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])) }
}

/** Prints a line every few seconds for a long upload, and nothing for a quick one. */
function progressLine(file: WorkspaceFile, log: Log, clock: Clock): (sent: number) => void {
  let last = clock.monotonic()
  return (sent) => {
    if (file.size < directUploadLimit || clock.monotonic() - last < progressEveryMs) return
    last = clock.monotonic()
    log.info(`Uploading ${oneLine(file.path)}: ${formatBytes(sent)} of ${formatBytes(file.size)}`)
  }
}

/** A readable size, in the decimal units that GitHub uses. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB']
  let value = bytes
  let unit = 0
  for (; value >= 1000 && unit < units.length - 1; unit += 1) value /= 1000
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`
}
