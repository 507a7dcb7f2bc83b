import { randomUUID } from 'node:crypto'
import type { BuildConfig } from '../records/config.ts'

export type Message = Record<string, unknown> & { id: string; timestamp: string }

export type Question = {
  question: string
  header?: string
  options?: { label: string; description?: string }[]
  multi_select?: boolean
}

export type HumanRequest = {
  id: string
  title: string
  description: string | null
  createdAt: number
  type: string
  questions?: Question[]
  approved: Step[]
  denied: Step[]
  answered: Step[]
  lagMs: number
}

/** Asks a human: the Job waits until somebody answers, then runs the branch before the remaining steps. */
export type Ask = {
  /** `approval` and `question` are documented; any other word stands for a newer server. */
  type: string
  title?: string
  description?: string
  questions?: Question[]
  approved?: Step[]
  denied?: Step[]
  answered?: Step[]
  /** How long the Job still says `waiting` after the answer. */
  lagMs?: number
}

/** Whether getRun returns the Job, `run: null`, or 404. */
export type Presence = 'present' | 'null' | 'missing'

/** `after` is in simulated milliseconds since the previous step; Infinity holds the Job there forever. */
export type Step = { after?: number } & (
  | { status: string }
  | { message: Record<string, unknown> }
  | { ask: Ask }
  | { end: string; completedAt?: boolean; error?: string }
  | { presence: Presence }
)

export type StopBehaviour = {
  /** Status afterwards. Default: the option `stopStatus`. */
  status?: string
  /** How many stop requests get 502 first. */
  failures?: number
  /** How long the Job keeps its status after an accepted stop. */
  lagMs?: number
}

export type EvalSummary = {
  passed: number
  total: number
  status: 'ready' | 'unavailable' | 'in_progress'
  final_comment?: string
  severityCounts?: { critical: number; medium: number; low: number }
}

/** The setup of a Job: a script that reads it can answer differently once the SOP has changed. */
export type JobSetup = { sop: string; config: BuildConfig; assignment: string }

export type Script = {
  steps: Step[] | ((message: string, setup: JobSetup) => Step[])
  stop?: StopBehaviour
  /** The steps after a message to a Job that is waiting or has ended. */
  reply?: (text: string) => Step[]
  /** Arrives `afterMs` after the end; from then on the list of Jobs shows `summary`. */
  evaluation?: {
    afterMs?: number
    flags: Record<string, boolean | string | string[] | null>
    summary?: EvalSummary
  }
}

export function say(text: string, after = 0): Step {
  return { after, message: { text_content: text } }
}

export function think(text: string, after = 0): Step {
  return { after, message: { type: 'thinking', text_content: text } }
}

/** A tool call and its result, as two messages. */
export function useTool(
  name: string,
  args: Record<string, unknown>,
  outcome: { result?: unknown; error?: string },
): Step[] {
  const id = `call_${randomUUID()}`
  return [
    { message: { type: 'tool_call', tool_call: { id, name, arguments: args } } },
    { message: { type: 'tool_result', role: 'tool', tool_result: { tool_call_id: id, ...outcome } } },
  ]
}

/** About two simulated seconds: starts, works, echoes the message, completes. */
export function defaultSteps(message: string): Step[] {
  return [
    { after: 100, status: 'starting' },
    { after: 300, status: 'running' },
    { after: 100, message: { role: 'duvo', type: 'session_started' } },
    think('Reading the request.', 200),
    ...useTool('lookup', { text: message }, { result: 'found' }),
    say(`Received: ${message}`, 700),
    say(`Done: ${message}`, 500),
    { after: 100, end: 'completed' },
  ]
}

export function defaultReply(text: string): Step[] {
  return [{ status: 'running' }, say(`Answer: ${text}`, 500), { after: 100, end: 'completed' }]
}
