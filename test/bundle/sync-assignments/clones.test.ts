import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../../simulator/index.ts'
import { cloneGitRepository, type GitRepository } from '../../harness/files/git-repository.ts'
import { configFile, liveInput, namesIn, push, sync, syncedRepository } from './fixture.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator()
})
afterEach(() => sim.close())

const rerun = { env: { GITHUB_RUN_ATTEMPT: '2' } }

/** The second commit changes `x`, whose SOP is in a separate file. */
async function withChange() {
  const { repository, ids, base } = await syncedRepository(sim, ['x', 'y'], { 'docs/large.bin': Buffer.alloc(1000, 7) })
  const config = JSON.stringify({ version: 'v2', data: { input: { $file: 'sops/x.md' } } })
  repository.commit('v2', { 'assignments/x.json': config, 'assignments/sops/x.md': 'v2\n' })
  return { repository, base, id: ids['x'], live: () => liveInput(sim, ids['x']) }
}

async function partialClone(repository: GitRepository, cone?: string): Promise<GitRepository> {
  repository.git('config', 'uploadpack.allowFilter', 'true')
  const clone = await cloneGitRepository(repository, { options: ['--filter=blob:none', '--no-checkout'] })
  if (cone !== undefined) clone.git('sparse-checkout', 'set', cone)
  clone.git('checkout', '--quiet', 'main')
  return clone
}

describe('a checkout', () => {
  test('of a tag, with a detached head, compares everything', async () => {
    const { repository, live } = await withChange()
    repository.git('tag', 'v2')
    const clone = await cloneGitRepository(repository, { branch: 'v2', depth: 1 })
    const env = { GITHUB_REF: 'refs/tags/v2', GITHUB_REF_NAME: 'v2' }
    const result = await push(clone, sim, '0'.repeat(40), {}, { env })
    expect(result.exitCode).toBe(0)
    expect(namesIn(result, 'synced')).toEqual(['x'])
    expect(live()).toBe('v2')
  })

  test('that is sparse reads from the commit, even outside the working tree', async () => {
    const { repository, base, live } = await withChange()
    const clone = await cloneGitRepository(repository)
    clone.git('sparse-checkout', 'set', 'docs')
    expect(namesIn(await push(clone, sim, base), 'synced')).toEqual(['x'])
    expect(live()).toBe('v2')
  })

  test.each([
    ['reached', undefined],
    ['not reached', 'file:///nowhere'],
  ])('that is partial works with what it has if the remote is %s', async (_, url) => {
    const { repository, base, live } = await withChange()
    const clone = await partialClone(repository)
    if (url !== undefined) clone.git('remote', 'set-url', 'origin', url)
    const result = await push(clone, sim, base)
    expect(result.exitCode).toBe(0)
    expect(namesIn(result, 'synced')).toEqual(['x'])
    expect(live()).toBe('v2')
  })

  test('that is partial works even if the ids have changed', async () => {
    const { repository, ids, base } = await syncedRepository(sim, ['x', 'y'])
    const other = sim.world.addAgent({ name: 'other', config: 'old' })
    repository.commit('Ids', { 'agent-ids.env': `X_ID=${other.id}\nY_ID=${ids['y']}\n` })
    const result = await push(await partialClone(repository), sim, base)
    expect(result.exitCode).toBe(0)
    expect(liveInput(sim, other.id)).toBe('x v1')
  })

  test('that is partial and lacks the configs fails with advice, and writes nothing', async () => {
    const { repository, base } = await withChange()
    const clone = await partialClone(repository, 'docs')
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere')
    const result = await push(clone, sim, base)
    expect(result.exitCode).toBe(1)
    expect(result.annotations.at(-1)?.message).toContain('without a filter')
    expect(sim.effects.log).toEqual([])
  })

  test.skipIf(process.getuid?.() !== 0)('that belongs to another user, as in a container', async () => {
    const { repository, base, live } = await withChange()
    execFileSync('chown', ['-R', '12345:12345', repository.root])
    expect(namesIn(await push(repository, sim, base), 'synced')).toEqual(['x'])
    expect(live()).toBe('v2')
  })

  test.skipIf(process.getuid?.() !== 0)('of another user below the workspace, shallow, fetches its base', async () => {
    const { repository, base } = await withChange()
    const clone = await cloneGitRepository(repository, { depth: 1 })
    execFileSync('chown', ['-R', '12345:12345', clone.root])
    const result = await sync(
      { ...clone, root: join(clone.root, '..') },
      sim,
      { name: 'push', payload: { before: base, created: false } },
      {
        path: `${clone.root.split('/').at(-1)}/assignments`,
        'ids-file': `${clone.root.split('/').at(-1)}/agent-ids.env`,
      },
      { env: { GITHUB_SHA: clone.git('rev-parse', 'HEAD') } },
    )
    expect(result.annotations).toEqual([])
    expect(namesIn(result, 'synced')).toEqual(['x'])
  })
})

describe('runs for several commits', () => {
  test('end with the newest even if the older one comes last or is run again', async () => {
    const { repository, base, live } = await withChange()
    const older = await cloneGitRepository(repository)
    const middle = repository.git('rev-parse', 'HEAD')
    repository.commit('v3', { 'assignments/sops/x.md': 'v3\n' })
    expect((await push(repository, sim, middle)).exitCode).toBe(0)
    const overtaken = await push(older, sim, base)
    expect(overtaken.exitCode).toBe(1)
    expect(live()).toBe('v3')

    const again = await push(older, sim, base, {}, rerun)
    expect(again.exitCode).toBe(1)
    expect(live()).toBe('v3')
  })

  test("of a revert and of a forced push make the branch's state live", async () => {
    const { repository, base, live } = await withChange()
    await push(repository, sim, base)
    const second = repository.git('rev-parse', 'HEAD')
    repository.git('revert', '--no-edit', 'HEAD')
    expect((await push(repository, sim, second)).exitCode).toBe(0)
    expect(live()).toBe('x v1')

    const reverted = repository.git('rev-parse', 'HEAD')
    repository.git('reset', '--quiet', '--hard', base)
    repository.commit('Other v2', { 'assignments/x.json': configFile('other v2') })
    const clone = await cloneGitRepository(repository)
    const event = { name: 'push', payload: { before: reverted, created: false, forced: true } }
    expect((await sync(clone, sim, event)).exitCode).toBe(0)
    expect(live()).toBe('other v2')
  })
})

describe('events without a commit to compare with', () => {
  test('after another workflow sync the checked-out commit, and compare everything', async () => {
    const { repository, live } = await withChange()
    const head = repository.git('rev-parse', 'HEAD')
    const payload = { workflow_run: { head_sha: head, head_branch: 'main', event: 'push' } }
    const result = await sync(repository, sim, { name: 'workflow_run', payload })
    expect(result.exitCode).toBe(0)
    expect(namesIn(result, 'synced')).toEqual(['x'])
    expect(live()).toBe('v2')
    const again = await sync(repository, sim, { name: 'workflow_run', payload })
    expect(namesIn(again, 'unchanged')).toEqual(['x', 'y'])
  })
})

describe('a pull request from a branch behind its base', () => {
  test.each([
    ['its head checked out, shallow', 'head'],
    ['its trial merge checked out, shallow', 'merge'],
  ])('plans its own change alone, with %s', async (_, kind) => {
    const { repository, ids, base } = await syncedRepository(sim, ['x', 'y'])
    repository.git('checkout', '--quiet', '-b', 'topic')
    repository.commit('Topic', { 'assignments/x.json': configFile('topic') })
    const head = repository.git('rev-parse', 'HEAD')
    repository.git('checkout', '--quiet', 'main')
    for (let index = 0; index < 3; index += 1) repository.commit(`Main ${index}`, { 'README.md': String(index) })
    const target = repository.commit('Main', { 'assignments/y.json': configFile('y v2') })
    await push(repository, sim, base)
    expect(liveInput(sim, ids['y'])).toBe('y v2')
    if (kind === 'merge') {
      repository.git('checkout', '--quiet', '-b', 'trial')
      repository.git('merge', '--quiet', '--no-ff', '-m', 'Trial', 'topic')
    }
    const clone = await cloneGitRepository(repository, { branch: kind === 'merge' ? 'trial' : 'topic', depth: 2 })
    const pull = { number: 7, base: { sha: target }, head: { sha: head } }
    const event = { name: 'pull_request', payload: { pull_request: pull } }
    const result = await sync(clone, sim, event, { comment: 'false' })
    expect(result.exitCode).toBe(0)
    const plan = JSON.parse(result.outputs['plan'] ?? '[]')
    expect(plan[0]).toMatchObject({ name: 'x', action: 'update' })
    expect(plan.filter(({ action }: { action: string }) => action === 'update')).toHaveLength(1)
  })
})
