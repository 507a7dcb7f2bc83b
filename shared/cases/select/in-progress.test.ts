import { expect, test } from 'vitest'
import { ids, queueOf } from '../../../test/harness/case-list.ts'
import { findInProgress } from './in-progress.ts'

test('Cases in progress are looked for only as long as any is missing', async () => {
  const busy = queueOf(ids(1_000))
  expect(await findInProgress(['case-7', 'case-120'], busy.reader)).toHaveLength(2)
  expect(busy.requests.pages).toBe(2)
})
