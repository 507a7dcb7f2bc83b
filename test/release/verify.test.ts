import { beforeEach, describe, expect, it } from 'vitest'
import { changelogProblems, changelogSections, releaseNotes } from '../../scripts/release/changelog.ts'
import { gitIn } from '../../scripts/release/git.ts'
import { moveMajorTag } from '../../scripts/release/major-tag.ts'
import { releaseProblems, requireVerified } from '../../scripts/release/verify.ts'
import { parseTag, requireTag, versionsOf } from '../../scripts/release/version.ts'
import { createRepositories, release } from './repositories.ts'

let repositories: Awaited<ReturnType<typeof createRepositories>>
beforeEach(async () => {
  repositories = await createRepositories()
})
const problems = (tag = 'v1.0.0') => releaseProblems(repositories.source.root, requireTag(tag))
/** A release whose commit differs by these files. */
const changed = (files: Record<string, string>) => {
  const { source } = repositories
  source.commit('Change', files)
  source.git('tag', '--force', 'v1.0.0')
  source.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  return problems()
}

describe('a tag may become a release', () => {
  it('if everything names its version', () => {
    expect(problems()).toEqual([])
  })

  it.each([
    ['package.json', { 'package.json': '{"version":"1.0.1"}' }, 'package.json has version 1.0.1'],
    ['README', { 'README.md': 'This is version 1.0.01 of the suite.\n' }, 'README.md does not name version 1.0.0'],
    ['client', { 'shared/duvo/client/version.ts': "export const version = '0.9.0'\n" }, 'version.ts does not name'],
    ['changelog', { 'CHANGELOG.md': '## 1.1.0 - 2026-12-01\n\n- x\n' }, 'CHANGELOG.md starts with 1.1.0'],
    ['day', { 'CHANGELOG.md': '## 1.0.0 - unreleased\n\n- x\n' }, 'says "unreleased" beside 1.0.0'],
    ['list of changes', { 'CHANGELOG.md': '## 1.0.0 - 2026-12-01\n\n## 0.9.0\n\n- x\n' }, 'lists no change'],
  ])('not with another %s', (_, files, problem) => {
    expect(changed(files)).toEqual([expect.stringContaining(problem)])
  })

  it('not if its commit is not on main', () => {
    const { source } = repositories
    source.git('update-ref', 'refs/remotes/origin/main', source.git('commit-tree', '-m', 'Other', 'HEAD^{tree}'))
    expect(problems()).toEqual([expect.stringContaining('is not on main')])
  })

  it('not if something else is checked out', () => {
    const { source } = repositories
    source.commit('Later')
    source.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    expect(problems()).toEqual([expect.stringContaining('is not the one of v1.0.0')])
  })
})

describe('the tag v1', () => {
  const move = (tag: string) => {
    const { source, url } = repositories
    const git = gitIn(source.root)
    git('push', '--quiet', url, 'HEAD:refs/heads/main', `refs/tags/${tag}`)
    return moveMajorTag(git, url, requireTag(tag), git('rev-parse', `${tag}^{commit}`))
  }

  it('is the commit of the newest release, not the tag object', () => {
    expect(move('v1.0.0')).toBe('v1 is now v1.0.0.')
    const commit = repositories.source.git('rev-parse', 'v1.0.0^{commit}')
    expect(repositories.mirror.refs()['v1']).toBe(`commit ${commit}`)
  })

  it('moves with the next release', () => {
    move('v1.0.0')
    const commit = release(repositories.source, '1.2.0')
    move('v1.2.0')
    expect(repositories.mirror.refs()['v1']).toBe(`commit ${commit}`)
    expect(move('v1.2.0')).toBe('v1 is at v1.2.0 already.')
  })

  it('is not created from a tag that was not pushed', () => {
    const { source, url } = repositories
    const verified = source.git('rev-parse', 'v1.0.0^{commit}')
    expect(() => moveMajorTag(gitIn(source.root), url, requireTag('v1.0.0'), verified)).toThrow('has no tag v1.0.0')
  })

  it('does not follow a version tag that was moved after it was verified', () => {
    const { source, url, mirror } = repositories
    const verified = source.git('rev-parse', 'v1.0.0^{commit}')
    move('v1.0.0')
    const before = mirror.refs()['v1']
    source.git('push', '--quiet', '--force', url, `${source.commit('Other')}:refs/tags/v1.0.0`)
    const git = gitIn(source.root)
    expect(() => moveMajorTag(git, url, requireTag('v1.0.0'), verified)).toThrow(`but ${verified} was verified`)
    expect(mirror.refs()['v1']).toBe(before)
  })

  it('and the Release need the commit that was verified, here and at the origin', () => {
    const { source, url } = repositories
    const verified = source.git('rev-parse', 'HEAD')
    const check = (commit: string) => () => requireVerified(source.root, requireTag('v1.0.0'), commit)
    source.git('remote', 'add', 'origin', url)
    expect(check(verified)).toThrow('has no tag v1.0.0')
    source.git('push', '--quiet', url, 'refs/tags/v1.0.0')
    expect(check(verified)).not.toThrow()
    expect(check('0'.repeat(40))).toThrow('The checkout is')
    source.git(
      'push',
      '--quiet',
      '--force',
      url,
      `${source.git('commit-tree', '-m', 'x', 'HEAD^{tree}')}:refs/tags/v1.0.0`,
    )
    expect(check(verified)).toThrow('was moved')
  })
})

describe('versions', () => {
  it.each(['v1', 'v1.2', '1.2.3', 'v1.2.3-rc.1', 'v01.2.3', 'v1.2.3\n', 'refs/tags/v1.2.3', ''])(
    '%j is not one',
    (tag) => {
      expect(parseTag(tag)).toBeUndefined()
      expect(() => requireTag(tag)).toThrow('A release is a tag like v1.4.0')
    },
  )

  it('are sorted by number', () => {
    const tags = ['v1.10.0', 'v1', 'v1.9.1', 'v2.0.0', 'v1.9.0', 'latest']
    expect(versionsOf(tags).map(({ tag }) => tag)).toEqual(['v1.9.0', 'v1.9.1', 'v1.10.0', 'v2.0.0'])
  })
})

describe('the changelog', () => {
  const text = '# Changelog\n\nIntro.\n\n## 1.1.0 - 2026-12-01\n\n### Fixed\n\n- a\n\n## 1.0.0 - 2026-11-22\n\n- b\n'

  it('is read section by section', () => {
    expect(changelogSections(text)).toEqual([
      { version: '1.1.0', date: '2026-12-01', body: '### Fixed\n\n- a' },
      { version: '1.0.0', date: '2026-11-22', body: '- b' },
    ])
    expect(changelogProblems(changelogSections(''), '1.0.0')).toHaveLength(1)
  })

  it('becomes notes that name the commit to pin', () => {
    const [section] = changelogSections(text)
    const notes = section && releaseNotes(section, 'a'.repeat(40))
    expect(notes).toContain('### Fixed\n\n- a\n')
    expect(notes).toContain(`duvo/actions/action-run-job@${'a'.repeat(40)} # v1.1.0`)
    expect(notes).not.toContain('- b')
  })
})
