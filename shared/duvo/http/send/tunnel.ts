import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import type { Agent, AgentOptions } from 'node:https'
import type { Duplex } from 'node:stream'
import type { ConnectionOptions } from 'node:tls'
import { AttemptError } from '../failures.ts'
import type { ForwardProxy } from './proxies.ts'

/** What an agent's `createConnection` gets: the options of the request, and those that the agent adds. */
type Connection = ConnectionOptions & { readonly host?: string; readonly port?: number | string }

/**
 * An agent whose connections go through a proxy that only passes bytes on (CONNECT). TLS is spoken with the server, so the
 * proxy sees the host name and nothing of the requests.
 */
export function createTunnelAgent(proxy: ForwardProxy, options: AgentOptions & { readonly timeout: number }): Agent {
  const https = process.getBuiltinModule('node:https')
  const agent = new https.Agent(options)
  const connect = agent.createConnection.bind(agent)
  agent.createConnection = (target: Connection, done) => {
    openTunnel(proxy, `${target.host}:${target.port}`, options.timeout).then(
      // Only Node's types say that this can return no connection.
      (socket) => done?.(null, connect({ ...target, socket } as Connection) as Duplex),
      (error: Error) => done?.(error, undefined as never),
    )
    return undefined
  }
  return agent
}

function openTunnel(proxy: ForwardProxy, target: string, timeoutMs: number): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    const request = sendToProxy(proxy, { method: 'CONNECT', path: target, headers: { host: target } })
    request.setTimeout(timeoutMs, () => request.destroy(new Error(`no response within ${timeoutMs / 1000} s`)))
    request.on('error', (error) => reject(proxyFailure(proxy, error)))
    request.on('connect', ({ statusCode = 0 }: IncomingMessage, socket: Duplex, head: Buffer) => {
      if (statusCode >= 200 && statusCode < 300) {
        if (head.length > 0) socket.unshift(head)
        socket.removeAllListeners('timeout')
        return resolve(socket)
      }
      socket.destroy()
      reject(proxyRefusal(proxy, target.replace(/:443$/, ''), statusCode))
    })
    request.end()
  })
}

/** A request to the proxy itself, with its credentials. Without an agent it gets its own connection. */
export function sendToProxy(
  { protocol, hostname, port, authorization }: ForwardProxy,
  options: RequestOptions & { readonly headers: Readonly<Record<string, string>> },
): ClientRequest {
  const { request } = process.getBuiltinModule(protocol === 'https:' ? 'node:https' : 'node:http')
  const headers = { ...options.headers, ...(authorization && { 'proxy-authorization': authorization }) }
  return request({ agent: false, ...options, headers, host: hostname, port })
}

/** The proxy did not connect. A proxy that fails may recover; one that refuses will not. */
export function proxyRefusal({ variable }: ForwardProxy, host: string, status: number): AttemptError {
  const advice = status === 407 ? `: check the user and password in ${variable}` : ` (${variable})`
  const reason = `the proxy refused to connect to ${host} (${status})${advice}`
  return new AttemptError(status >= 500 ? 'not-sent' : 'misconfigured', reason)
}

/** The proxy cannot be reached, or its certificate is not trusted. Nothing was sent. */
export function proxyFailure({ variable }: ForwardProxy, error: Error): AttemptError {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.message
  return new AttemptError('not-sent', `cannot connect to the proxy that ${variable} names (${code})`)
}
