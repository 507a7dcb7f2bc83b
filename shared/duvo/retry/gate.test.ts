import { describe, expect, test } from 'vitest'
import { type SimulatedClock, simulatedClock } from '../../../test/harness/clocks/simulated-clock.ts'
import { createGate, type Gate } from './gate.ts'
import type { RateLimit } from './rate-headers.ts'

const noRandom = () => 0
const budget = (remaining: number, resetInMs = 60_000): RateLimit => ({ limit: 300, remaining, resetInMs })

/** Asks for `count` turns at once and returns when each was granted. */
async function turns(clock: SimulatedClock, gate: Gate, count: number): Promise<number[]> {
  const times: number[] = []
  const take = async () => {
    await gate.enter()
    times.push(clock.elapsed())
    gate.leave()
  }
  await clock.play(Promise.all(Array.from({ length: count }, take)))
  return times
}

describe('a gate without a reported budget', () => {
  test('lets 20 through at once, then 240 a minute', async () => {
    const clock = simulatedClock()
    const times = await turns(clock, createGate(clock, noRandom), 60)
    expect(times.filter((time) => time === 0)).toHaveLength(20)
    expect(times.at(-1)).toBeGreaterThanOrEqual(40 * 250)
    expect(times.at(-1)).toBeLessThanOrEqual(40 * 250 + 100)
  })

  test('gives turns in the order of asking', async () => {
    const clock = simulatedClock()
    const gate = createGate(clock, noRandom)
    const order: number[] = []
    const ask = (number: number) => gate.enter().then(() => void order.push(number))
    await clock.play(Promise.all(Array.from({ length: 40 }, (_, number) => ask(number))))
    expect(order).toEqual(Array.from({ length: 40 }, (_, number) => number))
  })
})

describe('a gate that knows the budget', () => {
  test('lets all through at once while there is plenty', async () => {
    const clock = simulatedClock()
    const gate = createGate(clock, noRandom)
    gate.observe(budget(290))
    expect(await turns(clock, gate, 200)).toEqual(Array.from({ length: 200 }, () => 0))
    expect(gate.budget).toEqual(budget(290))
  })

  test('stops at the last twentieth, until the window resets', async () => {
    const clock = simulatedClock()
    const gate = createGate(clock, () => 0.5)
    gate.observe(budget(16, 5_000))
    expect(await turns(clock, gate, 1)).toEqual([0])
    gate.observe(budget(15, 5_000))
    expect(Math.min(...(await turns(clock, gate, 8)))).toBe(5_500)
  })

  test('counts what is in flight as used', async () => {
    const clock = simulatedClock()
    const gate = createGate(clock, noRandom)
    gate.observe(budget(200))
    for (let inFlight = 0; inFlight < 8; inFlight += 1) await clock.play(gate.enter())
    gate.observe(budget(23, 5_000))
    expect(await turns(clock, gate, 1)).toEqual([5_000])
  })
})

describe('a refusal', () => {
  test('holds all calls for as long as it asks, then lets them through one by one', async () => {
    const clock = simulatedClock()
    const gate = createGate(clock, noRandom)
    gate.observe(budget(290))
    gate.throttled(7_000)
    const times = await turns(clock, gate, 5)
    expect(times[0]).toBe(7_000)
    // Half of 240 a minute.
    expect((times[4] ?? 0) - (times[1] ?? 0)).toBeGreaterThanOrEqual(1_400)
  })

  test('that asks for a shorter wait does not shorten an earlier one', async () => {
    const clock = simulatedClock()
    const gate = createGate(clock, noRandom)
    gate.throttled(7_000)
    gate.throttled(1_000)
    expect(await turns(clock, gate, 1)).toEqual([7_000])
  })

  test('is forgotten by a tenth every ten seconds without another', async () => {
    const clock = simulatedClock()
    const gate = createGate(clock, noRandom)
    gate.observe(budget(290))
    gate.throttled(0)
    gate.throttled(0)
    for (let tens = 0; tens < 8; tens += 1) {
      await clock.pass(10_000)
      await turns(clock, gate, 1)
    }
    const before = clock.elapsed()
    expect((await turns(clock, gate, 100)).every((time) => time === before)).toBe(true)
  })

  test('after refusal never stops everything for good', async () => {
    const clock = simulatedClock()
    const gate = createGate(clock, noRandom)
    for (let refusals = 0; refusals < 50; refusals += 1) gate.throttled(0)
    const times = await turns(clock, gate, 3)
    expect(times.at(-1)).toBeLessThanOrEqual(3 * 5_000 + 100)
  })
})

describe('an aborted signal', () => {
  test('ends the wait at once with its reason, and costs no turn', async () => {
    const clock = simulatedClock()
    const gate = createGate(clock, noRandom)
    gate.throttled(60_000)
    const controller = new AbortController()
    const waiting = gate.enter(controller.signal)
    const next = gate.enter()
    controller.abort(new Error('cancelled'))
    await expect(waiting).rejects.toThrow('cancelled')
    expect(clock.elapsed()).toBe(0)
    await clock.play(next)
    expect(clock.elapsed()).toBe(60_000)
  })

  test('admits nobody who asks afterwards', async () => {
    const clock = simulatedClock()
    await expect(createGate(clock, noRandom).enter(AbortSignal.abort(new Error('over')))).rejects.toThrow('over')
  })
})
