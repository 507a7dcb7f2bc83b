/** The result of one piece, for deciding whether to send the next one. */
export type Signal =
  | { readonly kind: 'done' }
  | { readonly kind: 'trouble'; readonly reason: string }
  | {
      readonly kind: 'refused'
      readonly status: number
      readonly reason: string
      readonly isPart: boolean
      /** The number of items in the call. */
      readonly size: number
    }

/** If this many pieces in a row fail in the same way, the others probably would too. */
const maxInARow = 3
/** If this many single items in a row are refused for the same reason, the items are probably not the cause. */
const maxItemsInARow = 10

/** Whether a status means that Duvo refused the content of a call. One bad item can be the cause. */
export function isContentRefusal(status: number): boolean {
  return status === 400 || status === 413 || status === 422
}

/**
 * Decides when to stop sending: at once if the key is refused, or after three chunks in a row that are refused for the same
 * reason or get no response. The parts of a refused chunk count only until the first success, because bad ids tend to be
 * adjacent. If Duvo refuses the content of several items, the next call may still succeed: a file may have a bad row in each
 * chunk. So then only single items count, and only until the first success.
 */
export function createBreaker() {
  let hasSucceeded = false
  let lastFailure = ''
  let streak = 0

  return {
    /** The reason to stop; undefined to continue. */
    note(signal: Signal): string | undefined {
      if (signal.kind === 'done') {
        hasSucceeded = true
        streak = 0
        return undefined
      }
      if (signal.kind === 'refused') {
        if (signal.status === 401 || signal.status === 403) return signal.reason
        const isContent = isContentRefusal(signal.status)
        if (hasSucceeded ? signal.isPart || isContent : isContent && signal.size > 1) return undefined
      }
      const failure = signal.kind === 'trouble' ? 'trouble' : withoutIds(signal.reason)
      streak = failure === lastFailure ? streak + 1 : 1
      lastFailure = failure
      const isOneItem = signal.kind === 'refused' && isContentRefusal(signal.status)
      if (streak < (isOneItem ? maxItemsInARow : maxInARow)) return undefined
      return `${streak} calls in a row failed the same way: ${signal.reason}`
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
