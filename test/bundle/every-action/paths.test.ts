import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Simulator, say, startSimulator } from '../../../simulator/index.ts'
import { runBundle, type StepResult } from '../../harness/runner/run-bundle.ts'
import { configFile, idFile } from '../sync-assignments/fixture.ts'
import { skillFile } from '../sync-skills/fixture.ts'
import { badPaths, badTargets, createLayout, type Layout } from './path-layout.ts'

let sim: Simulator
const ids = { queue: '', agent: '', case: '' }
beforeAll(async () => {
  sim = await startSimulator({ speed: 20 })
  ids.queue = sim.world.addQueue().id
  ids.agent = sim.world.addAgent({ name: 'invoice', consumes: [ids.queue] }).id
  ids.case = sim.world.addCase(ids.queue, { createdAt: 0, updatedAt: 0 }).id
  sim.world.script(ids.agent, [say('{}'), { end: 'completed' }])
})
afterAll(() => sim.close())

interface Row {
  readonly action: string
  /** Inputs that name a file or folder. */
  readonly paths: readonly string[]
  /** Whether it is written. */
  readonly isWritten?: true
  readonly others?: () => Record<string, string>
  /** What must exist at the paths; nothing if they are written or read from commits. */
  readonly content?: (input: string) => string
  /** Where the paths may be; by default in both places. */
  readonly places?: readonly string[]
}

const cases = () => ({ 'queue-id': ids.queue, 'dry-run': 'true' })
const ledger = (scope: Record<string, string>) => {
  const start = { event: 'start', version: 2, scope, requested: 1, at: new Date().toISOString() }
  return [start, { event: 'planned', ids: [ids.case] }].map((line) => `${JSON.stringify(line)}\n`).join('')
}

const rows: readonly Row[] = [
  {
    action: 'bulk-delegate',
    paths: ['case-ids-file', 'resume-from'],
    others: () => ({ ...cases(), 'agent-id': ids.agent }),
    content: (input) => (input === 'resume-from' ? ledger({ queue: ids.queue, agent: ids.agent }) : ids.case),
  },
  {
    action: 'update-cases',
    paths: ['case-ids-file', 'resume-from'],
    others: () => ({ ...cases(), priority: 'high' }),
    content: (input) => (input === 'resume-from' ? ledger({ queue: ids.queue, change: 'priority=high' }) : ids.case),
  },
  {
    action: 'push-cases',
    paths: ['cases-file', 'resume-from'],
    others: () => ({ ...cases(), title: '{{a}}' }),
    content: (input) =>
      input === 'resume-from' ? ledger({ queue: ids.queue, 'key-label': 'dedupe-key' }) : '[{"a": 1}]',
  },
  {
    action: 'run-job',
    paths: ['message-file', 'files', 'output-schema'],
    others: () => ({ 'agent-id': ids.agent }),
    content: (input) => (input === 'output-schema' ? '{}' : 'Hello'),
  },
  {
    action: 'call-api',
    paths: ['body-file'],
    others: () => ({ method: 'POST', path: '/v2/teams/{teamId}/queues', 'expect-status': '201' }),
    content: () => `{"name": "${randomUUID()}"}`,
  },
  { action: 'report-jobs', paths: ['report-file', 'json-file'], isWritten: true },
  { action: 'test-assignments', paths: ['junit-file'], isWritten: true, others: () => ({ mode: 'plan' }) },
  { action: 'test-assignments', paths: ['path', 'ids-file'], others: () => ({ mode: 'plan' }) },
  { action: 'sync-assignments', paths: ['path', 'ids-file'] },
  { action: 'sync-assignments', paths: ['config-file'], others: () => ({ 'agent-ids': ids.agent }) },
  {
    action: 'sync-assignments',
    paths: ['path', 'ids-file'],
    isWritten: true,
    others: () => ({ mode: 'export' }),
    places: ['the workspace'],
  },
  { action: 'sync-skills', paths: ['path'] },
]

/** A commit for the actions that read one. */
const committed = () => ({
  'assignments/invoice.json': configFile('Do it.'),
  'agent-ids.env': idFile({ invoice: ids.agent }),
  'skills/pdf/SKILL.md': skillFile('pdf'),
})

function run({ action, others }: Row, layout: Layout, paths: Record<string, string>): Promise<StepResult> {
  return runBundle(`action-${action}`, {
    server: sim,
    cwd: layout.workspace,
    env: { RUNNER_TEMP: layout.temp },
    with: { ...others?.(), ...paths },
  })
}

const named = (row: Row) => [`${row.action}: ${row.paths.join(', ')}${row.isWritten ? ', written' : ''}`, row] as const

describe.for(rows.map(named))('%s', ([, row]) => {
  const { paths, isWritten, content } = row
  test.for([...(isWritten ? badTargets : badPaths)])('refuses %s before any request', async ([, pathOf, reason]) => {
    const layout = await createLayout(committed())
    const before = layout.untouchable()
    const requests = sim.requests.length
    const path = pathOf(layout)
    const result = await run(row, layout, Object.fromEntries(paths.map((input) => [input, path])))
    expect(result.exitCode).toBe(1)
    const message = result.annotations.find(({ level }) => level === 'error')?.message ?? ''
    for (const input of paths) expect(message).toMatch(new RegExp(`(^|\\W)${input}: .*${reason}`, 'ms'))
    expect(message).not.toContain('not for the step')
    expect(sim.requests.length).toBe(requests)
    expect(layout.untouchable()).toEqual(before)
  })

  const places = isWritten || content ? (row.places ?? ['the workspace', 'RUNNER_TEMP']) : []
  test.for(places)('takes a path in %s', async (place) => {
    const layout = await createLayout(committed())
    const folder = place === 'RUNNER_TEMP' ? layout.temp : 'sub'
    const given = Object.fromEntries(paths.map((input) => [input, join(folder, `${input}.x`)]))
    for (const [input, path] of Object.entries(given)) {
      if (content) await put(resolve(layout.workspace, path), content(input))
    }
    const result = await run(row, layout, given)
    expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([])
    expect(result.exitCode).toBe(0)
    for (const path of Object.values(given)) expect(existsSync(resolve(layout.workspace, path))).toBe(true)
  })
})

describe('a repository in RUNNER_TEMP', () => {
  const checkedOut = async () => {
    const { workspace: root } = await createLayout(committed())
    return { root, env: { RUNNER_TEMP: root, GITHUB_SHA: undefined } }
  }

  test('is synced', async () => {
    const { root, env } = await checkedOut()
    const paths = { path: join(root, 'assignments'), 'ids-file': join(root, 'agent-ids.env') }
    const assignments = await runBundle('action-sync-assignments', { server: sim, env, with: paths })
    expect([assignments.stderr, assignments.outputs['synced']]).toEqual(['', '["invoice"]'])
    const skills = await runBundle('action-sync-skills', { server: sim, env, with: { path: join(root, 'skills') } })
    expect([skills.stderr, skills.outputs['created']]).toEqual(['', '["pdf"]'])
  })

  test('is refused if RUNNER_TEMP is another folder', async () => {
    const { root } = await checkedOut()
    const requests = sim.requests.length
    const result = await runBundle('action-sync-skills', { server: sim, with: { path: join(root, 'skills') } })
    expect(result.annotations[0]?.message).toContain('is outside the workspace and RUNNER_TEMP')
    expect(sim.requests.length).toBe(requests)
  })
})

describe('a file that a test file names', () => {
  const tryOut = async (test: Record<string, unknown>) => {
    const cases = [{ name: 'a', message: 'A', ...test }]
    const layout = await createLayout({ ...committed(), 'assignments/invoice.test.json': JSON.stringify({ cases }) })
    const agents = sim.world.agents.size
    const result = await runBundle('action-test-assignments', {
      server: sim,
      cwd: layout.workspace,
      env: { RUNNER_TEMP: layout.temp },
      with: { 'changed-only': 'false' },
    })
    expect(result.exitCode).toBe(1)
    // No preview was created.
    expect(sim.requests.filter(({ operation }) => operation === 'createAgent')).toEqual([])
    expect(sim.world.agents.size).toBe(agents)
    return result.annotations.map(({ message }) => message).join('\n')
  }

  test.for([
    ['../link.json', 'is a link that leads outside the workspace'],
    ['../folder-link/secret.json', 'is a link that leads outside the workspace'],
    ['../../secret.json', 'not a path in the repository'],
    ['/etc/hostname', 'not a path in the repository'],
    ['../.git/config', 'is in .git'],
    ['gone.json', 'does not exist'],
  ])('is refused before a preview is created: %s', async ([file = '', reason = '']) => {
    expect(await tryOut({ files: [file] })).toContain(reason)
    expect(await tryOut({ expect: { answer: { 'json-schema': file } } })).toContain(reason)
  })
})

test("an export never follows a path from a commit's config: nothing is written", async () => {
  const workflow = { input: { $file: '../.github/workflows/x.yml' } }
  const files = { 'assignments/invoice.json': JSON.stringify({ version: 'v2', data: workflow }) }
  const layout = await createLayout({ ...committed(), ...files })
  const before = layout.untouchable()
  const other = sim.world.addAgent({ name: 'Another one' })
  const result = await run({ action: 'sync-assignments', paths: [] }, layout, { mode: 'export' })
  sim.world.agents.delete(other.id)
  expect(result.annotations.at(-1)?.message).toContain('executes')
  expect(layout.untouchable()).toEqual(before)
  expect(existsSync(join(layout.workspace, 'assignments/another-one.yaml'))).toBe(false)
})

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
