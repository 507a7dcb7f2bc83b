import type { CallOptions } from '../../duvo/index.ts'
import type { Note } from '../ledger/item-outcomes.ts'

/**
 * What one action does to a chunk of items: how to send a call, and how to recognise its effect afterwards. Everything else
 * (order, keys, ledger, retries, splitting) is the same for all actions.
 *
 * Times are in milliseconds, by an estimate of the server's clock that is never ahead of it.
 */
export interface Operation<ResponseBody> {
  /** Sends one call with these ids. */
  send(ids: readonly string[], options: CallOptions): Promise<ResponseBody>
  /** The result of each id after a response. `since`: when the call was first sent. */
  settle(ids: readonly string[], response: ResponseBody, since: number): Promise<Settled>
  /**
   * What the server shows about a call that was sent at `since` and whose response was lost.
   *
   * @param isGlance a quick look is enough; an id that it misses counts as `none`
   */
  trace(ids: readonly string[], since: number, isGlance: boolean): Promise<Traced>
}

/** The ids of a call that got a response, by result. */
export interface Settled {
  readonly done: readonly string[]
  readonly skipped: readonly string[]
  readonly ambiguous: readonly string[]
  /** Why some are ambiguous. */
  readonly reason?: string | undefined
  /** Why the others were skipped, if the response says. */
  readonly skipNote?: Note
}

/**
 * What an item shows about a call that was sent at a known time:
 * - `none`: the call was not executed
 * - `taken`: it was, or its intended effect is there anyway
 * - `unclear`: the item has changed since, but it does not show why
 */
export type Trace = 'none' | 'taken' | 'unclear'

/** The ids of a call whose response was lost, by what the server shows about it. */
export type Traced = Readonly<Record<Trace, readonly string[]>>
