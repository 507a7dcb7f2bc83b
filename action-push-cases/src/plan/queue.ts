import { ActionError, oneLine } from '../../../shared/action/index.ts'
import type { Duvo, Queue } from '../../../shared/duvo/index.ts'

export interface QueueChoice {
  readonly queueId: string | undefined
  readonly queueName: string | undefined
  readonly teamId: string | undefined
}

/**
 * The Queue by its id, or by its exact name in the team.
 *
 * @throws ActionError that lists the existing names
 */
export async function findQueue({ queueId, queueName, teamId }: QueueChoice, duvo: QueueDuvo): Promise<Queue> {
  if (queueId !== undefined) return duvo.queues.get(queueId)
  const queues: Queue[] = []
  for await (const queue of duvo.queues.list(await duvo.teams.resolve(teamId))) queues.push(queue)
  const found = queues.filter(({ name }) => name === queueName)
  const [queue] = found
  if (queue && found.length === 1) return queue
  const names = queues.slice(0, 30).map(({ name, id }) => `${JSON.stringify(oneLine(name, 60))} (${id})`)
  const what = found.length > 1 ? `${found.length} Queues are` : 'No Queue is'
  throw new ActionError(`${what} named ${JSON.stringify(oneLine(queueName ?? '', 100))}. Nothing was sent.`, {
    hint: names.length > 0 ? `The Queues of the team: ${names.join(', ')}.` : 'The team has no Queue.',
  })
}

type QueueDuvo = Pick<Duvo, 'queues' | 'teams'>
