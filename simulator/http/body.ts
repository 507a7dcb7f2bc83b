import type { IncomingMessage } from 'node:http'
import { refusal } from './reply.ts'

export type UploadedFile = { name: string; contentType: string; content: Buffer }
export type Upload = { fields: Map<string, string>; files: Map<string, UploadedFile> }

/** Reads a body to its end but keeps at most `limit` bytes; null if it was larger. */
export async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size <= limit) chunks.push(bytes)
  }
  return size > limit ? null : Buffer.concat(chunks)
}

/** Parses a JSON body like a strict server: declared type, not empty, valid. */
export function parseJson(bytes: Buffer, contentType: string): unknown {
  if (bytes.length === 0) {
    if (contentType.startsWith('application/json')) {
      throw refusal(400, "Body cannot be empty when content-type is set to 'application/json'")
    }
    return undefined
  }
  if (!/^application\/json\b/i.test(contentType)) throw refusal(415, `Unsupported Media Type: ${contentType}`)
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    throw refusal(400, 'Body is not valid JSON')
  }
}

/** Parses multipart/form-data in memory. */
export function parseMultipart(bytes: Buffer, contentType: string): Upload {
  const boundary = /^multipart\/form-data\s*;.*?boundary="?([^";]+)"?/i.exec(contentType)?.[1]
  if (!boundary) throw refusal(415, 'Unsupported Media Type: multipart/form-data is required')
  const upload: Upload = { fields: new Map(), files: new Map() }
  const mark = Buffer.from(`--${boundary}`)
  let start = bytes.indexOf(mark)
  if (start < 0) throw refusal(400, 'The multipart body has no boundary')
  for (;;) {
    start += mark.length
    if (bytes.toString('latin1', start, start + 2) === '--') return upload
    const next = bytes.indexOf(`\r\n--${boundary}`, start, 'latin1')
    if (next < 0) throw refusal(400, 'The multipart body ends too early')
    addPart(upload, bytes.subarray(start + 2, next))
    start = next + 2
  }
}

function addPart(upload: Upload, part: Buffer): void {
  const end = part.indexOf('\r\n\r\n')
  if (end < 0) throw refusal(400, 'A multipart part has no end to its headers')
  const headers = part.toString('utf8', 0, end)
  const content = part.subarray(end + 4)
  const name = /^content-disposition:.*?[;\s]name="([^"]*)"/im.exec(headers)?.[1]
  if (name === undefined) throw refusal(400, 'A multipart part has no name')
  const filename = /^content-disposition:.*?filename="([^"]*)"/im.exec(headers)?.[1]
  if (filename === undefined) {
    upload.fields.set(name, content.toString('utf8'))
    return
  }
  const contentType = /^content-type:\s*(\S+)/im.exec(headers)?.[1] ?? 'application/octet-stream'
  upload.files.set(name, { name: filename, contentType, content })
}
