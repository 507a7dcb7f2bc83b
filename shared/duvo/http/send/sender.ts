import type { Agent, ClientRequest, IncomingMessage } from 'node:http'
import type { Agent as HttpsAgent } from 'node:https'
import type { Socket } from 'node:net'
import { AttemptError } from '../failures.ts'
import { publicLookup } from './addresses.ts'
import type { ForwardProxy, ProxyFor } from './proxies.ts'
import { createTunnelAgent, proxyFailure, proxyRefusal, sendToProxy } from './tunnel.ts'

/** A body that is read while it is sent. Each piece is valid until the next one is requested. */
export type Pieces = AsyncIterable<Uint8Array>

export interface Outgoing {
  readonly url: URL
  readonly method: string
  /** Includes the `content-length` of a body in pieces. */
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Uint8Array | Pieces | undefined
  /** Ends the request, and the reading of its response, with its reason. */
  readonly signal: AbortSignal
  /** Whether the server must be on the internet: then no name may resolve to this machine or a private network. */
  readonly isPublic?: boolean | undefined
}

/** The headers of a response. `get` takes a name in any letter case. */
export interface ResponseHeaders {
  get(name: string): string | null
  has(name: string): boolean
}

/**
 * A response whose body is still to come, as the server encoded it. Whoever does not read the body to its end must destroy
 * it.
 */
export interface Incoming {
  readonly status: number
  readonly headers: ResponseHeaders
  readonly body: Pieces | null
}

/** Sends one request, without following redirects or decoding anything. Rejects with the reason of the signal, or a failure. */
export type Send = (request: Outgoing) => Promise<Incoming>

/**
 * How long to keep an idle connection, unless the server names a shorter time, and how long to try to connect. A server
 * that takes longer to accept a connection is down, and the request was certainly not sent.
 */
const connectionMs = 10_000

/**
 * Sends with Node's own `http` and `https`: half the startup time and two thirds of the memory of the global `fetch`, which
 * loads undici at its first use. Connections are kept alive; idle ones do not keep the process running. Certificates are
 * checked against Node's own authorities and those of `NODE_EXTRA_CA_CERTS`.
 *
 * @param proxyFor which proxy a request goes through. Default: none
 */
export function createSender({ proxyFor = () => undefined }: { proxyFor?: ProxyFor | undefined } = {}): Send {
  const agents = createAgents()
  return (outgoing) =>
    new Promise((resolve, reject) => {
      const { url, signal, body } = outgoing
      if (signal.aborted) return reject(signal.reason)
      const proxy = proxyFor(url)
      const request = startRequest(outgoing, proxy, agents)
      let response: IncomingMessage | undefined
      // A request that still waits for its connection does not report that it was destroyed, so settle its promise here.
      const fail = (error: unknown) => {
        reject(error)
        response?.destroy(error instanceof Error ? error : new Error(String(error)))
        request.destroy()
      }
      const onAbort = () => fail(signal.reason)
      signal.addEventListener('abort', onAbort, { once: true })
      request.once('close', () => {
        signal.removeEventListener('abort', onAbort)
        reject(new Error('it was closed without a response'))
      })
      request.on('error', (error) => fail(isFromProxy(proxy, url, error) ? proxyFailure(proxy, error) : error))
      limitConnecting(request, url, fail)
      request.once('response', (incoming: IncomingMessage) => {
        response = incoming
        incoming.on('error', () => {}) // the reader of the body gets it too
        const status = incoming.statusCode ?? 0
        if (proxy && status === 407) return fail(proxyRefusal(proxy, url.host, status))
        // A server that has responded need not read the rest of the body.
        if (isInPieces(body)) incoming.once('end', () => request.writableFinished || request.destroy())
        resolve({ status, headers: headersOf(incoming), body: incoming })
      })
      if (isInPieces(body)) void sendPieces(body, request, fail)
      else request.end(body)
    })
}

function startRequest({ url, method, headers, isPublic }: Outgoing, proxy: ForwardProxy | undefined, agents: Agents) {
  if (proxy && url.protocol === 'http:') {
    const agent = agents.direct(proxy.protocol, false)
    return sendToProxy(proxy, { method, path: url.href, headers: { ...headers, host: url.host }, agent })
  }
  const { request } = process.getBuiltinModule(url.protocol === 'http:' ? 'node:http' : 'node:https')
  // If a proxy resolves the name, the address cannot be known here.
  const agent = proxy ? agents.tunnel(proxy) : agents.direct(url.protocol, isPublic ?? false)
  return request(url, { method, headers, agent })
}

function isFromProxy(proxy: ForwardProxy | undefined, url: URL, error: Error): proxy is ForwardProxy {
  return proxy !== undefined && url.protocol === 'http:' && 'syscall' in error && error.syscall === 'connect'
}

/** The agent's timeout applies to every silence; this one only to the time until the connection is open. */
function limitConnecting(request: ClientRequest, url: URL, fail: (error: Error) => void): void {
  request.once('socket', (socket: Socket) => {
    if (request.reusedSocket) return
    const onTimeout = () =>
      fail(new AttemptError('not-sent', `no connection to ${url.host} within ${connectionMs / 1000} s`))
    socket.once('timeout', onTimeout)
    socket.once('encrypted' in socket ? 'secureConnect' : 'connect', () => socket.off('timeout', onTimeout))
  })
}

function isInPieces(body: Outgoing['body']): body is Pieces {
  return body !== undefined && !(body instanceof Uint8Array)
}

/**
 * Reads a body only as fast as it is sent: the next piece once the last is written, so that all pieces can share one
 * buffer. A failure after the response has arrived is ignored.
 */
async function sendPieces(body: Pieces, request: ClientRequest, fail: (error: unknown) => void): Promise<void> {
  const closed = new Promise<void>((resolve) => request.once('close', resolve))
  try {
    for await (const piece of body) {
      await Promise.race([closed, new Promise<unknown>((resolve) => request.write(piece, resolve))])
      if (request.destroyed) return
    }
    request.end()
  } catch (error) {
    fail(error)
  }
}

function headersOf({ headers }: IncomingMessage): ResponseHeaders {
  return {
    get: (name) => {
      const value = headers[name.toLowerCase()]
      return Array.isArray(value) ? value.join(', ') : (value ?? null)
    },
    has: (name) => headers[name.toLowerCase()] !== undefined,
  }
}

type Agents = ReturnType<typeof createAgents>

/** The connection pools, each created at its first use: loading `node:https` costs 20 ms of CPU. */
function createAgents() {
  const options = { keepAlive: true, timeout: connectionMs }
  const pools = new Map<string, Agent | HttpsAgent>()
  const pool = (name: string, create: () => Agent | HttpsAgent) => {
    const known = pools.get(name) ?? create()
    pools.set(name, known)
    return known
  }
  return {
    direct: (protocol: string, isPublic: boolean) =>
      pool(`${protocol} ${isPublic}`, () => {
        const { Agent } = process.getBuiltinModule(protocol === 'http:' ? 'node:http' : 'node:https')
        return new Agent({ ...options, ...(isPublic && { lookup: publicLookup() }) })
      }),
    tunnel: (proxy: ForwardProxy) => pool(proxy.variable, () => createTunnelAgent(proxy, options)),
  }
}
