import { countOf, type Log, mapPool } from '../../../shared/action/index.ts'
import { reasonOf } from '../../../shared/cases/index.ts'
import { type Duvo, isAnswer, textOf } from '../../../shared/duvo/index.ts'

export interface JobsDeps {
  readonly duvo: Pick<Duvo, 'runs' | 'teams'>
  readonly queue: string
  readonly teamId: string | undefined
  readonly log: Pick<Log, 'info' | 'warning'>
  readonly signal: AbortSignal
}

/** Clocks differ, so a Job may seem slightly older than its Case. */
const marginMs = 60_000

/**
 * The last Job of each Case, from the list of the Queue's Jobs: one request per hundred. Omits what the key cannot see.
 *
 * @param since no Case was processed before; milliseconds of the server's clock
 */
export async function findJobs(
  caseIds: readonly string[],
  since: number,
  { duvo, queue, teamId, log }: JobsDeps,
): Promise<ReadonlyMap<string, string>> {
  const jobs = new Map<string, string>()
  const wanted = new Set(caseIds)
  try {
    const team = await duvo.teams.resolve(teamId)
    for await (const page of duvo.runs.pages(team, { case_queue_id: queue, sort_order: 'desc' })) {
      for (const { id, case_queue_item_id: item } of page) {
        if (item && wanted.has(item) && !jobs.has(item)) jobs.set(item, id)
      }
      const oldest = Date.parse(page.at(-1)?.created_at ?? '')
      if (jobs.size === wanted.size || oldest < since - marginMs) break
    }
  } catch (error) {
    log.warning(`The Jobs of the Cases could not be listed: ${reasonOf(error)}`)
  }
  return jobs
}

/**
 * The last text of each Job, at one or two requests per Job. Omits what cannot be read, with a warning.
 *
 * @param isLate ends the read early
 */
export async function readAnswers(
  jobs: readonly string[],
  isLate: () => boolean,
  { duvo, log, signal }: JobsDeps,
): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>()
  const results = await mapPool(jobs, 4, async (job) => {
    if (signal.aborted || isLate()) return
    answers.set(job, await lastAnswer(job, duvo))
  })
  const failed = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
  if (failed.length > 0)
    log.warning(`The last answer of ${countOf(failed.length, 'Job')} could not be read: ${reasonOf(failed[0])}`)
  if (isLate()) log.info('Some answers were not read: the time limit has passed.')
  return answers
}

const pageSize = 50

async function lastAnswer(job: string, duvo: JobsDeps['duvo']): Promise<string> {
  const first = await duvo.runs.messages(job, 0)
  const total = first.total ?? first.items.length
  const last = total > pageSize ? await duvo.runs.messages(job, total - pageSize) : first
  const answer = last.items.findLast(isAnswer)
  return answer ? textOf(answer) : ''
}
