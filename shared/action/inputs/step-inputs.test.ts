import { expect, test } from 'vitest'
import { createLog } from '../log/log.ts'
import { readInputsWithKey } from './step-inputs.ts'

const noOutputs = { failed: [] }

function step() {
  const set: unknown[] = []
  return { set, log: createLog({ write: () => {} }), setOutputs: (outputs: object) => void set.push(outputs) }
}

test('inputs with a key are handed over, and no output is set', async () => {
  const own = step()
  expect(await readInputsWithKey(own, noOutputs, () => ({ apiKey: 'dv_x', path: 'a' }))).toEqual({
    apiKey: 'dv_x',
    path: 'a',
  })
  expect(own.set).toEqual([])
})

test('without a key, the outputs of nothing are set', async () => {
  const own = step()
  expect(await readInputsWithKey(own, noOutputs, async () => ({ apiKey: undefined }))).toBeUndefined()
  expect(own.set).toEqual([noOutputs])
})

test('with invalid inputs too, and the error is thrown', async () => {
  const own = step()
  const read = () => {
    throw new Error('Invalid inputs')
  }
  await expect(readInputsWithKey(own, noOutputs, read)).rejects.toThrow('Invalid inputs')
  expect(own.set).toEqual([noOutputs])
})
