import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { renderPage } from '../../../scripts/docs/render.ts'
import { type Integration, type Simulator, type Slot, startSimulator, useTool } from '../../../simulator/index.ts'
import { configFile, syncedRepository } from '../sync-assignments/fixture.ts'
import { previewsIn, testFile, tryOut } from './fixture.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator({ speed: 5 })
})
afterEach(() => sim.close())

const hostile = [
  '::set-output name=passed::1',
  '##[error]forged',
  '::add-mask::a',
  '</details><img src=x onerror=alert(1)>',
  '```\n| a | b |\n# breakout @octocat #1',
].join('\n')

test('what Jobs and test files say never becomes a command, an output, or Markdown', async () => {
  sim.world.scriptOthers([
    ...useTool('x::y', { text: hostile }, { error: hostile }),
    { message: { text_content: hostile } },
    { end: 'completed' },
  ])
  const { repository, base } = await syncedRepository(sim, ['invoice'])
  repository.commit('Change', {
    'assignments/invoice.json': configFile('v2'),
    'assignments/invoice.test.yaml': testFile({
      name: hostile.slice(0, 190),
      message: hostile,
      expect: { answer: { equals: hostile, contains: `${hostile}!` }, tools: { called: ['::warning::x'] } },
    }),
  })
  const result = await tryOut(repository, sim, base)
  expect(result.problems).toEqual([])
  expect(result.outputs).toMatchObject({ passed: '0', failed: '1' })
  expect(result.annotations.every(({ level, message }) => level === 'error' && !message.startsWith('forged'))).toBe(
    true,
  )
  expect(renderPage(result.summary, 'summary').split('<body>')[1]).not.toMatch(/<img|<h1>|href=/)
  expect(await readFile(result.outputs['junit-file'] ?? '', 'utf8')).not.toContain('<img')
})

test('without integrations a preview gets no sub-Assignments, and no Queue is ever linked', async () => {
  const queue = sim.world.addQueue()
  const slack = sim.world.addIntegration({ type: 'slack', name: 'Slack' })
  const account = sim.world.addConnection(slack, { name: 'Ops Slack' })
  const helper = sim.world.addAgent({ name: 'helper' })
  const { repository, base, ids } = await syncedRepository(sim, ['invoice'])
  const live = sim.world.liveBuild(ids['invoice'] ?? '')
  const slotOf = (integration: Integration, more: Partial<Slot>): Slot => ({
    id: randomUUID(),
    integrationId: integration.id,
    isCustom: false,
    type: integration.type,
    name: integration.name,
    createdAt: 0,
    visibleAt: 0,
    queueIds: [],
    pins: [],
    ...more,
  })
  const consumer = [...sim.world.integrations.values()].find(({ type }) => type === 'case-queue-consumer')
  if (!live || !consumer) throw new Error('no live Revision')
  live.slots.push(
    slotOf(slack, { pins: [{ userId: sim.world.user.id, connectionId: account.id, createdAt: 0 }] }),
    slotOf(consumer, { queueIds: [queue.id] }),
  )
  repository.commit('Change', {
    'assignments/invoice.json': configFile('v2', { subAgents: [helper.id] }),
    'assignments/invoice.test.yaml': testFile({ name: 'a', message: 'A' }),
  })

  const seen: { types: string[]; subAgents: unknown }[] = []
  sim.world.scriptOthers((_, { config, assignment }) => {
    const preview = [...sim.world.agents.values()].find(({ name }) => name === assignment)
    const build = sim.world.liveBuild(preview?.id ?? '')
    seen.push({ types: build?.slots.map(({ type }) => type) ?? [], subAgents: config.data.subAgents })
    return [{ end: 'completed' }]
  })
  await tryOut(repository, sim, base)
  repository.commit('Name the integration', {
    'assignments/invoice.json': JSON.stringify({
      integrations: [{ type: 'slack', connections: ['Ops Slack'] }],
      config: JSON.parse(configFile('v2', { subAgents: [helper.id] })),
    }),
  })
  const named = await tryOut(repository, sim, base, { integrations: 'named' })
  expect([named.stderr, named.outputs['passed']]).toEqual(['', '1'])
  const all = await tryOut(repository, sim, base, { integrations: 'all' })
  expect(all.stderr).toBe('')
  expect(seen).toEqual([
    { types: [], subAgents: [] },
    { types: ['slack'], subAgents: [helper.id] },
    { types: ['slack'], subAgents: [helper.id] },
  ])
  expect([all.outputs['passed'], previewsIn(sim)]).toEqual(['1', []])
})
