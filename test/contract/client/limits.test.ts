import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { systemClock, TimeoutError, TooLargeError } from '../../../shared/duvo/index.ts'
import { startRawServer } from '../../harness/network/raw-server.ts'
import { connectTo, scale, shortClock } from './world.ts'

const apiKey = 'dv_raw_9c2f'
const head = (lines: string) => `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n${lines}\r\n\r\n`
const reply = (body: string | Buffer, lines = '') => {
  const length = `Content-Length: ${Buffer.byteLength(body)}`
  return Buffer.concat([Buffer.from(head([lines, length].filter(Boolean).join('\r\n'))), Buffer.from(body)])
}
const teams = '{"teams":[]}'

describe('a response of 200 kB that unpacks to 200 MiB', () => {
  const bomb = gzipSync(Buffer.alloc(200 * 2 ** 20, 0x20))

  test.each([200, 400])('is cut off at ten, whatever its status (%d), and not retried', async (status) => {
    const lines = `HTTP/1.1 ${status} Some Reason\r\nContent-Encoding: gzip\r\nContent-Length: ${bomb.length}\r\n\r\n`
    await using server = await startRawServer((socket) => void socket.write(Buffer.concat([Buffer.from(lines), bomb])))
    const list = connectTo({ url: server.url, apiKey }, { clock: systemClock }).duvo.teams.list()
    await expect(list).rejects.toThrow('larger than 10 MiB')
    await expect(list).rejects.toBeInstanceOf(TooLargeError)
    expect(server.requests).toHaveLength(1)
  })
})

test.each([
  ['a byte order mark', reply(`\ufeff${teams}`)],
  ['bytes that are not UTF-8', reply(Buffer.from('{"teams":[{"id":"1","name":"gr\xfc\xdfe"}]}', 'latin1'))],
  ['a prototype in it', reply('{"__proto__":{"polluted":true},"teams":[{"__proto__":{"polluted":true},"id":"1"}]}')],
  ['numbers of twenty digits', reply('{"teams":[{"id":"12345678901234567890","extra":12345678901234567890}]}')],
])('a response with %s is read', async (_, bytes) => {
  await using server = await startRawServer((socket) => socket.write(bytes))
  const list = await connectTo({ url: server.url, apiKey }).duvo.teams.list()
  expect(Object.getPrototypeOf(list[0] ?? {})).toBe(Object.prototype)
  expect(Object('')).not.toHaveProperty('polluted')
})

describe('a time limit', () => {
  const scaled = (ms: number) => ms / scale

  test.each([
    ['no headers', () => {}, 30_000],
    ['a body that stalls', (write: (text: string) => void) => write(`${head('Content-Length: 12')}{"te`), 30_000],
  ])('ends an attempt with %s', async (_, misbehave, ms) => {
    const times: number[] = []
    await using server = await startRawServer((socket, { number }) => {
      times.push(performance.now())
      if (number === 1) misbehave((text) => void socket.write(text))
      else socket.write(reply(teams))
    })
    await connectTo({ url: server.url, apiKey }).duvo.teams.list()
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(scaled(ms) - 5)
  })

  test('ends an attempt whose response drips forever, whatever it drips', async () => {
    await using server = await startRawServer((socket) => {
      socket.write(head('Content-Length: 100000'))
      const drip = setInterval(() => socket.write(' '), scaled(5_000))
      socket.on('close', () => clearInterval(drip))
    })
    const { duvo } = connectTo({ url: server.url, apiKey })
    await expect(duvo.runs.stop('1', { retry: 'never' })).rejects.toMatchObject({
      ambiguous: true,
      name: 'TimeoutError',
    })
    await expect(duvo.runs.stop('1', { retry: 'never' })).rejects.toThrow('no complete response within 60 s')
  })

  test('can be set for one call', async () => {
    await using server = await startRawServer()
    const limits = { headers: 2_000, idle: 2_000, total: 2_000 }
    const stop = connectTo({ url: server.url, apiKey }).duvo.runs.stop('1', { retry: 'never', limits })
    await expect(stop).rejects.toThrow(TimeoutError)
    await expect(stop).rejects.toThrow('within 2 s')
  })

  test('does not stop a large response on a slow connection', async () => {
    const drip = async (socket: Socket) => {
      socket.write(head('Content-Length: 12'))
      for (const byte of teams) {
        await sleep(scaled(3_000))
        socket.write(byte)
      }
    }
    await using server = await startRawServer((socket) => void drip(socket))
    expect(await connectTo({ url: server.url, apiKey }).duvo.teams.list()).toEqual([])
  })
})

describe('what is not HTTP', () => {
  test.each([
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 12\r\nContent-Length: 5\r\n\r\n{"teams":[]}'],
    ['no status', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['40 kB of headers', head(`X-Large: ${'x'.repeat(40_000)}`)],
    [
      '300 long headers',
      head(Array.from({ length: 300 }, (_, index) => `X-${index}: ${'y'.repeat(100)}`).join('\r\n')),
    ],
  ])('(%s) is retried once, and leaves the outcome of a change unknown', async (_, bytes) => {
    await using server = await startRawServer((socket) => void socket.write(bytes))
    const { duvo } = connectTo({ url: server.url, apiKey })
    await expect(duvo.teams.list()).rejects.toMatchObject({
      name: 'UnexpectedResponseError',
      ambiguous: false,
    })
    expect(server.requests).toHaveLength(2)
    await expect(duvo.runs.stop('1')).rejects.toMatchObject({ ambiguous: true })
    expect(server.requests).toHaveLength(4)
  })

  test('except for an interim response, does not fail a read; a change is retried with its key', async () => {
    await using server = await startRawServer((socket, { number }) => {
      if (number % 2) socket.write('HTTP/1.1 100 Continue\r\n\r\n')
      socket.write(reply(teams))
    })
    const { duvo } = connectTo({ url: server.url, apiKey })
    expect(await duvo.teams.list()).toEqual([])
    await duvo.runs.stop('1')
    expect(server.requests.length).toBeLessThanOrEqual(4)
    const keys = server.requests.flatMap(({ text }) => /idempotency-key: (\S+)/i.exec(text)?.[1] ?? [])
    expect(new Set(keys).size).toBe(1)
  })
})

test('an address that is not http is reported as a configuration mistake, at once', async () => {
  const { duvo, notices } = connectTo({ url: 'ftp://127.0.0.1:6000', apiKey }, { clock: shortClock })
  await expect(duvo.teams.list()).rejects.toThrow('cannot connect to 127.0.0.1:6000: Protocol "ftp:" not supported')
  expect(notices).toEqual([])
})
