import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { DuvoError } from '../errors.ts'

/** When something whose answer was lost is looked for: lists may lag behind. */
const lookAfterMs = [0, 2_000]
const maxSends = 3

/**
 * Creates one thing, and only one. Whether the server honours the Idempotency-Key is not documented, so after a lost answer
 * the thing is looked for before the request is sent again, with the same key.
 *
 * @param send sends the request with `{ key, retry: 'unless-ambiguous' }`
 * @param find the thing, where an earlier send made it
 * @throws the error of `send` where it is certain that nothing was made, or after three sends
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
