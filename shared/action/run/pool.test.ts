import { describe, expect, it } from 'vitest'
import { mapPool } from './pool.ts'

describe('mapPool', () => {
  it('keeps the order of the items, however they finish', async () => {
    const turns = [3, 1, 2]
    const results = await mapPool(turns, 3, async (count, index) => {
      for (let turn = 0; turn < count; turn += 1) await Promise.resolve()
      return `${index}:${count}`
    })
    expect(results.map((result) => result.status === 'fulfilled' && result.value)).toEqual(['0:3', '1:1', '2:2'])
  })

  it.each([
    [3, 3],
    [1, 1],
    [0, 1],
    [50, 10],
  ])('with limit %d never runs more than %d at a time', async (limit, most) => {
    let running = 0
    let peak = 0
    await mapPool(Array.from({ length: 10 }), limit, async () => {
      running += 1
      peak = Math.max(peak, running)
      await new Promise(setImmediate)
      running -= 1
    })
    expect(peak).toBe(most)
  })

  it('continues after a failure, even a synchronous one', async () => {
    const results = await mapPool([1, 2, 3], 1, (item) => {
      if (item === 2) throw new Error('two')
      return Promise.resolve(item)
    })
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  })

  it('starts nothing new once the signal aborts', async () => {
    const controller = new AbortController()
    const started: number[] = []
    const work = async (item: number) => {
      started.push(item)
      if (item === 2) controller.abort(new Error('stop'))
    }
    const results = await mapPool([1, 2, 3, 4], 1, work, { signal: controller.signal })
    expect(started).toEqual([1, 2])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected'])
  })

  it('returns an empty list for no items', async () => {
    expect(await mapPool([], 4, () => Promise.resolve())).toEqual([])
  })
})
