import type { Notice } from '../calls/transport.ts'
import { readProxies } from '../http/send/proxies.ts'
import { createSender } from '../http/send/sender.ts'
import { createDuvo, type Duvo } from './client.ts'

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
  /** The calling action: part of the user agent. */
  readonly client: string
  readonly signal: AbortSignal
  /** The environment, which may name proxies. */
  readonly env: NodeJS.ProcessEnv
  readonly log: NoticeLog
  /** Called with values that must never be printed. */
  readonly onSecret: (value: string) => void
  /** Advice for a deprecated call. Default: update the action, which chose the call. */
  readonly onDeprecation?: string
}

/**
 * Connects the client as a program uses it: through the proxies of the environment, with notices as log lines. Rewrites the
 * proxy variables of `env` so that other libraries of the process understand them too.
 *
 * @throws ProxyError
 */
export function connect(options: ConnectOptions): Duvo {
  const { apiKey, apiBaseUrl, client, signal, env, log, onSecret, onDeprecation = 'Update this action.' } = options
  const { proxyFor, secrets, canonical } = readProxies(env)
  for (const secret of secrets) onSecret(secret)
  for (const [name, value] of canonical) {
    if (value === undefined) delete env[name]
    else env[name] = value
  }
  const send = createSender({ proxyFor })
  const onNotice = (notice: Notice) => print(notice, log, onDeprecation)
  return createDuvo({ apiKey, baseUrl: apiBaseUrl, client, signal, send, onSecret, onNotice })
}

function print(notice: Notice, log: NoticeLog, advice: string): void {
  switch (notice.kind) {
    case 'deprecation': {
      const { method, template, sunset, isPast, link } = notice.deprecation
      const when = sunset ? ` It ${isPast ? 'was due to stop' : 'stops'} working on ${sunset}.` : ''
      const where = link ? ` See ${link}` : ''
      log.warning(`Duvo has deprecated ${method} ${template}.${when} ${advice}${where}`)
      break
    }
    case 'throttled':
      log.info(`Rate limited by Duvo; retrying in ${Math.ceil(notice.waitMs / 1000)} s.`)
      break
    case 'retry':
      log.debug(`Retrying in ${Math.round(notice.waitMs)} ms: ${notice.reason}`)
  }
}
