import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

export type ProxiedRequest = {
  method: string
  host: string
  isAuthorized: boolean
  headers: IncomingMessage['headers']
}

export type ConnectProxy = AsyncDisposable & {
  /** Including the credentials, as in HTTPS_PROXY. */
  url: string
  /** The requests to the proxy, in order: tunnels and plain requests. */
  requests: ProxiedRequest[]
  close(): Promise<void>
}

type Options = {
  /** Requires these credentials. */
  credentials?: { user: string; password: string }
  /** Sends everything to this port of the loopback interface, whatever the name: for hosts that do not exist. */
  tunnelTo?: number
}

/** Starts a forward proxy on the loopback interface: CONNECT tunnels, and plain requests with an absolute URL. */
export async function startConnectProxy({ credentials, tunnelTo }: Options = {}): Promise<ConnectProxy> {
  const requests: ProxiedRequest[] = []
  const sockets = new Set<Socket>()
  const expected =
    credentials && `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`
  const record = (request: IncomingMessage, host: string) => {
    const isAuthorized = expected === undefined || request.headers['proxy-authorization'] === expected
    requests.push({ method: request.method ?? '', host, isAuthorized, headers: request.headers })
    return isAuthorized
  }

  const server = createServer((request, response) => {
    const url = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : undefined
    if (url === undefined) return void response.writeHead(400).end('not a proxy request')
    if (!record(request, url.host)) return void response.writeHead(407, { 'proxy-authenticate': 'Basic' }).end()
    forward(
      request,
      response,
      tunnelTo === undefined ? url : new URL(url.pathname + url.search, `http://127.0.0.1:${tunnelTo}`),
    )
  })
  server.on('connection', (socket) => keep(socket))
  server.on('connect', (request: IncomingMessage, client: Socket, head: Buffer) => {
    const host = request.url ?? ''
    if (!record(request, host)) {
      return void client.end(
        'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n',
      )
    }
    const { hostname, port } = new URL(`http://${host}`)
    const upstream = connect(
      tunnelTo === undefined ? { host: hostname, port: Number(port || 80) } : { host: '127.0.0.1', port: tunnelTo },
    )
    keep(upstream)
    upstream.on('connect', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.write(head)
      upstream.pipe(client).pipe(upstream)
    })
    upstream.on('error', () => client.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n'))
    client.on('error', () => upstream.destroy())
  })
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const close = async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  }
  const login = credentials
    ? `${encodeURIComponent(credentials.user)}:${encodeURIComponent(credentials.password)}@`
    : ''
  return { url: `http://${login}127.0.0.1:${port}`, requests, close, [Symbol.asyncDispose]: close }
}

function forward(request: IncomingMessage, response: ServerResponse, url: URL): void {
  const headers = { ...request.headers }
  for (const name of ['proxy-authorization', 'proxy-connection', 'connection']) delete headers[name]
  const upstream = send(url, { method: request.method, headers }, (reply) => {
    response.writeHead(reply.statusCode ?? 502, reply.headers)
    reply.pipe(response)
  })
  upstream.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()))
  request.pipe(upstream)
}
