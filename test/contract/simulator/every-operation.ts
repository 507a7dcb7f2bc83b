import type { Simulator } from '../../../simulator/index.ts'
import { at, type Reply, request, textAt } from '../../harness/network/simulator-client.ts'

export type Exchange = { operation: string; line: string; body: unknown; reply: Reply }

type Play = (line: string, body?: unknown, form?: FormData) => Promise<Reply>

const models = { agent: { model: 'claude-sonnet-5' }, browsing: { provider: 'google', model: 'gemini-2.5-pro' } }
const config = { version: 'v2', data: { models, input: 'Do it.' } }

/** Calls every operation of the simulator once, as documented. */
export async function playEveryOperation(sim: Simulator): Promise<Exchange[]> {
  const exchanges: Exchange[] = []
  const play: Play = async (line, body, form) => {
    const reply = await request(sim, line, body, form ? { form } : {})
    exchanges.push({ operation: sim.requests.at(-1)?.operation ?? line, line, body, reply })
    return reply
  }
  const team = `/v2/teams/${sim.world.team.id}`
  for (const path of ['/v2/teams', team, '/v2/profile']) await play(`GET ${path}`)
  await playRevisions(sim, play, team)
  await playRuns(sim, play, team, await playSandboxes(play))
  await playSkills(sim, play, team)
  await playCases(sim, play, team)
  return exchanges
}

async function playSandboxes(play: Play): Promise<string> {
  const sandbox = textAt(await play('POST /v2/sandboxes'), 'sandbox_id')
  const base = `/v2/sandboxes/${sandbox}`
  await play(`POST ${base}/upload-urls`, { path: '/workspace/a.csv' })
  await play(`POST ${base}/files`, undefined, formWith('a.csv', 'a,b'))
  await play(`GET ${base}/files`)
  return sandbox
}

function formWith(name: string, content: string): FormData {
  const form = new FormData()
  form.set('file', new File([content], name))
  return form
}

async function playRuns(sim: Simulator, play: Play, team: string, sandbox_id: string): Promise<void> {
  const agent = sim.world.addAgent()
  sim.world.script(agent.id, {
    steps: [
      { ask: { type: 'question', questions: [{ question: 'Which?', options: [{ label: 'A' }] }] } },
      { end: 'completed' },
    ],
    evaluation: { flags: { wrong: false, note: 'fine' } },
  })
  const started = await play(`POST ${team}/runs`, { agent_id: agent.id, message: 'Go', sandbox_id })
  const id = textAt(started, 'run', 'id')
  const waiting = await play(`GET /v2/runs/${id}`)
  const requestId = textAt(waiting, 'pending_human_request', 'id')
  await play(`POST /v2/runs/${id}/human-requests/${requestId}/respond`, { answers: { 'Which?': 'A' } })
  await play(`GET /v2/runs/${id}/messages`)
  await play(`GET /v2/agent/${agent.id}/runs/${id}/evaluation`)
  await play(`GET /v2/agent/${agent.id}/eval-scores?since=2026-01-01T00:00:00Z`)
  await play(`GET ${team}/runs`)
  await play(`POST /v2/runs/${id}/messages`, { message: 'More' })
  await play(`POST /v2/runs/${id}/stop`)
}

async function playRevisions(sim: Simulator, play: Play, team: string): Promise<void> {
  const queue = sim.world.addQueue()
  const integration = sim.world.addIntegration({ type: 'gmail', name: 'Gmail', auth: 'oauth' })
  const body = { name: 'New', build: { name: 'first', config } }
  const agent = textAt(await play(`POST ${team}/agents`, body), 'agent', 'id')
  const watched = sim.world.addAgent({ consumes: [queue.id], trigger: queue.id })
  await play(`GET ${team}/agents`)
  await play(`GET /v2/agents/${agent}`)
  await play(`PATCH /v2/agents/${agent}`, { name: 'Renamed' })
  await playTriggers(sim, play, watched.id, queue.id)
  const build = textAt(await play(`POST /v2/agents/${agent}/revisions`, { name: 'git-1', config }), 'build', 'id')
  const base = `/v2/agents/${agent}/revisions/${build}`
  await play(`GET /v2/agents/${agent}/revisions`)
  await play(`GET ${base}`)
  await play(`PATCH /v2/revisions/${build}`, { revision_name: 'git-1' })
  const spare = sim.world.addIntegration({ type: 'slack', name: 'Slack' })
  await play(`POST ${base}/integrations`, { integration_ids: [integration.id, spare.id] })
  await play(`GET ${base}/integrations`)
  const slot = `${base}/integrations/${integration.id}`
  const connection_id = sim.world.addConnection(integration, { brokenAt: sim.world.now(), brokenReason: 'expired' }).id
  await play(`GET ${team}/integrations`)
  await play(`GET ${team}/connections`)
  await play(`GET /v2/connections/${connection_id}`)
  await play(`POST ${slot}/connections`, { connection_id })
  await play(`GET ${slot}/connections`)
  await play(`DELETE ${slot}/connections/${connection_id}`)
  const consumer = [...sim.world.integrations.values()].find((one) => one.type === 'case-queue-consumer')?.id
  await play(`POST ${base}/integrations`, { integration_ids: [consumer] })
  await play(`PUT ${base}/integrations/${consumer}/queues`, { queue_ids: [queue.id] })
  await play(`GET ${base}/integrations/${consumer}/queues`)
  await play(`GET /v2/agents/${watched.id}/revisions/${sim.world.liveBuild(watched.id)?.id}/case-queue-validation`)
  await play(`DELETE ${base}/integrations/${spare.id}`)
  await play(`POST /v2/revisions/${build}/promote`, {})
  await playFolders(play, team, agent)
  await playSchedules(play, agent)
  await play(`DELETE /v2/agents/${sim.world.addAgent().id}`)
}

async function playTriggers(sim: Simulator, play: Play, agent: string, case_queue_id: string): Promise<void> {
  const base = `/v2/agents/${agent}/case-triggers`
  await play(`GET ${base}`)
  await play(`GET ${base}/conflict-preview?case_queue_id=${case_queue_id}`)
  await play(`DELETE ${base}/${sim.world.agents.get(agent)?.caseTrigger?.id}`)
  const id = textAt(await play(`POST ${base}`, { case_queue_id, enabled: true, concurrency: 1 }), 'case_trigger', 'id')
  await play(`GET ${base}/${id}`)
  await play(`PATCH ${base}/${id}`, { enabled: false, concurrency: null })
}

async function playFolders(play: Play, team: string, agent: string): Promise<void> {
  const base = `${team}/agent-folders`
  const folder_id = textAt(await play(`POST ${base}`, { name: 'Finance' }), 'folder', 'id')
  await play(`PATCH /v2/agent-folders/${folder_id}`, { name: 'Money', parent_folder_id: null })
  await play(`POST ${base}/move-agents`, { agent_ids: [agent], folder_id })
  await play(`GET ${base}`)
  const spare = textAt(await play(`POST ${base}`, { name: 'Spare' }), 'folder', 'id')
  await play(`DELETE /v2/agent-folders/${spare}`)
}

async function playSchedules(play: Play, agent: string): Promise<void> {
  const base = `/v2/agents/${agent}/schedules`
  const daily = { enabled: true, frequency: 'daily', time: '07:00', timezone: 'Europe/Prague' }
  const id = textAt(await play(`POST ${base}`, daily), 'id')
  await play(`PATCH ${base}/${id}`, { enabled: false })
  await play(`GET ${base}`)
  await play(`DELETE ${base}/${textAt(await play(`POST ${base}`, daily), 'id')}`)
}

async function playSkills(sim: Simulator, play: Play, team: string): Promise<void> {
  sim.world.addSkill({ name: 'system', teamId: null })
  const document = '---\nname: pay\ndescription: Pays.\n---\n'
  const id = textAt(await play(`POST ${team}/skills/upload`, undefined, formWith('SKILL.md', document)), 'skill', 'id')
  const other = await play(`POST ${team}/skills`, { name: 'other', description: 'Other.', content: '# Other' })
  await play(`GET ${team}/skills`)
  await play('GET /v2/skills/system')
  await play(`GET /v2/skills/${id}/files`)
  await play(`PUT /v2/skills/${id}/files/notes.md`, { content: 'Notes' })
  await play(`GET /v2/skills/${id}/files/notes.md`)
  await play(`GET /v2/skills/${id}/assignments`)
  await play(`GET /v2/skills/${id}/download`)
  await play(`DELETE /v2/skills/${textAt(other, 'skill', 'id')}`)
}

async function playCases(sim: Simulator, play: Play, team: string): Promise<void> {
  const queue = sim.world.addQueue()
  const agent = sim.world.addAgent({ consumes: [queue.id], produces: [queue.id] })
  const base = `/v2/queues/${queue.id}`
  const item = { title: 'Case', data: '{}', labels: [{ key: 'a', value: 'b' }] }
  const added = await play(`POST ${base}/cases`, { cases: [item, item] })
  const [id, other] = [textAt(added, 'added_cases', 0, 'id'), textAt(added, 'added_cases', 1, 'id')]
  sim.world.addJob({ agentId: agent.id, caseId: id })
  for (const path of [`${team}/queues`, base, `${base}/agents`, `${base}/cases`]) await play(`GET ${path}`)
  await play(`POST ${base}/cases/search`, {})
  await play(`POST ${team}/queues`, { name: 'Orders', description: 'New orders' })
  await play(`GET /v2/cases/${id}`)
  await play(`GET /v2/cases/${id}/runs`)
  const case_ids = [id]
  await play(`POST ${base}/cases/bulk-reprocess`, { case_ids, agent_id: agent.id })
  await play(`POST ${base}/cases/bulk-delegate`, { case_ids, agent_id: agent.id })
  await play(`POST ${base}/cases/bulk-retry`, { case_ids })
  await play(`POST ${base}/cases/bulk-update-status`, { case_ids, status: 'failed' })
  await play(`POST ${base}/cases/bulk-update-priority`, { case_ids, priority: 'high' })
  await play(`GET ${base}/labels`)
  // Another Case, so that reads of the first still work.
  await play(`POST ${base}/cases/bulk-delete`, { case_ids: [other] })
}

/** What a list says about its own paging, if anything. */
export function echoedLimit(reply: Reply): unknown {
  return Object(at(reply)).limit
}
