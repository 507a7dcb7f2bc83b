import { expect, test } from 'vitest'
import { simulatedClock } from '../../../test/harness/clocks/simulated-clock.ts'
import { NetworkError } from '../errors.ts'
import { createOnce } from './create-once.ts'

/** A server that loses the responses to the first calls, and executes those calls late or never. */
function losing(lost: readonly (number | 'never')[]) {
  const clock = simulatedClock()
  const made: number[] = []
  const sent: { readonly at: number; readonly key: string }[] = []
  const send = async (key: string) => {
    const delay = lost[sent.length]
    sent.push({ at: clock.elapsed(), key })
    if (delay === undefined) return made.push(clock.elapsed())
    if (delay !== 'never') clock.timer(delay, () => void made.push(clock.elapsed()))
    throw new NetworkError({ method: 'POST', path: '/x', ambiguous: true }, 'reset')
  }
  const find = async () => made[0]
  return { clock, made, sent, run: () => clock.play(createOnce(send, find, clock)) }
}

test.each([0, 1_999, 5_900, 13_900])(
  'a call that is executed %i ms after its response was lost is not repeated',
  async (ms) => {
    const { sent, made, run } = losing([ms])
    await run()
    expect([sent.length, made.length]).toEqual([1, 1])
  },
)

test('a call that never arrived is sent again with its key, once it can no longer be executed', async () => {
  const { sent, made, run } = losing(['never'])
  await run()
  expect(sent.map(({ at }) => at)).toEqual([0, 14_000])
  expect(new Set(sent.map(({ key }) => key)).size).toBe(1)
  expect(made).toHaveLength(1)
})

test('three lost calls are the end', async () => {
  const { sent, run } = losing(['never', 'never', 'never'])
  await expect(run()).rejects.toThrow('reset')
  expect(sent).toHaveLength(3)
})
