import { iso } from '../../http/request.ts'
import type { Call } from '../../http/router.ts'
import type { Agent, Build } from '../../world/records/records.ts'
import { buildView } from '../revisions/build-view.ts'
import { rivalsOn } from './case-triggers.ts'
import { schedulesOf, scheduleView } from './schedules.ts'

export function agentView(agent: Agent, call: Call) {
  return {
    id: agent.id,
    name: agent.name,
    slack_enabled: agent.slackEnabled,
    microsoft_teams_enabled: agent.teamsEnabled,
    agentic_memory_enabled: agent.memoryEnabled,
    team_id: agent.teamId,
    thread_id: null,
    folder_id: agent.folderId,
    created_at: iso(agent.createdAt),
    updated_at: iso(agent.updatedAt),
    created_by: call.world.user,
    updated_by: call.world.user,
  }
}

export function agentWithContext(agent: Agent, call: Call) {
  return { agent: agentView(agent, call), user_context: { pinned_at: iso(agent.pinnedAt) } }
}

/** A row of the list. It shows the latest Revision, even if it is not live: a newer draft hides the live one. */
export function agentRow(agent: Agent, call: Call, withSchedules: boolean) {
  const { world } = call
  const latest = latestBuild(world.buildsOf(agent.id))
  const schedules = withSchedules ? { schedules: schedulesOf(call, agent).map(scheduleView(call)) } : {}
  return {
    ...agentView(agent, call),
    pinned_at: iso(agent.pinnedAt),
    last_run_at: null,
    latest_build: latest ? { ...buildView(latest, world), ...schedules } : null,
    integration_configs: integrationConfigs(latest, call),
    user_triggers: { slack_mention: false, slack_channel: false, teams_mention: false },
    ...triggerFields(agent, call),
  }
}

function latestBuild(builds: readonly Build[]): Build | null {
  return builds.reduce<Build | null>((newest, build) => (newest && newest.number > build.number ? newest : build), null)
}

function integrationConfigs(build: Build | null, { world, now }: Call) {
  const slots = (build?.slots ?? []).filter((slot) => slot.visibleAt <= now)
  return slots.map((slot) => ({
    id: slot.id,
    integration_id: slot.integrationId,
    integration_type: slot.type,
    integration_name: slot.name,
    created_at: iso(slot.createdAt),
    is_connected: slot.pins.some((pin) => pin.userId === world.user.id),
    linked_queue_names: slot.queueIds.map((id) => world.queues.get(id)?.name ?? ''),
  }))
}

function triggerFields(agent: Agent, call: Call) {
  const trigger = agent.caseTrigger
  const rivals = trigger?.enabled ? rivalsOn(call, agent, trigger.queueId) : []
  return {
    case_trigger_enabled: trigger?.enabled ?? false,
    case_trigger_has_conflict: rivals.length > 0,
    case_trigger_conflicting_agents: rivals,
    case_queue_name: trigger ? (call.world.queues.get(trigger.queueId)?.name ?? null) : null,
  }
}
