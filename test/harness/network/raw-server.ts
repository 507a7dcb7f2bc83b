import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

export type RawRequest = {
  /** The raw request: line, headers, body; one character per byte. */
  text: string
  /** Counted from 1: among all requests, and the connection it came on. */
  number: number
  connection: number
}

export type RawServer = AsyncDisposable & {
  url: string
  requests: RawRequest[]
  connections: number
  close(): Promise<void>
}

/**
 * Starts a server on the loopback interface that responds to HTTP requests with whatever bytes `respond` writes: for what no
 * HTTP library would send. Without `respond` it accepts connections and stays silent.
 */
export async function startRawServer(
  respond: (socket: Socket, request: RawRequest) => void = () => {},
): Promise<RawServer> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    raw.connections += 1
    const connection = raw.connections
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    let received = ''
    socket.setEncoding('latin1').on('data', (text: string) => {
      received += text
      for (let length = lengthOf(received); length !== undefined; length = lengthOf(received)) {
        const request = { text: received.slice(0, length), number: raw.requests.length + 1, connection }
        received = received.slice(length)
        raw.requests.push(request)
        respond(socket, request)
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  }
  const { port } = server.address() as AddressInfo
  const raw: RawServer = {
    url: `http://127.0.0.1:${port}`,
    requests: [],
    connections: 0,
    close,
    [Symbol.asyncDispose]: close,
  }
  return raw
}

/** The number of characters of the first complete request in `text`; undefined while it is incomplete. */
function lengthOf(text: string): number | undefined {
  const end = text.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const head = text.slice(0, end)
  const body = end + 4
  if (/^transfer-encoding:.*chunked/im.test(head)) {
    const last = text.indexOf('0\r\n\r\n', body)
    return last < 0 ? undefined : last + 5
  }
  const length = body + Number(/^content-length:\s*(\d+)/im.exec(head)?.[1] ?? 0)
  return text.length < length ? undefined : length
}
