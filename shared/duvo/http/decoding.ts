import { promisify } from 'node:util'
import { AttemptError } from './failures.ts'

/** The failure for a response that is too large, before or after unpacking. */
export function tooLarge(maxBytes: number): AttemptError {
  return new AttemptError('too-large', `the response is larger than ${maxBytes / 2 ** 20} MiB`)
}

/**
 * Decodes a body by its `content-encoding`. A small body can unpack to gigabytes, so unpacking stops at the limit.
 *
 * @throws AttemptError `too-large` above `maxBytes`, `unreadable` for an encoding that was not requested; zlib's errors for
 *   broken data
 */
export async function decode(body: Uint8Array, encoding: string | null, maxBytes: number): Promise<Uint8Array> {
  const name = encoding?.trim().toLowerCase() ?? ''
  if (body.length === 0 || name === '' || name === 'identity') return body
  const zlib = process.getBuiltinModule('node:zlib')
  const decoders = { gzip: zlib.gunzip, 'x-gzip': zlib.gunzip, br: zlib.brotliDecompress }
  if (!isKnown(name, decoders))
    throw new AttemptError('unreadable', `the response has an unknown encoding (${name.slice(0, 40)})`)
  const unpack = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(decoders[name])
  return unpack(body, { maxOutputLength: maxBytes }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(maxBytes) : error
  })
}

function isKnown<Known extends object>(name: string, decoders: Known): name is string & keyof Known {
  return Object.hasOwn(decoders, name)
}
