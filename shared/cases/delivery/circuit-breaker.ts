/** The result of one piece, for deciding whether to send the next one. */
export type Signal =
  | { readonly kind: 'done' }
  | { readonly kind: 'trouble'; readonly reason: string }
  | {
      readonly kind: 'refused'
      readonly status: number
      readonly reason: string
      readonly isPart: boolean
      /** How many items the call was about. */
      readonly size: number
    }

/** After this many pieces in a row with the same failure, the others will not do better. */
const maxInARow = 3
/** After this many single items in a row with the same refusal, the items are not at fault. */
const maxItemsInARow = 10

/** Whether a status refuses the content of a call. One bad item is enough for that. */
export function isAboutContent(status: number): boolean {
  return status === 400 || status === 413 || status === 422
}

/**
 * Decides when to stop sending. A refused key stops at once; the same refusal of three chunks in a row, or three in a row
 * without a response, stop early. The parts of a refused chunk count only until the first success: bad ids tend to be
 * adjacent. If Duvo refuses the content of several items, the next call may still succeed: a file may have a bad row in each
 * chunk. So only single items count then, and only until the first success.
 */
export function createBreaker() {
  let hasSucceeded = false
  let last = ''
  let streak = 0

  return {
    /** Why to stop; undefined to continue. */
    note(signal: Signal): string | undefined {
      if (signal.kind === 'done') {
        hasSucceeded = true
        streak = 0
        return undefined
      }
      if (signal.kind === 'refused') {
        if (signal.status === 401 || signal.status === 403) return signal.reason
        const isAboutItems = isAboutContent(signal.status)
        if (hasSucceeded ? signal.isPart || isAboutItems : isAboutItems && signal.size > 1) return undefined
      }
      const mark = signal.kind === 'trouble' ? 'trouble' : withoutIds(signal.reason)
      streak = mark === last ? streak + 1 : 1
      last = mark
      const isOneItem = signal.kind === 'refused' && isAboutContent(signal.status)
      if (streak < (isOneItem ? maxItemsInARow : maxInARow)) return undefined
      return `${streak} calls in a row ended the same way: ${signal.reason}`
    },
    get hasSucceeded() {
      return hasSucceeded
    },
  }
}

export type Breaker = ReturnType<typeof createBreaker>

function withoutIds(reason: string): string {
  return reason.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, '*').replace(/\(request [^()]{0,200}\)/g, '')
}
