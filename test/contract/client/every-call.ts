import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Duvo } from '../../../shared/duvo/index.ts'
import { writeZip } from '../../../simulator/files/zip.ts'
import { defaultConfig, type Simulator } from '../../../simulator/index.ts'
import { tempDir } from '../../harness/files/temp-dir.ts'
import { all } from './world.ts'

/** Calls every function of the client once with everything that it can send, and checks what it gives back. */
export async function playEveryCall(duvo: Duvo, sim: Simulator): Promise<void> {
  for (const play of plays) await play(duvo, sim, sim.world.team.id)
}

/** The calls, in groups that do not depend on each other. */
export const plays = [
  playTeams,
  playSandboxes,
  playRuns,
  playRevisions,
  playSlots,
  playAssignments,
  playSkills,
  playCases,
  playRaw,
]

async function playTeams(duvo: Duvo, sim: Simulator): Promise<void> {
  const { id, name } = sim.world.team
  expect(await duvo.teams.list()).toEqual([{ id, name }])
  expect(await duvo.teams.profile()).toMatchObject({ id: sim.world.user.id, email: sim.world.user.email })
  expect(await duvo.teams.resolve(undefined)).toBe(id)
}

async function playSandboxes(duvo: Duvo): Promise<void> {
  const { id } = await duvo.sandboxes.create()
  const path = join(await tempDir('upload'), 'data.csv')
  await writeFile(path, 'a,b\n1,2\n')
  await duvo.sandboxes.upload(id, { path, size: 8, name: 'data.csv' })
  expect((await duvo.sandboxes.uploadUrl(id, '/workspace/large.bin')).protocol).toBe('http:')
  expect(await duvo.sandboxes.files(id, '/workspace')).toMatchObject([{ name: 'data.csv', size_bytes: 8 }])
}

async function playRuns(duvo: Duvo, sim: Simulator, team: string): Promise<void> {
  const agent = sim.world.addAgent()
  const ask = { type: 'question' as const, questions: [{ question: 'Which?', options: [{ label: 'A' }] }] }
  sim.world.script(agent.id, { steps: [{ ask }, { end: 'completed' }], evaluation: { flags: { wrong: false } } })
  const sandbox_id = (await duvo.sandboxes.create()).id
  const webhook_url = 'https://hooks.example/duvo'
  const { id } = await duvo.runs.start(team, { agent_id: agent.id, message: 'Go', sandbox_id, webhook_url })
  const { run, pending_human_request } = await duvo.runs.get(id)
  expect(run).toMatchObject({ id, status: 'waiting', sandbox_id })
  await duvo.runs.respond(id, pending_human_request?.id ?? '', { answers: { 'Which?': 'A' } })
  expect((await duvo.runs.get(id)).run?.status).toBe('completed')
  expect((await duvo.runs.messages(id, 0)).items[0]).toMatchObject({ role: 'user', text_content: 'Go' })
  expect(await all(duvo.runs.messagesFrom(id, 1))).not.toHaveLength(0)
  expect(await duvo.runs.evaluation(agent.id, id)).toMatchObject({ flags: { wrong: false } })
  expect(await duvo.agents.evalScores(agent.id, '2026-01-01T00:00:00.000Z')).toEqual({
    total_evaluated: 1,
    with_issues: 0,
    flag_distribution: [],
  })
  const filter = {
    agent_id: agent.id,
    status: 'completed',
    source: 'api',
    since: new Date(sim.world.now() - 60_000).toISOString(),
    until: new Date(sim.world.now() + 60_000).toISOString(),
    sort_order: 'asc' as const,
  }
  expect((await duvo.runs.page(team, filter, 0)).items).toMatchObject([{ id, agent_id: agent.id }])
  expect(await all(duvo.runs.list(team, filter))).toHaveLength(1)
  expect((await all(duvo.runs.pages(team, filter))).flat()).toHaveLength(1)
  expect(await duvo.runs.postMessage(id, 'More')).toMatchObject({ role: 'user' })
  await duvo.runs.stop(id)
}

async function playRevisions(duvo: Duvo, sim: Simulator, team: string): Promise<void> {
  const config = defaultConfig('Do it.')
  const { agent } = await duvo.agents.create(team, { name: 'New', build: { name: 'first', config } })
  expect(await duvo.agents.get(agent.id)).toMatchObject({ id: agent.id, name: 'New' })
  expect((await all(duvo.agents.list(team))).map(({ id }) => id)).toContain(agent.id)
  expect((await duvo.agents.page(team, 0)).map(({ id }) => id)).toContain(agent.id)
  const [first] = await all(duvo.revisions.list(agent.id))
  const build = { name: 'git-1', config, handover_target_ids: [agent.id], source_build_id: first?.id }
  const { id } = await duvo.revisions.create(agent.id, build)
  expect(await duvo.revisions.get(agent.id, id)).toMatchObject({ id, config, status: 'draft' })
  const described = await duvo.revisions.setDescription(id, 'As stored')
  expect(described).toMatchObject({ id, revision_description: 'As stored' })
  await duvo.revisions.promote(id, { revision_name: 'git-1', revision_description: 'From Git' })
  expect(sim.world.liveBuild(agent.id)?.id).toBe(id)
  expect(await duvo.revisions.caseQueueSlots(agent.id, id)).toEqual([])
}

async function playSlots(duvo: Duvo, sim: Simulator, team: string): Promise<void> {
  const gmail = sim.world.addIntegration({ type: 'gmail', name: 'Gmail', auth: 'oauth' })
  const account = sim.world.addConnection(gmail, { name: 'Invoices', brokenAt: sim.world.now() })
  const queue = await duvo.queues.create(team, { name: 'Inbound invoices', description: 'From mail' })
  const catalogue = await all(duvo.integrations.list(team))
  expect(catalogue.find(({ id }) => id === gmail.id)).toMatchObject({ type: 'gmail', auth_method: 'oauth' })
  expect(await all(duvo.integrations.connections(team))).toMatchObject([
    { id: account.id, name: 'Invoices', integration_id: gmail.id, broken_at: expect.any(String) },
  ])
  const agentId = sim.world.addAgent().id
  const buildId = sim.world.addBuild(agentId).id
  const consumer = catalogue.find(({ type }) => type === 'case-queue-consumer')?.id ?? ''
  expect(await duvo.slots.attach(agentId, buildId, [gmail.id, consumer])).toBe(2)
  const slots = await duvo.slots.list(agentId, buildId)
  expect(slots.map((slot) => slot.integration_id)).toEqual([gmail.id, consumer])
  const place = (at: number) => ({ agentId, buildId, slotId: slots[at]?.id ?? '' })
  await duvo.slots.pin(place(0), account.id)
  expect(await duvo.slots.pins(place(0))).toEqual([account.id])
  await duvo.slots.unpin(place(0), account.id)
  expect(await duvo.slots.pins(place(0))).toEqual([])
  expect(await duvo.slots.replaceQueues(place(1), [queue.id])).toEqual([{ id: queue.id, name: 'Inbound invoices' }])
  expect(await duvo.slots.queues(place(1))).toEqual([{ id: queue.id, name: 'Inbound invoices' }])
  await duvo.slots.remove(place(0))
  expect(await duvo.slots.list(agentId, buildId)).toHaveLength(1)
}

async function playAssignments(duvo: Duvo, sim: Simulator, team: string): Promise<void> {
  const queue = sim.world.addQueue()
  const rival = sim.world.addAgent({ name: 'Rival', consumes: [queue.id], trigger: queue.id })
  const { id } = sim.world.addAgent({ consumes: [queue.id] })
  const settings = { slack_enabled: true, microsoft_teams_enabled: false, agentic_memory_enabled: true }
  expect(await duvo.agents.update(id, { name: 'Renamed', ...settings })).toMatchObject({ name: 'Renamed', ...settings })
  const finance = await duvo.folders.create(team, 'Finance', null)
  const inner = await duvo.folders.create(team, 'Invoices', finance.id)
  expect(await duvo.folders.list(team)).toMatchObject([{ id: finance.id }, { parent_folder_id: finance.id }])
  await duvo.folders.moveAgents(team, [id], inner.id)
  expect(await duvo.caseTriggers.conflicts(id, queue.id)).toEqual([{ id: rival.id, name: 'Rival' }])
  const trigger = await duvo.caseTriggers.create(id, { case_queue_id: queue.id, enabled: true, concurrency: 1 })
  await duvo.caseTriggers.update(id, trigger.id, { case_queue_id: queue.id, enabled: true, concurrency: null })
  expect(await duvo.caseTriggers.list(id)).toMatchObject([{ id: trigger.id, concurrency: null, can_disable: true }])
  const times = { time: '07:00', day: 'monday', day_of_month: 1, cron: '0 7 * * 1', recurring: true }
  const schedule = await duvo.schedules.create(id, { enabled: true, frequency: 'custom', timezone: 'UTC', ...times })
  await duvo.schedules.update(id, schedule.id, { enabled: false, frequency: 'custom', timezone: 'UTC', ...times })
  expect(await duvo.schedules.list(id)).toMatchObject([{ id: schedule.id, enabled: false, ...times }])
  const listed = (await all(duvo.agents.list(team, { withSchedules: true }))).find((agent) => agent.id === id)
  expect(listed).toMatchObject({
    folder_id: inner.id,
    case_queue_name: queue.name,
    integration_configs: [{ linked_queue_names: [queue.name] }],
    latest_build: { schedules: [{ id: schedule.id }] },
  })
  await duvo.schedules.remove(id, schedule.id)
  await duvo.caseTriggers.remove(id, trigger.id)
  await duvo.agents.delete(id)
  expect(sim.world.agents.has(id)).toBe(false)
}

async function playSkills(duvo: Duvo, sim: Simulator, team: string): Promise<void> {
  const document = '---\nname: pay\ndescription: Pays.\n---\nPay.\n'
  const bytes = writeZip(new Map([['SKILL.md', Buffer.from(document)]]))
  const skill = await duvo.skills.upload(team, { name: 'pay.zip', content: bytes })
  expect(skill).toMatchObject({ name: 'pay', description: 'Pays.', team_id: team })
  expect((await duvo.skills.list(team)).map(({ id }) => id)).toEqual([skill.id])
  expect(await duvo.skills.files(skill.id)).toMatchObject([{ path: 'SKILL.md' }])
  expect(await duvo.skills.fileContent(skill.id, 'SKILL.md')).toBe(document)
  expect(
    Buffer.from(await duvo.skills.download(skill.id))
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
  expect(await duvo.skills.assignments(skill.id)).toEqual([])
  await duvo.skills.delete(skill.id)
  expect(sim.world.skills.size).toBe(0)
}

async function playCases(duvo: Duvo, sim: Simulator, team: string): Promise<void> {
  const queue = sim.world.addQueue()
  const agent = sim.world.addAgent({ consumes: [queue.id] })
  const item = sim.world.addCase(queue.id, { status: 'pending' })
  sim.world.addJob({ agentId: agent.id, caseId: item.id })
  expect((await all(duvo.queues.list(team))).map(({ id }) => id)).toContain(queue.id)
  expect(await duvo.queues.get(queue.id)).toMatchObject({ id: queue.id, name: queue.name })
  expect((await duvo.queues.agents(queue.id)).consumers).toMatchObject([{ agent_id: agent.id }])
  expect(await duvo.cases.get(item.id)).toMatchObject({ id: item.id })
  expect(await duvo.cases.runs(item.id)).toMatchObject([{ agent_id: agent.id }])
  const since = new Date(item.createdAt - 60_000).toISOString()
  const filter = { status: ['pending'], priority: [item.priority], created_at_from: since, updated_at_from: since }
  expect((await duvo.cases.find(queue.id, { ...filter, search: item.title })).items).toMatchObject([{ id: item.id }])
  await duvo.cases.find(queue.id, { ...filter, search: item.title, labels: { a: ['b'] } })
  const body = { case_ids: [item.id], agent_id: agent.id }
  expect(await duvo.cases.reprocess(queue.id, body)).toEqual({ reprocessed: 1, skipped: 0 })
  expect(await duvo.cases.delegate(queue.id, body)).toEqual({ reprocessed: 1, skipped: 0 })
  const labels = [{ key: 'supplier', value: 'Northwind' }]
  const [made] = await duvo.cases.create(queue.id, [{ title: 'New', data: '{}', labels, priority: 'high' }])
  expect(made).toMatchObject({ title: 'New', priority: 'high', labels })
  expect(await all(duvo.queues.labels(queue.id))).toMatchObject([{ ...labels[0], case_count: 1 }])
  const case_ids = [item.id]
  const nothing = { skipped: 0, interruptedRunIds: [] }
  expect(await duvo.cases.updatePriority(queue.id, { case_ids, priority: 'high' })).toEqual({ done: 1, ...nothing })
  expect(await duvo.cases.updateStatus(queue.id, { case_ids, status: 'failed' })).toEqual({ done: 1, ...nothing })
  expect(await duvo.cases.delete(queue.id, { case_ids })).toEqual({ done: 1, interruptedRunIds: [] })
}

async function playRaw(duvo: Duvo, sim: Simulator, team: string): Promise<void> {
  const path = `/v2/teams/${team}/queues`
  const call = { path, template: '/v2/teams/{teamId}/queues' }
  const created = await duvo.raw.send({ ...call, method: 'POST', body: '{"name": "Returns"}' })
  expect(created).toMatchObject({ status: 201, headers: { 'content-type': expect.stringContaining('json') } })
  const pages = await all(duvo.raw.pages({ ...call, method: 'GET', query: { limit: 100 } }))
  expect(pages.flatMap(({ rows }) => rows)).toHaveLength(sim.world.queues.size)
  expect(duvo.raw.refusalOf(new Error('another'))).toBeUndefined()
}

/** Every function of the client, as `resource.name`. */
export function callsOf(duvo: Duvo): string[] {
  const { serverNow: _, budget: __, ...resources } = duvo
  return Object.entries(resources).flatMap(([name, resource]) => Object.keys(resource).map((key) => `${name}.${key}`))
}

/** The client, with a note of every function that was called. */
export function watched(duvo: Duvo, called: Set<string>): Duvo {
  return new Proxy(duvo, {
    get(target, resource: keyof Duvo) {
      const value = target[resource]
      if (typeof value !== 'object') return value
      return new Proxy(value, {
        get(functions, name: string) {
          called.add(`${resource}.${name}`)
          return Reflect.get(functions, name)
        },
      })
    },
  })
}
