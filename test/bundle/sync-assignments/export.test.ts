import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { defaultConfig, type Simulator, startSimulator } from '../../../simulator/index.ts'
import { createGitRepository, type GitRepository } from '../../harness/files/git-repository.ts'
import { configFile, idFile, namesIn, sync } from './fixture.ts'
import { seedTeam } from './whole-team.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator()
})
afterEach(() => sim.close())

const dispatch = { name: 'workflow_dispatch' }
const exporting = { mode: 'export' }

/** A team as people build it by hand: folders, accounts, Queues, triggers, schedules, Skills, odd names. */
function seedByHand() {
  const { world } = sim
  const { slack, ops, queue } = seedTeam(sim)
  const skill = world.addSkill({ name: 'pdf' })
  const finance = world.addFolder({ name: 'Finance' })
  const folderId = world.addFolder({ name: 'Invoices', parentId: finance.id }).id
  const sop = '# Process invoices\n\n1. Open the mailbox: "inbox"\n2. Say ${{ secrets.X }} – ünïcode\n'
  const invoices = world.addAgent({
    name: 'Invoice Processor',
    folderId,
    slackEnabled: true,
    config: defaultConfig(sop, [skill.id]),
  })
  const slot = { ...world.newSlot('slack'), integrationId: slack.id }
  slot.pins.push({ userId: world.user.id, connectionId: ops.id, createdAt: 0 })
  slot.pins.push({ userId: 'somebody', connectionId: 'theirs', createdAt: 0 })
  world.liveBuild(invoices.id)?.slots.push(slot, world.newSlot('case-queue-consumer', [queue?.id ?? '']))
  world.setCaseTrigger(invoices, queue?.id ?? '', { concurrency: 1 })
  world.addSchedule(invoices.id, { frequency: 'workday', time: '07:00', timezone: 'Europe/Prague' })
  world.addSchedule(invoices.id, { frequency: 'custom', cron: '0 9 * * 1', enabled: false, time: '03:00' })
  world.addSchedule(invoices.id, { frequency: 'hourly', userId: 'somebody' })
  const namesakes = ['Ü / Report: "daily"', 'ü report, daily'].map((name) =>
    world.addAgent({ name, config: `${name}\n- x` }),
  )
  const turns = [
    { role: 'system' as const, content: 'Be brief.' },
    { role: 'user' as const, content: 'Go.\n' },
  ]
  const config = defaultConfig('x')
  const listed = world.addAgent({ name: 'Listed', config: { ...config, data: { ...config.data, input: turns } } })
  world.addBuild(listed.id, { status: 'draft' })
  world.addAgent({ name: 'Empty', config: null })
  return { invoices, namesakes, listed, queue }
}

const read = (repository: GitRepository, path: string) => readFileSync(join(repository.root, path), 'utf8')

async function emptyRepository(): Promise<GitRepository> {
  const repository = await createGitRepository()
  repository.commit('Start', { 'README.md': '# Operations\n' })
  return repository
}

function commitAll(repository: GitRepository): void {
  repository.git('add', '--all')
  repository.git('-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '--quiet', '--message', 'Export')
}

test('a manually built team becomes files, and syncing them changes nothing', async () => {
  const { invoices, listed } = seedByHand()
  const repository = await emptyRepository()
  const result = await sync(repository, sim, dispatch, exporting)
  expect(result.log).not.toContain('::error')
  expect(result.exitCode).toBe(0)
  expect(sim.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  expect(namesIn(result, 'exported')).toEqual(['invoice-processor', 'u-report-daily', 'u-report-daily-2', 'listed'])
  expect(result.log).toContain('Empty: not exported, because it has no live Revision')

  const file = read(repository, 'assignments/invoice-processor.yaml')
  expect(file).toMatch(/^# yaml-language-server: \$schema=https:/)
  expect(parse(file)).toMatchObject({
    name: 'Invoice Processor',
    folder: 'Finance/Invoices',
    settings: { slack_enabled: true },
    integrations: [
      { type: 'slack', connections: ['Ops Slack'] },
      { type: 'case-queue-consumer', queues: ['Inbound invoices'], trigger: { enabled: true, concurrency: 1 } },
    ],
    schedules: [
      { frequency: 'workday', time: '07:00', timezone: 'Europe/Prague' },
      { enabled: false, frequency: 'custom', cron: '0 9 * * 1', timezone: 'UTC' },
    ],
    version: 'v2',
    data: { input: { $file: 'sops/invoice-processor.md' }, skills: ['pdf'] },
  })
  expect(read(repository, 'assignments/sops/invoice-processor.md')).toContain('# Process invoices')
  expect(read(repository, 'agent-ids.env')).toContain(`INVOICE_PROCESSOR_ID=${invoices.id}\n`)
  expect(read(repository, 'agent-ids.env')).toContain(`LISTED_ID=${listed.id}\n`)
  expect(file + read(repository, 'agent-ids.env')).not.toContain(sim.apiKey)

  commitAll(repository)
  const plan = await sync(repository, sim, dispatch, { 'changed-only': 'false', mode: 'plan' })
  expect(plan.log).not.toContain('::error')
  expect(plan.outputs['has-changes']).toBe('false')
  expect(namesIn(plan, 'unchanged')).toHaveLength(4)
  expect((await sync(repository, sim, dispatch, { mode: 'drift' })).exitCode).toBe(0)

  const again = await sync(repository, sim, dispatch, exporting)
  expect(namesIn(again, 'exported')).toEqual([])
  expect(repository.git('status', '--porcelain')).toBe('')
})

test('existing files keep their place, format and keys, and files that match the live Setup stay byte for byte', async () => {
  const names = ['json', 'front', 'plain']
  const ids = Object.fromEntries(
    names.map((name) => [name, sim.world.addAgent({ name, config: defaultConfig(`${name} v1`) }).id]),
  )
  const repository = await createGitRepository()
  repository.commit('Add', {
    'agent-ids.env': `# ours\n${idFile({ json: ids['json'] ?? '', plain: ids['plain'] ?? '' })}`,
    'assignments/json.json': configFile({ $file: 'texts/j.md' }),
    'assignments/texts/j.md': 'json v1\n',
    'assignments/front.md': `---\nagent_id: ${ids['front']}\nsettings: {slack_enabled: false}\n---\n\nfront v1\n`,
    'assignments/plain.json': `${configFile('plain v1')}\n\n`,
  })
  for (const name of ['json', 'front']) {
    const live = sim.world.liveBuild(ids[name] ?? '')
    if (live) live.config = defaultConfig(`${name} v2`)
  }
  sim.world.addSchedule(ids['json'] ?? '')
  const result = await sync(repository, sim, dispatch, { ...exporting, 'agent-ids': Object.values(ids).join(' ') })
  expect(result.exitCode).toBe(0)
  expect(namesIn(result, 'exported')).toEqual(['json', 'front'])
  expect(
    repository
      .git('status', '--porcelain')
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  ).toEqual(['M assignments/front.md', 'M assignments/json.json', 'M assignments/texts/j.md'])
  expect(read(repository, 'assignments/texts/j.md')).toBe('json v2\n')
  expect(JSON.parse(read(repository, 'assignments/json.json'))).not.toHaveProperty('schedules')
  expect(read(repository, 'assignments/front.md')).toMatch(/^---\nagent_id: .*\nsettings:\n[\s\S]*---\n\nfront v2\n$/)
  commitAll(repository)
  expect((await sync(repository, sim, dispatch, { mode: 'drift' })).exitCode).toBe(0)
})

test('an SOP that several files share stays, and an edit of one of them gets its own file', async () => {
  const names = ['shared', 'edited', 'renamed']
  const ids = Object.fromEntries(
    names.map((name) => [
      name,
      sim.world.addAgent({ name, config: `${name === 'edited' ? 'By hand.' : 'Shared.'}\n` }).id,
    ]),
  )
  const repository = await createGitRepository()
  repository.commit('Add', {
    'agent-ids.env': idFile(ids),
    'assignments/sops/common.md': 'Shared.\n',
    ...Object.fromEntries(names.map((name) => [`assignments/${name}.json`, configFile({ $file: 'sops/common.md' })])),
    'assignments/renamed.yaml': `name: Old\nversion: v2\ndata: {input: {$file: sops/common.md}}\n`,
    'assignments/renamed.json': null,
  })
  sim.world.addAgent({ name: 'Common', config: 'Its own.' })
  const result = await sync(repository, sim, dispatch, exporting)
  expect(result.exitCode).toBe(0)
  expect(namesIn(result, 'exported')).toEqual(['edited', 'renamed', 'common'])
  expect(read(repository, 'assignments/sops/common.md')).toBe('Shared.\n')
  expect(read(repository, 'assignments/sops/edited.md')).toBe('By hand.\n')
  expect(read(repository, 'assignments/sops/common-2.md')).toBe('Its own.\n')
  expect(read(repository, 'assignments/renamed.yaml')).toContain('$file: sops/common.md')
  commitAll(repository)
  expect((await sync(repository, sim, dispatch, { mode: 'drift' })).exitCode).toBe(0)
})

test('what no file can express is omitted with the reason, and does not fail the next sync', async () => {
  const turns = [{ role: 'user' as const, content: 'Go.' }]
  const config = defaultConfig('x')
  const listed = sim.world.addAgent({ name: 'Listed', config: { ...config, data: { ...config.data, input: turns } } })
  sim.world.addAgent({ name: 'Blank', config: ' \n' })
  sim.world.addAgent({ name: 'Spaced', config: '\uFEFF\n\n  Do it.\r\n\n' })
  const text = `---\nagent_id: ${listed.id}\n---\n\nGo.\n`
  const repository = await createGitRepository()
  repository.commit('Add', { 'assignments/listed.md': text })
  const result = await sync(repository, sim, dispatch, exporting)
  expect(result.exitCode).toBe(0)
  expect(namesIn(result, 'exported')).toEqual(['spaced'])
  expect(result.log).toContain('Blank: not exported, because its live config is invalid: input is empty.')
  expect(result.log).toContain('Listed: not exported, because its SOP is a list of messages')
  expect(read(repository, 'assignments/listed.md')).toBe(text)
  commitAll(repository)
  const plan = await sync(repository, sim, dispatch, { 'changed-only': 'false', mode: 'plan' })
  expect(plan.exitCode).toBe(0)
  expect(namesIn(plan, 'unchanged')).toEqual(['spaced'])
})

test('an unknown Assignment, and a path without a folder, are errors before anything is written', async () => {
  seedByHand()
  const repository = await emptyRepository()
  const missing = await sync(repository, sim, dispatch, {
    ...exporting,
    'agent-ids': '0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f',
  })
  expect(missing.exitCode).toBe(1)
  expect(missing.log).toContain('not visible to the key: 0b9f3c1e')
  const globs = await sync(repository, sim, dispatch, { ...exporting, path: 'assignments/**/*.yaml' })
  expect(globs.exitCode).toBe(1)
  expect(globs.log).toContain('an export needs a folder')
  expect(repository.git('status', '--porcelain')).toBe('')
})
