import { z } from 'zod'
import type { CallOptions } from '../calls/call.ts'
import { paginate } from '../calls/paginate.ts'
import { pathFor } from '../calls/path.ts'
import type { Transport } from '../calls/transport.ts'
import { Build } from './revisions.ts'

const Agent = z.object({
  id: z.string().min(1),
  name: z.string(),
  team_id: z.string().nullish(),
  created_at: z.string().nullish(),
  updated_at: z.string().nullish(),
})
/** An Assignment: the API calls it agent. */
export type Agent = z.infer<typeof Agent>

const ListedAgent = Agent.extend({
  latest_build: Build.nullish(),
  integration_configs: z
    .array(z.object({ integration_type: z.string() }))
    .nullish()
    .catch(undefined),
})
/** A row of the list: it carries the newest Revision, which need not be the live one, and that one's integrations. */
export type ListedAgent = z.infer<typeof ListedAgent>

const AgentPage = z
  .object({ agents: z.array(ListedAgent), total: z.number().optional() })
  .transform(({ agents, total }) => ({ items: agents, total }))

/** The first Revision of a new Assignment. `config` is the whole Setup, `{version: "v2", data: {...}}`. */
export interface FirstBuild {
  readonly name: string
  readonly config: unknown
}

export function agents({ send }: Transport) {
  return {
    /** All Assignments of a team. The API has no filter by name. */
    list: (teamId: string) =>
      paginate((offset) =>
        send({
          method: 'GET',
          path: pathFor('/v2/teams/{teamId}/agents', { teamId }),
          query: { limit: 100, offset },
          answer: AgentPage,
        }),
      ),
    /** One Assignment. Says nothing of its Revisions. */
    get: (agentId: string) =>
      send({
        method: 'GET',
        path: pathFor('/v2/agents/{agent_id}', { agent_id: agentId }),
        answer: z.object({ agent: Agent }).transform((body) => body.agent),
      }),
    /** Makes an Assignment, with its first Revision where `build` is given. */
    create: (teamId: string, agent: { readonly name: string; readonly build?: FirstBuild }, options?: CallOptions) =>
      send({
        method: 'POST',
        path: pathFor('/v2/teams/{teamId}/agents', { teamId }),
        json: agent,
        answer: z.object({ agent: Agent, build: Build.nullish() }),
        options,
      }),
  }
}
