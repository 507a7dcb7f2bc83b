import { createHash } from 'node:crypto'
import { mkdir, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startSimulator } from '../../../simulator/index.ts'
import { tempDir } from '../../harness/files/temp-dir.ts'
import { noteFigure, patience, times } from '../scale.ts'
import { runJob } from './job.ts'

test(
  'F12: a file of any size is uploaded with little memory',
  async () => {
    const mebibytes = times(100, 1_024)
    await using sim = await startSimulator({ speed: 20 })
    const cwd = join(await tempDir('upload'), 'workspace')
    await mkdir(cwd)
    await writeFile(join(cwd, 'large.bin'), '')
    await truncate(join(cwd, 'large.bin'), mebibytes * 2 ** 20)
    const result = await runJob(sim, {
      cwd,
      with: { files: 'large.bin' },
      measure: true,
      timeScale: 1,
      limitMs: patience(20, 100),
    })
    expect(result.outputs['conclusion']).toBe('completed')
    expect(sim.storage.requests.map(({ bytes }) => bytes)).toEqual([mebibytes * 2 ** 20])
    const peak = Math.round((result.usage?.peakRssBytes ?? Infinity) / 2 ** 20)
    noteFigure('peak memory of an upload', `a file of ${mebibytes} MiB`, `${peak} MiB`)
    expect(peak).toBeLessThan(250)
  },
  patience(30, 120),
)

test('F10: without a directory for temporary files, or with an unwritable one, the Job still runs', async () => {
  await using sim = await startSimulator({ speed: 20 })
  const file = join(await tempDir('no-temp'), 'file')
  await writeFile(file, '')
  for (const RUNNER_TEMP of [undefined, join(file, 'below')]) {
    const result = await runJob(sim, { env: { RUNNER_TEMP } })
    expect(result.outputs).toMatchObject({ conclusion: 'completed', output: 'Done: Go' })
  }
})

test('F15: an upload that stalls half-way restarts from the beginning at a new URL', async () => {
  await using sim = await startSimulator({ speed: 20 })
  sim.storage.behave({ stallAt: 12_000_000 })
  const content = Buffer.alloc(20_000_000, 'a line of the file\n')
  const result = await runJob(sim, {
    files: { 'large.bin': content },
    with: { files: 'large.bin' },
    timeScale: 20,
  })
  expect(result.outputs['conclusion']).toBe('completed')
  const [first, second] = sim.storage.requests
  expect(first?.sha256).toBeNull()
  expect(second).toMatchObject({ bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') })
  expect(second?.path).not.toBe(first?.path)
})
