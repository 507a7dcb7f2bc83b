import type { ServerOptions } from 'node:https'
import type { Normalisation } from './world/records/normalise.ts'

export type RateLimitOptions = { limit: number; windowMs: number; headers: 'epoch' | 'delta' | 'ms' | 'none' }

export type SimulatorOptions = {
  /** Port of the API; 0 picks a free one. */
  port: number
  apiKey: string
  /** Teams the key can see. */
  teams: { id?: string; name: string }[]
  rateLimit: RateLimitOptions
  /** Whether Idempotency-Key is honoured. The API's documents do not promise it on every route. */
  honourKeys: boolean
  latencyMs: number
  /** Simulated milliseconds per real millisecond in Job scripts. */
  speed: number
  /** The offset of the server's clock from this machine's. */
  clockSkewMs: number
  now: () => number
  /** How long new records (Jobs, Revisions, Assignments, folders, schedules) stay missing from lists. */
  createLagMs: number
  /** Whether the bulk-reprocess route exists. Without it, the older bulk-delegate does the work. */
  bulkReprocess: boolean
  /** Without it, `listRuns` shows only the Jobs of the key's owner. */
  superadmin: boolean
  /** `ignored`: an older server that knows neither `until` nor `count_only`. */
  until: 'honoured' | 'ignored'
  /** The vocabulary of the status filter of Case lists. */
  caseStatuses: 'july' | 'newer'
  /**
   * `ignored`: an older server that accepts a label filter and ignores it. `unfound`: a server whose label filter never
   * finds anything. `dropped`: a server that does not keep the labels of new Cases.
   */
  caseLabels: 'honoured' | 'ignored' | 'unfound' | 'dropped'
  /** Whether Assignments with a case trigger take new Cases. */
  dispatch: boolean
  /** Status of the first Revision of a new Assignment. */
  firstBuild: 'live' | 'draft'
  /** Whether a new Revision without `source_build_id` copies the live one's integrations. */
  inheritWithoutSource: boolean
  /** Whether an upload removes files that are missing from the new zip. */
  uploadPrunes: boolean
  /** How long after its Revision was created an attached integration counts as 0 and is missing from lists. */
  attachLagMs: number
  /** Whose pins a new Revision copies from its source. */
  sourceCopiesPins: 'nobody' | 'owner' | 'everybody'
  /** How the server normalises configs, names and Skills. */
  normalise: readonly Normalisation[]
  /** Wire status of a stopped Job. */
  stopStatus: string
  sandboxTtlMs: number
  uploadUrlTtlSeconds: number
  /** Size limit of a direct sandbox upload. Above it, only a presigned URL works. */
  maxUploadBytes: number
  /** Serves the API over TLS. */
  tls: Pick<ServerOptions, 'key' | 'cert'> | null
}

export function completeOptions(given: Partial<SimulatorOptions>): SimulatorOptions {
  return {
    port: 0,
    apiKey: 'dv_simulated_4f9d1c7e2ab84c0d9e31',
    teams: [{ name: 'Operations' }],
    rateLimit: { limit: 100_000, windowMs: 60_000, headers: 'epoch' },
    honourKeys: true,
    latencyMs: 0,
    speed: 1,
    clockSkewMs: 0,
    now: Date.now,
    createLagMs: 0,
    bulkReprocess: true,
    superadmin: false,
    until: 'honoured',
    caseStatuses: 'july',
    caseLabels: 'honoured',
    dispatch: false,
    firstBuild: 'live',
    inheritWithoutSource: false,
    uploadPrunes: true,
    attachLagMs: 0,
    sourceCopiesPins: 'nobody',
    normalise: [],
    stopStatus: 'interrupted',
    sandboxTtlMs: 3_600_000,
    uploadUrlTtlSeconds: 900,
    maxUploadBytes: 10_000_000,
    tls: null,
    ...given,
  }
}
