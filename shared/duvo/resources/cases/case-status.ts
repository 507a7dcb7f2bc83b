import { normalizeStatus } from '../runs/run-status.ts'

/**
 * What the status filter of the Case lists is called. Servers know one of two vocabularies and refuse (400) the words of
 * the other: the published one names a Case by its state, the newer one by buckets.
 */
export type StatusVocabulary = 'states' | 'buckets'

/** The buckets that together hold every Case of a state; they may hold others too. */
const buckets: Readonly<Record<string, readonly string[]>> = {
  claimed: ['processing'],
  completed: ['resolved'],
  failed: ['resolved', 'needs_review'],
}

/** What a reader sees as `in_progress` is `claimed` in a filter. */
function stateOf(word: string): string {
  const state = normalizeStatus(word)
  return state === 'in_progress' || state === 'processing' ? 'claimed' : state
}

/** The words of a filter as a server of this vocabulary takes them. Unknown words pass as they are. */
export function filterWords(words: readonly string[], vocabulary: StatusVocabulary): string[] {
  const states = words.map((word) => (vocabulary === 'states' ? stateOf(word) : normalizeStatus(word)))
  if (vocabulary === 'states') return [...new Set(states)]
  return [...new Set(states.flatMap((word) => buckets[stateOf(word)] ?? [word]))]
}

/**
 * Whether a Case is in one of the wanted states: buckets hold more than was asked for. A wanted bucket is taken at the
 * server's word.
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
