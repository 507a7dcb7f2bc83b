/** What came of one piece, for the decision whether the next one makes sense. */
export type Signal =
  | { readonly kind: 'done' }
  | { readonly kind: 'trouble'; readonly reason: string }
  | { readonly kind: 'refused'; readonly status: number; readonly reason: string; readonly isPart: boolean }

/** So many pieces in a row of the same bad end, and the others will not fare better. */
const maxInARow = 3

/**
 * Decides when to stop sending. A refused key stops at once; the same refusal of three chunks in a row, or three in a row
 * that get no answer, stop early. The parts of a refused chunk count only as long as nothing has ever succeeded: bad ids
 * like to stand side by side.
 */
export function createBreaker() {
  let hasSucceeded = false
  let last = ''
  let streak = 0

  return {
    /** Why to stop; undefined to go on. */
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
