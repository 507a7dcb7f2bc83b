import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mapPool } from '../../../shared/action/run/pool.ts'
import { type FaultRule, type Simulator, startSimulator } from '../../../simulator/index.ts'
import { push, repositoryOf, skillFile } from '../../bundle/sync-skills/fixture.ts'
import { isLong, patience } from '../scale.ts'
import { endings, interruptedAfter, type Scenario, uninterrupted } from './kills/interrupted.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator()
})
afterEach(() => sim.close())

const json = (text: string | undefined) => JSON.parse(text ?? 'null')
const upload = 'POST /v2/teams/:team/skills/upload'
const download = 'GET /v2/skills/:id/download'
const stored = (name: string) => [...sim.world.skills.values()].find((skill) => skill.name === name)
const filesOf = (names: string[], body?: string) =>
  Object.fromEntries(names.map((name) => [`skills/${name}/SKILL.md`, skillFile(name, body)]))
const fast = { timeScale: 50 }

describe('an upload whose response is lost', () => {
  test.each<[string, Omit<FaultRule, 'match'>]>([
    ['by a reset before it was carried out', { reset: 'before' }],
    ['by a reset after it was carried out', { reset: 'after' }],
    ['to a 502 from a proxy after it was carried out', { status: 502, html: true, commit: true }],
    ['to a 503', { status: 503 }],
    ['to the rate limit', { status: 429, headers: { 'retry-after': '1' } }],
    ['half way', { truncate: 10 }],
    ['to broken JSON', { garble: true }],
  ])('%s is retried with the same key and bytes', async (_, fault) => {
    const repository = await repositoryOf(filesOf(['a']))
    sim.fault({ match: upload, ...fault })
    const result = await push(repository, sim, {}, fast)
    expect(result.exitCode).toBe(0)
    expect(json(result.outputs['created'])).toEqual(['a'])
    const uploads = sim.requests.filter(
      ({ operation, path }) => operation === 'uploadSkill' || path.endsWith('/upload'),
    )
    expect(uploads).toHaveLength(2)
    expect(new Set(uploads.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
    expect(json(result.outputs['skills'])['a']).toBe(stored('a')?.id)
    expect(sim.world.skills.size).toBe(1)
  })

  test('leaves one Skill with the same id even if the server ignores keys', async () => {
    await sim.close()
    sim = await startSimulator({ honourKeys: false })
    const repository = await repositoryOf(filesOf(['a']))
    sim.fault({ match: upload, reset: 'after' })
    const result = await push(repository, sim, {}, fast)
    expect(result.exitCode).toBe(0)
    expect(sim.world.skills.size).toBe(1)
    expect(json(result.outputs['skills'])).toEqual({ a: stored('a')?.id })
  })
})

describe('a Skill that cannot be synced', () => {
  test('fails the step once, by name, after all others are done', async () => {
    const repository = await repositoryOf(filesOf(['a', 'b', 'c', 'd']))
    const validationErrors = [{ field: 'description', message: 'mentions a competitor' }]
    let seen = 0
    const isSecond = ({ path }: { path: string }) => path.endsWith('/upload') && ++seen === 2
    sim.fault({ match: isSecond, status: 400, body: { error: 'invalid', validationErrors } })
    const result = await push(repository, sim, { 'max-parallel': '1' })

    expect(result.exitCode).toBe(1)
    expect(json(result.outputs['created'])).toEqual(['a', 'c', 'd'])
    expect(json(result.outputs['failed'])).toEqual(['b'])
    expect(Object.keys(json(result.outputs['skills']))).toEqual(['a', 'c', 'd'])
    expect(result.annotations).toEqual([
      expect.objectContaining({ file: 'skills/b/SKILL.md', line: 3, message: expect.stringContaining('competitor') }),
      expect.objectContaining({
        level: 'error',
        message: expect.stringContaining('1 Skill could not be synced'),
      }),
    ])
    expect(result.summary).toContain('3 created, 1 failed')
    expect(stored('b')).toBeUndefined()
  })

  test('because it cannot be downloaded does not stop the others', async () => {
    const repository = await repositoryOf(filesOf(['a', 'b']))
    await push(repository, sim)
    repository.commit('Change', filesOf(['a', 'b'], 'Better.'))
    const id = stored('a')?.id ?? ''
    sim.fault({
      match: ({ path }) => path.includes(id) && path.endsWith('/download'),
      status: 404,
      body: { error: 'x' },
    })
    const result = await push(repository, sim)
    expect(result.exitCode).toBe(1)
    expect(json(result.outputs['updated'])).toEqual(['b'])
    expect(json(result.outputs['failed'])).toEqual(['a'])
    expect(stored('a')?.files.get('SKILL.md')?.toString()).toBe(skillFile('a'))
  })

  test('can be synced by running the step again, which does only the rest', async () => {
    const repository = await repositoryOf(filesOf(['a', 'b']))
    sim.fault({ match: upload, status: 400, body: { error: 'x' } })
    await push(repository, sim)
    sim.effects.log.length = 0
    const result = await push(repository, sim)
    expect(result.exitCode).toBe(0)
    expect(sim.effects.log).toHaveLength(1)
    expect([...sim.world.skills.values()].map(({ name }) => name).sort()).toEqual(['a', 'b'])
  })
})

describe('what Duvo has stored', () => {
  test('is overwritten if it cannot be unpacked, and the report says so', async () => {
    const repository = await repositoryOf(filesOf(['a']))
    await push(repository, sim)
    sim.fault({ match: download, commit: true, status: 200, body: 'no zip at all' })
    const result = await push(repository, sim)
    expect(result.exitCode).toBe(0)
    expect(json(result.outputs['updated'])).toEqual(['a'])
    expect(result.summary).toContain('cannot be compared')
  })
})

describe('a cancelled step', () => {
  test('starts no further upload, and reports what was done', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `s${index}`)
    const repository = await repositoryOf(filesOf(names))
    sim.fault({ match: upload, times: 100, delayMs: 300 })
    const signals = [{ signal: 'SIGINT' as const, when: (stdout: string) => stdout.includes('Created') }]
    const result = await push(repository, sim, { 'max-parallel': '2' }, { signals })
    expect(result.exitCode).toBe(130)
    const created: string[] = json(result.outputs['created'])
    expect(created.length).toBeGreaterThan(0)
    expect(created.length).toBeLessThan(names.length)
    expect(created.sort()).toEqual([...sim.world.skills.values()].map(({ name }) => name).sort())
    expect([...created, ...json(result.outputs['failed'])].sort()).toEqual(names.sort())
  })

  test('while it compares writes nothing', async () => {
    const repository = await repositoryOf(filesOf(['a', 'b']))
    await push(repository, sim)
    repository.commit('Change', filesOf(['a', 'b'], 'Better.'))
    sim.effects.log.length = 0
    sim.fault({ match: download, times: 10, delayMs: 5_000 })
    const signals = [{ signal: 'SIGINT' as const, when: (stdout: string) => stdout.includes('Comparing') }]
    const result = await push(repository, sim, {}, { signals })
    expect(result.exitCode).toBe(130)
    expect(sim.effects.log).toEqual([])
  })
})

describe('a step that ends after a write', () => {
  /** Two new Skills, a changed one, and two that the repository dropped. */
  const scenario: Scenario = {
    async prepare(server) {
      const dropped = ['old-1', 'old-2']
      const repository = await repositoryOf(filesOf(['changed', ...dropped]))
      await push(repository, server, {}, fast)
      const gone = Object.fromEntries(dropped.map((name) => [`skills/${name}/SKILL.md`, null]))
      const before = repository.git('rev-parse', 'HEAD')
      repository.commit('Change', { ...filesOf(['changed', 'new-1', 'new-2'], 'Better.'), ...gone })
      return (more) => push(repository, server, { prune: 'true' }, { before, ...more })
    },
    stateOf: ({ world }) =>
      [...world.skills.values()].map(({ name, files }) => `${name}: ${files.get('SKILL.md')}`).sort(),
  }

  test.each(Object.entries(endings).filter(([name]) => isLong || name === 'SIGKILL'))(
    'by %s is completed by the next, and a third one writes nothing',
    async (_, ending) => {
      const whole = await uninterrupted(scenario)
      expect([whole.result.exitCode, whole.writes]).toEqual([0, 5])
      const numbers = Array.from({ length: whole.writes }, (_, index) => index + 1)
      const settled = await mapPool(numbers, 2, (number) => interruptedAfter(number, scenario, ending))
      for (const [index, one] of settled.entries()) {
        if (one.status === 'rejected') throw one.reason
        const { cut, next, state, third, writesOfThird } = one.value
        const after = `after write ${numbers[index]}`
        expect(cut.exitCode, after).not.toBe(0)
        expect([next.exitCode, state], after).toEqual([0, whole.state])
        expect([third.exitCode, third.outputs['has-changes'], writesOfThird], after).toEqual([0, 'false', 0])
      }
    },
    patience(60, 300),
  )
})
