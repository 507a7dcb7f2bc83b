import { z } from 'zod'
import type { CallOptions } from '../../calls/call.ts'
import { paginate } from '../../calls/paginate.ts'
import { pathFor } from '../../calls/path.ts'
import type { Transport } from '../../calls/transport.ts'

const Queue = z.object({
  id: z.string().min(1),
  name: z.string(),
  description: z.string().nullish(),
  created_at: z.string().nullish(),
})
/** A container of Cases. Its name is unique within the team. */
export type Queue = z.infer<typeof Queue>

const QueuePage = z
  .object({ queues: z.array(Queue), total: z.number().optional() })
  .transform(({ queues, total }) => ({ items: queues, total }))

const LinkedAgent = z.object({
  agent_id: z.string().min(1),
  agent_name: z.string().catch(''),
  case_trigger_enabled: z.boolean().nullish(),
  problems: z.array(z.string()).nullish().catch(undefined),
})
/** An Assignment whose live Revision is linked to a Queue. */
export type LinkedAgent = z.infer<typeof LinkedAgent>

const QueueAgents = z.object({
  queue_name: z.string().catch(''),
  producers: z.array(LinkedAgent).catch([]),
  consumers: z.array(LinkedAgent),
})
/** Who fills a Queue, and who processes its Cases. */
export type QueueAgents = z.infer<typeof QueueAgents>

const QueueLabel = z.object({
  id: z.string().min(1),
  key: z.string().catch(''),
  value: z.string(),
  case_count: z.number().nullish().catch(undefined),
})
/** A label that Cases of a Queue have or can get, and how many have it. One without a key is a tag. */
export type QueueLabel = z.infer<typeof QueueLabel>

const labelsOfPage = 1_000

export function queues({ send }: Transport) {
  return {
    /** All Queues of a team. */
    list: (teamId: string) =>
      paginate((offset) =>
        send({
          method: 'GET',
          path: pathFor('/v2/teams/{teamId}/queues', { teamId }),
          query: { limit: 250, offset },
          response: QueuePage,
        }),
      ),
    /** Creates a Queue. Throws an `ApiError` 409 if the team already has one with this name. */
    create: (
      teamId: string,
      queue: { readonly name: string; readonly description?: string | undefined },
      options?: CallOptions,
    ) =>
      send({
        method: 'POST',
        path: pathFor('/v2/teams/{teamId}/queues', { teamId }),
        json: queue,
        response: z.object({ queue: Queue }).transform((body) => body.queue),
        options,
      }),
    get: (queueId: string) =>
      send({
        method: 'GET',
        path: pathFor('/v2/queues/{queue_id}', { queue_id: queueId }),
        response: z.object({ queue: Queue }).transform((body) => body.queue),
      }),
    /** The labels of a Queue, a thousand a request. Keys that identify Cases create as many labels as there are Cases. */
    labels: (queueId: string) =>
      paginate((offset) =>
        send({
          method: 'GET',
          path: pathFor('/v2/queues/{queue_id}/labels', { queue_id: queueId }),
          query: { limit: labelsOfPage, offset },
          response: z.object({ labels: z.array(QueueLabel) }).transform(({ labels }) => {
            return { items: labels, total: labels.length < labelsOfPage ? offset + labels.length : undefined }
          }),
        }),
      ),
    /** The Assignments linked to a Queue, and its name. */
    agents: (queueId: string) =>
      send({
        method: 'GET',
        path: pathFor('/v2/queues/{queue_id}/agents', { queue_id: queueId }),
        response: QueueAgents,
      }),
  }
}
