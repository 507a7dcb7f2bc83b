import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeArchive } from '../../../action-sync-skills/src/apply/archive.ts'
import type { BlobStream, ObjectId } from '../../../shared/action/index.ts'
import { tempDir } from '../files/temp-dir.ts'

export type FileToPack = { path: string; content: Uint8Array; executable?: boolean }

/**
 * The zip that sync-skills creates from these files.
 *
 * @param pieceBytes how the contents arrive: git splits them anywhere
 */
export async function packFiles(files: readonly FileToPack[], pieceBytes = 50_000): Promise<Buffer> {
  const contents = new Map(files.map(({ content }) => [blobId(content), content]))
  const source = {
    async *streamBlobs(ids: readonly ObjectId[]): AsyncGenerator<BlobStream> {
      for (const id of ids) {
        const content = contents.get(id) ?? new Uint8Array()
        yield { id, size: content.length, pieces: cut(Buffer.from(content), pieceBytes) }
      }
    },
  }
  const target = join(await tempDir('packed'), 'skill.zip')
  const packed = files.map(({ path, content, executable = false }) => ({ path, id: blobId(content), executable }))
  const size = await writeArchive(target, packed, source)
  const archive = await readFile(target)
  if (archive.length !== size) throw new Error(`The zip has ${archive.length} bytes and should have ${size}`)
  return archive
}

/** The id that git gives to content. */
export function blobId(content: Uint8Array): ObjectId {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex') as ObjectId
}

async function* cut(content: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size)
}
