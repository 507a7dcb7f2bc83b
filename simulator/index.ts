import { createControl } from './faults/control.ts'
import { type FaultRule, Faults, type RecordedRequest, type Storm } from './faults/faults.ts'
import { Storage } from './files/storage.ts'
import type { RateLimit } from './http/rate-limit.ts'
import { Router } from './http/router.ts'
import { ApiServer } from './http/server.ts'
import { completeOptions, type SimulatorOptions } from './options.ts'
import { routes } from './routes/index.ts'
import { Effects } from './world/effects.ts'
import { World } from './world/world.ts'

export type { FaultRule, RecordedRequest, Storm, StormKind } from './faults/faults.ts'
export type { StorageBehaviour, StorageRequest } from './files/storage.ts'
export type { RateLimitOptions, SimulatorOptions } from './options.ts'
export { routes } from './routes/index.ts'
export type { Effect, Effects } from './world/effects.ts'
export {
  type Ask,
  type EvalSummary,
  type JobSetup,
  type Message,
  type Question,
  type Script,
  type Step,
  say,
  think,
  useTool,
} from './world/jobs/script.ts'
export { defaultConfig } from './world/records/config.ts'
export type { Normalisation } from './world/records/normalise.ts'
export type * from './world/records/records.ts'
export type { World } from './world/world.ts'

export type Simulator = AsyncDisposable & {
  /** Origin of the API. */
  url: string
  /** Origin of the object store for presigned URLs. */
  storageUrl: string
  apiKey: string
  world: World
  storage: Storage
  /** Every API request, in order of arrival. */
  requests: RecordedRequest[]
  /** What really happened. */
  effects: Effects
  rateLimit: RateLimit
  /** Adds a fault. Faults hit in the order in which they were added, each `times` times. */
  fault: (rule: FaultRule) => void
  /** Random faults, reproducible by seed and order of requests. */
  storm: (storm: Storm) => void
  calm: () => void
  /** Makes every later request with the key respond 401. */
  revokeKey: () => void
  close: () => Promise<void>
}

/** Starts a Duvo API in memory on the loopback interface. Every call creates its own world. */
export async function startSimulator(given: Partial<SimulatorOptions> = {}): Promise<Simulator> {
  const options = completeOptions(given)
  const world = new World(options)
  const storage = new Storage(() => world.now())
  const effects = new Effects()
  const faults = new Faults()
  const context = { world, options, effects, storage }
  const server = new ApiServer(context, new Router(routes), faults, (one) =>
    createControl(context, faults, one.requests),
  )
  await storage.open()
  await server.open()
  const close = async () => {
    await Promise.all([server.close(), storage.close()])
  }
  return {
    url: server.url,
    storageUrl: storage.url,
    apiKey: options.apiKey,
    world,
    storage,
    requests: server.requests,
    effects,
    rateLimit: server.rateLimit,
    fault: (rule) => faults.add(rule),
    storm: (storm) => faults.storm(storm),
    calm: () => faults.clear(),
    revokeKey: () => server.keys.clear(),
    close,
    [Symbol.asyncDispose]: close,
  }
}
