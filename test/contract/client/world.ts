import { createDuvo, type Duvo, type DuvoOptions, type Notice, systemClock } from '../../../shared/duvo/index.ts'
import type { Simulator } from '../../../simulator/index.ts'

export type Client = { duvo: Duvo; notices: Notice[]; secrets: string[] }

type Target = { url: string; apiKey: string }

/** Waits of the client are this many times shorter; the network runs in real time. */
export const scale = 20

export const shortClock = {
  ...systemClock,
  sleep: (ms: number, signal?: AbortSignal) => systemClock.sleep(ms / scale, signal),
  timer: (ms: number, callback: () => void) => systemClock.timer(ms / scale, callback),
  monotonic: () => systemClock.monotonic() * scale,
}

/** The client of the actions, connected to a server. */
export function connectTo(server: Target, options: Partial<DuvoOptions> = {}): Client {
  const notices: Notice[] = []
  const secrets: string[] = []
  const duvo = createDuvo({
    apiKey: server.apiKey,
    baseUrl: server.url,
    client: 'test',
    clock: shortClock,
    onNotice: (notice) => notices.push(notice),
    onSecret: (value) => secrets.push(value),
    ...options,
  })
  return { duvo, notices, secrets }
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

/** The requests that the simulator saw, as `METHOD /path`. */
export const linesOf = (sim: Simulator) => sim.requests.map(({ method, path }) => `${method} ${path}`)

/** The Idempotency-Keys of the requests whose path ends like this, one per request. */
export function keysOf(sim: Simulator, ending: string): unknown[] {
  return sim.requests
    .filter(({ method, path }) => method !== 'GET' && path.endsWith(ending))
    .map(({ headers }) => headers['idempotency-key'])
}
