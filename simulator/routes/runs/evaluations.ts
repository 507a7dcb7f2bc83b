import { z } from 'zod'
import { ok, refusal } from '../../http/reply.ts'
import { agentOf, instant, iso, jobOf, param, readQuery } from '../../http/request.ts'
import { type Call, route } from '../../http/router.ts'
import type { Job } from '../../world/records/records.ts'

/** When the evaluation of a Job is ready; undefined if it never is, or not yet. */
function readyAt({ evaluation, completedAt }: Job, call: Call): number | undefined {
  if (!evaluation || completedAt === null) return undefined
  const at = completedAt + evaluation.afterMs / call.options.speed
  return at > call.now ? undefined : at
}

function getEvaluation(call: Call) {
  const job = jobOf(call, param(call, 'runId'))
  if (job.agentId !== param(call, 'agentId')) throw refusal(404, 'Run not found')
  const at = readyAt(job, call)
  if (!job.evaluation || at === undefined) return ok({ data: null })
  const { id, flags } = job.evaluation
  const output = { schemaId: 'standard', schemaVersion: '1', data: flags }
  return ok({ data: { id, created_at: iso(at), run_id: job.id, source: 'automatic', output } })
}

const scoresQuery = z.object({
  since: instant,
  scope: z.enum(['all', 'custom']).default('all'),
  revision_id: z.uuid().optional(),
})

/** A true flag is an issue. Flags of a team's own rubrics start with `custom__`. */
function getEvalScores(call: Call) {
  const agent = agentOf(call, param(call, 'agentId'))
  const { since, scope } = readQuery(scoresQuery, call)
  const jobs = [...call.world.jobs.values()].filter(
    (job) => job.agentId === agent.id && (readyAt(job, call) ?? Number.NEGATIVE_INFINITY) > since,
  )
  const counts = new Map<string, number>()
  let withIssues = 0
  for (const { evaluation } of jobs) {
    const issues = Object.entries(evaluation?.flags ?? {})
      .filter(([flag, value]) => value === true && (scope === 'all' || flag.startsWith('custom__')))
      .map(([flag]) => flag)
    if (issues.length > 0) withIssues += 1
    for (const flag of issues) counts.set(flag, (counts.get(flag) ?? 0) + 1)
  }
  const distribution = [...counts].map(([flag, count]) => ({ flag, count, label: flag.replaceAll('_', ' ') }))
  return ok({ total_evaluated: jobs.length, with_issues: withIssues, flag_distribution: distribution })
}

export const evaluationRoutes = [
  route('getRunEvaluation', 'GET /v2/agent/{agentId}/runs/{runId}/evaluation', getEvaluation),
  route('getEvalScores', 'GET /v2/agent/{agentId}/eval-scores', getEvalScores),
]
