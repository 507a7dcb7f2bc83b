import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { systemClock } from '../../clock.ts'
import { exchange } from '../exchange.ts'
import { createSender, type Outgoing } from './sender.ts'

type Server = AsyncDisposable & { url: URL; requests: IncomingMessage[]; connections: number }

async function serve(answer: RequestListener): Promise<Server> {
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    requests.push(request)
    answer(request, response)
  })
  const seen = { connections: 0 }
  server.on('connection', () => {
    seen.connections += 1
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/path?a=1`),
    requests,
    get connections() {
      return seen.connections
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const outgoing = (url: URL, changes: Partial<Outgoing> = {}): Outgoing => ({
  url,
  method: 'GET',
  headers: {},
  signal: new AbortController().signal,
  ...changes,
})

const limits = { headers: 5_000, idle: 5_000, total: 5_000 }
const read = (url: URL, maxBytes = 1_000) =>
  exchange(createSender(), systemClock, { url, method: 'GET', headers: {}, limits, maxBytes })

describe('an encoded answer', () => {
  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['identity', Buffer.from],
    ['GZIP', gzipSync],
  ])('in %s is decoded', async (encoding, encode) => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(encode(Buffer.from('{"ok":true}')))
    })
    const answer = await read(server.url)
    expect(answer).toMatchObject({ status: 200 })
    expect('body' in answer && Buffer.from(answer.body).toString()).toBe('{"ok":true}')
    expect(server.requests[0]?.headers['accept-encoding']).toBe('gzip, br')
  })

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('in %s ends when it would unpack to more than the limit', async (encoding, encode) => {
    const bomb = encode(Buffer.alloc(20_000_000))
    await using server = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bomb),
    )
    expect(await read(server.url, 2 ** 20)).toMatchObject({
      kind: 'too-large',
      reason: expect.stringContaining('1 MiB'),
    })
  })

  test('that is broken is lost, and one in an unknown encoding unreadable', async () => {
    await using broken = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"ok":true}').subarray(0, -9)),
    )
    expect(await read(broken.url)).toMatchObject({ kind: 'lost' })
    await using unknown = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': 'zstd, gzip' }).end('x'),
    )
    expect(await read(unknown.url)).toMatchObject({ kind: 'unreadable', reason: expect.stringContaining('zstd') })
  })

  test('without a body is empty', async () => {
    await using server = await serve((_, response) => response.writeHead(204, { 'content-encoding': 'gzip' }).end())
    expect(await read(server.url)).toMatchObject({ status: 204, body: Buffer.alloc(0) })
  })
})

describe('a sender', () => {
  test('reuses a connection, and opens another while it is busy', async () => {
    const echo: RequestListener = (_, response) => void sleep(20).then(() => response.end('ok'))
    await using server = await serve(echo)
    const send = createSender()
    const get = async () => {
      for await (const _ of (await send(outgoing(server.url))).body ?? []);
    }
    await get()
    await get()
    expect(server.connections).toBe(1)
    await Promise.all([get(), get()])
    expect(server.connections).toBe(2)
  })

  test('gives headers in any letter case, repeated ones joined', async () => {
    await using server = await serve((_, response) => {
      response
        .writeHead(
          200,
          [
            ['Link', 'a'],
            ['Link', 'b'],
            ['Set-Cookie', 'c'],
            ['Set-Cookie', 'd'],
          ].flat(),
        )
        .end()
    })
    const { headers } = await createSender()(outgoing(server.url))
    expect([headers.get('LINK'), headers.get('set-cookie'), headers.get('x')]).toEqual(['a, b', 'c, d', null])
    expect([headers.has('Link'), headers.has('x')]).toEqual([true, false])
  })

  test('ends with the reason of its signal: before, while it connects, and while it reads', async () => {
    const reason = new Error('enough')
    const send = createSender()
    await expect(send(outgoing(new URL('http://127.0.0.1:1'), { signal: AbortSignal.abort(reason) }))).rejects.toBe(
      reason,
    )

    const controller = new AbortController()
    await using server = await serve((_, response) => void response.write('begin'))
    const { body } = await send(outgoing(server.url, { signal: controller.signal }))
    const reading = (async () => {
      for await (const _ of body ?? []) controller.abort(reason)
    })()
    await expect(reading).rejects.toBe(reason)

    const silent = createTcpServer().listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const url = new URL(`https://127.0.0.1:${(silent.address() as AddressInfo).port}`)
    const connecting = new AbortController()
    const call = send(outgoing(url, { signal: connecting.signal }))
    setTimeout(() => connecting.abort(reason), 20)
    await expect(call).rejects.toBe(reason)
    silent.close()
  })

  test('fails if the server switches protocols instead of responding', async () => {
    const server = createTcpServer((socket) => {
      socket.end('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n')
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    await expect(createSender()(outgoing(url))).rejects.toThrow()
    server.close()
  })

  test('refuses a host on this machine if it must be on the internet', async () => {
    await using server = await serve((_, response) => response.end())
    const url = new URL(server.url.href.replace('127.0.0.1', 'localhost'))
    await expect(createSender()(outgoing(url, { isPublic: true }))).rejects.toMatchObject({ kind: 'misconfigured' })
    expect(server.connections).toBe(0)
    expect((await createSender()(outgoing(url))).status).toBe(200)
  })
})

describe('a body in pieces', () => {
  const pieces = async function* (count: number, onPiece = () => {}) {
    for (let index = 0; index < count; index += 1) {
      onPiece()
      yield Buffer.alloc(64 * 1024, index)
    }
  }
  const put = (url: URL, count: number, onPiece?: () => void) =>
    createSender()(
      outgoing(url, {
        method: 'PUT',
        headers: { 'content-length': String(count * 64 * 1024) },
        body: pieces(count, onPiece),
      }),
    )

  test('arrives whole, with its length', async () => {
    let size = 0
    await using server = await serve((request, response) => {
      request.on('data', (piece: Buffer) => {
        size += piece.length
      })
      request.on('end', () => response.end())
    })
    expect((await put(server.url, 50)).status).toBe(200)
    expect(size).toBe(50 * 64 * 1024)
    expect(server.requests[0]?.headers).toMatchObject({ 'content-length': String(size) })
    expect(server.requests[0]?.headers['transfer-encoding']).toBeUndefined()
  })

  test('arrives intact although all pieces share one buffer, even at a slow reader', async () => {
    const received: Buffer[] = []
    await using server = await serve(async (request, response) => {
      for await (const piece of request) {
        received.push(piece)
        if (received.length % 20 === 0) await sleep(5)
      }
      response.end()
    })
    const buffer = Buffer.alloc(50_000)
    async function* pieces() {
      for (let index = 0; index < 100; index += 1) yield buffer.fill(index)
    }
    const headers = { 'content-length': String(100 * buffer.length) }
    const { status } = await createSender()(outgoing(server.url, { method: 'PUT', headers, body: pieces() }))
    expect(status).toBe(200)
    const expected = Buffer.concat(Array.from({ length: 100 }, (_, index) => Buffer.alloc(buffer.length, index)))
    expect(Buffer.concat(received).equals(expected)).toBe(true)
  })

  test('is read no faster than it is sent', async () => {
    const held: ServerResponse[] = []
    await using server = await serve((request, response) => {
      request.pause()
      held.push(response)
    })
    let read = 0
    const sending = put(server.url, 2_000, () => {
      read += 1
    })
    sending.catch(() => {})
    while (held.length === 0) await sleep(5)
    await sleep(200)
    expect(read).toBeLessThan(500)
  })

  test('need not be read by a server that has responded', async () => {
    await using server = await serve((_, response) => response.writeHead(413).end('too large'))
    const { status, body } = await put(server.url, 5_000)
    expect(status).toBe(413)
    let text = ''
    for await (const piece of body ?? []) text += String(piece)
    expect(text).toBe('too large')
  })

  test('that cannot be read ends the request with its error', async () => {
    await using server = await serve((request, response) => request.resume().on('end', () => response.end()))
    const error = new Error('the disk is gone')
    const call = put(server.url, 5, () => {
      throw error
    })
    await expect(call).rejects.toBe(error)
  })
})
