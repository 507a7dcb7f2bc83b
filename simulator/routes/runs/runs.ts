import { z } from 'zod'
import { created, ok, refusal } from '../../http/reply.ts'
import { agentOf, iso, jobOf, paging, param, readBody, readQuery, teamOf } from '../../http/request.ts'
import { type Call, route } from '../../http/router.ts'
import { addMessage, interrupt, isActiveStatus, resume } from '../../world/jobs/job-progress.ts'
import type { HumanRequest, Step } from '../../world/jobs/script.ts'
import type { Job } from '../../world/records/records.ts'
import { sandboxOf } from '../files/sandboxes.ts'
import { listRuns } from './run-list.ts'

const startSchema = z.object({
  agent_id: z.uuid(),
  message: z.string().optional(),
  sandbox_id: z.string().optional(),
  webhook_url: z.url().optional(),
})

function runView(job: Job) {
  return {
    id: job.id,
    agent_id: job.agentId,
    build_id: job.buildId,
    status: job.status,
    source: job.source,
    sandbox_id: job.sandboxId,
    started_at: iso(job.startedAt),
    completed_at: iso(job.completedAt),
    created_at: iso(job.createdAt),
    updated_at: iso(job.updatedAt),
    human_in_the_loop_enabled: true,
  }
}

function startRun(call: Call) {
  const team = teamOf(call)
  const body = readBody(startSchema, call)
  const agent = agentOf(call, body.agent_id)
  if (agent.teamId !== team.id) throw refusal(404, 'Agent not found')
  if (!call.world.liveBuild(agent.id)) throw refusal(400, 'The agent has no live build')
  if (body.sandbox_id !== undefined) sandboxOf(call, body.sandbox_id)
  const job = call.world.startJob({
    agentId: agent.id,
    sandboxId: body.sandbox_id ?? null,
    webhookUrl: body.webhook_url ?? null,
    ...(body.message === undefined ? {} : { message: body.message }),
  })
  call.effects.add('startRun', agent.id, call.key, call.now)
  return created({ run: runView(job) })
}

function requestView(request: HumanRequest) {
  const { id, title, description, createdAt, type, questions } = request
  return { id, title, description, created_at: iso(createdAt), type, ...(questions ? { questions } : {}) }
}

function getRun(call: Call) {
  const job = jobOf(call)
  if (job.presence === 'null') return ok({ run: null, pending_human_request: null })
  return ok({ run: runView(job), pending_human_request: job.request ? requestView(job.request) : null })
}

function listMessages(call: Call) {
  const job = jobOf(call)
  const { limit, offset } = readQuery(z.object(paging(50, 20)), call)
  return ok({ messages: job.messages.slice(offset, offset + limit), total: job.messages.length, limit, offset })
}

function postMessage(call: Call) {
  const job = jobOf(call)
  const { message } = readBody(z.object({ message: z.string().min(1) }), call)
  const resumes = ['waiting', 'completed', 'interrupted'].includes(job.status)
  if (!resumes && !isActiveStatus(job.status)) throw refusal(400, `A run that is ${job.status} takes no messages`)
  const stored = addMessage(job, { role: 'user', text_content: message }, call.now)
  job.prompts++
  call.effects.add('postRunMessage', job.id, call.key, call.now)
  if (resumes) {
    job.request = null
    job.steps = job.reply(message)
    job.steppedAt = call.now
  }
  call.world.wake(job)
  return created({ message: stored })
}

const responseSchema = z.object({
  approved: z.boolean().optional(),
  answers: z.record(z.string(), z.string()).optional(),
})

/** The steps that follow the answer. Refuses an answer of the wrong kind. */
function branchFor(request: HumanRequest, body: z.output<typeof responseSchema>): Step[] {
  if (request.type === 'approval') {
    if (body.approved === undefined) throw refusal(400, 'An approval request needs approved')
    return body.approved ? request.approved : request.denied
  }
  if (request.type !== 'question') throw refusal(400, `A ${request.type} request cannot be answered here`)
  if (body.answers === undefined) throw refusal(400, 'A question request needs answers')
  const asked = (request.questions ?? []).map((one) => one.question)
  const unknown = Object.keys(body.answers).filter((question) => !asked.includes(question))
  if (unknown.length > 0) throw refusal(400, 'answers must be keyed by the text of the questions')
  if (asked.some((question) => body.answers?.[question] === undefined))
    throw refusal(400, 'Every question needs an answer')
  return request.answered
}

function respond(call: Call) {
  const job = jobOf(call)
  const body = readBody(responseSchema, call)
  if (job.status !== 'waiting') throw refusal(400, 'The run is not waiting for input')
  const request = job.request
  if (!request || request.id !== param(call, 'request_id')) throw refusal(404, 'Human request not found')
  resume(job, branchFor(request, body), call.now, request.lagMs)
  call.world.wake(job)
  call.effects.add('respondToHumanRequest', request.id, call.key, call.now)
  const { id, title, description, createdAt } = request
  return ok({
    human_request: {
      id,
      run_id: job.id,
      title,
      description,
      response: JSON.stringify(body.answers ?? body.approved),
      responded_at: iso(call.now),
      created_at: iso(createdAt),
    },
  })
}

function stopRun(call: Call) {
  const job = jobOf(call)
  if (job.stop.failures) {
    job.stop.failures--
    throw refusal(502, 'The session could not be reached')
  }
  if (job.completedAt !== null || job.presence === 'null') return ok({ success: true, message: 'Run is not running' })
  interrupt(job, job.stop.status ?? call.options.stopStatus, call.now, job.stop.lagMs)
  call.world.wake(job)
  call.world.settle()
  call.effects.add('stopRun', job.id, call.key, call.now)
  return ok({ success: true })
}

export const runRoutes = [
  route('startRun', 'POST /v2/teams/{teamId}/runs', startRun),
  route('listRuns', 'GET /v2/teams/{teamId}/runs', listRuns),
  route('getRun', 'GET /v2/runs/{run_id}', getRun),
  route('listRunMessages', 'GET /v2/runs/{run_id}/messages', listMessages),
  route('postRunMessage', 'POST /v2/runs/{run_id}/messages', postMessage),
  route('respondToHumanRequest', 'POST /v2/runs/{run_id}/human-requests/{request_id}/respond', respond),
  route('stopRun', 'POST /v2/runs/{run_id}/stop', stopRun),
]
