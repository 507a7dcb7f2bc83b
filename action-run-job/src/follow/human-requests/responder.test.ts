import { describe, expect, test } from 'vitest'
import { createLog } from '../../../../shared/action/index.ts'
import {
  ApiError,
  type CallOptions,
  type DuvoError,
  type HumanRequest,
  NetworkError,
} from '../../../../shared/duvo/index.ts'
import { simulatedClock } from '../../../../test/harness/clocks/simulated-clock.ts'
import type { Policy } from './policy.ts'
import { createResponder, type HandledRequest } from './responder.ts'

const facts = { method: 'POST', path: '/respond' }
const reset = (ambiguous = true) => new NetworkError({ ...facts, ambiguous }, 'the connection broke')
const answered = (status: number) => new ApiError({ ...facts, ambiguous: status >= 500, status, apiMessage: 'no' })
const request = (id: string): HumanRequest => ({ id, type: 'approval', title: 'Pay?' })
const signal = new AbortController().signal

/** A responder, and the server's result for each response. */
function meet(answers: (DuvoError | 'ok')[], policy: Policy = 'approve') {
  const clock = simulatedClock()
  const keys: (string | undefined)[] = []
  const handled: HandledRequest[] = []
  const respond = async (_: string, __: string, ___: unknown, options?: CallOptions) => {
    keys.push(options?.key)
    const answer = answers.shift() ?? 'ok'
    if (answer !== 'ok') throw answer
  }
  const responder = createResponder(
    'job',
    { policy, answers: new Map() },
    {
      duvo: { runs: { respond } as never },
      clock,
      log: createLog({ write: () => {} }),
      onResponse: (one) => handled.push(one),
    },
  )
  return { responder, clock, keys, handled, handle: (one: HumanRequest | null) => responder.handle(one, signal) }
}

describe('a response that fails', () => {
  test.each([
    ['the connection breaks', reset()],
    ['nothing can be sent', reset(false)],
    ['the server answers 502', answered(502)],
    ['the server answers 503', answered(503)],
    ['the rate limit is used up', answered(429)],
  ])('because %s is sent again with the same key, until it arrives', async (_, error) => {
    const { handle, keys, handled } = meet([error, error, error, error, 'ok'])
    for (let times = 0; times < 4; times += 1) expect(await handle(request('1'))).toBe('unclear')
    expect(await handle(request('1'))).toBe('responded')
    expect(new Set(keys).size).toBe(1)
    expect(handled).toEqual([{ request: request('1'), how: 'approved' }])
    expect(await handle(request('1'))).toBe('nothing')
    expect(keys).toHaveLength(5)
  })

  test('for five minutes and ten times ends the wait, and the Job keeps waiting', async () => {
    const { handle, clock } = meet(Array.from({ length: 20 }, () => reset()))
    for (let times = 1; times < 10; times += 1) expect(await handle(request('1'))).toBe('unclear')
    await clock.pass(300_000)
    expect(await handle(request('1'))).toMatchObject({
      conclusion: 'waiting',
      reason: expect.stringMatching(/^human-request: .*broke/),
    })
  })

  test('with refusals ends the wait at the third, unless the response may have arrived', async () => {
    const plain = meet([answered(400), answered(400), answered(400)])
    expect([await plain.handle(request('1')), await plain.handle(request('1'))]).toEqual(['unclear', 'unclear'])
    expect(await plain.handle(request('1'))).toMatchObject({ conclusion: 'waiting' })

    const lost = meet([reset(), ...Array.from({ length: 10 }, () => answered(400))])
    for (let times = 0; times < 8; times += 1) expect(await lost.handle(request('1'))).toBe('unclear')
    await lost.clock.pass(60_000)
    expect(await lost.handle(request('1'))).toMatchObject({ conclusion: 'waiting' })
  })

  test.each([401, 403])('with %d ends the wait at once', async (status) => {
    expect(await meet([answered(status)]).handle(request('1'))).toMatchObject({ conclusion: 'waiting' })
  })

  test('counts as sent once the request is gone, or another one has replaced it', async () => {
    const gone = meet([reset()])
    await gone.handle(request('1'))
    gone.responder.isAtWork()
    expect(gone.handled).toEqual([{ request: request('1'), how: 'approved (not confirmed)' }])
    const next = meet([reset(), 'ok'])
    await next.handle(request('1'))
    expect(await next.handle(request('2'))).toBe('responded')
    expect(next.handled.map(({ how }) => how)).toEqual(['approved (not confirmed)', 'approved'])
  })
})

describe('a Job that waits before its request appears', () => {
  test('gets five seconds, each time it waits', async () => {
    const { responder, clock, handle } = meet(['ok', 'ok'])
    for (const id of ['1', '2', '3']) {
      expect(await handle(null)).toBe('unclear')
      await clock.pass(3_000)
      expect(await handle(null)).toBe('unclear')
      expect(await handle(request(id))).toBe('responded')
      responder.isAtWork()
      await clock.pass(60_000)
    }
  })

  test('starts a new count even if it was active without a request in between', async () => {
    const { responder, clock, handle } = meet([])
    await handle(null)
    await clock.pass(4_000)
    responder.isAtWork()
    await clock.pass(4_000)
    expect(await handle(null)).toBe('unclear')
    await clock.pass(5_000)
    expect(await handle(null)).toMatchObject({ conclusion: 'waiting' })
  })

  test('gets a minute after a response, which may take time to show', async () => {
    const { clock, handle } = meet(['ok'])
    await handle(request('1'))
    await clock.pass(50_000)
    expect(await handle(null)).toBe('unclear')
    await clock.pass(11_000)
    expect(await handle(null)).toMatchObject({ conclusion: 'waiting' })
  })
})
