import { constants } from 'node:fs'
import { basename } from 'node:path'
import { AttemptError } from './failures.ts'
import type { Pieces } from './send/sender.ts'

/** A file on disk and its size in bytes when the upload was planned. */
export interface LocalFile {
  readonly path: string
  readonly size: number
}

const pieceBytes = 64 * 1024
/**
 * Links were resolved when the upload was planned: do not follow one that has replaced the file since. Windows has neither
 * flag.
 */
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/**
 * Reads a file in pieces, exactly as many bytes as planned. All pieces share one buffer: each is valid until the next one
 * is requested.
 *
 * @param onPiece called with each piece before it is yielded
 * @throws AttemptError `misconfigured` if the file changed since it was planned or while it was read: the server would get
 *   neither the old nor the new content
 */
export async function* readPieces({ path, size }: LocalFile, onPiece: (piece: Uint8Array) => void = () => {}): Pieces {
  const { open } = await import('node:fs/promises')
  const file = await open(path, openFlags)
  try {
    const before = await file.stat({ bigint: true })
    const changed = () => new AttemptError('misconfigured', `the file ${basename(path)} changed during the upload`)
    if (before.size !== BigInt(size)) throw changed()
    const buffer = Buffer.allocUnsafe(pieceBytes)
    for (let sent = 0; sent < size; ) {
      const { bytesRead } = await file.read(buffer, 0, Math.min(pieceBytes, size - sent))
      if (bytesRead === 0) throw changed()
      const piece = buffer.subarray(0, bytesRead)
      sent += bytesRead
      // The last piece completes the body, so check the file before yielding it.
      if (sent === size) {
        const after = await file.stat({ bigint: true })
        if (after.mtimeNs !== before.mtimeNs || after.size !== before.size) throw changed()
      }
      onPiece(piece)
      yield piece
    }
  } finally {
    await file.close()
  }
}
