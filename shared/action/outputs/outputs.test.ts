import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readAsRunner } from '../../../test/harness/runner/oracle.ts'
import { addSecret } from '../log/redact.ts'
import { createOutputFiles } from './output-file.ts'
import { createOutputs } from './outputs.ts'
import { readState, saveState } from './state.ts'

const folder = mkdtempSync(join(tmpdir(), 'outputs-'))
const outputPath = join(folder, 'output')
const statePath = join(folder, 'state')

beforeEach(() => {
  writeFileSync(outputPath, '')
  writeFileSync(statePath, '')
  vi.stubEnv('GITHUB_OUTPUT', outputPath)
  vi.stubEnv('GITHUB_STATE', statePath)
  return () => vi.unstubAllEnvs()
})

const outputs = () => readAsRunner({ output: readFileSync(outputPath, 'utf8') })

/** Runs it and returns what it printed. */
function printedBy(use: () => void): string {
  const spy = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  use()
  const printed = spy.mock.calls.map(([chunk]) => String(chunk)).join('')
  spy.mockRestore()
  return printed
}

const hostileValue = fc
  .array(
    fc.oneof(
      fc.constantFrom('\n', '\r\n', '\u0000', '<<', '=', 'EOF', 'ghadelimiter_', 'x=y\n', '::error::'),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join('').toWellFormed())

describe('setOutputs', () => {
  it('delivers every value exactly, and no other output', () => {
    fc.assert(
      fc.property(hostileValue, hostileValue, (first, second) => {
        writeFileSync(outputPath, '')
        expect(createOutputs()({ first, second })).toEqual([])
        expect(outputs()).toMatchObject({ outputs: { first, second }, problems: [] })
      }),
    )
  })

  it('turns names into kebab case and values into text or JSON', () => {
    const setOutputs = createOutputs()
    setOutputs({
      runId: 'r',
      durationSeconds: 1.5,
      hasChanges: false,
      failed: ['a', 'ž'],
      plan: { a: 1 },
      gone: undefined,
      none: null,
    })
    setOutputs({ runId: 'r2' })
    expect(outputs().outputs).toEqual({
      'run-id': 'r2',
      'duration-seconds': '1.5',
      'has-changes': 'false',
      failed: '["a","ž"]',
      plan: '{"a":1}',
      none: '',
    })
  })

  it('cuts a text over 64 KiB of UTF-8, points at its file, and says so', () => {
    const warnings = createOutputs()({
      output: 'ž'.repeat(40_000),
      outputFile: '/tmp/o.txt',
      other: 'y'.repeat(70_000),
      whole: 'x'.repeat(65_536),
    })
    const { output = '', other = '', whole } = outputs().outputs
    expect(Buffer.byteLength(output)).toBeGreaterThan(65_500)
    expect(Buffer.byteLength(output)).toBeLessThanOrEqual(65_536)
    expect(output.endsWith('ž…\n[cut at 64 KiB; the output output-file names a file with the whole text]')).toBe(true)
    expect(other.endsWith('y…\n[cut at 64 KiB]')).toBe(true)
    expect(whole).toHaveLength(65_536)
    expect(warnings).toEqual([
      'The output output is cut at 64 KiB. The output output-file names a file with the whole text.',
      'The output other is cut at 64 KiB.',
    ])
  })

  it("stays below GitHub's limit for a job: what does not fit is left empty, with a warning", () => {
    const setOutputs = createOutputs()
    const big = ['x'.repeat(300_000)]
    expect(setOutputs({ first: big, second: big })).toEqual([
      'The output second is left empty: GitHub allows 1 MB for all outputs of a job.',
    ])
    expect(outputs().outputs).toEqual({ first: JSON.stringify(big), second: '' })
    expect(setOutputs({ first: big })).toEqual([])
  })

  it('redacts secrets', () => {
    printedBy(() => addSecret('dv_output_secret'))
    createOutputs()({ output: 'a dv_output_secret b', list: ['dv_output_secret'] })
    expect(outputs().outputs).toEqual({ output: 'a *** b', list: '["***"]' })
  })

  it.each([undefined, '', '/no/such/file'])('prints no command if GITHUB_OUTPUT is %j', (path) => {
    vi.stubEnv('GITHUB_OUTPUT', path)
    expect(printedBy(() => createOutputs()({ runId: 'x' }))).toBe('')
  })

  it('warns if the file cannot be written', () => {
    vi.stubEnv('GITHUB_OUTPUT', folder)
    expect(createOutputs()({ runId: 'x' })).toHaveLength(1)
  })
})

describe('state', () => {
  it('is on disk when saveState returns', () => {
    expect(saveState('key', 'a\nb=c')).toBe(true)
    expect(readAsRunner({ state: readFileSync(statePath, 'utf8') }).state).toEqual({ key: 'a\nb=c' })
  })

  it.each([undefined, '', '/no/such/file'])('is not printed if GITHUB_STATE is %j', (path) => {
    vi.stubEnv('GITHUB_STATE', path)
    expect(printedBy(() => expect(saveState('key', 'x')).toBe(false))).toBe('')
  })

  it('comes back in the post step', () => {
    vi.stubEnv('STATE_key', 'saved')
    expect([readState('key'), readState('other')]).toEqual(['saved', undefined])
  })
})

describe('outputFile', () => {
  async function* stream() {
    yield 'a'
    yield new Uint8Array([0xc5, 0xbe])
  }

  it('writes text, bytes and streams into a private directory under RUNNER_TEMP', async () => {
    const outputFile = createOutputFiles({ RUNNER_TEMP: join(folder, 'temp') })
    const paths = [
      await outputFile('a.txt', 'ž'),
      await outputFile('b.bin', new Uint8Array([1])),
      await outputFile('c', stream()),
    ]
    expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(['ž', '\u0001', 'až'])
    expect(paths.every((path) => path.startsWith(join(folder, 'temp')))).toBe(true)
    expect(statSync(join(paths[0] ?? '', '..')).mode & 0o777).toBe(0o700)
  })

  it('has written text by the time the call returns', () => {
    const temp = mkdtempSync(join(folder, 'sync-'))
    void createOutputFiles({ RUNNER_TEMP: temp })('now.txt', 'x')
    expect(readdirSync(temp, { recursive: true })).toContainEqual(expect.stringMatching(/now\.txt$/))
  })

  it('falls back to the system directory', async () => {
    const path = await createOutputFiles({ RUNNER_TEMP: outputPath })('a.txt', 'x')
    expect(path.startsWith(tmpdir())).toBe(true)
  })

  it.each(['../a', 'a/b', '.hidden', '', '-rf', 'a\u0000', 'x'.repeat(101)])('refuses the name %j', async (name) => {
    await expect(createOutputFiles({ RUNNER_TEMP: folder })(name, 'x')).rejects.toThrow('Not a plain file name')
  })
})
