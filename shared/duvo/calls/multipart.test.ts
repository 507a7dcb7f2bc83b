import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeFile } from './multipart.ts'

/** The form as another implementation reads it. */
const read = ({ contentType, bytes }: ReturnType<typeof encodeFile>) =>
  new Response(bytes, { headers: { 'content-type': contentType } }).formData()

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

  test('cannot leave its header by its name', () => {
    const { bytes } = encodeFile('a"; name="x\r\n\r\nevil', Buffer.from('x'), 'text/csv', 'b')
    const head = Buffer.from(bytes).toString().split('\r\n')
    expect(head[1]).toBe('Content-Disposition: form-data; name="file"; filename="a%22; name=%22x%0D%0A%0D%0Aevil"')
  })

  test('is the same bytes each time', () => {
    const encode = () => encodeFile('a.csv', Buffer.from('x'), 'text/csv', 'b')
    expect(encode()).toEqual(encode())
  })
})
