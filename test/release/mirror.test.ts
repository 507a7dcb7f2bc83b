import { beforeEach, describe, expect, it } from 'vitest'
import { publishMirror } from '../../scripts/release/mirror.ts'
import { requireTag } from '../../scripts/release/version.ts'
import { cloneGitRepository } from '../harness/files/git-repository.ts'
import { createRepositories, release } from './repositories.ts'

let repositories: Awaited<ReturnType<typeof createRepositories>>
beforeEach(async () => {
  repositories = await createRepositories()
})
/** The commit that was verified: unless a test says otherwise, the one that the tag names. */
const commitOf = (tag: string) => repositories.source.git('rev-parse', '--verify', `refs/tags/${tag}^{commit}`)
const publish = (tag: string) => {
  const { source, url } = repositories
  return publishMirror(source.root, {
    version: requireTag(tag),
    action: 'action-run-job',
    url,
    verified: commitOf(tag),
  })
}
const releaseAndPublish = (version: string) => {
  release(repositories.source, version)
  publish(`v${version}`)
}

describe('the first release', () => {
  it('puts the action at the root, without its sources and without workflows', () => {
    publish('v1.0.0')
    expect(repositories.mirror.files('v1.0.0')).toEqual([
      'LICENSE',
      'README.md',
      'action-types.yml',
      'action.yml',
      'dist/index.js',
      'dist/licenses.txt',
    ])
  })

  it('publishes exactly the bytes of the monorepo', () => {
    const { source, mirror } = repositories
    publish('v1.0.0')
    for (const path of ['dist', 'action.yml']) {
      expect(mirror.run('rev-parse', `v1.0.0:${path}`)).toBe(source.git('rev-parse', `v1.0.0:action-run-job/${path}`))
    }
    expect(mirror.run('rev-parse', 'v1.0.0:LICENSE')).toBe(source.git('rev-parse', 'v1.0.0:LICENSE'))
  })

  it('links from the README back to what the mirror lacks', () => {
    publish('v1.0.0')
    const readme = repositories.mirror.read('v1.0.0', 'README.md')
    expect(readme).toContain('https://github.com/duvo/actions/blob/v1.0.0/docs/troubleshooting.md#keys')
    expect(readme).toContain('https://github.com/duvo/actions/tree/v1.0.0/action-run-job')
  })

  it('names the source commit', () => {
    publish('v1.0.0')
    const source = repositories.source.git('rev-parse', 'v1.0.0^{commit}')
    expect(repositories.mirror.run('log', '-1', '--format=%B', 'v1.0.0')).toContain(`/tree/${source}/action-run-job`)
  })

  it('makes main, the version and v1 one commit, v1 as a plain tag', () => {
    publish('v1.0.0')
    const refs = repositories.mirror.refs()
    expect(Object.keys(refs).sort()).toEqual(['main', 'v1', 'v1.0.0'])
    expect(new Set(Object.values(refs)).size).toBe(1)
    expect(refs['v1']).toMatch(/^commit /)
  })

  it('leaves the tags of the monorepo alone', () => {
    publish('v1.0.0')
    expect(repositories.source.git('tag', '--list')).toBe('v1.0.0')
  })
})

describe('a later release', () => {
  it.each([
    ['a patch', '1.0.1'],
    ['a minor version', '1.1.0'],
  ])('%s is committed on top of the previous one and moves v1', (_, version) => {
    publish('v1.0.0')
    const first = repositories.mirror.refs()['v1.0.0']
    releaseAndPublish(version)
    const refs = repositories.mirror.refs()
    expect(repositories.mirror.log('main')).toEqual([`Release v${version}`, 'Release v1.0.0'])
    expect([refs['main'], refs['v1'], refs['v1.0.0']]).toEqual([refs[`v${version}`], refs[`v${version}`], first])
  })

  it('of a new major version does not move v1', () => {
    publish('v1.0.0')
    releaseAndPublish('2.0.0')
    const refs = repositories.mirror.refs()
    expect([refs['v1'], refs['v2'], refs['main']]).toEqual([refs['v1.0.0'], refs['v2.0.0'], refs['v2.0.0']])
  })

  it('of an older line goes beside main, and does not move a newer v1', () => {
    publish('v1.0.0')
    releaseAndPublish('1.1.0')
    releaseAndPublish('1.0.1')
    const { mirror } = repositories
    const refs = mirror.refs()
    expect([refs['main'], refs['v1']]).toEqual([refs['v1.1.0'], refs['v1.1.0']])
    expect(mirror.log('v1.0.1')).toEqual(['Release v1.0.1', 'Release v1.0.0'])
  })

  it('works in a shallow checkout too, like that of the workflow', async () => {
    publish('v1.0.0')
    const { source, url, mirror } = repositories
    release(source, '1.0.1')
    const { root } = await cloneGitRepository(source, { depth: 1 })
    publishMirror(root, { version: requireTag('v1.0.1'), action: 'action-run-job', url, verified: commitOf('v1.0.1') })
    expect(mirror.log('main')).toEqual(['Release v1.0.1', 'Release v1.0.0'])
    expect(mirror.run('fsck', '--strict')).toBe('')
  })

  it('without a change to the action is still a release', () => {
    publish('v1.0.0')
    release(repositories.source, '1.0.1', '1.0.0')
    publish('v1.0.1')
    expect(repositories.mirror.log('main')).toEqual(['Release v1.0.1', 'Release v1.0.0'])
  })
})

describe('running it again', () => {
  it('changes nothing', () => {
    publish('v1.0.0')
    const before = repositories.mirror.refs()
    expect(publish('v1.0.0')).toEqual([
      'v1.0.0 is published already, with the same content.',
      'v1 is at v1.0.0 already.',
    ])
    expect(repositories.mirror.refs()).toEqual(before)
  })

  it('completes an interrupted run', () => {
    publish('v1.0.0')
    repositories.mirror.run('update-ref', '-d', 'refs/tags/v1')
    publish('v1.0.0')
    const refs = repositories.mirror.refs()
    expect(refs['v1']).toBe(refs['v1.0.0'])
  })

  it('creates the same commit elsewhere', async () => {
    publish('v1.0.0')
    const { mirror } = repositories
    repositories = await createRepositories()
    publish('v1.0.0')
    expect(repositories.mirror.refs()).toEqual(mirror.refs())
  })

  it('of an old release leaves main and v1 at the newest', () => {
    publish('v1.0.0')
    releaseAndPublish('1.1.0')
    const before = repositories.mirror.refs()
    publish('v1.0.0')
    expect(repositories.mirror.refs()).toEqual(before)
  })

  it('restores a v1 that somebody moved', () => {
    publish('v1.0.0')
    releaseAndPublish('1.1.0')
    repositories.mirror.run('update-ref', 'refs/tags/v1', 'v1.0.0')
    expect(publish('v1.1.0')).toContain('v1 is now v1.1.0.')
    const refs = repositories.mirror.refs()
    expect(refs['v1']).toBe(refs['v1.1.0'])
  })
})

describe('nothing is pushed', () => {
  it('if the version tag names something else', () => {
    publish('v1.0.0')
    const before = repositories.mirror.refs()
    const { source } = repositories
    source.git('tag', '--delete', 'v1.0.0')
    release(source, '1.0.0', 'something else')
    expect(() => publish('v1.0.0')).toThrow('v1.0.0 already, with other content')
    expect(repositories.mirror.refs()).toEqual(before)
  })

  it('if somebody committed to main', () => {
    publish('v1.0.0')
    const { mirror, source } = repositories
    const foreign = mirror.run('commit-tree', '-m', 'Foreign', 'v1.0.0^{tree}')
    mirror.run('update-ref', 'refs/heads/main', foreign)
    release(source, '1.0.1')
    expect(() => publish('v1.0.1')).toThrow('git push failed')
    expect(mirror.refs()['v1.0.1']).toBeUndefined()
  })

  it.each([
    ['without a bundle', { 'action-run-job/dist': null }, 'has no dist'],
    ['with a hidden file', { 'action-run-job/.github/workflows/x.yml': 'on: push\n' }, 'cannot be published'],
    ['with a link', { 'action-run-job/notes': { symlink: '../README.md' } }, 'cannot be published'],
    ['without a license', { LICENSE: null }, 'no LICENSE'],
  ])('for an action %s', (_, files, problem) => {
    const { source, mirror } = repositories
    source.commit('Change', files)
    source.git('tag', 'v1.0.1')
    expect(() => publish('v1.0.1')).toThrow(problem)
    expect(mirror.refs()).toEqual({})
  })

  it('for a tag that was moved since it was verified', () => {
    const { source, url, mirror } = repositories
    const verified = commitOf('v1.0.0')
    source.commit('Later', { 'action-run-job/dist/index.js': 'other bytes\n' })
    source.git('tag', '--force', 'v1.0.0')
    const moved = { version: requireTag('v1.0.0'), action: 'action-run-job', url, verified }
    expect(() => publishMirror(source.root, moved)).toThrow(`${verified} was verified. Nothing was pushed`)
    expect(mirror.refs()).toEqual({})
  })

  it('for a tag that does not exist', () => {
    const { source, url } = repositories
    const mirror = { version: requireTag('v9.9.9'), action: 'action-run-job', url, verified: commitOf('v1.0.0') }
    expect(() => publishMirror(source.root, mirror)).toThrow('git rev-parse failed')
  })
})
