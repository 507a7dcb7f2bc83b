import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../../action-bulk-delegate/src/run.ts'
import { openLedger } from '../../../shared/cases/index.ts'
import { createDuvo, type Send } from '../../../shared/duvo/index.ts'
import { createVirtualClock, type VirtualClock } from '../../harness/clocks/virtual-clock.ts'
import { inputsFor } from './bulk-world.ts'

const queue = '9b2f4c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f'
const agent = '0f8fad5b-d9cb-469f-a165-70867728950e'
const windowMs = 60_000

export interface Rate {
  readonly calls: number
  readonly refusals: number
  readonly delegated: number
  readonly ms: number
  /** Started windows of the limiter. */
  readonly windows: number
  /** The used share of the budget of its windows, the last one in proportion. */
  readonly share: number
}

/** Delegates this many Cases on a virtual clock, through a limiter of `limit` requests a minute. */
export async function measureRate(cases: number, { limit = 300, latencyMs = 100 } = {}): Promise<Rate> {
  const clock = createVirtualClock()
  const api = createApi(clock, limit, latencyMs)
  const ledger = join(tmpdir(), `bulk-rate-${randomUUID()}.jsonl`)
  const ids = Array.from({ length: cases }, () => randomUUID())
  const work = run(inputsFor({ queue, agent, ids }), {
    duvo: createDuvo({ apiKey: 'dv_rate', baseUrl: 'https://api.duvo.ai', client: 'test', clock, send: api.send }),
    clock,
    uuid: randomUUID,
    log: { info() {}, warning() {} },
    signal: new AbortController().signal,
    attemptedSince: undefined,
    openLedger: async () => openLedger(ledger),
  })
  await clock.drive(work).finally(() => rm(ledger, { force: true }))
  const ms = clock.monotonic()
  // Fixed windows: a new one allows a whole budget at once, so every started window counts as available.
  const windows = Math.ceil(ms / windowMs)
  const last = api.usedInWindow / limit
  return { ...api.counts, ms, windows, share: api.counts.calls / (limit * (windows - 1 + last)) }
}

/** The routes of a bulk call, with a limiter of fixed windows that reports itself as documented. */
function createApi(clock: VirtualClock, limit: number, latencyMs: number) {
  const counts = { calls: 0, refusals: 0, delegated: 0 }
  let windowEnd = 0
  let used = 0

  const reply = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
    new Response(JSON.stringify(body), {
      status,
      headers: {
        date: new Date(clock.now()).toUTCString(),
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(Math.max(0, limit - used)),
        'x-ratelimit-reset': String(Math.ceil(windowEnd / 1000)),
        ...headers,
      },
    })

  const send: Send = async ({ url, method, body }) => {
    await clock.sleep(latencyMs)
    if (clock.now() >= windowEnd) [windowEnd, used] = [clock.now() + windowMs, 0]
    used += 1
    counts.calls += 1
    if (used > limit) {
      counts.refusals += 1
      const seconds = String(Math.ceil((windowEnd - clock.now()) / 1000))
      return reply({ error: 'rate_limited' }, 429, { 'retry-after': seconds })
    }
    if (url.pathname.endsWith('/agents')) {
      return reply({ queue_name: 'Rate', producers: [], consumers: [{ agent_id: agent, agent_name: 'A' }] })
    }
    if (method === 'GET') return reply({ cases: [], total: 0 })
    const { case_ids: ids } = JSON.parse(new TextDecoder().decode(body as Uint8Array)) as { case_ids: string[] }
    counts.delegated += ids.length
    return reply({ reprocessedCount: ids.length, skippedCount: 0 })
  }
  return {
    send,
    counts,
    get usedInWindow() {
      return used
    },
  }
}
