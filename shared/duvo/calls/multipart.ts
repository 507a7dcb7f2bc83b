import type { Body, StreamedBody } from '../http/exchange.ts'
import type { EncodedBody } from './call.ts'

/**
 * A multipart body with one file, for uploads of sandboxes and Skills. Encoded by hand, because every attempt of a call
 * must send the same bytes, and FormData picks a new boundary each time.
 *
 * @param content the file; a streamed file stays streamed
 * @param boundary a string that does not occur in the file
 */
export function encodeFile(
  name: string,
  content: Uint8Array | StreamedBody,
  contentType: string,
  boundary: string,
): EncodedBody {
  const fileName = name.replace(/[\r\n"]/g, (character) => encodeURIComponent(character))
  const lines = [
    `--${boundary}`,
    `Content-Disposition: form-data; name="file"; filename="${fileName}"`,
    `Content-Type: ${contentType}`,
    '',
    '',
  ]
  const head = Buffer.from(lines.join('\r\n'))
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`)
  return { contentType: `multipart/form-data; boundary=${boundary}`, body: enclose(head, content, tail) }
}

function enclose(head: Buffer, content: Uint8Array | StreamedBody, tail: Buffer): Body {
  if (content instanceof Uint8Array) return Buffer.concat([head, content, tail])
  return {
    size: head.length + content.size + tail.length,
    async *open() {
      yield head
      yield* content.open()
      yield tail
    },
  }
}
