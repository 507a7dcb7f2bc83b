import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Reply } from '../http/reply.ts'
import type { Fault, RecordedRequest } from './faults.ts'

/** Sends a response, whole or broken as the fault says. */
export async function send(
  response: ServerResponse,
  reply: Reply,
  fault: Fault,
  record: RecordedRequest,
): Promise<void> {
  if (fault.hang === 'headers') return
  const body = bytesOf(reply.body)
  record.status = reply.status
  response.writeHead(reply.status, {
    'content-type': 'application/json; charset=utf-8',
    ...(fault.drip === undefined ? { 'content-length': `${body.length}` } : {}),
    ...reply.headers,
  })
  if (fault.truncate !== undefined) return cut(response, body.subarray(0, fault.truncate))
  if (fault.hang === 'body') return void response.write(body.subarray(0, Math.floor(body.length / 2)))
  if (fault.drip !== undefined) await drip(response, body, fault.drip)
  response.end(fault.drip === undefined ? body : undefined)
}

function bytesOf(body: unknown): Buffer {
  if (Buffer.isBuffer(body)) return body
  return Buffer.from(body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body))
}

/** The bytes must be sent before the connection closes, or a client sees a reset instead of a truncated body. */
function cut(response: ServerResponse, part: Buffer): void {
  response.write(part, () => response.socket?.end())
}

async function drip(response: ServerResponse, body: Buffer, everyMs: number): Promise<void> {
  for (const byte of body) {
    if (response.destroyed) return
    response.write(Buffer.of(byte))
    await sleep(everyMs, undefined, { ref: false })
  }
}
