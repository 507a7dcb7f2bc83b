import { createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { listen, shut } from '../http/listen.ts'
import type { Sandbox } from '../world/records/records.ts'

export type StorageRequest = {
  method: string
  path: string
  query: Record<string, string>
  headers: Record<string, string | string[] | undefined>
  status: number | null
  bytes: number
  sha256: string | null
}

/** How the next uploads fail. */
export type StorageBehaviour = {
  times?: number
  /** Respond 403, as for an expired URL. */
  expired?: boolean
  /** Respond 307 with this location. */
  redirectTo?: string
  /** Stop reading after this many bytes and never respond. */
  stallAt?: number
  /** Cut the connection after this many bytes. */
  resetAt?: number
  bytesPerSecond?: number
  status?: number
}

type Grant = { sandbox: Sandbox; path: string; expiresAt: number; signature: string }

/** The object store for presigned URLs: a different origin, which must never see the API key. */
export class Storage {
  readonly requests: StorageRequest[] = []
  readonly #server: Server
  readonly #now: () => number
  readonly #grants = new Map<string, Grant>()
  #behaviours: StorageBehaviour[] = []
  url = ''

  constructor(now: () => number) {
    this.#now = now
    this.#server = createServer(
      (request, response) => void this.#handle(request, response).catch(() => request.destroy()),
    )
  }

  async open(): Promise<void> {
    this.url = `http://127.0.0.1:${await listen(this.#server, 0)}`
  }

  close(): Promise<void> {
    return shut(this.#server)
  }

  behave(behaviour: StorageBehaviour): void {
    this.#behaviours.push({ times: 1, ...behaviour })
  }

  /** A URL that lets its holder put one file into a sandbox until it expires. */
  presign(sandbox: Sandbox, path: string, expiresAt: number): string {
    const id = randomBytes(9).toString('hex')
    const signature = randomBytes(24).toString('hex')
    this.#grants.set(`/bucket/${id}`, { sandbox, path, expiresAt, signature })
    return `${this.url}/bucket/${id}?X-Sim-Expires=${Math.ceil(expiresAt / 1000)}&X-Sim-Signature=${signature}`
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url)
    const record: StorageRequest = {
      method: request.method ?? '',
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: request.headers,
      status: null,
      bytes: 0,
      sha256: null,
    }
    this.requests.push(record)
    const reply = (status: number, code: string, headers: Record<string, string> = {}) => {
      record.status = status
      const body = status === 200 ? '' : `<Error><Code>${code}</Code></Error>`
      response.writeHead(status, { 'content-type': 'application/xml', 'content-length': body.length, ...headers })
      response.end(body)
      // Read and discard the rest of a refused body, so that the client can read the response.
      request.resume()
    }
    const behaviour = this.#next()
    const grant = this.#grants.get(url.pathname)
    if (request.headers.authorization !== undefined) return reply(400, 'Only one auth mechanism allowed')
    if (behaviour.redirectTo) return reply(307, 'TemporaryRedirect', { location: behaviour.redirectTo })
    if (behaviour.status) return reply(behaviour.status, 'SlowDown')
    if (request.method !== 'PUT') return reply(405, 'MethodNotAllowed')
    if (!grant || grant.signature !== url.searchParams.get('X-Sim-Signature'))
      return reply(403, 'SignatureDoesNotMatch')
    if (behaviour.expired || grant.expiresAt <= this.#now()) return reply(403, 'AccessDenied: Request has expired')
    if (request.headers['content-length'] === undefined) return reply(411, 'MissingContentLength')
    if (!(await this.#receive(request, record, behaviour))) return
    grant.sandbox.files.set(grant.path, { path: grant.path, size: record.bytes, sha256: record.sha256 ?? '' })
    reply(200, 'OK')
  }

  async #receive(request: IncomingMessage, record: StorageRequest, behaviour: StorageBehaviour): Promise<boolean> {
    const hash = createHash('sha256')
    for await (const chunk of request) {
      hash.update(chunk)
      record.bytes += chunk.length
      if (behaviour.resetAt !== undefined && record.bytes >= behaviour.resetAt) {
        request.socket.resetAndDestroy()
        return false
      }
      if (behaviour.stallAt !== undefined && record.bytes >= behaviour.stallAt) {
        request.pause()
        await new Promise((resolve) => request.socket.once('close', resolve))
        return false
      }
      if (behaviour.bytesPerSecond) await sleep((chunk.length / behaviour.bytesPerSecond) * 1000)
    }
    record.sha256 = hash.digest('hex')
    return true
  }

  #next(): StorageBehaviour {
    const behaviour = this.#behaviours[0]
    if (!behaviour) return {}
    behaviour.times = (behaviour.times ?? 1) - 1
    if (behaviour.times <= 0) this.#behaviours.shift()
    return behaviour
  }
}
