import { type Clock, createOnce, type Duvo, type RunStart } from '../../../../shared/duvo/index.ts'

/** The options to start a Job with. */
export type JobStart = Omit<RunStart, 'agent_id'>

/**
 * Starts Jobs in one preview, one after the other. Nobody else starts Jobs there, so after a lost response, a Job that is
 * not known yet must be the one that was started.
 *
 * @returns the id of the Job
 */
export function createStarter(
  teamId: string,
  agentId: string,
  { duvo, clock }: { readonly duvo: Pick<Duvo, 'runs'>; readonly clock: Clock },
): (job: JobStart) => Promise<string> {
  const known = new Set<string>()
  const start = async (job: JobStart): Promise<string> => {
    const { id } = await createOnce<{ id: string }>(
      (key) => duvo.runs.start(teamId, { ...job, agent_id: agentId }, { key, retry: 'unless-ambiguous' }),
      async () => {
        const { items } = await duvo.runs.page(teamId, { agent_id: agentId, sort_order: 'desc' }, 0)
        return items.find((run) => !known.has(run.id))
      },
      clock,
    )
    known.add(id)
    return id
  }
  let last: Promise<unknown> = Promise.resolve()
  return (job) => {
    const next = last.then(() => start(job))
    last = next.catch(() => {})
    return next
  }
}
