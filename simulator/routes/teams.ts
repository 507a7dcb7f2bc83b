import { ok } from '../http/reply.ts'
import { iso, teamOf } from '../http/request.ts'
import { type Call, route } from '../http/router.ts'
import type { Team } from '../world/records/records.ts'

function summary(call: Call, team: Team) {
  return { id: team.id, name: team.name, organization_id: call.world.organizationId }
}

function listTeams(call: Call) {
  const teams = [...call.world.teams.values()].filter((team) => team.visible)
  return ok({ teams: teams.map((team) => summary(call, team)) })
}

function getTeam(call: Call) {
  const team = teamOf(call)
  return ok({
    team: { ...summary(call, team), created_at: iso(team.createdAt), slack_team_id: null, discovery_mode: 'off' },
  })
}

function getProfile(call: Call) {
  return ok({ profile: { ...call.world.user, teamId: call.world.team.id } })
}

export const teamRoutes = [
  route('listMyTeams', 'GET /v2/teams', listTeams),
  route('getTeam', 'GET /v2/teams/{teamId}', getTeam),
  route('getProfile', 'GET /v2/profile', getProfile),
]
