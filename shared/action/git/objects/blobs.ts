import { completeClone, GitError } from '../process/error.ts'
import type { GitProcess } from '../process/process.ts'
import { type ObjectId, parseObjectId } from './object-id.ts'

/** A blob whose content is read piece by piece. */
export type BlobStream = {
  readonly id: ObjectId
  /** Bytes. */
  readonly size: number
  /**
   * The content, once. Each piece is valid until the next one is requested. Unread content is skipped when the next blob is
   * requested.
   */
  readonly pieces: AsyncIterable<Buffer>
}

const maxHeaderBytes = 1024

/**
 * Streams the contents of blobs one after the other, in the order of `ids`, byte for byte: no line ending, filter driver or
 * text conversion touches them. One git process writes all of them to a temporary file; memory holds one piece at a time.
 *
 * @throws GitError if a blob is not in the clone, or an id is not a blob
 */
export async function* streamBlobs(git: GitProcess, ids: readonly ObjectId[]): AsyncGenerator<BlobStream, void> {
  if (ids.length === 0) return
  yield* splitBlobs(git.stream(['cat-file', '--batch'], ids.map((id) => `${id}\n`).join('')))
}

/**
 * Reads the contents of blobs by their ids, each once. See {@link streamBlobs}.
 *
 * @param options.maxBytes the most bytes that all of them may have together
 * @throws GitError if there are more than `maxBytes`, a blob is not in the clone, or an id is not a blob
 */
export async function readBlobs(
  git: GitProcess,
  ids: readonly ObjectId[],
  { maxBytes }: { maxBytes: number },
): Promise<Map<ObjectId, Buffer>> {
  const blobs = new Map<ObjectId, Buffer>()
  let total = 0
  for await (const { id, size, pieces } of streamBlobs(git, [...new Set(ids)])) {
    total += size
    if (total > maxBytes) throw new GitError(`The files to read have more than ${maxBytes} bytes in total.`)
    blobs.set(id, await collect({ size, pieces }))
  }
  return blobs
}

/** Collects the whole content. */
export async function collect({ size, pieces }: Pick<BlobStream, 'size' | 'pieces'>): Promise<Buffer> {
  const content = Buffer.allocUnsafeSlow(size)
  let at = 0
  for await (const piece of pieces) at += piece.copy(content, at)
  return content
}

/** Splits the output of `cat-file --batch`: a header line, as many bytes as it says, a line feed, and so on. */
export async function* splitBlobs(output: AsyncIterable<Buffer>): AsyncGenerator<BlobStream, void> {
  const reader = readerOf(output)
  try {
    for (let header = await reader.line(); header !== undefined; header = await reader.line()) {
      const { id, size } = parseHeader(header)
      let left = size
      async function* pieces() {
        while (left > 0) {
          const piece = await reader.piece(left)
          left -= piece.length
          yield piece
        }
      }
      yield { id, size, pieces: pieces() }
      for await (const _ of pieces());
      await reader.piece(1) // the line feed
    }
  } finally {
    await reader.close()
  }
}

/** Parses `<id> blob <size>`. */
function parseHeader(line: string): { id: ObjectId; size: number } {
  const [id = '', type, size] = line.split(' ')
  if (type === 'blob') return { id: parseObjectId(id), size: Number(size) }
  if (type === 'missing') throw new GitError(`git object ${id} is not in this clone.`, { hint: completeClone })
  throw new GitError(`git object ${id.slice(0, 64)} is a ${type}, not a file.`)
}

/** Cuts a stream of bytes into lines and pieces. Copies only lines that are split across chunks. */
function readerOf(output: AsyncIterable<Buffer>) {
  const source = output[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)
  const fill = async () => {
    const kept = Buffer.from(rest) // a piece is valid only until the next one
    const { done, value } = await source.next()
    if (!done) rest = kept.length === 0 ? value : Buffer.concat([kept, value])
    return !done
  }
  const take = (size: number) => {
    const taken = rest.subarray(0, size)
    rest = rest.subarray(taken.length)
    return taken
  }
  return {
    /** The next line without its line feed; undefined at the end. */
    async line(): Promise<string | undefined> {
      let end = rest.indexOf('\n')
      while (end < 0) {
        if (rest.length > maxHeaderBytes) throw incomplete()
        if (!(await fill())) {
          if (rest.length > 0) throw incomplete()
          return undefined
        }
        end = rest.indexOf('\n')
      }
      return take(end + 1).toString('latin1', 0, end)
    },
    /** At least one and at most `size` bytes. */
    async piece(size: number): Promise<Buffer> {
      if (rest.length === 0 && !(await fill())) throw incomplete()
      return take(size)
    },
    close: () => source.return?.(),
  }
}

function incomplete(): GitError {
  return new GitError('git cat-file printed unexpected output.')
}
