import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StreamedBody } from '../http/exchange.ts'
import type { EncodedBody } from './call.ts'
import { encodeFile } from './multipart.ts'

async function bytesOf({ body }: EncodedBody): Promise<Buffer<ArrayBuffer>> {
  if (body instanceof Uint8Array) return Buffer.from(body)
  const pieces: Uint8Array[] = []
  for await (const piece of body.open()) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** The form as an independent implementation parses it. */
const read = async (encoded: EncodedBody) =>
  new Response(await bytesOf(encoded), { headers: { 'content-type': encoded.contentType } }).formData()

const streamed = (pieces: Uint8Array[]): StreamedBody => ({
  size: pieces.reduce((sum, piece) => sum + piece.length, 0),
  async *open() {
    yield* pieces
  },
})

describe('a file in a form', () => {
  test('is read back by the platform, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (content) => {
        const form = await read(encodeFile('data.csv', content, 'text/csv', 'duvo-0a1b2c'))
        const file = form.get('file')
        expect([...form.keys()]).toEqual(['file'])
        expect(file).toMatchObject({ name: 'data.csv', type: 'text/csv' })
        expect(file instanceof File && Buffer.from(await file.arrayBuffer()).equals(content)).toBe(true)
      }),
    )
  })

  test('keeps a name with spaces and letters of any language', async () => {
    const form = await read(encodeFile('Přehled 2026 – 請求書.csv', Buffer.from('x'), 'text/csv', 'b'))
    expect(form.get('file')).toMatchObject({ name: 'Přehled 2026 – 請求書.csv' })
  })

  test('has the same bytes streamed as whole, on each attempt, and as many as its size says', async () => {
    const pieces = fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(pieces, async (content) => {
        const whole = await bytesOf(encodeFile('a.zip', Buffer.concat(content), 'application/zip', 'b'))
        const encoded = encodeFile('a.zip', streamed(content), 'application/zip', 'b')
        expect(encoded.body).toMatchObject({ size: whole.length })
        for (const _ of ['first', 'retry']) expect(await bytesOf(encoded)).toEqual(whole)
      }),
    )
  })

  test('cannot break out of its header through its name', async () => {
    const encoded = encodeFile('a"; name="x\r\n\r\nevil', Buffer.from('x'), 'text/csv', 'b')
    const head = (await bytesOf(encoded)).toString().split('\r\n')
    expect(head[1]).toBe('Content-Disposition: form-data; name="file"; filename="a%22; name=%22x%0D%0A%0D%0Aevil"')
  })

  test('is the same bytes each time', () => {
    const encode = () => encodeFile('a.csv', Buffer.from('x'), 'text/csv', 'b')
    expect(encode()).toEqual(encode())
  })
})
