import type { Notice } from './calls/transport.ts'
import { createDuvo, type Duvo } from './client.ts'
import { useProxyFromEnv } from './http/proxy.ts'

/** Where notices go. */
export interface NoticeLog {
  info(text: string): void
  warning(text: string): void
  debug(text: string): void
}

export interface ConnectOptions {
  readonly apiKey: string
  /** Origin of the API. */
  readonly apiBaseUrl: string
  /** Who calls: part of the user agent. */
  readonly client: string
  readonly signal: AbortSignal
  /** The environment, which may name proxies. */
  readonly env: NodeJS.ProcessEnv
  readonly log: NoticeLog
  /** Told of values that must never be printed. */
  readonly onSecret: (value: string) => void
}

/** The client as a program uses it: through the proxies of its environment, with its notices as lines of a log. */
export async function connect(options: ConnectOptions): Promise<Duvo> {
  const { apiKey, apiBaseUrl, client, signal, env, log, onSecret } = options
  const problem = await useProxyFromEnv(env)
  if (problem) log.warning(problem)
  return createDuvo({ apiKey, baseUrl: apiBaseUrl, client, signal, onSecret, onNotice: (notice) => print(notice, log) })
}

function print(notice: Notice, log: NoticeLog): void {
  switch (notice.kind) {
    case 'deprecation': {
      const { method, template, sunset, isPast, link } = notice.deprecation
      const when = sunset ? ` It ${isPast ? 'was to stop' : 'stops'} working on ${sunset}.` : ''
      const where = link ? ` See ${link}` : ''
      log.warning(`Duvo has deprecated ${method} ${template}.${when} Update this action.${where}`)
      break
    }
    case 'throttled':
      log.info(`Duvo asks to slow down: going on in ${Math.ceil(notice.waitMs / 1000)} s.`)
      break
    case 'retry':
      log.debug(`Trying again in ${Math.round(notice.waitMs)} ms: ${notice.reason}`)
  }
}
