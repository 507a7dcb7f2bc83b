import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createByteGate } from './memory-budget.ts'

test('all work is done, in its order, and never takes more than there is', async () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 150 }), { maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(sizes, async (works) => {
      const gate = createByteGate(100)
      const started: number[] = []
      let used = 0
      let peak = 0
      const run = works.map((bytes, index) =>
        gate.use(bytes, async () => {
          started.push(index)
          used += Math.min(bytes, 100)
          peak = Math.max(peak, used)
          await sleep(0)
          used -= Math.min(bytes, 100)
          if (index % 3 === 0) throw new Error('failed')
          return index
        }),
      )
      const settled = await Promise.allSettled(run)
      expect(settled.map(({ status }) => status)).toEqual(
        works.map((_, index) => (index % 3 === 0 ? 'rejected' : 'fulfilled')),
      )
      expect(started).toEqual(works.map((_, index) => index))
      expect(peak).toBeLessThanOrEqual(100)
    }),
    { numRuns: 50 },
  )
})
