import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Control } from '../faults/control.ts'
import { distort, type Fault, type Faults, type RecordedRequest, replaces } from '../faults/faults.ts'
import { send } from '../faults/transmission.ts'
import { parseJson, parseMultipart, readBytes, type Upload } from './body.ts'
import { Idempotency } from './idempotency.ts'
import { listen, shut } from './listen.ts'
import { RateLimit } from './rate-limit.ts'
import { Refusal, type Reply, refusal } from './reply.ts'
import type { Context, Match, Router } from './router.ts'

const maxJsonBytes = 16 * 2 ** 20
const maxMultipartBytes = 64 * 2 ** 20

type Incoming = { request: IncomingMessage; record: RecordedRequest; bytes: Buffer | null; query: URLSearchParams }

/** Receives, validates, performs and responds: everything in the API except the routes themselves. */
export class ApiServer {
  readonly requests: RecordedRequest[] = []
  readonly rateLimit: RateLimit
  /** Accepted keys. Remove one to revoke it. */
  readonly keys: Set<string>
  readonly #context: Context
  readonly #router: Router
  readonly #faults: Faults
  readonly #control: Control
  readonly #idempotency: Idempotency
  readonly #server: Server
  url = ''

  constructor(context: Context, router: Router, faults: Faults, control: (server: ApiServer) => Control) {
    const { options, world } = context
    this.#context = context
    this.#router = router
    this.#faults = faults
    this.#control = control(this)
    this.#idempotency = new Idempotency(() => world.now())
    this.rateLimit = new RateLimit(options.rateLimit, () => world.now())
    this.keys = new Set([options.apiKey])
    const listener = (request: IncomingMessage, response: ServerResponse) =>
      void this.#handle(request, response).catch(() => request.destroy())
    this.#server = options.tls ? createTlsServer(options.tls, listener) : createServer(listener)
  }

  async open(): Promise<void> {
    const { port, tls } = this.#context.options
    this.url = `${tls ? 'https' : 'http'}://127.0.0.1:${await listen(this.#server, port)}`
  }

  close(): Promise<void> {
    return shut(this.#server)
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url)
    const record: RecordedRequest = {
      method: request.method ?? '',
      path: pathname,
      query: Object.fromEntries(searchParams),
      headers: request.headers,
      body: null,
      operation: null,
      status: null,
      time: this.#context.world.now(),
    }
    const isControl = pathname.startsWith('/_simulator/')
    if (!isControl) this.requests.push(record)
    const bytes = await readBytes(request, maxMultipartBytes)
    const incoming = { request, record, bytes, query: searchParams }
    if (isControl) return send(response, this.#control(record.method, pathname, bytes), {}, record)
    const fault = this.#faults.take(record)
    if (fault.reset === 'before') return void request.socket.resetAndDestroy()
    if (fault.lateMs !== undefined) {
      request.socket.resetAndDestroy()
      await (fault.until?.() ?? sleep(fault.lateMs, undefined, { ref: false }))
      await this.#reply(incoming, fault)
      return
    }
    await fault.until?.()
    if (fault.delayMs) await sleep(fault.delayMs, undefined, { ref: false })
    const reply = replaces(fault) ? { status: 200, body: {} } : await this.#reply(incoming, fault)
    if (fault.reset === 'after') return void request.socket.resetAndDestroy()
    const date = new Date(this.#context.world.now()).toUTCString()
    const headers = { date, 'x-request-id': `req_${this.requests.length}`, ...reply.headers }
    await send(response, distort({ ...reply, headers }, fault), fault, record)
  }

  async #reply(incoming: Incoming, fault: Fault): Promise<Reply> {
    try {
      this.#authenticate(incoming.request)
      const limited = this.rateLimit.take()
      const reply = limited ?? (await this.#perform(incoming, fault))
      return { ...reply, headers: { ...this.rateLimit.headers(), ...reply.headers } }
    } catch (error) {
      if (error instanceof Refusal) return error.reply
      const message = error instanceof Error ? error.message : String(error)
      return { status: 500, body: { error: 'internal_error', message } }
    }
  }

  #authenticate(request: IncomingMessage): void {
    const [scheme, key, ...rest] = (request.headers.authorization ?? '').split(' ')
    if (scheme !== 'Bearer' || key === undefined || rest.length > 0) throw refusal(401, 'A bearer token is required')
    if (!this.keys.has(key)) throw refusal(401, 'The API key is invalid or was revoked')
  }

  async #perform(incoming: Incoming, fault: Fault): Promise<Reply> {
    const { record, request } = incoming
    const match = this.#router.find(record.method, record.path)
    record.operation = match.route.operation
    const { body, upload, raw } = readContent(incoming, match, this.#context.options.maxUploadBytes)
    const key = request.headers['idempotency-key']
    const call = { ...this.#context, params: match.params, query: incoming.query, body, upload }
    const act = async () => {
      if (this.#context.options.latencyMs > 0) await sleep(this.#context.options.latencyMs, undefined, { ref: false })
      return this.#performed(() =>
        match.route.handle({ ...call, key: typeof key === 'string' ? key : null, now: this.#context.world.now() }),
      )
    }
    const honoured = this.#context.options.honourKeys && record.method !== 'GET' && typeof key === 'string'
    if (!honoured) return act()
    return this.#idempotency.once(key, `${record.method} ${request.url}\n${raw}`, fault.holdKeyMs ?? 0, act)
  }

  #performed(handle: () => Reply): Reply {
    this.#context.world.settle()
    return handle()
  }
}

type Content = { body: unknown; upload: Upload | null; raw: string }

/** Parses the body as the route expects, and records it. */
function readContent({ request, record, bytes }: Incoming, match: Match, maxUploadBytes: number): Content {
  const contentType = request.headers['content-type'] ?? ''
  if (match.route.accepts === 'json') {
    if (bytes === null || bytes.length > maxJsonBytes) throw refusal(413, 'Request body is too large')
    const body = parseJson(bytes, contentType)
    record.body = body ?? null
    return { body, upload: null, raw: bytes.toString('latin1') }
  }
  if (bytes === null) throw refusal(413, 'File too large')
  const upload = parseMultipart(bytes, contentType)
  const files = [...upload.files].map(([field, { name, contentType, content }]) => {
    const sha256 = createHash('sha256').update(content).digest('hex')
    return { field, name, contentType, size: content.length, sha256 }
  })
  const fields = Object.fromEntries(upload.fields)
  record.body = { fields, files }
  const isSandbox = match.route.operation === 'uploadSandboxFile'
  if (isSandbox && files.some((file) => file.size > maxUploadBytes)) throw refusal(413, 'File exceeds the 10 MB limit')
  // The boundary of a multipart body may differ between attempts; its content may not.
  return { body: undefined, upload, raw: JSON.stringify(record.body) }
}
