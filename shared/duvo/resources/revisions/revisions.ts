import { z } from 'zod'
import type { CallOptions } from '../../calls/call.ts'
import { Numeric } from '../../calls/numeric.ts'
import { fittingPages, paginate } from '../../calls/paginate.ts'
import { pathFor } from '../../calls/path.ts'
import type { Transport } from '../../calls/transport.ts'

/**
 * A Revision; the API calls it build. `config` is passed on unchanged. `status` is an open word, in practice draft, live or
 * historic.
 */
export const Build = z.object({
  id: z.string().min(1),
  agent_id: z.string().nullish(),
  name: z.string().nullish(),
  revision_name: z.string().nullish(),
  revision_description: z.string().nullish(),
  config: z.unknown().optional(),
  status: z.string().nullish(),
  revision_number: Numeric.nullish(),
  parent_build_id: z.string().nullish(),
  created_by_name: z.string().nullish(),
  created_at: z.string().nullish(),
  updated_at: z.string().nullish(),
})
export type Build = z.infer<typeof Build>

/** The content of a Revision. `config` replaces the whole Setup, `{version: "v2", data: {...}}`: missing fields are cleared. */
export interface NewBuild {
  readonly name: string
  readonly config: unknown
  /** Assignments to which this one may hand over work. They are never inherited. */
  readonly handover_target_ids?: readonly string[] | undefined
  /** The Revision from which integrations and Queue links are copied. */
  readonly source_build_id?: string | undefined
}

/** Labels of a Revision as people see them: a name of 1 to 80 characters, a description of at most 500. */
export interface BuildLabels {
  readonly revision_name?: string | undefined
  readonly revision_description?: string | undefined
}

const CaseQueueSlot = z.object({
  integration_type: z.string().catch(''),
  linked_queue_count: z.number().catch(0),
})
/** A slot for a Queue in a Revision. Without a linked Queue, a Job that reaches it fails. */
export type CaseQueueSlot = z.infer<typeof CaseQueueSlot>

const BuildPage = z
  .object({ builds: z.array(Build), total: z.number().optional() })
  .transform(({ builds, total }) => ({ items: builds, total }))

const BuildBody = z.object({ build: Build }).transform((body) => body.build)

export function revisions({ send }: Transport) {
  return {
    /** All Revisions of an Assignment; the order is not documented. */
    list: (agentId: string) =>
      paginate(
        fittingPages(
          (offset, limit) =>
            send({
              method: 'GET',
              path: pathFor('/v2/agents/{agent_id}/revisions', { agent_id: agentId }),
              query: { limit, offset },
              response: BuildPage,
            }),
          100,
        ),
      ),
    get: (agentId: string, buildId: string) =>
      send({
        method: 'GET',
        path: pathFor('/v2/agents/{agent_id}/revisions/{build_id}', { agent_id: agentId, build_id: buildId }),
        response: BuildBody,
      }),
    /** Creates a draft. New Jobs keep using the live Revision until the draft is promoted. */
    create: (agentId: string, build: NewBuild, options?: CallOptions) =>
      send({
        method: 'POST',
        path: pathFor('/v2/agents/{agent_id}/revisions', { agent_id: agentId }),
        json: build,
        response: BuildBody,
        options,
      }),
    /** Replaces the description of a Revision (at most 500 characters). */
    setDescription: (buildId: string, description: string) =>
      send({
        method: 'PATCH',
        path: pathFor('/v2/revisions/{build_id}', { build_id: buildId }),
        json: { revision_description: description },
        response: BuildBody,
      }),
    /**
     * Makes a Revision live: triggers and new Jobs use it, running Jobs keep theirs. Throws an `ApiError` 409 if it is
     * already live or still being built. The response does not say whether it worked: read the Revision back.
     */
    promote: (buildId: string, labels: BuildLabels) =>
      send({
        method: 'POST',
        path: pathFor('/v2/revisions/{build_id}/promote', { build_id: buildId }),
        json: labels,
        response: z.unknown(),
      }),
    /** The Queue slots of a Revision, and how many Queues each is linked to. */
    caseQueueSlots: (agentId: string, buildId: string) =>
      send({
        method: 'GET',
        path: pathFor('/v2/agents/{agent_id}/revisions/{build_id}/case-queue-validation', {
          agent_id: agentId,
          build_id: buildId,
        }),
        response: z.object({ configs: z.array(CaseQueueSlot) }).transform((body) => body.configs),
      }),
  }
}
