import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { tempDir } from '../files/temp-dir.ts'
import { runBundle } from '../runner/run-bundle.ts'
import { startConnectProxy } from './connect-proxy.ts'
import { startRawServer } from './raw-server.ts'
import { startTcpProxy } from './tcp-proxy.ts'

const body = 'x'.repeat(20_000)
const origin = createServer((request, response) => request.resume().on('end', () => response.end(body)))
await new Promise((resolve) => origin.listen(0, '127.0.0.1', () => resolve(undefined)))
const port = (origin.address() as AddressInfo).port
const target = `http://127.0.0.1:${port}`
afterAll(() => {
  origin.closeAllConnections()
  origin.close()
})

/** A request on its own connection. */
const get = (url: string, signal?: AbortSignal) =>
  fetch(url, { headers: { connection: 'close' }, signal: signal ?? null })
const timed = async (work: () => Promise<unknown>) => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

describe('the TCP proxy', () => {
  test('passes everything on without a toxic', async () => {
    await using proxy = await startTcpProxy(target)
    expect(await (await get(proxy.url)).text()).toBe(body)
    expect(proxy.connections).toBe(1)
  })

  test('refuses while it is down, and passes again when it is up', async () => {
    await using proxy = await startTcpProxy(target)
    await proxy.down()
    await expect(get(proxy.url)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
    await proxy.up()
    expect((await get(proxy.url)).status).toBe(200)
  })

  test('delays by latency, separately in each direction', async () => {
    await using proxy = await startTcpProxy(target)
    proxy.add({ type: 'latency', ms: 150, stream: 'upstream' })
    expect(await timed(() => get(proxy.url))).toBeGreaterThanOrEqual(149)
    proxy.clear()
    expect((await get(proxy.url)).status).toBe(200)
  })

  test('limits the bandwidth', async () => {
    await using proxy = await startTcpProxy(target)
    proxy.add({ type: 'bandwidth', bytesPerSecond: 100_000 })
    expect(await timed(async () => (await get(proxy.url)).text())).toBeGreaterThanOrEqual(180)
  })

  test('resets', async () => {
    await using proxy = await startTcpProxy(target)
    proxy.add({ type: 'reset_peer', ms: 0 })
    await expect(get(proxy.url)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
  })

  test('slices without losing a byte', async () => {
    await using proxy = await startTcpProxy(target)
    proxy.add({ type: 'slicer', bytes: 700, delayMs: 1 })
    expect(await (await get(proxy.url)).text()).toBe(body)
  })

  test('cuts off after some data', async () => {
    await using proxy = await startTcpProxy(target)
    proxy.add({ type: 'limit_data', bytes: 5_000 })
    const response = await get(proxy.url)
    await expect(response.text()).rejects.toThrow('terminated')
  })

  test('lets nothing through during a timeout, then closes', async () => {
    await using proxy = await startTcpProxy(target)
    proxy.add({ type: 'timeout', ms: 100 })
    await expect(get(proxy.url)).rejects.toMatchObject({ cause: { message: 'other side closed' } })
    proxy.clear()
    proxy.add({ type: 'timeout', ms: 0 })
    await expect(get(proxy.url, AbortSignal.timeout(200))).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  test('closes slowly', async () => {
    await using raw = await startRawServer((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\nuntil the end'))
    await using proxy = await startTcpProxy(raw.url)
    proxy.add({ type: 'slow_close', ms: 150 })
    expect(await timed(async () => (await get(proxy.url)).text())).toBeGreaterThanOrEqual(149)
  })
})

describe('the raw server', () => {
  test('gets whole requests, with their connections', async () => {
    await using raw = await startRawServer((socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'))
    const text = 'y'.repeat(100_000)
    const client = connect(Number(new URL(raw.url).port), '127.0.0.1').resume()
    client.write(`POST / HTTP/1.1\r\nContent-Length: ${text.length}\r\n\r\n${text}GET /2 HT`)
    await vi.waitFor(() => expect(raw.requests).toHaveLength(1))
    client.write('TP/1.1\r\n\r\nPUT /3 HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n')
    await vi.waitFor(() => expect(raw.requests).toHaveLength(3))
    await (await fetch(raw.url)).text()
    client.destroy()
    expect(raw.requests.map(({ number, connection }) => [number, connection])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 2],
    ])
    expect(raw.requests[0]?.text.endsWith(`\r\n\r\n${text}`)).toBe(true)
    expect(raw.requests[2]?.text).toMatch(/^PUT \/3 .*\r\n0\r\n\r\n$/s)
  })

  test('stays silent by default', async () => {
    await using raw = await startRawServer()
    await expect(get(raw.url, AbortSignal.timeout(150))).rejects.toMatchObject({ name: 'TimeoutError' })
    expect(raw.requests).toHaveLength(1)
  })
})

describe('the forward proxy', () => {
  const manifest = 'name: Probe\ndescription: A probe\nruns: { using: node24, main: dist/index.js }\n'
  async function fetcher(url: string): Promise<string> {
    const folder = await tempDir('action')
    await mkdir(join(folder, 'dist'))
    await writeFile(join(folder, 'action.yml'), manifest)
    const code = `import http from 'node:http'; http.setGlobalProxyFromEnv()
      fetch('${url}').then((r) => console.log('status', r.status), (e) => console.log('failed', e.cause?.message ?? e.message))`
    await writeFile(join(folder, 'dist/index.mjs'), code)
    await writeFile(join(folder, 'action.yml'), manifest.replace('index.js', 'index.mjs'))
    return folder
  }

  test('passes plain requests on, and records their hosts', async () => {
    await using proxy = await startConnectProxy()
    const { log } = await runBundle(await fetcher(target), { env: { HTTP_PROXY: proxy.url } })
    expect(log).toContain('status 200')
    expect(proxy.requests.map(({ host }) => host)).toEqual([`127.0.0.1:${port}`])
  })

  test('opens tunnels, even for hosts that do not exist', async () => {
    await using proxy = await startConnectProxy({ tunnelTo: port })
    const { log } = await runBundle(await fetcher('https://nowhere.invalid/'), { env: { HTTPS_PROXY: proxy.url } })
    // Our origin does not speak TLS: what matters is that the bytes arrived.
    expect(log).toContain('failed')
    expect(proxy.requests).toMatchObject([{ method: 'CONNECT', host: 'nowhere.invalid:443', isAuthorized: true }])
  })

  test('asks for credentials', async () => {
    await using proxy = await startConnectProxy({ credentials: { user: 'me', password: 'p@ss' } })
    const folder = await fetcher(target)
    expect((await runBundle(folder, { env: { HTTP_PROXY: proxy.url } })).log).toContain('status 200')
    const anonymous = proxy.url.replace('me:p%40ss@', '')
    expect((await runBundle(folder, { env: { HTTP_PROXY: anonymous } })).log).not.toContain('status 200')
    expect(proxy.requests.map(({ isAuthorized }) => isAuthorized)).toEqual([true, false])
  })

  test('is left alone for hosts in NO_PROXY', async () => {
    await using proxy = await startConnectProxy()
    const env = { HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' }
    expect((await runBundle(await fetcher(target), { env })).log).toContain('status 200')
    expect(proxy.requests).toEqual([])
  })
})
