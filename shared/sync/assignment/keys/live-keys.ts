import type { CaseTrigger, ListedAgent, ListedSlot, Schedule } from '../../../duvo/index.ts'
import type { WantedSlot } from './resolve.ts'

/** An integration of the live Revision. */
export interface LiveSlot {
  /** Its id in the catalogue. */
  readonly integrationId: string | undefined
  readonly type: string
  readonly name: string
  /** Undefined if unknown. */
  readonly queueNames: readonly string[] | undefined
  /** Ids of the connections that the key's user pinned. Undefined if not read. */
  readonly pins: readonly string[] | undefined
  /** Whether there is any such pin. Undefined if unknown. */
  readonly isConnected: boolean | undefined
}

/** An integration of a draft. */
export interface DraftSlot extends LiveSlot {
  /** Ids of the connections that the key's user pinned in the live Revision, if the draft keeps them. */
  readonly keptPins: readonly string[]
}

export interface LiveTrigger {
  readonly enabled: boolean
  readonly queueName: string
  /** Undefined if not read. */
  readonly concurrency: number | null | undefined
  /** Whether the key's user may disable, move or delete it. Undefined if not read. */
  readonly canDisable: boolean | undefined
  readonly creator: string | undefined
}

/** What Duvo has besides the config. */
export interface LiveKeys {
  readonly name: string
  readonly folderId: string | undefined
  readonly settings: Readonly<Record<string, boolean | null | undefined>>
  /** Undefined if no Revision is live, or its integrations were not read. */
  readonly slots: readonly LiveSlot[] | undefined
  /** Undefined if not read. */
  readonly schedules: readonly Schedule[] | undefined
  /** null if there is none. Undefined if unknown. */
  readonly trigger: LiveTrigger | null | undefined
}

/**
 * What a row of the list of Assignments contains. Its integrations are those of the newest Revision, so they count only if
 * that is the live one.
 */
export function keysOfRow(row: ListedAgent, isLatestLive: boolean): LiveKeys {
  const { slack_enabled, microsoft_teams_enabled, agentic_memory_enabled } = row
  return {
    name: row.name,
    folderId: row.folder_id ?? undefined,
    settings: { slack_enabled, microsoft_teams_enabled, agentic_memory_enabled },
    slots: isLatestLive ? row.integration_configs?.map(slotOfRow) : undefined,
    schedules: row.latest_build?.schedules ?? undefined,
    trigger: triggerOfRow(row),
  }
}

function slotOfRow(slot: ListedSlot): LiveSlot {
  return {
    integrationId: slot.integration_id ?? undefined,
    type: slot.integration_type,
    name: slot.integration_name,
    queueNames: slot.linked_queue_names ?? undefined,
    pins: undefined,
    isConnected: slot.is_connected ?? undefined,
  }
}

function triggerOfRow({ case_trigger_enabled: enabled, case_queue_name: queueName }: ListedAgent): LiveKeys['trigger'] {
  if (queueName === undefined || typeof enabled !== 'boolean') return undefined
  if (queueName === null) return null
  return { enabled, queueName, concurrency: undefined, canDisable: undefined, creator: undefined }
}

export function triggerOf(trigger: CaseTrigger | undefined): LiveTrigger | null {
  if (!trigger) return null
  return {
    enabled: trigger.enabled,
    queueName: trigger.case_queue_name,
    concurrency: trigger.concurrency ?? null,
    canDisable: trigger.can_disable ?? undefined,
    creator: trigger.creator_display_name ?? undefined,
  }
}

/** The slot of an integration: by its id, or by its type if the server returns no id. */
export function slotFor(slots: readonly LiveSlot[], { integration }: Pick<WantedSlot, 'integration'>) {
  return slots.find(({ integrationId, type }) =>
    integrationId === undefined ? type === integration.type : integrationId === integration.id,
  )
}
