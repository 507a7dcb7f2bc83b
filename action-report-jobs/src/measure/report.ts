import { isoOf } from '../time/date-text.ts'
import type { Zone } from '../time/zone.ts'
import type { Checked } from './conditions.ts'
import { type Change, compare, type EndedFigures, endedFigures, type Figures, figuresOf } from './figures.ts'
import { type AgentTally, type Example, emptyAgent, sumUp, type Tally } from './tally.ts'
import { type Timeline, timelineOf } from './timeline.ts'
import type { Windows } from './window-tallies.ts'

export interface JobExample {
  readonly id: string
  readonly title: string
  readonly status: string
  /** When it ended, or since when it waits: ISO 8601 in UTC. */
  readonly at: string
  /** Why it failed, or what it waits for; null where the API does not tell. */
  readonly reason: string | null
}

export interface AssignmentReport extends Figures {
  readonly id: string
  readonly name: string
  readonly previous: EndedFigures | null
  readonly change: Change | null
  readonly examples: {
    readonly failed: readonly JobExample[]
    readonly stopped: readonly JobExample[]
    readonly stuck: readonly JobExample[]
  }
}

interface Span {
  readonly since: string
  readonly until: string
}

/** The report as it is written to the JSON file. `report.schema.json` describes it. */
export interface Report {
  readonly schemaVersion: 1
  readonly title: string
  readonly generatedAt: string
  /** False: figures are missing or too low, see `missing`. */
  readonly complete: boolean
  readonly missing: readonly string[]
  readonly notes: readonly string[]
  readonly window: Span
  readonly previousWindow: Span | null
  readonly timeZone: string
  readonly scope: Scope
  /** Null where no Job could be read. */
  readonly totals: (Figures & { readonly previous: EndedFigures | null; readonly change: Change | null }) | null
  readonly assignments: readonly AssignmentReport[]
  readonly unknownStatuses: Readonly<Record<string, number>>
  readonly timeline: Timeline
  readonly failIf: readonly Checked[]
}

export interface Scope {
  readonly teamId: string | null
  /** The Assignments that were asked for; empty for all. */
  readonly assignmentIds: readonly string[]
  /** The user whose key it is. */
  readonly keyUser: { readonly id: string; readonly name: string | null } | null
  /** How many users' Jobs were seen. */
  readonly users: number
  /** Whether all of them are the key's own user's: then others' Jobs may exist that the key cannot see. */
  readonly onlyOwnJobs: boolean
}

/** What was gathered, and what the report says of it. */
export interface Material extends Windows {
  readonly title: string
  readonly now: number
  readonly zone: Zone
  readonly current: Tally
  readonly previous: Tally | undefined
  readonly missing: readonly string[]
  readonly notes: readonly string[]
  readonly scope: Pick<Scope, 'teamId' | 'assignmentIds' | 'keyUser'>
  /** Why a Job failed, or what it waits for, by its id. */
  readonly reasons: ReadonlyMap<string, string>
}

/** Computes the report; conditions are checked on it afterwards. */
export function buildReport(material: Material): Report {
  const { current, window, previousWindow, zone, missing } = material
  const previous = comparable(material)
  const figures = figuresOf(sumUp(current.agents.values()))
  const before = previous && endedFigures(sumUp(previous.agents.values()))
  const isUnread = missing.length > 0 && current.jobs === 0
  return {
    schemaVersion: 1,
    title: material.title,
    generatedAt: isoOf(material.now),
    complete: missing.length === 0,
    missing,
    notes: material.notes,
    window: spanOf(window),
    previousWindow: previousWindow ? spanOf(previousWindow) : null,
    timeZone: zone.name,
    scope: { ...material.scope, ...visibility(material) },
    totals: isUnread ? null : { ...figures, ...compare(figures, before) },
    assignments: assignmentsOf(material),
    unknownStatuses: Object.fromEntries(current.unknownStatuses),
    timeline: timelineOf(current.hours, window, zone),
    failIf: [],
  }
}

/** Half-read windows are not compared: the difference would be made up. */
function comparable({ previous, missing }: Material): Tally | undefined {
  return missing.length === 0 ? previous : undefined
}

function assignmentsOf(material: Material): AssignmentReport[] {
  const { current, reasons } = material
  const previous = comparable(material)
  const example = ({ id, title, status, at, comment }: Example): JobExample => {
    return { id, title, status, at: isoOf(at), reason: reasons.get(id) ?? comment ?? null }
  }
  // An Assignment that has fallen silent is worth a row.
  const silent = [...(previous?.agents.values() ?? [])]
    .filter(({ id }) => !current.agents.has(id))
    .map(({ id, name }) => emptyAgent(id, name))
  const reports = [...current.agents.values(), ...silent].map((agent: AgentTally) => {
    const figures = figuresOf(agent)
    const before = previous && endedFigures(previous.agents.get(agent.id) ?? emptyAgent(agent.id))
    return {
      id: agent.id,
      name: agent.name,
      ...figures,
      ...compare(figures, before),
      examples: {
        failed: agent.failed.map(example),
        stopped: agent.stopped.map(example),
        stuck: agent.waiting.map(example),
      },
    }
  })
  return reports.sort((a, b) => b.total - a.total || compareText(a.name, b.name) || compareText(a.id, b.id))
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function visibility({ current, scope }: Material): Pick<Scope, 'users' | 'onlyOwnJobs'> {
  const own = scope.keyUser?.id
  return {
    users: current.users.size,
    onlyOwnJobs: own !== undefined && current.users.size > 0 && [...current.users].every((id) => id === own),
  }
}

function spanOf({ start, end }: Windows['window']): Span {
  return { since: isoOf(start), until: isoOf(end) }
}
