import { z } from 'zod'
import type { CallOptions } from '../../calls/call.ts'
import { fittingPages, paginate } from '../../calls/paginate.ts'
import { pathFor } from '../../calls/path.ts'
import type { Transport } from '../../calls/transport.ts'
import { Build } from '../revisions/revisions.ts'
import { Schedule } from './schedules.ts'

const Agent = z.object({
  id: z.string().min(1),
  name: z.string(),
  team_id: z.string().nullish(),
  folder_id: z.string().nullish().catch(undefined),
  slack_enabled: z.boolean().nullish().catch(undefined),
  microsoft_teams_enabled: z.boolean().nullish().catch(undefined),
  agentic_memory_enabled: z.boolean().nullish().catch(undefined),
  created_at: z.string().nullish(),
  updated_at: z.string().nullish(),
})
/** An Assignment; the API calls it agent. */
export type Agent = z.infer<typeof Agent>

const ListedSlot = z.object({
  id: z.string().nullish().catch(undefined),
  integration_id: z.string().nullish().catch(undefined),
  integration_type: z.string(),
  integration_name: z.string().catch(''),
  /** Whether the key's user has a connection pinned there. */
  is_connected: z.boolean().nullish().catch(undefined),
  /** Names of the linked Queues. Absent on older servers. */
  linked_queue_names: z.array(z.string()).nullish().catch(undefined),
})
/** An integration of the newest Revision, as in the list of Assignments. */
export type ListedSlot = z.infer<typeof ListedSlot>

const ListedAgent = Agent.extend({
  latest_build: Build.extend({ schedules: z.array(Schedule).nullish().catch(undefined) }).nullish(),
  integration_configs: z.array(ListedSlot).nullish().catch(undefined),
  case_trigger_enabled: z.boolean().nullish().catch(undefined),
  /** Name of the Queue of the case trigger; null if there is no trigger. */
  case_queue_name: z.string().nullish().catch(undefined),
})
/**
 * A row of the list. It carries the newest Revision, which need not be the live one, its integrations and, on request, the
 * schedules of the key's user.
 */
export type ListedAgent = z.infer<typeof ListedAgent>

const AgentPage = z
  .object({ agents: z.array(ListedAgent), total: z.number().optional() })
  .transform(({ agents, total }) => ({ items: agents, total }))

const EvalScores = z.object({
  total_evaluated: z.number(),
  with_issues: z.number(),
  flag_distribution: z.array(z.object({ flag: z.string(), count: z.number(), label: z.string().nullish() })),
})
/** Results of evaluations: how many Jobs were evaluated, how many had issues, and how many failed each check. */
export type EvalScores = z.infer<typeof EvalScores>

/** The first Revision of a new Assignment. `config` is the whole Setup, `{version: "v2", data: {...}}`. */
export interface FirstBuild {
  readonly name: string
  readonly config: unknown
}

/** What can be set on an Assignment outside its Revisions. */
export interface AgentFields {
  readonly name?: string | undefined
  readonly slack_enabled?: boolean | undefined
  readonly microsoft_teams_enabled?: boolean | undefined
  readonly agentic_memory_enabled?: boolean | undefined
}

export function agents({ send }: Transport) {
  const pagesOf = (teamId: string, withSchedules: boolean) =>
    fittingPages(
      (offset, limit) =>
        send({
          method: 'GET',
          path: pathFor('/v2/teams/{teamId}/agents', { teamId }),
          query: { limit, offset, ...(withSchedules && { include_schedules: true }) },
          response: AgentPage,
        }),
      100,
    )
  return {
    /**
     * All Assignments of a team. The API cannot filter by name. `withSchedules` adds the schedules of the key's user to the
     * rows.
     */
    list: (teamId: string, { withSchedules = false }: { readonly withSchedules?: boolean } = {}) =>
      paginate(pagesOf(teamId, withSchedules)),
    /** At most 100 Assignments of the list, from an offset. */
    page: async (teamId: string, offset: number) => (await pagesOf(teamId, false)(offset)).items,
    /** One Assignment, without its Revisions. */
    get: (agentId: string) =>
      send({
        method: 'GET',
        path: pathFor('/v2/agents/{agent_id}', { agent_id: agentId }),
        response: z.object({ agent: Agent }).transform((body) => body.agent),
      }),
    /** What evaluations made after `since` (ISO 8601 in UTC) found in an Assignment's Jobs. There is no `until`. */
    evalScores: (agentId: string, since: string) =>
      send({
        method: 'GET',
        path: pathFor('/v2/agent/{agentId}/eval-scores', { agentId }),
        query: { since },
        response: EvalScores,
      }),
    /** Creates an Assignment, with a first Revision if `build` is given. */
    create: (teamId: string, agent: { readonly name: string; readonly build?: FirstBuild }, options?: CallOptions) =>
      send({
        method: 'POST',
        path: pathFor('/v2/teams/{teamId}/agents', { teamId }),
        json: agent,
        response: z.object({ agent: Agent, build: Build.nullish() }),
        options,
      }),
    /** Changes only the given fields. */
    update: (agentId: string, fields: AgentFields) =>
      send({
        method: 'PATCH',
        path: pathFor('/v2/agents/{agent_id}', { agent_id: agentId }),
        json: fields,
        response: z.object({ agent: Agent }).transform((body) => body.agent),
      }),
    /** Deletes an Assignment with its Revisions, schedules and triggers. Its running Jobs are interrupted. */
    delete: (agentId: string, options?: CallOptions) =>
      send({
        method: 'DELETE',
        path: pathFor('/v2/agents/{agent_id}', { agent_id: agentId }),
        response: z.unknown(),
        options,
      }),
  }
}
