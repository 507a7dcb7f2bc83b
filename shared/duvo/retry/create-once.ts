import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { DuvoError } from '../errors.ts'

/**
 * The waits before each look for something after a lost response: lists may lag behind, and a slow server may execute the
 * request long after the connection was lost.
 */
const lookAfterMs = [0, 2_000, 4_000, 8_000]
const maxSends = 3

/**
 * Creates exactly one thing. It is not documented whether the server honours the Idempotency-Key, so after a lost response
 * this looks for the thing before it resends the request, with the same key.
 *
 * @param send sends the request with `{ key, retry: 'unless-ambiguous' }`
 * @param find returns the thing if an earlier send created it
 * @throws the error of `send` if certainly nothing was created, or after three sends
 */
export async function createOnce<T>(
  send: (key: string) => Promise<T>,
  find: () => Promise<T | undefined>,
  clock: Clock,
): Promise<T> {
  const key = randomUUID()
  for (let sends = 1; ; sends += 1) {
    try {
      return await send(key)
    } catch (error) {
      if (!(error instanceof DuvoError) || !error.ambiguous) throw error
      const found = await lookFor(find, clock)
      if (found !== undefined) return found
      if (sends === maxSends) throw error
    }
  }
}

async function lookFor<T>(find: () => Promise<T | undefined>, clock: Clock): Promise<T | undefined> {
  for (const waitMs of lookAfterMs) {
    await clock.sleep(waitMs)
    const found = await find()
    if (found !== undefined) return found
  }
  return undefined
}
