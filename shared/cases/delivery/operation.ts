import type { CallOptions } from '../../duvo/index.ts'
import type { Note } from '../ledger/item-outcomes.ts'

/**
 * What one action does to a chunk of items: how a call is sent, and how its effect is told afterwards. Everything else
 * (order, keys, ledger, repetition, splitting) is the same for all of them.
 *
 * Times are milliseconds of the server's clock; they never run ahead of it.
 */
export interface Operation<Answer> {
  /** Sends one call about these ids. */
  send(ids: readonly string[], options: CallOptions): Promise<Answer>
  /** What an answered call did with each id. `since`: when the call was first sent. */
  settle(ids: readonly string[], answer: Answer, since: number): Promise<Settled>
  /**
   * What the server shows of a call that was sent at `since` and whose answer was lost.
   *
   * @param isGlance a quick look is enough: it may miss ids, and then says `none`
   */
  trace(ids: readonly string[], since: number, isGlance: boolean): Promise<Traced>
}

/** The ids of an answered call by what became of them. */
export interface Settled {
  readonly done: readonly string[]
  readonly skipped: readonly string[]
  readonly ambiguous: readonly string[]
  /** Why some are ambiguous. */
  readonly reason?: string | undefined
  /** Why the skipped ones are, if the answer tells. */
  readonly skipNote?: Note
}

/**
 * What an item shows of a call that was sent at a known time:
 * - `none`: the call was not carried out
 * - `taken`: it was, or what it was to bring about is there anyway
 * - `unclear`: the item was changed since, but not in a way that tells by what
 */
export type Trace = 'none' | 'taken' | 'unclear'

/** The ids of a lost call by the trace that it left. */
export type Traced = Readonly<Record<Trace, readonly string[]>>
