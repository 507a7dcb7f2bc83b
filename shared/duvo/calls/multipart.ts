import type { EncodedBody } from './call.ts'

/**
 * A multipart body with one file, as uploads of sandboxes and Skills take it. Encoded by hand, because each attempt of
 * a call must carry the same bytes, and FormData picks a new boundary each time.
 *
 * @param boundary unique: it must not occur in the file
 */
export function encodeFile(name: string, bytes: Uint8Array, contentType: string, boundary: string): EncodedBody {
  const fileName = name.replace(/[\r\n"]/g, (character) => encodeURIComponent(character))
  const head = [
    `--${boundary}`,
    `Content-Disposition: form-data; name="file"; filename="${fileName}"`,
    `Content-Type: ${contentType}`,
    '',
    '',
  ].join('\r\n')
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    bytes: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  }
}
