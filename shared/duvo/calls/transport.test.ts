import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { noteFigure } from '../../../test/faults/scale.ts'
import { simulatedClock } from '../../../test/harness/clocks/simulated-clock.ts'
import { ApiError, DuvoError, NetworkError, TimeoutError, UnexpectedResponseError } from '../errors.ts'
import type { Call } from './call.ts'
import { pathFor } from './path.ts'
import { createTransport, type Notice } from './transport.ts'

type Sent = { method: string; headers: Headers; body: string; at: number; signal: AbortSignal | undefined }
type Server = (sent: Sent, number: number) => Response | Error | Promise<Response>

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers })
const failed = (code: string) => new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })
const never = () => new Promise<never>(() => {})

/** A transport in front of a server that is a function; simulated time passes by itself. */
function connect(server: Server, random: () => number = () => 0.5) {
  const clock = simulatedClock()
  const sent: Sent[] = []
  const notices: Notice[] = []
  let keys = 0
  const transport = createTransport({
    apiKey: 'dv_test',
    baseUrl: 'https://api.duvo.ai',
    userAgent: 'test',
    uuid: () => {
      keys += 1
      return `key-${keys}`
    },
    clock,
    random,
    onNotice: (notice) => notices.push(notice),
    send: async ({ method, headers, body, signal }) => {
      const request: Sent = {
        method,
        headers: new Headers(headers),
        body: body instanceof Uint8Array ? Buffer.from(body).toString() : '',
        at: clock.elapsed(),
        signal,
      }
      sent.push(request)
      const cut = new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
      })
      const answer = await Promise.race([server(request, sent.length), cut])
      if (answer instanceof Error) throw answer
      return answer
    },
  })
  const send = (call: Partial<Call<unknown>> = {}) =>
    clock.play(
      transport.send({
        method: 'GET',
        path: pathFor('/v2/runs/{run_id}', { run_id: '1' }),
        response: z.object({ ok: z.literal(true) }),
        ...call,
      }),
    )
  return { transport, clock, sent, notices, send }
}

const ok = () => json({ ok: true })
const error = async (promise: Promise<unknown>): Promise<DuvoError> => {
  const thrown: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (thrown instanceof DuvoError) return thrown
  throw new Error(`expected a DuvoError, got ${String(thrown)}`)
}

describe('a call', () => {
  test('that fails six times fails, with the last error, after waits that grow', async () => {
    const { send, sent, notices } = connect(() => json({ error: 'unavailable' }, 503))
    expect(await error(send())).toMatchObject({ status: 503, ambiguous: false })
    expect(sent.map(({ at }) => at)).toEqual([0, 350, 950, 2050, 4150, 8250])
    expect(notices.map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => 'retry'))
  })

  test('is the same on each attempt, byte for byte and with the same key', async () => {
    const { send, sent } = connect((_, number) => (number < 4 ? failed('ECONNRESET') : ok()))
    await send({ method: 'POST', json: { b: 1, a: 'ž' } })
    await send({ method: 'POST', json: {} })
    expect(sent.map(({ body }) => body)).toEqual([...Array.from({ length: 4 }, () => '{"b":1,"a":"ž"}'), '{}'])
    expect(sent.map(({ headers }) => headers.get('idempotency-key'))).toEqual([
      ...Array.from({ length: 4 }, () => 'key-1'),
      'key-2',
    ])
  })

  test('that only reads carries no Idempotency-Key', async () => {
    const { send, sent } = connect(ok)
    await send()
    expect(sent[0]?.headers.has('idempotency-key')).toBe(false)
  })

  test('whose response was lost may have happened, whatever the last attempt got', async () => {
    for (const last of [json({ error: 'conflict' }, 422), json({ error: 'no' }, 403), failed('ENOTFOUND')]) {
      const { send } = connect((_, number) =>
        number === 1 ? failed('ECONNRESET') : last instanceof Error ? last : last.clone(),
      )
      expect((await error(send({ method: 'POST' }))).ambiguous).toBe(true)
      expect((await error(send({ method: 'GET' }))).ambiguous).toBe(false)
    }
  })

  test.each([
    ['a reset', () => failed('ECONNRESET'), NetworkError, true],
    ['a refused connection', () => failed('ECONNREFUSED'), NetworkError, false],
    ['an untrusted certificate', () => failed('CERT_HAS_EXPIRED'), NetworkError, false],
    ['silence', never, TimeoutError, true],
    ['broken JSON', () => new Response('{"ok"'), UnexpectedResponseError, true],
    ['an empty body', () => new Response(null, { status: 204 }), UnexpectedResponseError, true],
    ['another shape', () => json({ ok: 1 }), UnexpectedResponseError, true],
    ['500', () => json({}, 500), ApiError, true],
    ['503', () => json({}, 503), ApiError, false],
    ['400', () => json({ error: 'bad_request' }, 400), ApiError, false],
    ['a 400 that is not the API’s', () => json({}, 400), UnexpectedResponseError, true],
  ])('that changes something and ends in %s says whether it may have happened', async (_, answer, type, ambiguous) => {
    for (const method of ['POST', 'DELETE', 'PUT'] as const) {
      const thrown = await error(connect(answer).send({ method }))
      expect(thrown).toBeInstanceOf(type)
      expect(thrown.ambiguous).toBe(ambiguous)
    }
  })

  test('that deletes succeeds if the thing is gone after a lost response, but not if it never existed', async () => {
    const { send } = connect((_, number) => (number === 1 ? failed('ECONNRESET') : json({ error: 'not_found' }, 404)))
    await send({ method: 'DELETE', response: z.unknown() })
    const other = connect(() => json({ error: 'not_found' }, 404))
    expect(await error(other.send({ method: 'DELETE', response: z.unknown() }))).toMatchObject({ status: 404 })
  })

  test('is retried at once, and only once, if a kept-alive connection had been closed', async () => {
    const { send, sent, clock } = connect((_, number) => (number === 2 || number === 3 ? failed('ECONNRESET') : ok()))
    await send()
    const before = clock.elapsed()
    await send()
    const waits = sent.slice(1).map(({ at }) => at - before)
    expect(waits).toEqual([0, 50, 650])
  })

  test('whose response is not HTTP is retried only once', async () => {
    const { send, sent } = connect(() => failed('HPE_INVALID_CONSTANT'))
    await error(send())
    expect(sent).toHaveLength(2)
  })
})

test('an attempt without a response ends after 30 seconds and is retried', async () => {
  const { send, sent } = connect((_, number) => (number === 1 ? never() : ok()))
  await send()
  expect(sent[1]?.at).toBeGreaterThanOrEqual(30_000)
  expect(sent[1]?.at).toBeLessThan(32_000)
  expect(sent[0]?.signal?.aborted).toBe(true)
})

describe('a server that asks to wait', () => {
  const refusal = (headers: Record<string, string> = {}) => json({ error: 'rate_limited' }, 429, headers)

  test('is obeyed to the second, by all calls', async () => {
    const { transport, clock, sent } = connect((_, number) => (number === 1 ? refusal({ 'retry-after': '7' }) : ok()))
    const call = { method: 'GET' as const, path: pathFor('/v2/teams', {}), response: z.unknown() }
    const late = clock.sleep(3_000).then(() => transport.send(call))
    await clock.play(Promise.all([transport.send(call), late]))
    expect(sent.map(({ at }) => at >= 7_000)).toEqual([false, true, true])
  })

  test('is asked less and less often, and given up on after 15 minutes', async () => {
    for (const headers of [{}, { 'retry-after': '0' }, { 'retry-after': 'soon' }]) {
      const { send, sent, clock, notices } = connect(() => refusal(headers))
      expect(await error(send({ method: 'POST' }))).toMatchObject({ status: 429, ambiguous: false })
      expect(sent.length).toBeGreaterThan(60)
      expect(sent.length).toBeLessThan(120)
      expect(clock.elapsed()).toBeLessThanOrEqual(15.5 * 60_000)
      expect(notices.every(({ kind }) => kind === 'throttled')).toBe(true)
      expect(new Set(sent.map((request) => request.headers.get('idempotency-key'))).size).toBe(1)
    }
  })

  test('for longer than that fails at once', async () => {
    const { send, sent, clock } = connect(() => refusal({ 'retry-after': '86400' }))
    expect((await error(send())).message).toContain('rate limit')
    expect(sent).toHaveLength(1)
    expect(clock.elapsed()).toBe(0)
  })

  test('does so without counting against the attempts', async () => {
    const { send, sent } = connect((_, number) => (number <= 12 ? refusal({ 'retry-after': '1' }) : ok()))
    await send()
    expect(sent).toHaveLength(13)
  })

  test('with a date is obeyed by its own clock, not by ours', async () => {
    const { send, sent, clock } = connect((_, number) => {
      if (number > 1) return ok()
      const server = clock.now() - 600_000
      const date = (ms: number) => new Date(ms).toUTCString()
      return refusal({ date: date(server), 'retry-after': date(server + 3_000) })
    })
    await send()
    expect(sent[1]?.at).toBeGreaterThanOrEqual(3_000)
    expect(sent[1]?.at).toBeLessThan(5_000)
  })
})

describe('in an outage of everything', () => {
  test('at most 20 retries are made in all, however many calls there are', async () => {
    const { transport, clock, sent } = connect(() => json({ error: 'unavailable' }, 503))
    const call = { method: 'POST' as const, path: pathFor('/v2/teams', {}), response: z.unknown() }
    const calls = 30
    const results = await clock.play(Promise.allSettled(Array.from({ length: calls }, () => transport.send(call))))
    expect(results.every(({ status }) => status === 'rejected')).toBe(true)
    expect(sent.length).toBe(calls + 20)
  })

  test('retries come back with the successes', async () => {
    let isDown = true
    const { send, sent } = connect(() => (isDown ? json({}, 503) : ok()))
    for (let calls = 0; calls < 10; calls += 1) await error(send())
    isDown = false
    for (let calls = 0; calls < 25; calls += 1) await send()
    isDown = true
    const before = sent.length
    await error(send())
    expect(sent.length - before).toBe(6)
  })
})

/** A server that counts in windows of a minute, and refuses what is over its limit. */
function countingServer(limit: number, clock: () => number, reports: boolean) {
  let windowEnd = 0
  let used = 0
  const counts = { answered: 0, refused: 0 }
  const answer = () => {
    if (clock() >= windowEnd) {
      windowEnd = clock() + 60_000
      used = 0
    }
    used += 1
    const left = windowEnd - clock()
    const headers = reports
      ? {
          'x-ratelimit-limit': `${limit}`,
          'x-ratelimit-remaining': `${Math.max(0, limit - used)}`,
          'x-ratelimit-reset': `${Math.ceil(left / 1000)}`,
        }
      : {}
    if (used <= limit) {
      counts.answered += 1
      return json({ ok: true }, 200, headers)
    }
    counts.refused += 1
    return json({ error: 'rate_limited' }, 429, { ...headers, 'retry-after': `${Math.ceil(left / 1000)}` })
  }
  const useUp = (count: number) => {
    used += count
  }
  return { answer, counts, useUp }
}

describe('eight workers and a limit of 300 a minute that the server enforces', () => {
  async function work(calls: number, options: { reports: boolean; othersUse?: number }) {
    const random = seeded(7)
    const connection = connect(async () => {
      await connection.clock.sleep(50 + random() * 300)
      if (options.othersUse) server.useUp(options.othersUse)
      return server.answer()
    }, random)
    const { transport, clock } = connection
    const server = countingServer(300, clock.elapsed, options.reports)
    let left = calls
    const worker = async () => {
      while (left > 0) {
        left -= 1
        await transport.send({ method: 'POST', path: pathFor('/v2/teams', {}), response: z.unknown() })
      }
    }
    await clock.play(Promise.all(Array.from({ length: 8 }, worker)))
    return { ...server.counts, minutes: clock.elapsed() / 60_000 }
  }

  test('are never refused, and use more than three quarters of it', async () => {
    const { answered, refused, minutes } = await work(3_000, { reports: true })
    const used = `${Math.round((answered / minutes / 300) * 100)}% of the limit used`
    noteFigure('refusals (429) that we caused', '3,000 calls, 8 workers, 300 a minute enforced', `${refused}; ${used}`)
    expect(refused).toBe(0)
    expect(answered).toBe(3_000)
    expect(answered / minutes).toBeGreaterThanOrEqual(0.75 * 300)
  })

  test('stay within it even if the server reports nothing', async () => {
    const { answered, refused, minutes } = await work(1_500, { reports: false })
    expect(refused).toBe(0)
    expect(answered / minutes).toBeGreaterThanOrEqual(0.75 * 300)
  })

  test('are rarely refused while others use two thirds of it', async () => {
    const { answered, refused } = await work(1_000, { reports: true, othersUse: 2 })
    expect(answered).toBe(1_000)
    expect(refused / answered).toBeLessThan(0.01)
  })
})

/** Reproducible numbers in [0, 1). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
}
