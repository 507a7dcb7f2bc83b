import type { Connection, Integration, Queue, ScheduleFields } from '../../../duvo/index.ts'
import { isSameName } from '../../normal-form.ts'
import { cachedPerList } from '../../plan/per-list.ts'
import {
  type AssignmentSettings,
  folderPath,
  type KeyIssue,
  type WrittenIntegration,
  type WrittenKeys,
} from './schema.ts'
import { describeSeveral, findByName, indexByName, type TeamNames } from './team-names.ts'

/** A Queue that a file names. Without an id, it will be created. */
export interface WantedQueue {
  readonly id: string | undefined
  readonly name: string
  readonly description?: string | undefined
}

export interface WantedTrigger {
  readonly queue: WantedQueue
  readonly enabled: boolean
  /** Undefined: leave it unchanged. */
  readonly concurrency: 1 | null | undefined
}

export interface WantedSlot {
  readonly integration: Integration
  /** Undefined: leave the pins unchanged. */
  readonly connections: readonly Connection[] | undefined
  /** Names of connections that the key's user lacks. A person has to connect them first. */
  readonly missing: readonly string[]
  readonly queues: readonly WantedQueue[] | undefined
  /** false: remove it. */
  readonly trigger: WantedTrigger | false | undefined
}

/** What a file asks for besides the config, by ids. Undefined keys leave Duvo unchanged. */
export interface WantedKeys {
  readonly name: string | undefined
  /** Names of nested folders; none for the root. */
  readonly folder: readonly string[] | undefined
  readonly settings: AssignmentSettings | undefined
  readonly slots: readonly WantedSlot[] | undefined
  readonly schedules: readonly ScheduleFields[] | undefined
}

/** Turns names into ids. The paths of issues are as in the file. */
export function resolveKeys(keys: WrittenKeys, names: TeamNames): { wanted: WantedKeys; issues: KeyIssue[] } {
  const issues: KeyIssue[] = []
  const slots = keys.integrations?.flatMap((written, index) =>
    resolveSlot(written, names, (path, message) => issues.push({ path: ['integrations', index, ...path], message })),
  )
  const seen = new Set<string>()
  for (const [index, { integration }] of slots?.entries() ?? []) {
    if (seen.size === seen.add(integration.id).size) {
      issues.push({ path: ['integrations', index, 'type'], message: 'repeats an integration listed above' })
    }
  }
  return {
    wanted: {
      name: keys.name,
      folder: keys.folder === undefined ? undefined : folderPath(keys.folder),
      settings: keys.settings,
      slots,
      schedules: keys.schedules,
    },
    issues,
  }
}

const integrationsByType = cachedPerList((items: readonly Integration[]) => indexByName(items, ({ type }) => type))
const queuesByName = cachedPerList((items: readonly Queue[]) => indexByName(items, ({ name }) => name))

type Report = (path: readonly PropertyKey[], message: string) => void

function resolveSlot(written: WrittenIntegration, names: TeamNames, report: Report): WantedSlot[] {
  const found = findByName(integrationsByType(names.integrations), written.type)
  if (found.kind === 'none') {
    report(['type'], `the team has no integration ${JSON.stringify(written.type)}`)
    return []
  }
  if (found.kind === 'several') {
    report(['type'], `${JSON.stringify(written.type)} ${describeSeveral(found.items)}`)
    return []
  }
  const integration = found.item
  const queues = written.queues?.flatMap((queue, index) =>
    resolveQueue(queue, names, (message) => report(['queues', index], message)),
  )
  const pins = resolveConnections(written.connections, integration, names, report)
  return [{ integration, ...pins, queues, trigger: resolveTrigger(written.trigger, queues, names, report) }]
}

function resolveConnections(
  wanted: readonly string[] | undefined,
  integration: Integration,
  names: TeamNames,
  report: Report,
): Pick<WantedSlot, 'connections' | 'missing'> {
  if (wanted === undefined) return { connections: undefined, missing: [] }
  const candidates = indexByName(
    names.connections.filter((connection) => isOf(connection, integration)),
    ({ name }) => name,
  )
  const connections: Connection[] = []
  const missing: string[] = []
  for (const [index, name] of wanted.entries()) {
    const found = findByName(candidates, name)
    if (found.kind === 'one') connections.push(found.item)
    else if (found.kind === 'none') missing.push(name)
    else report(['connections', index], `${JSON.stringify(name)} ${describeSeveral(found.items)}`)
  }
  return { connections: [...new Set(connections)], missing }
}

/** A connection refers to its integration by id, or on older servers by type. */
function isOf(connection: Connection, { id, type }: Integration): boolean {
  const own = connection.custom_integration_id ?? connection.integration_id
  return own ? own === id : connection.type === type
}

function resolveQueue(
  written: NonNullable<WrittenIntegration['queues']>[number],
  names: TeamNames,
  report: (message: string) => void,
): WantedQueue[] {
  const name = typeof written === 'string' ? written : written.name
  const found = findByName(queuesByName(names.queues), name)
  if (found.kind === 'one') return [{ id: found.item.id, name: found.item.name }]
  if (found.kind === 'several') report(`${JSON.stringify(name)} ${describeSeveral(found.items)}`)
  else if (typeof written !== 'string') return [{ id: undefined, name, description: written.description }]
  else {
    report(
      `the team has no Queue ${JSON.stringify(name)}: correct the name, or write {name: …, create: true} to create it`,
    )
  }
  return []
}

function resolveTrigger(
  written: WrittenIntegration['trigger'],
  queues: readonly WantedQueue[] | undefined,
  names: TeamNames,
  report: Report,
): WantedSlot['trigger'] {
  if (!written) return written
  const { enabled, concurrency, queue: name } = written
  if (name === undefined) {
    const [queue] = queues ?? []
    return queue && { queue, enabled, concurrency }
  }
  const linked = queues?.find((queue) => queue.id === name || isSameName(queue.name, name))
  if (linked) return { queue: linked, enabled, concurrency }
  if (queues) {
    report(['trigger', 'queue'], `${JSON.stringify(name)} is not in the queues of this integration`)
    return undefined
  }
  const [queue] = resolveQueue(name, names, (message) => report(['trigger', 'queue'], message))
  return queue && { queue, enabled, concurrency }
}
