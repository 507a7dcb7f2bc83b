import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Damage to one direction of every connection, named and measured as in Shopify's toxiproxy. Downstream is towards the
 * client.
 */
export type Toxic = { stream?: 'upstream' | 'downstream' } & (
  | { type: 'latency'; ms: number }
  | { type: 'bandwidth'; bytesPerSecond: number }
  | { type: 'slow_close'; ms: number }
  /** Nothing passes; the connection is closed after `ms`, or never with 0. */
  | { type: 'timeout'; ms: number }
  /** Both sides get a TCP reset, `ms` after the first byte. */
  | { type: 'reset_peer'; ms: number }
  | { type: 'slicer'; bytes: number; delayMs: number }
  /** The connection is closed after this many bytes. */
  | { type: 'limit_data'; bytes: number }
)

export type TcpProxy = AsyncDisposable & {
  /** The address of the target through the proxy. */
  url: string
  /** Connections accepted so far. */
  connections: number
  add(toxic: Toxic): void
  /** Removes all toxics for future bytes. */
  clear(): void
  /** Refuses connections and resets existing ones, until `up`. */
  down(): Promise<void>
  up(): Promise<void>
  close(): Promise<void>
}

/** Starts a proxy on the loopback interface in front of `target`, an http or https URL. */
export async function startTcpProxy(target: string): Promise<TcpProxy> {
  const { hostname, port, protocol } = new URL(target)
  const toxics: Toxic[] = []
  const sockets = new Set<Socket>()
  const server = createServer({ allowHalfOpen: true }, (client) => {
    proxy.connections += 1
    const upstream = connect({ host: hostname, port: Number(port), allowHalfOpen: true })
    const pair = [client, upstream]
    for (const socket of pair) {
      sockets.add(socket)
      socket.setNoDelay(true)
      socket.on('error', () => destroy(pair))
      socket.on('close', () => sockets.delete(socket))
    }
    const pass = (from: Socket, to: Socket, stream: Toxic['stream']) =>
      void pump(from, to, () => toxics.filter((toxic) => (toxic.stream ?? 'downstream') === stream)).catch(() =>
        destroy(pair),
      )
    pass(client, upstream, 'upstream')
    pass(upstream, client, 'downstream')
  })
  const listenAt = await listen(server, 0)

  const down = async () => {
    for (const socket of sockets) socket.resetAndDestroy()
    if (server.listening) await new Promise((resolve) => server.close(resolve))
  }
  const proxy: TcpProxy = {
    url: `${protocol}//127.0.0.1:${listenAt}`,
    connections: 0,
    add: (toxic) => void toxics.push(toxic),
    clear: () => void toxics.splice(0),
    down,
    up: async () => void (await listen(server, listenAt)),
    close: down,
    [Symbol.asyncDispose]: down,
  }
  return proxy
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

function destroy(sockets: Socket[]): void {
  for (const socket of sockets) socket.destroy()
}

async function pump(from: Socket, to: Socket, active: () => Toxic[]): Promise<void> {
  let passed = 0
  for await (const data of from) {
    let chunk: Buffer = data
    for (const toxic of active()) {
      if (toxic.type === 'latency') await sleep(toxic.ms)
      if (toxic.type === 'timeout') return await hang([from, to], toxic.ms)
      if (toxic.type === 'reset_peer') return await reset([from, to], toxic.ms)
      if (toxic.type === 'limit_data') chunk = chunk.subarray(0, Math.max(0, toxic.bytes - passed))
    }
    await write(to, chunk, active())
    passed += chunk.length
    if (chunk.length < data.length) return destroy([from, to])
  }
  for (const toxic of active()) if (toxic.type === 'slow_close') await sleep(toxic.ms)
  to.end()
}

async function hang(sockets: [Socket, Socket], ms: number): Promise<void> {
  if (ms === 0) await once(sockets[0], 'close')
  else await sleep(ms)
  destroy(sockets)
}

async function reset(sockets: Socket[], ms: number): Promise<void> {
  await sleep(ms)
  for (const socket of sockets) socket.resetAndDestroy()
}

async function write(to: Socket, chunk: Buffer, toxics: Toxic[]): Promise<void> {
  const slicer = toxics.find((toxic) => toxic.type === 'slicer')
  const bandwidth = toxics.find((toxic) => toxic.type === 'bandwidth')
  // Sending every twentieth of a second is smooth enough.
  const rate =
    bandwidth === undefined ? Number.POSITIVE_INFINITY : Math.max(1, Math.floor(bandwidth.bytesPerSecond / 20))
  const size = Math.min(slicer?.bytes ?? Number.POSITIVE_INFINITY, rate, Math.max(1, chunk.length))
  for (let at = 0; at < chunk.length; at += size) {
    const piece = chunk.subarray(at, at + size)
    if (!to.write(piece)) await once(to, 'drain')
    if (slicer !== undefined) await sleep(slicer.delayMs)
    if (bandwidth !== undefined) await sleep((piece.length / bandwidth.bytesPerSecond) * 1000)
  }
}
