import { randomUUID } from 'node:crypto'
import { createTransport, type Notice } from '../calls/transport.ts'
import { type Clock, systemClock } from '../clock.ts'
import { createSender, type Send } from '../http/send/sender.ts'
import { agents } from '../resources/agents/agents.ts'
import { caseTriggers } from '../resources/agents/case-triggers.ts'
import { folders } from '../resources/agents/folders.ts'
import { schedules } from '../resources/agents/schedules.ts'
import { cases } from '../resources/cases/cases.ts'
import { queues } from '../resources/cases/queues.ts'
import { raw } from '../resources/raw/raw.ts'
import { integrations } from '../resources/revisions/integrations.ts'
import { revisions } from '../resources/revisions/revisions.ts'
import { slots } from '../resources/revisions/slots.ts'
import { runs } from '../resources/runs/runs.ts'
import { sandboxes } from '../resources/sandboxes.ts'
import { skills } from '../resources/skills.ts'
import { teams } from '../resources/teams.ts'
import { version } from './version.ts'

export interface DuvoOptions {
  /** The API key. It is sent to `baseUrl` only and appears in no message. */
  readonly apiKey: string
  /** Origin of the API: `https://api.duvo.ai`. */
  readonly baseUrl: string
  /** The calling action, such as `run-job`: part of the user agent. */
  readonly client: string
  /** Aborts every call, with its reason. */
  readonly signal?: AbortSignal | undefined
  /** Called for events that are no failures: deprecated calls, waits for the rate limit, retries. */
  readonly onNotice?: ((notice: Notice) => void) | undefined
  /** Called with values that must never be printed, before anything can print them: presigned URLs and their queries. */
  readonly onSecret?: ((value: string) => void) | undefined
  /** How requests leave the process. Default: directly, without a proxy. */
  readonly send?: Send | undefined
  readonly clock?: Clock | undefined
  /** Returns a number in [0, 1). */
  readonly random?: (() => number) | undefined
}

/**
 * The Duvo API (version 2) as typed functions. One shared gate paces every call, safe calls are retried, and every response
 * is validated. Failures are `DuvoError`s; an aborted signal throws its reason.
 */
export function createDuvo(options: DuvoOptions) {
  const deps = {
    ...options,
    userAgent: `duvo-actions/${version} (${options.client})`,
    send: options.send ?? createSender(),
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
    uuid: randomUUID,
    onNotice: options.onNotice ?? (() => {}),
    onSecret: options.onSecret ?? (() => {}),
  }
  const transport = createTransport(deps)
  return {
    teams: teams(transport),
    agents: agents(transport),
    folders: folders(transport),
    revisions: revisions(transport),
    slots: slots(transport),
    integrations: integrations(transport),
    caseTriggers: caseTriggers(transport),
    schedules: schedules(transport),
    runs: runs(transport),
    queues: queues(transport),
    cases: cases(transport),
    sandboxes: sandboxes(transport, deps),
    skills: skills(transport, deps),
    raw: raw(transport),
    /** The server's clock in milliseconds since 1970, estimated from its responses. */
    serverNow: transport.serverNow,
    /** What is left of the key's rate limit, as the last response reported it. */
    budget: () => transport.gate.budget,
  }
}

export type Duvo = ReturnType<typeof createDuvo>
