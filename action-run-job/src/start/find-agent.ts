import { ActionError, oneLine } from '../../../shared/action/index.ts'
import { type Agent, ApiError, type Duvo } from '../../../shared/duvo/index.ts'

/** Finds the Assignment by id or by exact name. Throws an `ActionError` that says what to do if there is none, or several. */
export async function findAgent(
  duvo: Pick<Duvo, 'agents'>,
  teamId: string,
  wanted: { readonly agentId?: string | undefined; readonly agentName?: string | undefined },
): Promise<Agent> {
  if (wanted.agentId !== undefined) return getAgent(duvo, wanted.agentId)
  const name = wanted.agentName ?? ''
  const same: Agent[] = []
  const others: string[] = []
  for await (const agent of duvo.agents.list(teamId)) {
    if (agent.name === name) same.push(agent)
    else others.push(agent.name)
  }
  if (same[0] && same.length === 1) return same[0]
  if (same.length > 1) {
    const ids = same.map((agent) => `  ${agent.id}`).join('\n')
    throw new ActionError(`${same.length} Assignments are named "${oneLine(name)}":\n${ids}`, {
      hint: 'Use agent-id with one of these ids.',
    })
  }
  throw new ActionError(`No Assignment is named "${oneLine(name)}".`, { hint: suggestion(name, others) })
}

async function getAgent(duvo: Pick<Duvo, 'agents'>, agentId: string): Promise<Agent> {
  try {
    return await duvo.agents.get(agentId)
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 404) throw error
    throw new ActionError(`There is no Assignment ${agentId}, or this API key cannot see it.`, {
      hint: 'Check the input agent-id, and that the key belongs to the team of the Assignment.',
    })
  }
}

function suggestion(name: string, others: readonly string[]): string {
  const plain = (text: string) => text.trim().toLowerCase()
  const near = others.find((other) => plain(other) === plain(name))
  if (near !== undefined) return `Did you mean "${oneLine(near)}"? Names must match exactly.`
  const some = others.slice(0, 10).map((other) => `"${oneLine(other, 60)}"`)
  return some.length > 0
    ? `The key can see: ${some.join(', ')}${others.length > 10 ? ', …' : ''}.`
    : 'The key cannot see any Assignments.'
}
