/** The result of one piece, for deciding whether to send the next one. */
export type Signal =
  | { readonly kind: 'done' }
  | { readonly kind: 'trouble'; readonly reason: string }
  | { readonly kind: 'refused'; readonly status: number; readonly reason: string; readonly isPart: boolean }

/** After this many pieces in a row with the same failure, the others will not do better. */
const maxInARow = 3

/**
 * Decides when to stop sending. A refused key stops at once; the same refusal of three chunks in a row, or three in a row
 * without a response, stop early. The parts of a refused chunk count only until the first success: bad ids tend to be
 * adjacent.
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
        if (signal.isPart && hasSucceeded) return undefined
      }
      const mark = signal.kind === 'trouble' ? 'trouble' : withoutIds(signal.reason)
      streak = mark === last ? streak + 1 : 1
      last = mark
      if (streak < maxInARow) return undefined
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
