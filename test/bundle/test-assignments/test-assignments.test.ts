import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../../simulator/index.ts'
import { configFile, liveInput, namesIn, push, syncedRepository } from '../sync-assignments/fixture.ts'
import { obedient, previewsIn, testFile, tryOut } from './fixture.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator({ speed: 5 })
  sim.world.scriptOthers(obedient)
})
afterEach(() => sim.close())

const jobs = () => [...sim.world.jobs.values()]
const effects = (operation: string) => sim.effects.count(operation)

/** A repository with one synced Assignment and, on top, a change of its SOP with these tests. */
async function changed(tests: string, sop = 'Be polite', more: Record<string, string> = {}) {
  const { repository, ids, base } = await syncedRepository(sim, ['invoice', 'order'])
  repository.commit('Change the SOP', {
    'assignments/invoice.json': configFile(sop),
    'assignments/invoice.test.yaml': tests,
    ...more,
  })
  return { repository, ids, base }
}

describe('a changed SOP', () => {
  test('is tested in a preview that is deleted afterwards, and the live Revision is not touched', async () => {
    const { repository, base, ids } = await changed(
      testFile({ name: 'greets', message: 'Hello', expect: { answer: { contains: 'Be polite: Hello' } } }),
    )
    const result = await tryOut(repository, sim, base)

    expect(result.stderr).toBe('')
    expect(result.annotations).toEqual([])
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ passed: '1', failed: '0', 'pass-rate': '100', 'job-count': '1' })
    expect(namesIn(result, 'tested')).toEqual(['invoice'])
    expect(jobs()).toHaveLength(1)
    expect(jobs()[0]?.agentId).not.toBe(ids['invoice'])
    expect(previewsIn(sim)).toEqual([])
    expect(liveInput(sim, ids['invoice'])).toBe('invoice v1')
    expect(result.summary).toContain('Assignments tested: 1 passed')
    expect(result.summary).toContain('\n1 Job, ')
    expect(result.summary).toContain('Be polite: Hello')
    expect(await readFile(result.outputs['junit-file'] ?? '', 'utf8')).toContain('<testcase name="greets"')
  })

  test('fails the step if the answer differs, at the line of the expectation', async () => {
    const tests = [
      'cases:',
      '  - name: names the invoice',
      '    message: Hello',
      '    expect:',
      '      answer:',
      '        contains:',
      '          - Hello',
      '          - INV-4021',
      '      tools:',
      '        not-called: [send_email]',
      '',
    ].join('\n')
    const { repository, base } = await changed(tests, 'Now call send_email')
    const result = await tryOut(repository, sim, base)

    expect(result.exitCode).toBe(1)
    expect(result.annotations.map(({ level, file, line }) => [level, file, line])).toEqual([
      ['error', 'assignments/invoice.test.yaml', 8],
      ['error', 'assignments/invoice.test.yaml', 10],
      ['error', undefined, undefined],
    ])
    expect(result.annotations[0]?.message).toContain(
      'expected answer containing "INV-4021", got "Now call send_email: Hello"',
    )
    expect(result.outputs).toMatchObject({ passed: '0', failed: '1', 'pass-rate': '0' })
    expect(await readFile(result.outputs['junit-file'] ?? '', 'utf8')).toContain('failures="1"')
    expect(previewsIn(sim)).toEqual([])
  })

  test('is not tested if nothing changed, unless requested', async () => {
    const { repository, base } = await syncedRepository(sim, ['invoice'], {
      'assignments/invoice.test.yaml': testFile({ name: 'a', message: 'Hi' }),
    })
    repository.commit('Something else', { 'README.md': 'x' })
    const result = await tryOut(repository, sim, base)
    expect([result.exitCode, result.outputs['job-count'], jobs().length]).toEqual([0, '0', 0])
    expect(result.summary).toContain('has not changed')

    const asked = await tryOut(repository, sim, base, { 'changed-only': 'false' })
    expect([asked.exitCode, asked.outputs['passed'], jobs().length]).toEqual([0, '1', 1])
  })

  test('is tested if only its tests changed', async () => {
    const { repository, base } = await syncedRepository(sim, ['invoice'])
    repository.commit('Add tests', { 'assignments/invoice.test.yaml': testFile({ name: 'a', message: 'Hi' }) })
    const result = await tryOut(repository, sim, base)
    expect(result.outputs['passed']).toBe('1')
    expect(result.summary).toContain('invoice v1: Hi')
  })

  test('gets its fixtures, and answers are checked against a schema', async () => {
    const schema = { type: 'object', required: ['total'], properties: { total: { type: 'number' } } }
    sim.world.scriptOthers((_, { sop }) => [
      { message: { text_content: 'Here:\n```json\n{"total": "12"}\n```' } },
      { end: sop === 'x' ? 'completed' : 'completed' },
    ])
    const { repository, base } = await changed(
      testFile({
        name: 'reads the file',
        message: 'Sum up',
        files: ['fixtures/two.csv'],
        expect: { answer: { 'json-schema': 'schemas/answer.json' } },
      }),
      'x',
      { 'assignments/fixtures/two.csv': 'id;total\n', 'assignments/schemas/answer.json': JSON.stringify(schema) },
    )
    const result = await tryOut(repository, sim, base)
    expect(result.annotations[0]?.message).toContain('/total')
    expect(result.exitCode).toBe(1)
    expect(effects('createSandbox')).toBe(1)
    expect(jobs()[0]?.sandboxId).toBeTruthy()
    // The schema is among the configs but is not one.
    expect(result.log).not.toContain('is not a config')
    expect((await push(repository, sim, base)).exitCode).toBe(0)
  })

  test('answers approvals as the case says, and fails if it says nothing', async () => {
    sim.world.scriptOthers((message) => [
      { status: 'running' },
      { ask: { type: 'approval', title: 'Pay?', approved: [{ message: { text_content: `Paid ${message}` } }] } },
      { end: 'completed' },
    ])
    const { repository, base } = await changed(
      testFile(
        {
          name: 'pays',
          message: 'A',
          expect: { answer: { contains: 'Paid A' }, 'human-requests': { approve: true, max: 1 } },
        },
        { name: 'asks nobody', message: 'B' },
      ),
    )
    const result = await tryOut(repository, sim, base)
    expect(result.outputs).toMatchObject({ passed: '1', failed: '1' })
    expect(result.annotations[0]?.message).toContain('human-requests: {approve: true}')
    expect(jobs().every(({ status }) => status !== 'waiting')).toBe(true)
  })

  test('waits for the evaluation, which arrives late', async () => {
    const summary = {
      passed: 9,
      total: 10,
      status: 'ready' as const,
      severityCounts: { critical: 1, medium: 0, low: 0 },
    }
    sim.world.scriptOthers({
      steps: [{ message: { text_content: 'Done' } }, { end: 'completed' }],
      evaluation: { afterMs: 4_000, flags: {}, summary },
    })
    const { repository, base } = await changed(
      testFile(
        { name: 'mostly right', message: 'A', expect: { evaluation: { passed: '>=90%' } } },
        { name: 'never badly wrong', message: 'B', expect: { evaluation: { 'severity-critical': 0 } } },
      ),
    )
    const result = await tryOut(repository, sim, base)
    expect(result.outputs).toMatchObject({ passed: '1', failed: '1' })
    expect(result.annotations[0]?.message).toContain('1 with severity critical')
  })

  test('passes a flaky case by its pass rate', async () => {
    let count = 0
    sim.world.scriptOthers(() => [
      { message: { text_content: count++ % 4 === 0 ? 'bad' : 'good' } },
      { end: 'completed' },
    ])
    const flaky = { name: 'mostly good', message: 'A', repeat: 4, expect: { answer: { equals: 'good' } } }
    const { repository, base } = await changed(testFile({ ...flaky, 'pass-rate': 75 }))
    const result = await tryOut(repository, sim, base)
    expect(result.outputs).toMatchObject({ passed: '1', 'pass-rate': '75', 'job-count': '4' })
    expect(result.summary).toContain('3 of 4 passed (75% required)')
    const strict = await tryOut(repository, sim, base, { 'min-pass-rate': '100', repeat: '2', path: 'assignments' })
    expect(strict.outputs['passed']).toBe('1') // the case's own rate comes first
    // A Job that failed is in the log; a step that passed has no errors.
    expect(result.log).toContain('expected answer equal to "good", got "bad"')
    expect(result.annotations).toEqual([])
  })

  test('reports an expectation once, however many Jobs failed it', async () => {
    sim.world.scriptOthers([{ message: { text_content: 'bad' } }, { end: 'completed' }])
    const wrong = { name: 'never good', message: 'A', repeat: 5, expect: { answer: { equals: 'good' } } }
    const { repository, base } = await changed(testFile(wrong))
    const result = await tryOut(repository, sim, base)
    expect(result.annotations.map(({ message }) => message)).toEqual([
      'invoice: never good: expected answer equal to "good", got "bad" (5 of 5 Jobs)',
      expect.stringContaining('1 case failed'),
    ])

    sim.fault({ match: 'POST /v2/teams/:team/agents', status: 403, times: 9 })
    const refused = await tryOut(repository, sim, base)
    expect(refused.annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^invoice: POST .* 403 /),
      expect.stringContaining('1 case failed'),
    ])
  })

  test('says that a Job is gone if somebody deleted its preview', async () => {
    sim.world.scriptOthers([{ status: 'running' }, { after: 50, presence: 'missing' }])
    const { repository, base } = await changed(testFile({ name: 'a', message: 'A' }))
    const result = await tryOut(repository, sim, base)
    expect(result.annotations[0]?.message).toContain('the Job no longer exists: its preview was deleted')
  })
})

describe('its cost', () => {
  test('is shown by a plan, which starts nothing', async () => {
    const { repository, base } = await changed(
      testFile({ name: 'a', message: 'A', repeat: 3 }, { name: 'b', message: 'B' }),
    )
    const result = await tryOut(repository, sim, base, { mode: 'plan' })
    expect([result.exitCode, result.outputs['job-count'], jobs().length]).toEqual([0, '4', 0])
    expect(result.summary).toContain('4 Jobs would run')
    expect(effects('createAgent')).toBe(0)
  })

  test('is limited before anything is started', async () => {
    const { repository, base } = await changed(testFile({ name: 'a', message: 'A', repeat: 3 }))
    const result = await tryOut(repository, sim, base, { 'max-jobs': '2' })
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toContain('would start 3 Jobs, more than max-jobs (2)')
    expect(result.outputs['pass-rate']).toBe('')
    expect([jobs().length, effects('createAgent')]).toEqual([0, 0])
  })

  test('is limited for each Job', async () => {
    sim.world.scriptOthers([{ status: 'running' }, { after: Infinity, end: 'completed' }])
    const { repository, base } = await changed(testFile({ name: 'ends', message: 'A' }))
    const result = await tryOut(repository, sim, base, { 'timeout-minutes': '0.1' })
    expect(result.annotations[0]?.message).toContain('got timed-out')
    expect(jobs().map(({ status }) => status)).toEqual(['interrupted'])
    expect(previewsIn(sim)).toEqual([])
  })
})

describe('mistakes', () => {
  test('in one test file are shown at their lines, and the others are tested', async () => {
    const { repository, base } = await changed('cases:\n  - name: a\n    mesage: b\n', 'x', {
      'assignments/order.json': configFile('y'),
      'assignments/order.test.yaml': testFile({ name: 'runs', message: 'Hi' }),
      'assignments/lost.test.yaml': testFile({ name: 'never runs', message: 'Hi' }),
    })
    const result = await tryOut(repository, sim, base)
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ passed: '1', failed: '0' })
    expect(result.annotations.map(({ file, line }) => `${file}:${line}`)).toEqual(
      expect.arrayContaining(['assignments/invoice.test.yaml:3', 'assignments/lost.test.yaml:1']),
    )
  })

  test('in a pattern cost at most one second', async () => {
    sim.world.scriptOthers([{ message: { text_content: `${'a'.repeat(80)}!` } }, { end: 'completed' }])
    const { repository, base } = await changed(
      testFile({ name: 'slow', message: 'A', expect: { answer: { matches: '^(a+)+$' } } }),
    )
    const result = await tryOut(repository, sim, base, {}, { timeScale: 1 })
    expect(result.annotations[0]?.message).toContain('the pattern took longer than 1 s')
  })
})

test('with the plan hash, sync-assignments applies exactly what was tested', async () => {
  const { repository, base, ids } = await changed(testFile({ name: 'a', message: 'A' }))
  const tested = await tryOut(repository, sim, base)
  const hash = tested.outputs['plan-hash'] ?? ''
  const synced = await push(repository, sim, base, { 'expected-plan-hash': hash })
  expect([synced.exitCode, synced.outputs['plan-hash'], liveInput(sim, ids['invoice'])]).toEqual([0, hash, 'Be polite'])

  repository.commit('Slip something in', { 'assignments/invoice.json': configFile('Be rude') })
  const refused = await push(repository, sim, base, { 'expected-plan-hash': hash })
  expect([refused.exitCode, liveInput(sim, ids['invoice'])]).toEqual([1, 'Be polite'])
})
