import { randomUUID } from 'node:crypto'
import type { Job } from './records.ts'

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

/** Asks a human: the Job waits until somebody answers, then the branch runs before the steps that are left. */
export type Ask = {
  /** `approval` and `question` are documented; any other word stands for what a newer server may send. */
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

/** `after` is in simulated milliseconds since the step before; Infinity holds the Job there for ever. */
export type Step = { after?: number } & (
  | { status: string }
  | { message: Record<string, unknown> }
  | { ask: Ask }
  | { end: string; completedAt?: boolean; error?: string }
  | { presence: Job['presence'] }
)

export type StopBehaviour = {
  /** Wire status afterwards; the option `stopStatus` unless given. */
  status?: string
  /** How many stop requests answer 502 first. */
  failures?: number
  /** How long the Job keeps its status after a stop was accepted. */
  lagMs?: number
}

export type Script = {
  steps: Step[] | ((message: string) => Step[])
  stop?: StopBehaviour
  /** What follows a message posted to a Job that is waiting or has ended. */
  reply?: (text: string) => Step[]
  evaluation?: { afterMs?: number; flags: Record<string, boolean | string | string[] | null> }
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

const active = new Set(['not_started', 'pending', 'starting', 'running', 'waiting'])

export function isActiveStatus(status: string): boolean {
  return active.has(status.toLowerCase())
}

/** Lets everything happen that is due at `now`; says whether anything did. */
export function advance(job: Job, now: number, speed: number): boolean {
  let changed = false
  while (job.request === null) {
    const step = job.steps[0]
    const at = step ? job.steppedAt + (step.after ?? 0) / speed : Number.POSITIVE_INFINITY
    if (!step || at > now) break
    job.steps.shift()
    job.steppedAt = at
    job.updatedAt = at
    apply(job, step, at)
    changed = true
  }
  return changed
}

function apply(job: Job, step: Step, at: number): void {
  if ('message' in step) addMessage(job, step.message, at)
  else if ('presence' in step) job.presence = step.presence
  else if ('ask' in step) ask(job, step.ask, at)
  else if ('end' in step) end(job, step, at)
  else setStatus(job, step.status, at)
}

export function addMessage(job: Job, message: Record<string, unknown>, at: number): Message {
  const stored = {
    id: randomUUID(),
    type: 'text',
    role: 'assistant',
    timestamp: new Date(at).toISOString(),
    ...message,
  }
  job.messages.push(stored)
  return stored
}

function setStatus(job: Job, status: string, at: number): void {
  job.status = status
  if (status === 'running') job.startedAt ??= at
  if (isActiveStatus(job.status)) job.completedAt = null
}

function ask(job: Job, request: Ask, at: number): void {
  job.status = 'waiting'
  job.request = {
    id: randomUUID(),
    title: request.title ?? 'Your input is needed',
    description: request.description ?? null,
    createdAt: at,
    type: request.type,
    ...(request.questions ? { questions: request.questions } : {}),
    approved: request.approved ?? [],
    denied: request.denied ?? [],
    answered: request.answered ?? [],
    lagMs: request.lagMs ?? 0,
  }
}

function end(job: Job, step: { end: string; completedAt?: boolean; error?: string }, at: number): void {
  if (step.error !== undefined) addMessage(job, { role: 'duvo', type: 'session_error', error: step.error }, at)
  else if (step.end === 'completed') addMessage(job, { role: 'duvo', type: 'session_completed' }, at)
  job.status = step.end
  job.startedAt ??= at
  job.completedAt = step.completedAt === false ? null : at
}

/** Carries on after a human answered, with the branch the answer chose. */
export function resume(job: Job, branch: Step[], now: number, lagMs = 0): void {
  job.request = null
  job.steps = [{ after: lagMs, status: 'running' }, ...branch, ...job.steps]
  job.steppedAt = now
}

/** Starts the ending of a Job that somebody stopped. */
export function interrupt(job: Job, status: string, now: number, lagMs = 0): void {
  job.request = null
  job.steps = [{ after: lagMs, message: { role: 'duvo', type: 'session_interrupted' } }, { end: status }]
  job.steppedAt = now
}
