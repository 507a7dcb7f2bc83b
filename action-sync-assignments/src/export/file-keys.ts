import type { Schedule } from '../../../shared/duvo/index.ts'
import { neededBy, pathOfFolder } from '../../../shared/sync/index.ts'
import type { ExportedAssignment, ExportedSlot, ExportedTeam } from './read-live.ts'

type JsonObject = Record<string, unknown>

/** What a file contains besides the config, in the order of the README. With names instead of ids if they are unique. */
export function keysOf({ agent, slots, schedules, trigger }: ExportedAssignment, team: ExportedTeam): JsonObject {
  const folder = pathOfFolder(team.folders, agent.folder_id)
  const settings = Object.entries({
    slack_enabled: agent.slack_enabled,
    microsoft_teams_enabled: agent.microsoft_teams_enabled,
    agentic_memory_enabled: agent.agentic_memory_enabled,
  }).filter(([, value]) => typeof value === 'boolean')
  const known = schedules.map(scheduleOf)
  return {
    name: agent.name,
    ...(folder !== '/' && { folder }),
    ...(settings.length > 0 && { settings: Object.fromEntries(settings) }),
    ...(slots.length > 0 && { integrations: slots.map((slot) => slotOf(slot, trigger, team)) }),
    ...(known.length > 0 && { schedules: known }),
  }
}

function slotOf(slot: ExportedSlot, trigger: ExportedAssignment['trigger'], team: ExportedTeam): JsonObject {
  const isOnly = team.integrations.filter(({ type }) => type === slot.type).length === 1
  const isTriggered = slot.type === 'case-queue-consumer' && trigger && slot.queueNames.includes(trigger.queueName)
  return {
    type: isOnly ? slot.type : slot.integrationId,
    ...(slot.pins.length > 0 && { connections: slot.pins.map((id) => connectionName(id, slot, team)) }),
    ...(slot.type.startsWith('case-queue-') && { queues: slot.queueNames }),
    ...(isTriggered && {
      trigger: {
        enabled: trigger.enabled,
        ...(trigger.concurrency === 1 && { concurrency: 1 }),
        ...(slot.queueNames.length > 1 && { queue: trigger.queueName }),
      },
    }),
  }
}

function connectionName(id: string, { integrationId, type }: ExportedSlot, { connections }: ExportedTeam): string {
  const name = connections.find((connection) => connection.id === id)?.name
  const namesakes = connections.filter(
    (one) => one.name === name && (one.custom_integration_id ?? one.integration_id ?? integrationId) === integrationId,
  )
  return name !== undefined && namesakes.length === 1 && type !== '' ? name : id
}

function scheduleOf(schedule: Schedule): JsonObject {
  const fields = neededBy(schedule.frequency).map((field) => [field, schedule[field]] as const)
  return {
    ...(!schedule.enabled && { enabled: false }),
    frequency: schedule.frequency,
    ...Object.fromEntries(
      fields.map(([field, value]) => [field, field === 'time' ? String(value).slice(0, 5) : value]),
    ),
    timezone: schedule.timezone,
  }
}
