import { z } from 'zod'
import { paginate } from '../../calls/paginate.ts'
import { pathFor } from '../../calls/path.ts'
import type { Transport } from '../../calls/transport.ts'

const optionalText = z.string().nullish().catch(undefined)

const Integration = z.object({
  id: z.string().min(1),
  name: z.string(),
  /** The slug, such as `slack` or `case-queue-consumer`. */
  type: z.string(),
  /** An open word. If it contains `oauth`, a person has to sign in to connect an account. */
  auth_method: optionalText,
  oauth_provider: optionalText,
})
/** A row of the team's catalogue: an integration that can be attached to a Revision. */
export type Integration = z.infer<typeof Integration>

const Connection = Integration.extend({
  user_id: z.string().nullish(),
  /** The catalogue row that this account belongs to. */
  integration_id: optionalText,
  custom_integration_id: optionalText,
  shared: z.boolean().nullish().catch(undefined),
  /** ISO time since when it is broken; null if it works. */
  broken_at: optionalText,
  broken_reason: optionalText,
})
/** An account that the key's user connected, or that somebody shares with the team. */
export type Connection = z.infer<typeof Connection>

// Both lists come under the same name, `integrations`, but their ids are not interchangeable.
const pageOf = <Row extends z.ZodType>(row: Row) =>
  z
    .object({ integrations: z.array(row), total: z.number().optional() })
    .transform(({ integrations, total }) => ({ items: integrations, total }))

const IntegrationPage = pageOf(Integration)
const ConnectionPage = pageOf(Connection)

export function integrations({ send }: Transport) {
  return {
    /** The catalogue of a team: built-in integrations and its own. Attaching takes these ids. */
    list: (teamId: string) =>
      paginate((offset) =>
        send({
          method: 'GET',
          path: pathFor('/v2/teams/{teamId}/integrations', { teamId }),
          query: { limit: 100, offset },
          response: IntegrationPage,
        }),
      ),
    /** The accounts that the key's user can pin: their own and shared ones. Pinning takes these ids. */
    connections: (teamId: string) =>
      paginate((offset) =>
        send({
          method: 'GET',
          path: pathFor('/v2/teams/{teamId}/connections', { teamId }),
          query: { limit: 100, offset },
          response: ConnectionPage,
        }),
      ),
  }
}
