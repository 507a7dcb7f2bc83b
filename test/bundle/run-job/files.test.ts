import { createHash } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../../simulator/index.ts'
import { tempDir } from '../../harness/files/temp-dir.ts'
import { runBundle } from '../../harness/runner/run-bundle.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator({ speed: 20 })
})
afterEach(() => sim.close())

const sent = (name: string) => sim.requests.filter(({ operation }) => operation === name)
const sandboxFiles = () => [...sim.world.sandboxes.values()].map(({ files }) => [...files.values()])
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
const large = Buffer.alloc(10_000_001, 'large file ')

function upload(files: Record<string, string | Uint8Array>, patterns: string, more: object = {}) {
  const agent = sim.world.addAgent()
  return runBundle('action-run-job', { server: sim, files, with: { 'agent-id': agent.id, files: patterns }, ...more })
}

describe('files', () => {
  test('go to a new sandbox that the Job starts with; names keep spaces and Unicode', async () => {
    const files = { 'in/a b.csv': 'a', 'in/žluťoučký 🐎.txt': 'b', 'in/skip.log': 'c', 'other.csv': 'd' }
    const result = await upload(files, 'in/*\n!in/*.log')
    expect(result.outputs['conclusion']).toBe('completed')
    const [stored] = sandboxFiles()
    expect(stored?.map(({ path, sha256 }) => [path, sha256]).sort()).toEqual([
      ['/workspace/a b.csv', sha256('a')],
      ['/workspace/žluťoučký 🐎.txt', sha256('b')],
    ])
    const [sandboxId] = [...sim.world.sandboxes.keys()]
    expect(sent('startRun')[0]?.body).toMatchObject({ sandbox_id: sandboxId })
    expect(result.summary).toContain(sha256('a'))
    expect(result.summary).toContain('a b.csv')
  })

  test.each(['!in/private', '!in/private/', '!**/private'])('omit an excluded folder: %s', async (exclusion) => {
    const files = { 'in/a.csv': 'a', 'in/private/key.pem': 'secret', 'in/private/deep/old.pem': 'secret' }
    const result = await upload(files, `in/**\n${exclusion}`)
    expect(result.outputs['conclusion']).toBe('completed')
    expect(sandboxFiles()[0]?.map(({ path }) => path)).toEqual(['/workspace/a.csv'])
  })

  test('warn about an exclusion that excludes nothing, and are an error if exclusions leave nothing', async () => {
    const unused = await upload({ 'in/a.csv': 'a' }, 'in/**\n!in/privat')
    expect(unused.annotations).toEqual([
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('"!in/privat" matches nothing') }),
    ])
    sim.requests.length = 0
    const nothing = await upload({ 'in/a.csv': 'a' }, 'in/**\n!in')
    expect(nothing.exitCode).toBe(1)
    expect(nothing.annotations[0]?.message).toContain('The exclusions leave no files: "!in"')
    expect(sim.requests).toEqual([])
  })

  test('may be in RUNNER_TEMP, and in a workspace behind a symlink', async () => {
    const place = await tempDir('linked')
    await mkdir(join(place, 'real'))
    await symlink(join(place, 'real'), join(place, 'link'))
    await writeFile(join(place, 'real/a.csv'), 'a')
    await mkdir(join(place, 'temp'))
    await writeFile(join(place, 'temp/b.csv'), 'b')
    const env = { GITHUB_WORKSPACE: join(place, 'link'), RUNNER_TEMP: join(place, 'temp') }
    const result = await upload({}, `*.csv\n${join(place, 'temp')}/*.csv`, { env, cwd: join(place, 'link') })
    expect(result.outputs['conclusion']).toBe('completed')
    expect(
      sandboxFiles()[0]
        ?.map(({ path }) => path)
        .sort(),
    ).toEqual(['/workspace/a.csv', '/workspace/b.csv'])
  })

  test('in a workspace that does not exist are a plain error', async () => {
    const result = await upload({}, '*.csv', { env: { GITHUB_WORKSPACE: '/no/such/workspace' } })
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toMatch(/workspace .*does not exist/)
    expect(result.annotations[0]?.message).not.toContain('ENOENT')
  })

  test('that change while they are uploaded are named, and start no Job', async () => {
    sim.storage.behave({ bytesPerSecond: 5_000_000 })
    const place = await tempDir('changing')
    await writeFile(join(place, 'large.bin'), large)
    const grow = setInterval(() => {
      if (sim.storage.requests.length > 0) appendFileSync(join(place, 'large.bin'), 'more')
    }, 50)
    const agent = sim.world.addAgent()
    const inputs = { 'agent-id': agent.id, files: 'large.bin' }
    const result = await runBundle('action-run-job', { server: sim, cwd: place, with: inputs }).finally(() =>
      clearInterval(grow),
    )
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toMatch(/large\.bin.*the file changed/s)
    expect(sim.world.jobs.size).toBe(0)
  })

  test('of the same name are an error before anything is sent', async () => {
    const result = await upload({ 'a/data.csv': '1', 'b/data.csv': '2' }, '**/data.csv')
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toMatch(/data\.csv: a\/data\.csv, b\/data\.csv/)
    expect(sim.requests).toEqual([])
  })

  test('of more than 10 MB go to a presigned URL, without the key, and the URL is masked', async () => {
    const result = await upload({ 'large.bin': large, 'small.txt': 'x' }, '*')
    expect(result.outputs['conclusion']).toBe('completed')
    expect(sent('uploadSandboxFile')).toHaveLength(1)
    const [put] = sim.storage.requests
    expect(put).toMatchObject({ method: 'PUT', status: 200, bytes: large.length, sha256: sha256(large) })
    expect(put?.headers).not.toHaveProperty('authorization')
    expect(put?.headers).not.toHaveProperty('idempotency-key')
    const masks = result.stdout.split('\n').filter((line) => line.startsWith('::add-mask::'))
    expect(masks.some((mask) => mask.startsWith(`::add-mask::${sim.storageUrl}/bucket/`))).toBe(true)
  })

  test('that the API rejects as too large go to a presigned URL', async () => {
    await sim.close()
    sim = await startSimulator({ speed: 20, maxUploadBytes: 1_000 })
    const result = await upload({ 'a.txt': 'x'.repeat(2_000) }, '*')
    expect(result.outputs['conclusion']).toBe('completed')
    expect(sim.storage.requests).toHaveLength(1)
  })

  test('are sent again, completely and to a new URL, if the URL has expired or the connection breaks', async () => {
    sim.storage.behave({ expired: true })
    sim.storage.behave({ resetAt: 3_000_000 })
    const result = await upload({ 'large.bin': large }, '*')
    expect(result.outputs['conclusion']).toBe('completed')
    expect(sent('createSandboxUploadUrl')).toHaveLength(3)
    expect(sandboxFiles()[0]).toEqual([expect.objectContaining({ size: large.length, sha256: sha256(large) })])
  })

  test('do not follow a store that redirects elsewhere', async () => {
    sim.storage.behave({ redirectTo: 'http://127.0.0.1:9/elsewhere' })
    const result = await upload({ 'large.bin': large }, '*')
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toMatch(/large\.bin.*redirect/s)
    expect(sim.world.jobs.size).toBe(0)
  })

  test('that cannot all be uploaded start no Job, and those that failed are named', async () => {
    sim.fault({
      match: 'POST /v2/sandboxes/:sandbox/files',
      after: 1,
      status: 400,
      body: { error: 'bad_file', message: 'Not this one' },
    })
    const result = await upload({ 'a.txt': 'a', 'b.txt': 'b' }, '*.txt')
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toMatch(/1 of 2 files.*Not this one/s)
    expect(sim.world.jobs.size).toBe(0)
  })

  test('on a slow connection report progress now and then', async () => {
    sim.storage.behave({ bytesPerSecond: 5_000_000 })
    const result = await upload({ 'large.bin': large }, '*', { timeScale: 5 })
    expect(result.log).toMatch(/Uploading large\.bin: [\d.]+ MB of 10\.0 MB/)
  })
})
