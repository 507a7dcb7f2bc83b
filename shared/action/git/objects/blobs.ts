import { completeClone, GitError } from '../process/error.ts'
import type { GitProcess } from '../process/process.ts'
import { type ObjectId, parseObjectId } from './object-id.ts'

/**
 * The contents of blobs, byte for byte: no line ending, filter driver or text conversion touches them. One git process for
 * all of them, after one which asks for their sizes.
 *
 * @param options.maxBytes the most that all of them together may have; nothing is read when they have more
 * @throws GitError when a blob is not in the clone, an id is not a blob, or there is more than `maxBytes`
 */
export async function readBlobs(
  git: GitProcess,
  ids: readonly ObjectId[],
  { maxBytes }: { maxBytes: number },
): Promise<Map<ObjectId, Buffer>> {
  const distinct = [...new Set(ids)]
  if (distinct.length === 0) return new Map()
  const input = distinct.map((id) => `${id}\n`).join('')
  const sizes = await git.read(['cat-file', '--batch-check'], { input })
  const headers = sizes.toString('latin1').trimEnd().split('\n').map(parseHeader)
  const total = headers.reduce((sum, { size }) => sum + size, 0)
  if (total > maxBytes)
    throw new GitError(`The files to read have ${total} bytes together; at most ${maxBytes} are allowed.`)
  return parseBatch(await git.read(['cat-file', '--batch'], { input }))
}

/** Reads `<id> blob <size>`. */
function parseHeader(line: string): { id: ObjectId; size: number } {
  const [id = '', type, size] = line.split(' ')
  if (type === 'blob') return { id: parseObjectId(id), size: Number(size) }
  if (type === 'missing') throw new GitError(`git object ${id} is not in this clone.`, { hint: completeClone })
  throw new GitError(`git object ${id.slice(0, 64)} is a ${type}, not a file.`)
}

/** The output of `cat-file --batch`: a header line, as many bytes as it says, a line feed; and so on. */
function parseBatch(output: Buffer): Map<ObjectId, Buffer> {
  const blobs = new Map<ObjectId, Buffer>()
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf('\n', start)
    const { id, size } = parseHeader(output.subarray(start, end).toString('latin1'))
    blobs.set(id, output.subarray(end + 1, end + 1 + size))
    start = end + 1 + size + 1
  }
  return blobs
}
