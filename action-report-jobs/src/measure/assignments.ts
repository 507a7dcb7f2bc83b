import { clipChars, oneLine } from '../../../shared/action/index.ts'
import type { Reason } from '../read/failure-reasons.ts'
import { isoOf } from '../time/date-text.ts'
import {
  type AgentTotals,
  type Example,
  type ExampleKind,
  emptyAgent,
  maxExamples,
  type Totals,
} from './agent-totals.ts'
import { type Change, compare, type EndedFigures, endedFigures, type Figures, figuresOf } from './figures.ts'

export interface JobExample {
  readonly id: string
  /** The number that people know it by; null if the API does not return it. */
  readonly number: number | null
  readonly title: string
  readonly status: string
  /** When it ended, or since when it is waiting or running: ISO 8601 in UTC. */
  readonly at: string
  /** Why it failed, or what it is waiting for; null if the API does not say. */
  readonly reason: string | null
}

export interface AssignmentReport extends Figures {
  readonly id: string
  readonly name: string
  /** The name in the report: clipped, and with the start of the id if others have the same name. */
  readonly label: string
  readonly previous: EndedFigures | null
  readonly change: Change | null
  readonly examples: Readonly<Record<ExampleKind, readonly JobExample[]>>
}

const maxNameChars = 80

/** The reports of all Assignments, the worst first, including those that have fallen silent. */
export function assignmentReports(
  current: Totals,
  previous: Totals | undefined,
  { reasons, minJobs }: { readonly reasons: ReadonlyMap<string, Reason>; readonly minJobs: number },
): AssignmentReport[] {
  const silent = [...(previous?.agents.values() ?? [])].filter(({ id }) => !current.agents.has(id))
  const agents: AgentTotals[] = [...current.agents.values(), ...silent.map(({ id, name }) => emptyAgent(id, name))]
  const labels = labelsOf(agents)
  const shown = (kind: ExampleKind, agent: AgentTotals) =>
    agent.examples[kind].slice(0, maxExamples).map((example) => exampleOf(example, reasons))
  const reports = agents.map((agent) => {
    const figures = figuresOf(agent)
    const before = previous && endedFigures(previous.agents.get(agent.id) ?? emptyAgent(agent.id))
    return {
      id: agent.id,
      name: agent.name,
      label: labels.get(agent.id) ?? agent.id,
      ...figures,
      ...compare(figures, before, minJobs),
      examples: {
        failed: shown('failed', agent),
        stopped: shown('stopped', agent),
        stuck: shown('stuck', agent),
        longRunning: shown('longRunning', agent),
      },
    }
  })
  return reports.sort(worstFirst)
}

export function exampleOf(example: Example, reasons: ReadonlyMap<string, Reason>): JobExample {
  const { id, number, title, status, at, comment } = example
  return { id, number: number ?? null, title, status, at: isoOf(at), reason: reasons.get(id)?.text ?? comment ?? null }
}

/** Most failed Jobs first, then most that are stuck, then most that were stopped, then the busiest. */
function worstFirst(a: AssignmentReport, b: AssignmentReport): number {
  const overdue = ({ stuck, longRunning }: AssignmentReport) => stuck + longRunning
  return (
    b.failed - a.failed ||
    overdue(b) - overdue(a) ||
    b.stopped - a.stopped ||
    b.total - a.total ||
    compareText(a.name, b.name) ||
    compareText(a.id, b.id)
  )
}

/** Whether the report must show the Assignment, however long the report is. */
export function needsAttention({ failed, stuck, longRunning }: AssignmentReport): boolean {
  return failed > 0 || stuck > 0 || longRunning > 0
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The label of each Assignment. Equal names get as much of the id as distinguishes them, at least eight characters. */
export function labelsOf(agents: readonly { readonly id: string; readonly name: string }[]): Map<string, string> {
  const names = new Map<string, { readonly id: string; readonly name: string }[]>()
  for (const { id, name } of agents) {
    const shown = clipChars(oneLine(name, maxNameChars), maxNameChars) || id || 'no Assignment'
    const same = names.get(shown.toLowerCase())
    if (same) same.push({ id, name: shown })
    else names.set(shown.toLowerCase(), [{ id, name: shown }])
  }
  const labels = new Map<string, string>()
  for (const same of names.values()) {
    const length = same.length > 1 ? distinctLength(same.map(({ id }) => id)) : 0
    for (const { id, name } of same)
      labels.set(id, length === 0 || id === name ? name : `${name} (${id.slice(0, length)})`)
  }
  return labels
}

/** How many characters distinguish each sorted id from its neighbours. */
function distinctLength(ids: readonly string[]): number {
  const sorted = [...ids].sort()
  let length = 8
  for (const [index, id] of sorted.entries()) {
    const next = sorted[index + 1]
    while (next !== undefined && length < id.length && id.slice(0, length) === next.slice(0, length)) length += 1
  }
  return length
}
