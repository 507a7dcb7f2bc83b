import type { CaseFilter } from '../../duvo/index.ts'

/** What the input `include` may name: Cases that are otherwise left alone. */
export const includable = ['completed', 'in-progress'] as const

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 }

/**
 * A time as the API takes it, from a duration before `now` (`24h`, `7d`) or an ISO date or time; a date means its midnight
 * in UTC. Undefined for anything else.
 */
export function parseSince(text: string, now: number): string | undefined {
  const value = text.trim()
  const duration = /^(\d{1,5})([mhdw])$/.exec(value)
  if (duration) return new Date(now - Number(duration[1]) * (units[duration[2] ?? ''] ?? 0)).toISOString()
  if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(value))
    return undefined
  const at = Date.parse(value)
  return Number.isNaN(at) ? undefined : new Date(at).toISOString()
}

/** Labels as the API takes them: the wanted values of each key. Returns the problem as a sentence. */
export function parseLabels(pairs: readonly string[]): Record<string, string[]> | string {
  const labels = new Map<string, string[]>()
  for (const pair of pairs) {
    const at = pair.indexOf('=')
    const [key, value] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()]
    if (at < 0 || value === '') return `expected key=value, got ${JSON.stringify(pair.slice(0, 80))}`
    const values = labels.get(key)
    if (values) values.push(value)
    else labels.set(key, [value])
  }
  return Object.fromEntries(labels)
}

/** The inputs of a search. */
export interface SearchInputs {
  readonly status: readonly string[]
  readonly priority: readonly string[]
  readonly labels: readonly string[]
  readonly search: string | undefined
  readonly createdAfter: string | undefined
  readonly updatedAfter: string | undefined
}

/** The filter for the inputs, which were validated before. Durations count back from `now`. */
export function filterOf(inputs: SearchInputs, now: number): CaseFilter {
  const labels = parseLabels(inputs.labels)
  return {
    ...(inputs.status.length > 0 && { status: inputs.status }),
    ...(inputs.priority.length > 0 && { priority: inputs.priority }),
    ...(typeof labels !== 'string' && inputs.labels.length > 0 && { labels }),
    ...(inputs.search !== undefined && { search: inputs.search }),
    ...(inputs.createdAfter !== undefined && { created_at_from: parseSince(inputs.createdAfter, now) }),
    ...(inputs.updatedAfter !== undefined && { updated_at_from: parseSince(inputs.updatedAfter, now) }),
  }
}
