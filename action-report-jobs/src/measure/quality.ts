import type { ComparedQuality } from '../read/quality.ts'
import { share } from './figures.ts'

/** An issue that evaluations found. */
export interface Issue {
  /** The check that found it. */
  readonly name: string
  /** How many Jobs have it. */
  readonly jobs: number
  /** How many more than in the previous window; null if not compared. */
  readonly change: number | null
  /** The Assignments of these Jobs, the one with most Jobs first. */
  readonly assignmentIds: readonly string[]
}

export interface QualityReport {
  /** Jobs that were evaluated in the window. */
  readonly evaluated: number
  readonly withIssues: number
  /** Percentage of the evaluated Jobs; null if there are none. */
  readonly issueRate: number | null
  readonly previous: {
    readonly evaluated: number
    readonly withIssues: number
    readonly issueRate: number | null
  } | null
  /** The most frequent first. */
  readonly issues: readonly Issue[]
}

/** Results of evaluations of all Assignments; null if nothing was evaluated. */
export function qualityReport(qualities: ReadonlyMap<string, ComparedQuality>): QualityReport | null {
  const all = [...qualities.values()]
  const isCompared = all.some(({ previous }) => previous !== undefined)
  const current = sum(all.map((one) => one.current))
  const previous = isCompared ? sum(all.flatMap((one) => one.previous ?? [])) : null
  if (current.evaluated === 0 && (previous?.evaluated ?? 0) === 0) return null
  return { ...current, previous, issues: issuesOf(qualities, isCompared) }
}

function sum(qualities: readonly ComparedQuality['current'][]) {
  const evaluated = qualities.reduce((total, one) => total + one.evaluated, 0)
  const withIssues = qualities.reduce((total, one) => total + one.withIssues, 0)
  return { evaluated, withIssues, issueRate: share(withIssues, evaluated) }
}

function issuesOf(qualities: ReadonlyMap<string, ComparedQuality>, isCompared: boolean): Issue[] {
  const found = new Map<string, { jobs: number; before: number; agents: { id: string; jobs: number }[] }>()
  const entry = (name: string) => {
    const known = found.get(name) ?? { jobs: 0, before: 0, agents: [] }
    found.set(name, known)
    return known
  }
  for (const [id, { current, previous }] of qualities) {
    for (const [name, jobs] of current.issues) {
      const issue = entry(name)
      issue.jobs += jobs
      issue.agents.push({ id, jobs })
    }
    for (const [name, jobs] of previous?.issues ?? []) entry(name).before += jobs
  }
  return [...found]
    .filter(([, { jobs }]) => jobs > 0)
    .map(([name, { jobs, before, agents }]) => {
      const assignmentIds = agents.sort((a, b) => b.jobs - a.jobs).map(({ id }) => id)
      return { name, jobs, change: isCompared ? jobs - before : null, assignmentIds }
    })
    .sort((a, b) => b.jobs - a.jobs || (a.name < b.name ? -1 : 1))
}
