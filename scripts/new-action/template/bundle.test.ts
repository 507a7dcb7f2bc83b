import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../../simulator/index.ts'
import { runBundle } from '../../../test/harness/runner/run-bundle.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator()
})
afterEach(() => sim.close())

const step = (queueId: string) => runBundle('action-template-name', { server: sim, with: { 'queue-id': queueId } })

test('the name of the Queue becomes an output and a heading', async () => {
  const { id } = sim.world.addQueue({ name: 'Invoices' })
  const { exitCode, outputs, summary } = await step(id)
  expect(exitCode).toBe(0)
  expect(outputs).toEqual({ 'queue-name': 'Invoices' })
  expect(summary).toContain('### Queue `Invoices`')
})

test('a Queue that does not exist fails the step with one error, and with empty outputs', async () => {
  const { exitCode, outputs, annotations } = await step('9b2f4c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f')
  expect(exitCode).toBe(1)
  expect(outputs).toEqual({ 'queue-name': '' })
  expect(annotations).toEqual([{ level: 'error', message: expect.stringContaining('404') }])
})
