import { ActionError, oneLine } from '../../../shared/action/index.ts'
import type { Duvo, QueueAgents } from '../../../shared/duvo/index.ts'

/**
 * Checks that the Queue exists and the Assignment processes its Cases.
 *
 * @returns the name of the Queue
 * @throws ActionError that says how to link the two
 */
export async function checkLink(duvo: Pick<Duvo, 'queues'>, queue: string, agent: string): Promise<string> {
  const agents = await duvo.queues.agents(queue)
  const name = oneLine(agents.queue_name, 100)
  if (agents.consumers.some(({ agent_id }) => agent_id === agent)) return name
  throw new ActionError(
    `Assignment ${agent} does not process the Cases of Queue ${JSON.stringify(name)}. Nothing was sent.`,
    {
      hint: `${others(agents, agent)} To link them in Duvo, add the integration "Case Queue Consumer" to the Assignment, select the Queue in it and promote the Revision. Or run \`duvo queues link-agent\`.`,
    },
  )
}

function others({ consumers, producers }: QueueAgents, agent: string): string {
  const names = consumers
    .slice(0, 5)
    .map(({ agent_name, agent_id }) => `${JSON.stringify(oneLine(agent_name, 60))} (${agent_id})`)
  const who = names.length > 0 ? `Its Cases go to ${names.join(', ')}.` : 'No Assignment processes its Cases.'
  return producers.some(({ agent_id }) => agent_id === agent) ? `This Assignment only adds Cases to it. ${who}` : who
}
