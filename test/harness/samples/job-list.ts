import {
  createDuvo,
  type Duvo,
  type ListedRun,
  type RunFilter,
  type Send,
  systemClock,
} from '../../../shared/duvo/index.ts'

export interface ServerOptions {
  /** What `since` is compared with: the end of a Job, its creation, or nothing. */
  readonly since?: 'end' | 'creation' | 'nothing'
  /** Rows per page. */
  readonly size?: number
  /** Makes a page fail: returns its status, or undefined for a normal response. */
  readonly refuse?: (filter: RunFilter, offset: number) => number | undefined
}

interface ListRequest {
  readonly filter: RunFilter
  readonly offset: number
}

/** The client's lists of Jobs, on a server in memory that sorts and filters like the API, without waits. */
export function createLists(
  runs: readonly ListedRun[],
  options: ServerOptions = {},
): { lists: Duvo['runs']; requests: ListRequest[] } {
  const requests: ListRequest[] = []
  const send: Send = async ({ url }) => {
    const query = Object.fromEntries(url.searchParams)
    const { offset, limit, ...filter } = query
    requests.push({ filter, offset: Number(offset) })
    const status = options.refuse?.(filter, Number(offset)) ?? 200
    const found = listed(runs, filter, options.since ?? 'end')
    const size = Math.min(Number(limit), options.size ?? 100)
    const data = found.slice(Number(offset), Number(offset) + size)
    const body = status === 200 ? { data, total: found.length } : { error: 'Refused' }
    const headers = { 'x-ratelimit-limit': '100000', 'x-ratelimit-remaining': '99999' }
    return Response.json(body, { status, headers })
  }
  const clock = { ...systemClock, sleep: async () => {} }
  const duvo = createDuvo({ apiKey: 'key', baseUrl: 'https://api.test', client: 'test', send, clock })
  return { lists: duvo.runs, requests }
}

function listed(runs: readonly ListedRun[], filter: RunFilter, meaning: 'end' | 'creation' | 'nothing'): ListedRun[] {
  const at = (iso: string | null | undefined) => Date.parse(iso ?? '')
  const isSince = (run: ListedRun) => {
    if (filter.since === undefined || meaning === 'nothing') return true
    return at(meaning === 'end' ? run.completed_at : run.created_at) >= at(filter.since)
  }
  const order = filter.sort_order === 'asc' ? 1 : -1
  return runs
    .filter((run) => isSince(run) && (filter.status ?? run.status) === run.status)
    .filter((run) => (filter.agent_id ?? run.agent_id) === run.agent_id)
    .sort((a, b) => order * (at(a.created_at) - at(b.created_at) || (a.id < b.id ? -1 : 1)))
}

let count = 0

/** A row of the list. Times are milliseconds; without `ended` the Job has not ended. */
export function runOf(created: number, ended?: number, fields: Partial<ListedRun> = {}): ListedRun {
  count += 1
  const iso = (moment: number) => new Date(moment).toISOString()
  return {
    id: `job-${String(count).padStart(6, '0')}`,
    agent_id: 'agent-1',
    agent_name: 'Invoice Processor',
    user_id: 'user-1',
    title: `Job ${count}`,
    created_at: iso(created),
    started_at: iso(created),
    updated_at: iso(ended ?? created),
    completed_at: ended === undefined ? null : iso(ended),
    status: ended === undefined ? 'running' : 'completed',
    ...fields,
  }
}
