import { normalizeStatus } from '../runs/run-status.ts'

/**
 * The vocabulary of the status filter of Case lists. A server knows one of two and refuses (400) the words of the other:
 * the published one filters by state, the newer one by bucket.
 */
export type StatusVocabulary = 'states' | 'buckets'

/** The buckets that together contain every Case of a state. They may contain others too. */
const buckets: Readonly<Record<string, readonly string[]>> = {
  claimed: ['processing'],
  completed: ['resolved'],
  failed: ['resolved', 'needs_review'],
}

/** People see `in_progress`; the filter calls it `claimed`. */
function stateOf(word: string): string {
  const state = normalizeStatus(word)
  return state === 'in_progress' || state === 'processing' ? 'claimed' : state
}

/** The words of a filter in the server's vocabulary. Unknown words pass unchanged. */
export function filterWords(words: readonly string[], vocabulary: StatusVocabulary): string[] {
  const states = words.map((word) => (vocabulary === 'states' ? stateOf(word) : normalizeStatus(word)))
  if (vocabulary === 'states') return [...new Set(states)]
  return [...new Set(states.flatMap((word) => buckets[stateOf(word)] ?? [word]))]
}

/**
 * Whether a Case is in one of the wanted states: buckets contain more than requested. For a wanted bucket, the server's
 * word counts.
 */
export function hasStatus(
  item: { readonly status: string; readonly display_status: string },
  words: readonly string[],
) {
  const states = [stateOf(item.display_status), stateOf(item.status)]
  const names = new Set([
    'pending',
    'claimed',
    'completed',
    'failed',
    'needs_input',
    'postponed',
    'canceled',
    'success',
  ])
  return words.some((word) => {
    const wanted = stateOf(word)
    if (!names.has(wanted)) return true
    return wanted === 'pending' ? states[0] === 'pending' : states.includes(wanted)
  })
}
