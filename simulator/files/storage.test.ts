import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { at, request, startWithAgent, textAt } from '../../test/harness/network/simulator-client.ts'

type Started = Awaited<ReturnType<typeof startWithAgent>>

async function presign({ sim }: Started): Promise<{ sandbox: string; url: string }> {
  const sandbox = textAt(await request(sim, 'POST /v2/sandboxes'), 'sandbox_id')
  const reply = await request(sim, `POST /v2/sandboxes/${sandbox}/upload-urls`, { path: '/workspace/big.bin' })
  return { sandbox, url: textAt(reply, 'upload_url') }
}

test('a file put to a presigned URL appears in its sandbox', async () => {
  await using start = await startWithAgent()
  const { sandbox, url } = await presign(start)
  expect(new URL(url).origin).toBe(start.sim.storageUrl)
  expect(start.sim.storageUrl).not.toBe(start.sim.url)
  expect((await fetch(url, { method: 'PUT', body: 'hello' })).status).toBe(200)
  const files = await request(start.sim, `GET /v2/sandboxes/${sandbox}/files`)
  expect(at(files, 'files')).toEqual([{ name: 'big.bin', path: '/workspace/big.bin', type: 'file', size_bytes: 5 }])
  const sha256 = createHash('sha256').update('hello').digest('hex')
  expect(start.sim.storage.requests).toMatchObject([{ method: 'PUT', status: 200, bytes: 5, sha256 }])
})

test('the store refuses a second credential, a wrong signature, an expired URL and a body of unknown length', async () => {
  await using start = await startWithAgent({ uploadUrlTtlSeconds: 60 })
  const { url } = await presign(start)
  const put = async (to: string, headers: Record<string, string> = {}) =>
    (await fetch(to, { method: 'PUT', body: 'hello', headers })).status
  expect(await put(url, { authorization: `Bearer ${start.sim.apiKey}` })).toBe(400)
  expect(await put(url.replace(/Signature=.{8}/, 'Signature=00000000'))).toBe(403)
  const chunked = { method: 'PUT', body: new Blob(['hello']).stream(), duplex: 'half' as const }
  expect((await fetch(url, chunked)).status).toBe(411)
  expect(await put(url)).toBe(200)
  start.clock.pass(60_000)
  expect(await put(url)).toBe(403)
})

test('the store can expire early, redirect, cut the connection or be slow', async () => {
  await using start = await startWithAgent()
  const { url } = await presign(start)
  const put = () => fetch(url, { method: 'PUT', body: 'x'.repeat(100_000), redirect: 'manual' })
  start.sim.storage.behave({ expired: true })
  expect((await put()).status).toBe(403)
  start.sim.storage.behave({ redirectTo: 'http://127.0.0.1:9/elsewhere' })
  expect((await put()).status).toBe(307)
  start.sim.storage.behave({ resetAt: 1 })
  await expect(put()).rejects.toThrow('fetch failed')
  start.sim.storage.behave({ bytesPerSecond: 1_000_000 })
  expect((await put()).status).toBe(200)
})

test('the store can stop reading', async () => {
  await using start = await startWithAgent()
  const { url } = await presign(start)
  start.sim.storage.behave({ stallAt: 1 })
  const put = fetch(url, { method: 'PUT', body: 'x', signal: AbortSignal.timeout(200) })
  await expect(put).rejects.toThrow('aborted due to timeout')
})

test('a large file is accepted without being kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'simulator-'))
  try {
    const path = join(folder, 'large')
    const size = 32 * 2 ** 20
    await writeFile(path, Buffer.alloc(size, 7))
    await using start = await startWithAgent()
    const { url } = await presign(start)
    const init = {
      method: 'PUT',
      body: createReadStream(path),
      duplex: 'half' as const,
      redirect: 'error' as const,
      headers: { 'content-length': `${size}` },
    }
    expect((await fetch(url, init)).status).toBe(200)
    const sha256 = createHash('sha256').update(Buffer.alloc(size, 7)).digest('hex')
    expect(start.sim.storage.requests[0]).toMatchObject({ bytes: size, sha256 })
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('a direct upload takes at most ten megabytes, and returns the path of the file', async () => {
  await using start = await startWithAgent()
  const { sim } = start
  const { sandbox } = await presign(start)
  const upload = (size: number, query = '') => {
    const form = new FormData()
    form.set('file', new File(['x'.repeat(size)], 'data.csv'))
    return request(sim, `POST /v2/sandboxes/${sandbox}/files${query}`, undefined, { form })
  }
  expect(await upload(3)).toMatchObject({ status: 201, body: { path: '/workspace/data.csv', size_bytes: 3 } })
  expect(at(await upload(3, '?path=in/a.csv'), 'path')).toBe('/workspace/in/a.csv')
  expect((await upload(10_000_000)).status).toBe(201)
  expect((await upload(10_000_001)).status).toBe(413)
})
