import type { Reason } from '../read/failure-reasons.ts'
import { type AgentTotals, type Example, maxFailures } from './agent-totals.ts'

/** Failed Jobs that failed for the same reason. */
export interface CauseGroup {
  /** The message of the example; null for Jobs without an error message. */
  readonly reason: string | null
  readonly count: number
  /** The Assignments of these Jobs, the one with most Jobs first. */
  readonly agentIds: readonly string[]
  /** The latest of these Jobs. */
  readonly example: Failure
}

export interface Failure extends Example {
  readonly agentId: string
}

/**
 * The failed Jobs whose causes to look up, the latest of each Assignment in turn: an Assignment that fails all day must not
 * hide that another failed once.
 */
export function failuresToExplain(agents: Iterable<AgentTotals>, most = maxFailures): Failure[] {
  const lists = [...agents].map(({ id, examples }) => examples.failed.map((example) => ({ ...example, agentId: id })))
  const longest = Math.max(0, ...lists.map((list) => list.length))
  const turns = Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list[turn] ?? []))
  return turns.flat().slice(0, most)
}

/** Groups failed Jobs by error message: the most frequent cause first, among equals the latest. */
export function groupByCause(failures: readonly Failure[], reasons: ReadonlyMap<string, Reason>): CauseGroup[] {
  const groups = new Map<string, Failure[]>()
  for (const failure of failures) {
    const reason = reasons.get(failure.id)
    const key = reason?.isError ? causeKey(reason.text) : ''
    const group = groups.get(key)
    if (group) group.push(failure)
    else groups.set(key, [failure])
  }
  return [...groups]
    .map(([key, members]) => {
      const example = members.reduce((latest, one) => (one.at > latest.at ? one : latest))
      const reason = key === '' ? null : (reasons.get(example.id)?.text ?? null)
      return { reason, count: members.length, agentIds: agentsOf(members), example }
    })
    .sort((a, b) => b.count - a.count || b.example.at - a.example.at)
}

function agentsOf(failures: readonly Failure[]): string[] {
  const counts = new Map<string, number>()
  for (const { agentId } of failures) counts.set(agentId, (counts.get(agentId) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id)
}

const maxKeyChars = 500

/**
 * Reduces a message to what it shares with others of the same cause: the text without quoted parts, numbers and addresses,
 * which differ between Jobs.
 */
export function causeKey(message: string): string {
  const parts = message
    .slice(0, maxKeyChars)
    .toLowerCase()
    .split(/["“”`«»]/)
  const isBalanced = parts.length % 2 === 1
  const unquoted = parts.filter((_, index) => index % 2 === 0 || (!isBalanced && index === parts.length - 1)).join('"')
  const words = unquoted.split(/\s+/).filter((word) => word !== '')
  return words.map((word) => (/\d|@|:\/\//.test(word) ? '#' : word)).join(' ')
}
