import { z } from 'zod'
import type { CallOptions } from '../../calls/call.ts'
import { pathFor } from '../../calls/path.ts'
import type { Transport } from '../../calls/transport.ts'
import { ApiError, TimeoutError, TooLargeError } from '../../errors.ts'
import { Message } from './run-schemas.ts'

/** A message and its position in the conversation, from 0; or the reason why the message cannot be read. */
export type MessageRow =
  | { readonly position: number; readonly message: Message }
  | {
      readonly position: number
      readonly problem: string
      /** What arrived instead, if anything. */
      readonly raw?: unknown
      /** Whether it may be an answer of the Assignment. */
      readonly mayBeAnswer: boolean
    }

const documentedLimit = 50
const defaultLimit = 20
/** Bounds the read of a conversation that never ends. */
const maxPages = 10_000

const Page = z
  .object({ messages: z.array(z.unknown()), total: z.number().optional() })
  .transform(({ messages, total }) => ({ items: messages, total }))

export const messagesPath = (runId: string) => pathFor('/v2/runs/{run_id}/messages', { run_id: runId })

/** Creates a reader of conversations. It remembers how many messages a page of this server can hold. */
export function createMessageReader({ send }: Pick<Transport, 'send'>) {
  let maxLimit = documentedLimit

  async function readPage(runId: string, offset: number, limit: number, options?: CallOptions) {
    const read = (count: number) =>
      send({ method: 'GET', path: messagesPath(runId), query: { limit: count, offset }, response: Page, options })
    try {
      return await read(Math.min(limit, maxLimit))
    } catch (error) {
      const mayBeLimit = error instanceof ApiError && error.status === 400 && Math.min(limit, maxLimit) > defaultLimit
      if (!mayBeLimit) throw error
      const page = await read(defaultLimit)
      maxLimit = defaultLimit
      return page
    }
  }

  return {
    /** Up to 50 messages from `offset`, oldest first; 20 if the server refuses 50. Omits what is not a message. */
    async page(runId: string, offset: number, options?: CallOptions) {
      const { items, total } = await readPage(runId, offset, documentedLimit, options)
      return { items: items.flatMap((item) => Message.safeParse(item).data ?? []), total }
    },
    /**
     * The messages from `offset` to the current end, oldest first. A page that is too large or too slow is requested again
     * in parts; a single message that is too large becomes a row with its problem. To continue later, start after the last
     * handled row.
     */
    async *rows(runId: string, offset: number, options?: CallOptions): AsyncGenerator<MessageRow, void, undefined> {
      let position = offset
      let limit = documentedLimit
      // How much fits on a page, as far as known for this part of the conversation.
      let ceiling = documentedLimit
      const ids = new Set<string>()
      for (let pages = 0; pages < maxPages; pages += 1) {
        try {
          const { items, total } = await readPage(runId, position, limit, options)
          const rows = items.map((item, index) => rowOf(item, position + index))
          const isNew = rows.some((row) => !('message' in row) || !ids.has(row.message.id))
          for (const row of rows) {
            if ('message' in row && row.message.id !== '') ids.add(row.message.id)
            yield row
          }
          position += items.length
          limit = Math.min(limit * 2, ceiling)
          // Without a total, a repeated last page is the end.
          if (items.length === 0 || (total === undefined ? !isNew : position >= total)) return
        } catch (error) {
          const mayFit = error instanceof TooLargeError || error instanceof TimeoutError
          if (!mayFit || (limit === 1 && error instanceof TimeoutError)) throw error
          if (limit === 1) {
            yield { position, problem: 'it is too large to be read', mayBeAnswer: true }
            position += 1
            ceiling = documentedLimit
            limit = defaultLimit
          } else {
            const failed = Math.min(limit, maxLimit)
            ceiling = Math.ceil(failed / 2)
            limit = Math.ceil(failed / 4)
          }
        }
      }
    },
  }
}

function rowOf(item: unknown, position: number): MessageRow {
  const { data } = Message.safeParse(item)
  return data
    ? { position, message: data }
    : { position, problem: 'it is not a message', raw: item, mayBeAnswer: false }
}
