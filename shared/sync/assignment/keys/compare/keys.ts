import { isSameName } from '../../../normal-form.ts'
import { slotFor } from '../live-keys.ts'
import type { WantedKeys, WantedSlot } from '../resolve.ts'
import { hasFolder, pathOfFolder, type TeamNames } from '../team-names.ts'
import type { FoundKeys, KeyChange, KeyComparison } from './comparison.ts'
import { compareSchedules, describeSchedule } from './schedules.ts'
import { slotChanges } from './slots.ts'

/** Compares what a file asks for besides the config with what is live. `live` is undefined if the Assignment will be created. */
export function compareKeys({ wanted, live, rivals }: FoundKeys, names: TeamNames): KeyComparison {
  const slots = slotChanges({ wanted, live, rivals }, names)
  return {
    changes: [
      ...nameChanges(wanted, live),
      ...folderChanges(wanted, live, names),
      ...settingsChanges(wanted, live),
      ...slots.changes,
      ...scheduleChanges(wanted, live),
    ],
    todo: slots.todo,
    warnings: [...slots.warnings, ...offWarnings(wanted, live), ...accountWarnings(wanted, live)],
  }
}

type Live = FoundKeys['live']

function nameChanges({ name }: WantedKeys, live: Live): KeyChange[] {
  if (name === undefined || live === undefined || isSameName(name, live.name)) return []
  return [{ step: 'fields', path: 'name', kind: 'changed', text: `Name: ${quote(live.name)} → ${quote(name)}` }]
}

function folderChanges({ folder }: WantedKeys, live: Live, { folders }: TeamNames): KeyChange[] {
  if (folder === undefined) return []
  const before = pathOfFolder(folders, live?.folderId)
  const after = folder.length === 0 ? '/' : folder.join('/')
  if (isSameName(before, after)) return []
  const isThere = after === '/' || hasFolder(folders, after)
  const text = `Folder: ${before} → ${after}${isThere ? '' : ' (new folder)'}`
  return [{ step: 'folder', path: 'folder', kind: 'changed', text }]
}

function settingsChanges({ settings = {} }: WantedKeys, live: Live): KeyChange[] {
  return Object.entries(settings).flatMap(([key, after]): KeyChange[] => {
    const before = live?.settings[key] ?? false
    if (after === undefined || before === after) return []
    const text = `${settingNames[key] ?? key}: ${before ? 'on' : 'off'} → ${after ? 'on' : 'off'}`
    return [{ step: 'fields', path: `settings.${key}`, kind: 'changed', text }]
  })
}

const settingNames: Readonly<Record<string, string>> = {
  slack_enabled: 'Slack',
  microsoft_teams_enabled: 'Microsoft Teams',
  agentic_memory_enabled: 'Memory',
}

function scheduleChanges({ schedules }: WantedKeys, live: Live): KeyChange[] {
  if (schedules === undefined || (live && live.schedules === undefined)) return []
  const { creates, updates, deletes } = compareSchedules(schedules, live?.schedules ?? [])
  const change = (kind: KeyChange['kind'], text: string): KeyChange => ({
    ...{ step: 'schedules', path: 'schedules', kind },
    text: `Schedule ${text}`,
  })
  return [
    ...creates.map((one) => change('added', `added: ${describeSchedule(one)}`)),
    ...updates.map(({ schedule, fields }) =>
      change('changed', `changed: ${describeSchedule(schedule)} → ${describeSchedule(fields)}`),
    ),
    ...deletes.map((one) => change('removed', `deleted: ${describeSchedule(one)}`)),
  ]
}

/** Warns about schedules that Duvo disabled because Jobs could not start: enabling them again does not remove the cause. */
function offWarnings({ schedules }: WantedKeys, live: Live): string[] {
  if (schedules === undefined) return []
  const off = live?.schedules?.filter((one) => one.auto_disabled_at) ?? []
  return off.map(
    (one) =>
      `Duvo switched off the schedule ${describeSchedule(one)} on ${one.auto_disabled_at?.slice(0, 10)}: ${one.auto_disabled_reason ?? 'no reason given'}.`,
  )
}

/** Warns about broken and missing connections, which otherwise nobody notices until a Job fails. */
function accountWarnings({ slots = [] }: WantedKeys, live: Live): string[] {
  return slots.flatMap((slot) => {
    const broken = (slot.connections ?? []).filter(({ broken_at }) => broken_at)
    return [
      ...broken.map(
        ({ name, broken_at, broken_reason }) =>
          `Connection ${quote(name)} of ${slot.integration.type} has been broken since ${broken_at?.slice(0, 10)}${broken_reason ? ` (${broken_reason})` : ''}. Reconnect it in Duvo.`,
      ),
      ...(lacksAccount(slot, live)
        ? [
            `${slot.integration.type} has no connection pinned for the user of the API key, so Jobs that this user starts will fail. Add one to connections.`,
          ]
        : []),
    ]
  })
}

function lacksAccount(slot: WantedSlot, live: Live): boolean {
  if (!needsAccount(slot) || slot.connections !== undefined) return false
  const known = live?.slots && slotFor(live.slots, slot)
  return known === undefined ? live === undefined || live.slots !== undefined : known.isConnected === false
}

/** Whether the integration needs a person to sign in. */
function needsAccount({ integration: { auth_method, oauth_provider } }: WantedSlot): boolean {
  return /oauth/i.test(auth_method ?? '') || Boolean(oauth_provider)
}

export function quote(text: string): string {
  return JSON.stringify(text)
}
