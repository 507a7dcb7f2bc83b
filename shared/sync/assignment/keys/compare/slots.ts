import { isSameName } from '../../../normal-form.ts'
import { type LiveKeys, type LiveSlot, type LiveTrigger, slotFor } from '../live-keys.ts'
import type { WantedSlot, WantedTrigger } from '../resolve.ts'
import type { TeamNames } from '../team-names.ts'
import type { FoundKeys, KeyChange, KeyComparison } from './comparison.ts'

/** Where a person connects an account or edits somebody else's trigger. */
const places = { connections: 'in Duvo, under Connections', trigger: 'in Duvo, on the Assignment, under Triggers' }

/** The differences in integrations, their pins and Queues, and the case trigger. */
export function slotChanges({ wanted: { slots }, live, rivals }: FoundKeys, names: TeamNames): KeyComparison {
  if (slots === undefined) return { changes: [], todo: [], warnings: [] }
  const known = live ? live.slots : []
  const parts = slots.map((slot) => {
    const before = known && slotFor(known, slot)
    const trigger = triggerChanges(slot, live, rivals)
    return {
      changes: [
        ...(known && !before ? [attached(slot)] : []),
        ...queueChanges(slot, known && { queueNames: [], ...before }),
        ...pinChanges(slot, before, known !== undefined, names),
        ...trigger.changes,
      ],
      todo: [...slot.missing.map((name) => missingConnection(slot, name)), ...trigger.todo],
      warnings: trigger.warnings,
    }
  })
  const extra = (known ?? []).filter((one) => !slots.some((slot) => slotFor([one], slot)))
  return {
    changes: [...parts.flatMap(({ changes }) => changes), ...extra.map(removed)],
    todo: parts.flatMap(({ todo }) => todo),
    warnings: parts.flatMap(({ warnings }) => warnings),
  }
}

function attached({ integration: { type, name } }: WantedSlot): KeyChange {
  return { step: 'slots', path: `integrations.${type}`, kind: 'added', text: `Integration ${name} attached` }
}

function removed({ type, name }: LiveSlot): KeyChange {
  const text = `Integration ${name || type} removed, including everybody's pinned connections`
  return { step: 'slots', path: `integrations.${type}`, kind: 'removed', text }
}

function queueChanges(slot: WantedSlot, before: Pick<LiveSlot, 'queueNames'> | undefined): KeyChange[] {
  const { queues, integration } = slot
  const known = before?.queueNames
  if (queues === undefined || known === undefined) return []
  const change = (kind: 'added' | 'removed', text: string): KeyChange => ({
    ...{ step: 'slots', path: `integrations.${integration.type}.queues`, kind, text },
  })
  const gone = known.filter((name) => !queues.some((queue) => isSameName(queue.name, name)))
  return [
    ...queues
      .filter(({ name }) => !known.some((one) => isSameName(one, name)))
      .map(({ id, name }) =>
        change('added', `Queue ${JSON.stringify(name)} ${id ? 'linked' : 'created and linked'} to ${integration.name}`),
      ),
    ...gone.map((name) => change('removed', `Queue ${JSON.stringify(name)} no longer linked to ${integration.name}`)),
  ]
}

/** Unpins nothing while a person still has to connect an account: the current pin may be the only one that works. */
function pinChanges(
  { connections, missing, integration }: WantedSlot,
  before: LiveSlot | undefined,
  isKnown: boolean,
  names: TeamNames,
): KeyChange[] {
  const pins = before ? before.pins : isKnown ? [] : undefined
  if (connections === undefined || pins === undefined) return []
  const change = (kind: 'added' | 'removed', name: string): KeyChange => ({
    ...{ step: 'pins', path: `integrations.${integration.type}.connections`, kind },
    text: `Connection ${JSON.stringify(name)} ${kind === 'added' ? 'pinned to' : 'unpinned from'} ${integration.name}`,
  })
  const nameOf = (id: string) => names.connections.find((connection) => connection.id === id)?.name ?? id
  const gone = missing.length > 0 ? [] : pins.filter((id) => !connections.some((connection) => connection.id === id))
  return [
    ...connections.filter(({ id }) => !pins.includes(id)).map(({ name }) => change('added', name)),
    ...gone.map((id) => change('removed', nameOf(id))),
  ]
}

function missingConnection({ integration: { name: integration } }: WantedSlot, name: string): string {
  return `Connect the ${integration} account ${JSON.stringify(name)} ${places.connections}, as the user of the API key, or share it with the team. The next run pins it.`
}

function triggerChanges({ trigger, integration }: WantedSlot, live: LiveKeys | undefined, rivals: readonly string[]) {
  const none: KeyComparison = { changes: [], todo: [], warnings: [] }
  const before = live ? live.trigger : null
  if (trigger === undefined || before === undefined) return none
  const path = `integrations.${integration.type}.trigger`
  const shown = before ? describeTrigger(before) : ''
  if (trigger === false) {
    if (before === null) return none
    if (before.canDisable === false) return { ...none, todo: [onlyByCreator(before, 'Delete')] }
    const text = `Case trigger deleted: ${shown}`
    return { ...none, changes: [{ step: 'trigger' as const, path, kind: 'removed' as const, text }] }
  }
  const warnings = trigger.enabled ? rivalWarnings(trigger, rivals) : []
  if (before && isSameTrigger(trigger, before)) return { ...none, warnings }
  if (before?.canDisable === false && needsCreator(trigger, before)) {
    return { ...none, warnings, todo: [onlyByCreator(before, trigger.enabled ? 'Move' : 'Switch off')] }
  }
  const after = describeTrigger({ ...trigger, queueName: trigger.queue.name })
  const text = before ? `Case trigger: ${shown} → ${after}` : `Case trigger added: ${after}`
  const kind = before ? ('changed' as const) : ('added' as const)
  return { ...none, warnings, changes: [{ step: 'trigger' as const, path, kind, text }] }
}

/** Whether a trigger matches the wanted one, ignoring what the file does not set. */
export function isSameTrigger(wanted: WantedTrigger, live: LiveTrigger): boolean {
  return (
    wanted.enabled === live.enabled &&
    isSameName(wanted.queue.name, live.queueName) &&
    (wanted.concurrency === undefined || wanted.concurrency === live.concurrency)
  )
}

function needsCreator(wanted: WantedTrigger, live: LiveTrigger): boolean {
  return !isSameName(wanted.queue.name, live.queueName) || (live.enabled && !wanted.enabled)
}

function onlyByCreator({ creator, queueName }: LiveTrigger, what: string): string {
  return `${what} the case trigger for ${JSON.stringify(queueName)} ${places.trigger}. Only ${creator ?? 'its creator'} or an admin may do this.`
}

function rivalWarnings({ queue }: WantedTrigger, rivals: readonly string[]): string[] {
  if (rivals.length === 0) return []
  return [
    `Cases of ${JSON.stringify(queue.name)} also trigger ${rivals.join(', ')}. These triggers compete for the Cases.`,
  ]
}

function describeTrigger({ enabled, queueName, concurrency }: Omit<LiveTrigger, 'canDisable' | 'creator'>): string {
  const pace = concurrency ? `, ${concurrency} at a time` : ''
  return `Cases of ${JSON.stringify(queueName)}${pace}${enabled ? '' : ', off'}`
}
