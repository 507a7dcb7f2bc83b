import type { Checked } from '../judge/judge.ts'
import type { Reason } from '../read/failure-reasons.ts'
import type { ComparedQuality } from '../read/quality.ts'
import { isoOf } from '../time/date-text.ts'
import type { Window } from '../time/window.ts'
import type { Zone } from '../time/zone.ts'
import { type Limits, sumUp, type Totals } from './agent-totals.ts'
import { type AssignmentReport, assignmentReports, exampleOf, type JobExample } from './assignments.ts'
import { type Failure, groupByCause } from './causes.ts'
import { type Change, compare, type EndedFigures, endedFigures, type Figures, figuresOf } from './figures.ts'
import { type QualityReport, qualityReport } from './quality.ts'
import { type Timeline, timelineOf } from './timeline.ts'
import type { ComparedWindows } from './window-totals.ts'

interface Span {
  readonly since: string
  readonly until: string
}

/** Failed Jobs that failed for the same reason. */
export interface Cause {
  /** The error message of the example; null for Jobs without an error in their messages. */
  readonly reason: string | null
  readonly count: number
  /** Their Assignments, the one with most Jobs first. */
  readonly assignmentIds: readonly string[]
  /** The latest of them. */
  readonly example: JobExample
}

/** The report as written to the JSON file. `report.schema.json` describes it. */
export interface Report {
  readonly schemaVersion: 1
  readonly title: string
  readonly generatedAt: string
  /** False: figures are missing or too low, see `missing`. */
  readonly complete: boolean
  readonly missing: readonly string[]
  readonly notes: readonly string[]
  readonly window: Span
  /** Whether the window had ended when the report was made. */
  readonly windowIsOver: boolean
  readonly previousWindow: Span | null
  readonly timeZone: string
  readonly scope: Scope
  /** With fewer ended Jobs, rates and durations are neither compared nor judged. */
  readonly minJobs: number
  /** A waiting Job counts as stuck, and a running one as long-running, after this many seconds. */
  readonly limits: { readonly waitingSeconds: number; readonly runningSeconds: number }
  /** Null if no Job could be read. */
  readonly totals: (Figures & { readonly previous: EndedFigures | null; readonly change: Change | null }) | null
  readonly assignments: readonly AssignmentReport[]
  /** Why Jobs failed, the most frequent cause first. */
  readonly causes: readonly Cause[]
  /** For how many failed Jobs the cause was looked up. */
  readonly failuresExamined: number
  /** Results of evaluations; null if there are none, or the API does not return them. */
  readonly quality: QualityReport | null
  readonly unknownStatuses: Readonly<Record<string, number>>
  readonly timeline: Timeline
  readonly failIf: readonly Checked[]
}

export interface Scope {
  readonly teamId: string | null
  /** The requested Assignments; empty for all. */
  readonly assignmentIds: readonly string[]
  /** The key's user. */
  readonly keyUser: { readonly id: string; readonly name: string | null } | null
  /** The number of users whose Jobs were seen. */
  readonly users: number
  /** Whether all of them belong to the key's own user: then other Jobs may exist that the key cannot see. */
  readonly onlyOwnJobs: boolean
}

/** The gathered data for the report. */
export interface Material extends ComparedWindows {
  readonly title: string
  readonly now: number
  readonly zone: Zone
  readonly limits: Limits
  readonly minJobs: number
  readonly current: Totals
  readonly previous: Totals | undefined
  readonly missing: readonly string[]
  readonly notes: readonly string[]
  readonly scope: Pick<Scope, 'teamId' | 'assignmentIds' | 'keyUser'>
  /** The failed Jobs whose causes were looked up. */
  readonly failures: readonly Failure[]
  /** Why a Job failed, or what it is waiting for, by Job id. */
  readonly reasons: ReadonlyMap<string, Reason>
  /** Results of evaluations, by Assignment id. */
  readonly qualities: ReadonlyMap<string, ComparedQuality>
}

/** Computes the report. Conditions are checked on it afterwards. */
export function buildReport(material: Material): Report {
  const { current, window, previousWindow, zone, missing, minJobs, limits, reasons } = material
  // Do not compare partly read windows: the difference would be wrong.
  const previous = missing.length === 0 ? material.previous : undefined
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
    windowIsOver: material.isOver,
    previousWindow: previousWindow ? spanOf(previousWindow) : null,
    timeZone: zone.name,
    scope: { ...material.scope, ...visibility(material) },
    minJobs,
    limits: { waitingSeconds: limits.waitingMs / 1000, runningSeconds: limits.runningMs / 1000 },
    totals: isUnread ? null : { ...figures, ...compare(figures, before, minJobs) },
    assignments: assignmentReports(current, previous, { reasons, minJobs }),
    causes: groupByCause(material.failures, reasons).map(({ reason, count, agentIds, example }) => {
      return { reason, count, assignmentIds: agentIds, example: exampleOf(example, reasons) }
    }),
    failuresExamined: material.failures.length,
    quality: qualityReport(material.qualities),
    unknownStatuses: Object.fromEntries(current.unknownStatuses),
    timeline: timelineOf(current.hours, window, zone),
    failIf: [],
  }
}

function visibility({ current, scope }: Material): Pick<Scope, 'users' | 'onlyOwnJobs'> {
  const own = scope.keyUser?.id
  return {
    users: current.users.size,
    onlyOwnJobs: own !== undefined && current.users.size > 0 && [...current.users].every((id) => id === own),
  }
}

function spanOf({ start, end }: Window): Span {
  return { since: isoOf(start), until: isoOf(end) }
}
