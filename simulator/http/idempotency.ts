import { createHash } from 'node:crypto'
import { type Reply, refusal } from './reply.ts'

type Entry = { fingerprint: string; reply: Reply | null; heldUntil: number }

/** Responses stored by Idempotency-Key, so that a repeated request takes effect once. */
export class Idempotency {
  readonly #entries = new Map<string, Entry>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  /**
   * Performs the operation, or returns its stored response: 422 if the key came with another request, 409 while the first
   * is in progress. Stores only successes: a refused request may be repeated, and a redirected one sent elsewhere. `holdMs`
   * keeps the key busy.
   */
  async once(key: string, request: string, holdMs: number, perform: () => Promise<Reply>): Promise<Reply> {
    const fingerprint = createHash('sha256').update(request).digest('hex')
    const known = this.#entries.get(key)
    if (known && known.fingerprint !== fingerprint)
      throw refusal(422, 'The Idempotency-Key was used with another request')
    if (known && (known.reply === null || known.heldUntil > this.#now())) {
      throw refusal(409, 'A request with this Idempotency-Key is still in progress')
    }
    if (known?.reply) return { ...known.reply, headers: { ...known.reply.headers, 'idempotent-replayed': 'true' } }
    const entry: Entry = { fingerprint, reply: null, heldUntil: 0 }
    this.#entries.set(key, entry)
    try {
      entry.reply = await perform()
      entry.heldUntil = this.#now() + holdMs
      if (entry.reply.status >= 300) this.#entries.delete(key)
      return entry.reply
    } catch (error) {
      this.#entries.delete(key)
      throw error
    }
  }
}
