import { randomUUID } from 'node:crypto'
import type { Job } from '../records/records.ts'
import type { Ask, Message, Step } from './script.ts'

const active = new Set(['not_started', 'pending', 'starting', 'running', 'waiting'])

export function isActiveStatus(status: string): boolean {
  return active.has(status.toLowerCase())
}

/** Executes everything that is due at `now`. Returns whether anything happened. */
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

/** Continues after a human answer, with the branch that the answer selects. */
export function resume(job: Job, branch: Step[], now: number, lagMs = 0): void {
  job.request = null
  job.steps = [{ after: lagMs, status: 'running' }, ...branch, ...job.steps]
  job.steppedAt = now
}

/** Starts to end a Job that somebody stopped. */
export function interrupt(job: Job, status: string, now: number, lagMs = 0): void {
  job.request = null
  job.steps = [{ after: lagMs, message: { role: 'duvo', type: 'session_interrupted' } }, { end: status }]
  job.steppedAt = now
}
