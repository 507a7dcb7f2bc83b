import { expect, test } from 'vitest'
import { run } from './run.ts'

test('names the Queue', async () => {
  const duvo = { queues: { get: async (id: string) => ({ id, name: 'Invoices' }) } }
  expect(await run({ queueId: '9b2f4c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f' }, { duvo })).toEqual({ queueName: 'Invoices' })
})
