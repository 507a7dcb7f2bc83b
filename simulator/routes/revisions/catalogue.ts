import { z } from 'zod'
import { ok, refusal } from '../../http/reply.ts'
import { iso, paging, param, readQuery, teamOf } from '../../http/request.ts'
import { type Call, route } from '../../http/router.ts'
import type { Connection, Integration } from '../../world/records/records.ts'

const querySchema = z.object({ ...paging(100, 100), type: z.string().optional() })

/** A catalogue row and a connection have the same shape, but their ids are not interchangeable. */
function catalogueRow(call: Call, integration: Integration, teamId: string) {
  const time = iso(call.world.startedAt)
  return {
    id: integration.id,
    name: integration.name,
    type: integration.type,
    provider: integration.type,
    user_id: null,
    team_id: teamId,
    auth_method: integration.auth,
    custom_integration_id: integration.isCustom ? integration.id : null,
    created_at: time,
    updated_at: time,
  }
}

function connectionRow(connection: Connection) {
  return {
    id: connection.id,
    name: connection.name,
    type: connection.type,
    provider: connection.type,
    user_id: connection.userId,
    team_id: connection.teamId,
    integration_id: connection.integrationId,
    shared: connection.shared,
    created_by: connection.userId,
    broken_at: iso(connection.brokenAt),
    broken_reason: connection.brokenReason,
    created_at: iso(connection.createdAt),
    updated_at: iso(connection.createdAt),
  }
}

/** Own connections, and those shared with the team. */
export function isUsable(call: Call, connection: Connection): boolean {
  return connection.userId === call.world.user.id || connection.shared
}

function page<Row extends { type: string }>(call: Call, rows: readonly Row[]) {
  const { limit, offset, type } = readQuery(querySchema, call)
  const found = rows.filter((row) => type === undefined || row.type === type)
  return ok({ integrations: found.slice(offset, offset + limit), total: found.length, limit, offset })
}

function listIntegrations(call: Call) {
  const team = teamOf(call)
  return page(
    call,
    [...call.world.integrations.values()].map((integration) => catalogueRow(call, integration, team.id)),
  )
}

function listConnections(call: Call) {
  const team = teamOf(call)
  const visible = [...call.world.connections.values()].filter((one) => one.teamId === team.id && isUsable(call, one))
  return page(call, visible.map(connectionRow))
}

function getConnection(call: Call) {
  const connection = call.world.connections.get(param(call, 'connection_id'))
  if (!connection || !isUsable(call, connection)) throw refusal(404, 'Connection not found')
  return ok(connectionRow(connection))
}

export const catalogueRoutes = [
  route('listIntegrations', 'GET /v2/teams/{teamId}/integrations', listIntegrations),
  route('listConnections', 'GET /v2/teams/{teamId}/connections', listConnections),
  route('getConnection', 'GET /v2/connections/{connection_id}', getConnection),
]
