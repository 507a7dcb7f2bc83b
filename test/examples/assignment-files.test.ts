import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compileSchema } from '../../shared/action/files/documents/json-schema.ts'
import { configFileSchema } from '../../shared/sync/assignment/document/file-schema.ts'
import { startSimulator } from '../../simulator/index.ts'
import { sync } from '../bundle/sync-assignments/fixture.ts'
import { seedTeam, wholeKeys } from '../bundle/sync-assignments/whole-team.ts'
import { createGitRepository } from '../harness/files/git-repository.ts'
import { repository as root } from '../harness/runner/action-file.ts'
import { readSources } from '../repo/sources.ts'

const readme = await readFile(join(root, 'action-sync-assignments/README.md'), 'utf8')
const check = await compileSchema(
  JSON.parse(await readFile(join(root, 'action-sync-assignments/assignment.schema.json'), 'utf8')),
)

type Example = { place: string; value: unknown }

/** Configs among the code blocks of a page: YAML and JSON that names a version, data or keys, and front matter. */
function configsIn(place: string, text: string): Example[] {
  return [...text.matchAll(/^```(yaml|json|markdown)\n([\s\S]*?)^```$/gm)].flatMap(([, language, code = '']) => {
    const source = language === 'markdown' ? (/^---\n([\s\S]*?)^---$/m.exec(code)?.[1] ?? '') : code
    const value: unknown = parse(source)
    const isConfig = /^(?:version|data|config|build|integrations|schedules|skills|input):|"version": "v2"/m.test(source)
    return isConfig && !/^(?:jobs|on):/m.test(source) ? [{ place, value }] : []
  })
}

const pages = await readSources(['*.md', 'action-*/*.md', 'docs/**/*.md'])
const configs = [...pages].flatMap(([path, text]) => configsIn(path, text))

describe('assignment.schema.json', () => {
  it('is what the code generates', async () => {
    const text = await readFile(join(root, 'action-sync-assignments/assignment.schema.json'), 'utf8')
    expect(JSON.parse(text)).toEqual(configFileSchema())
  })

  it('fits every config of the documentation', () => {
    expect(configs.length).toBeGreaterThan(1)
    for (const { place, value } of configs) expect([place, check(value)]).toEqual([place, []])
  })

  it.each<[string, object]>([
    ['what the API returns', { build: { id: 'x', config: { version: 'v2', data: {} } } }],
    ['a request', { ...wholeKeys, config: { version: 'v2', data: { input: 'x', skills: ['pdf'] } } }],
    ['fields at the top', { $schema: 'x', version: 'v2', input: [{ role: 'user', content: 'x' }], models: {} }],
    ['a part of the models', { data: { models: { agent: { model: 'x' } } } }],
  ])('fits %s', (_, value) => {
    expect(check(value)).toEqual([])
  })

  it.each<[string, object]>([
    ['a mistyped key', { shedules: [] }],
    ['a mistyped setting', { settings: { slack: true } }],
    ['an unknown frequency', { schedules: [{ frequency: 'yearly', timezone: 'UTC' }] }],
    ['a time as a number', { schedules: [{ frequency: 'daily', timezone: 'UTC', time: 420 }] }],
    ['a pace that only Duvo can set', { integrations: [{ type: 'case-queue-consumer', trigger: { concurrency: 2 } }] }],
    ['an invalid id', { agent_id: '123' }],
  ])('refuses %s', (_, value) => {
    expect(check(value)).not.toEqual([])
  })
})

describe('from an empty team to a working Assignment', () => {
  const section = /<!-- from-empty:start -->([\s\S]*?)<!-- from-empty:end -->/.exec(readme)?.[1] ?? ''
  const files = new Map(
    [...section.matchAll(/^`([^`]+)`\n\n```\w+\n([\s\S]*?)^```$/gm)].map(([, path = '', text = '']) => [path, text]),
  )

  it('the files of the README make one in one push, and it works', async () => {
    expect([...files.keys()]).toHaveLength(3)
    await using sim = await startSimulator()
    seedTeam(sim, { withQueue: false })
    const repository = await createGitRepository()
    repository.commit('Add an Assignment', Object.fromEntries(files))
    const workflow = parse(files.get('.github/workflows/assignments.yml') ?? '')
    const { 'api-key': _, ...inputs } = workflow.jobs.sync.steps.at(-1).with
    const event = { name: 'push', payload: { before: '0'.repeat(40), created: true } }
    const result = await sync(repository, sim, event, inputs, { timeScale: 20 })
    expect(result.log).not.toContain('::error')
    expect(result.exitCode).toBe(0)
    const [agent] = sim.world.agents.values()
    const live = sim.world.liveBuild(agent?.id ?? '')
    expect(live?.config.data.input).toContain('# Take in an invoice')
    expect(live?.slots).toMatchObject([
      { type: 'slack', pins: [{}] },
      { type: 'case-queue-consumer', queueIds: [expect.any(String)] },
    ])
    expect(agent?.caseTrigger).toMatchObject({ enabled: true, concurrency: 1 })
    expect([...sim.world.schedules.values()]).toMatchObject([{ frequency: 'workday', time: '07:00' }])
    expect(result.summary).toContain(`INVOICE_INTAKE_ID=${agent?.id}`)
    const job = sim.world.startJob({ agentId: agent?.id ?? '', message: 'Go' })
    const statusNow = () => {
      sim.world.settle()
      return job.status
    }
    await expect.poll(statusNow, { timeout: 10_000 }).toBe('completed')
    const again = await sync(repository, sim, { name: 'workflow_dispatch' }, inputs, { timeScale: 20 })
    expect(again.outputs['has-changes']).toBe('false')
  })
})
