import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { z } from 'zod'
import { encodeFile } from '../calls/multipart.ts'
import { pathFor } from '../calls/path.ts'
import type { Transport, TransportOptions } from '../calls/transport.ts'
import { ApiError, NetworkError, TimeoutError, UnexpectedResponseError } from '../errors.ts'
import { type LocalFile, readPieces } from '../http/local-file.ts'
import { checkUploadUrl, putFile } from '../http/upload.ts'
import { backoffMs } from '../retry/policy.ts'

/** Files from this size on use a presigned URL. The documented limit is "10 MB"; take the smaller reading. */
export const directUploadLimit = 10_000_000
/** Presigned uploads are started at most this often: a URL may expire, a connection may break. */
const maxPresignedAttempts = 3

const optionalId = z.string().min(1).optional().catch(undefined)
/** `sandbox_id` is documented; recipes read `sandbox.id`. */
const CreatedSandbox = z
  .object({
    sandbox_id: optionalId,
    id: optionalId,
    sandbox: z.object({ id: optionalId, sandbox_id: optionalId }).optional().catch(undefined),
    expires_at: z.string().nullish(),
  })
  .transform((body, context) => {
    const id = body.sandbox_id ?? body.sandbox?.id ?? body.sandbox?.sandbox_id ?? body.id
    if (id === undefined) context.addIssue({ code: 'custom', message: 'no sandbox_id' })
    return { id: id ?? '', expiresAt: body.expires_at ?? undefined }
  })

const SandboxFile = z.object({
  name: z.string(),
  path: z.string(),
  type: z.string().nullish(),
  size_bytes: z.number().nullish(),
})
export type SandboxFile = z.infer<typeof SandboxFile>

/** A file to upload and its name in the sandbox, in `/workspace`. */
export interface SandboxUpload extends LocalFile {
  readonly name: string
  /** Called with the bytes sent so far; only for files that go to a presigned URL. */
  readonly onProgress?: (sentBytes: number) => void
}

/** The file has changed since the upload was planned, so what arrived is useless. */
export class FileChangedError extends Error {
  override name = 'FileChangedError'
}

/** The path of a file in the sandbox, and the SHA-256 of the sent bytes. */
export interface StoredFile {
  readonly path: string
  readonly sha256: string
}

type Deps = Pick<TransportOptions, 'send' | 'clock' | 'signal' | 'random' | 'uuid' | 'baseUrl'> & {
  readonly onSecret: (value: string) => void
}

export function sandboxes({ send }: Transport, deps: Deps) {
  const filesPath = (sandboxId: string) => pathFor('/v2/sandboxes/{sandbox_id}/files', { sandbox_id: sandboxId })

  const uploadUrl = async (sandboxId: string, path: string): Promise<URL> => {
    const template = pathFor('/v2/sandboxes/{sandbox_id}/upload-urls', { sandbox_id: sandboxId })
    const response = z.object({ upload_url: z.string() })
    const { upload_url } = await send({ method: 'POST', path: template, json: { path }, response })
    for (const secret of secretsOf(upload_url)) deps.onSecret(secret)
    return checkUploadUrl(upload_url, new URL(deps.baseUrl), { method: 'POST', path: template.path, ambiguous: false })
  }

  /** Uploads in one request; the response has the file's path. Throws an `ApiError` 413 if the file is too large. */
  async function uploadDirect(sandboxId: string, file: SandboxUpload): Promise<StoredFile> {
    let sum = createHash('sha256')
    const open = () => {
      sum = createHash('sha256') // of the attempt that succeeds
      return readPieces(file, (piece) => void sum.update(piece))
    }
    const content = { size: file.size, open }
    const encoded = encodeFile(file.name, content, 'application/octet-stream', `duvo-${deps.uuid()}`)
    const response = z.object({ path: z.string().optional() })
    const stored = await send({ method: 'POST', path: filesPath(sandboxId), encoded, response })
    return { path: stored.path ?? `/workspace/${file.name}`, sha256: sum.digest('hex') }
  }

  /** Uploads with a presigned URL. An expired URL (403) or a broken connection starts over with a new URL. */
  async function uploadPresigned(
    sandboxId: string,
    file: SandboxUpload,
    check: () => Promise<void>,
  ): Promise<StoredFile> {
    const path = `/workspace/${file.name}`
    for (let attempts = 1; ; attempts += 1) {
      const url = await uploadUrl(sandboxId, path)
      const outcome = await putFile(url, file, { ...deps, onProgress: file.onProgress }).catch(
        async (error: unknown) => {
          if (error instanceof NetworkError || error instanceof TimeoutError) return error
          await check()
          throw error
        },
      )
      if ('status' in outcome && outcome.status >= 200 && outcome.status < 300) return { path, sha256: outcome.sha256 }
      await check()
      if (attempts >= maxPresignedAttempts) throw 'status' in outcome ? refused(url, outcome.status) : outcome
      await deps.clock.sleep(backoffMs(attempts, deps.random), deps.signal)
    }
  }

  async function uploadAny(sandboxId: string, file: SandboxUpload, check: () => Promise<void>): Promise<StoredFile> {
    if (file.size >= directUploadLimit) return uploadPresigned(sandboxId, file, check)
    try {
      return await uploadDirect(sandboxId, file)
    } catch (error) {
      await check()
      if (error instanceof ApiError && error.status === 413) return uploadPresigned(sandboxId, file, check)
      throw error
    }
  }

  return {
    /** Creates a sandbox. It expires, so upload and start the Job at once. */
    create: () => send({ method: 'POST', path: pathFor('/v2/sandboxes', {}), response: CreatedSandbox }),
    /** A presigned URL for one file. The URL is a secret. */
    uploadUrl,
    /**
     * Uploads a file by the method that suits its size, and returns its path in the sandbox. Throws a `FileChangedError` if
     * the file is not as planned, or changes during the upload.
     */
    async upload(sandboxId: string, file: SandboxUpload): Promise<StoredFile> {
      const check = await watchFile(file)
      const stored = await uploadAny(sandboxId, file, check)
      await check()
      return stored
    },
    /** The files in a directory of the sandbox, by default `/workspace`. */
    files: (sandboxId: string, path?: string) =>
      send({
        method: 'GET',
        path: filesPath(sandboxId),
        query: { path },
        response: z.object({ files: z.array(SandboxFile) }).transform((body) => body.files),
      }),
  }
}

/** Returns a function that throws if the file has changed since the upload was planned. */
async function watchFile(file: LocalFile): Promise<() => Promise<void>> {
  const look = () =>
    stat(file.path).catch((cause: unknown) => {
      throw new FileChangedError('the file is gone or no longer readable', { cause })
    })
  const before = await look()
  const check = (now: Awaited<ReturnType<typeof look>>) => {
    if (now.size !== file.size)
      throw new FileChangedError(`the file changed: it had ${file.size} bytes, now it has ${now.size}`)
    if (now.mtimeMs !== before.mtimeMs || now.ino !== before.ino)
      throw new FileChangedError('the file changed during the upload')
  }
  check(before)
  return async () => check(await look())
}

function refused(url: URL, status: number): UnexpectedResponseError {
  const facts = { method: 'PUT', path: `(presigned URL at ${url.host})`, ambiguous: false }
  return new UnexpectedResponseError(facts, `the store responded ${status}`)
}

/** The parts of a presigned URL that grant access: the whole URL, its query, and the long values in it. */
function secretsOf(url: string): string[] {
  if (!URL.canParse(url)) return [url]
  const { search, searchParams } = new URL(url)
  const values = [...searchParams.values()].filter((value) => value.length >= 16)
  return [url, search.slice(1), ...values].filter((value) => value.length >= 16)
}
