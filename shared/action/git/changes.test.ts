import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { createGitRepository, type GitRepository } from '../../../test/harness/files/git-repository.ts'
import { recordLog } from '../../../test/harness/recorded-log.ts'
import { parseObjectId } from './objects/object-id.ts'
import { openRepository } from './repository.ts'

const log = recordLog()

async function changesSince(fixture: GitRepository, base: string, directories: string[] = []) {
  const repository = await openRepository(fixture.root, { log })
  return repository.changedPaths(parseObjectId(base), directories)
}

async function kindsSince(fixture: GitRepository, base: string, directories?: string[]) {
  const { paths } = await changesSince(fixture, base, directories)
  return Object.fromEntries(paths.map(({ path, kind }) => [path, kind]))
}

const strange = [
  'line\nbreak.json',
  'quote".json',
  "quote'.json",
  'ž 漢.json',
  '-n.json',
  '--output=x',
  '$(touch pwned).json',
  '::set-output name=a::b',
  ':(exclude)x',
  '*.json',
  '\ufeffbom',
  'back\\slash',
]

test('every kind of change is distinguished, over several commits', async () => {
  const fixture = await createGitRepository()
  const base = fixture.commit('Base', { kept: '1', edited: '1', dropped: '1', chmod: '1', link: '1', back: '1' })
  fixture.commit('One', { added: '1', edited: '2', dropped: null, back: '2' })
  fixture.commit('Two', { chmod: { executable: '1' }, link: { symlink: 'kept' }, back: '1' })
  expect(await kindsSince(fixture, base)).toEqual({
    added: 'added',
    edited: 'modified',
    dropped: 'deleted',
    chmod: 'mode',
    link: 'type',
  })
})

test('both sides of a change are named by type and object id', async () => {
  const fixture = await createGitRepository()
  const base = fixture.commit('Base', { a: '1' })
  fixture.commit('Next', { a: { executable: '2' } })
  const { paths } = await changesSince(fixture, base)
  const id = (revision: string) => fixture.git('rev-parse', `${revision}:a`)
  expect(paths).toEqual([
    {
      path: 'a',
      kind: 'modified',
      before: { type: 'file', id: id(base) },
      after: { type: 'executable', id: id('HEAD') },
    },
  ])
})

test('a rename, even of case only, is a deletion and an addition', async () => {
  const fixture = await createGitRepository()
  const base = fixture.commit('Base', { 'Invoice.json': 'same' })
  fixture.git('config', 'diff.renames', 'copies')
  fixture.commit('Rename', { 'Invoice.json': null, 'invoice.json': 'same' })
  expect(await kindsSince(fixture, base)).toEqual({ 'Invoice.json': 'deleted', 'invoice.json': 'added' })
})

test('strange names arrive exactly, and directories are taken literally', async () => {
  const fixture = await createGitRepository()
  const base = fixture.commit('Base')
  fixture.commit(
    'Names',
    Object.fromEntries(
      strange.flatMap((name) => [
        [name, '1'],
        [`dir-${name}/file`, '1'],
      ]),
    ),
  )
  const expected = [...strange, ...strange.map((name) => `dir-${name}/file`)]
  expect(new Set(Object.keys(await kindsSince(fixture, base)))).toEqual(new Set(expected))
  for (const name of strange) {
    expect(await kindsSince(fixture, base, [name])).toEqual({ [name]: 'added' })
    expect(await kindsSince(fixture, base, [`dir-${name}`])).toEqual({ [`dir-${name}/file`]: 'added' })
  }
})

test('a name that is not UTF-8 is reported, not mangled', async () => {
  const fixture = await createGitRepository()
  const base = fixture.commit('Base')
  const blob = fixture.git('hash-object', '-w', '--stdin')
  const record = Buffer.concat([
    Buffer.from(`100644 ${blob}\tskills/a\\`),
    Buffer.from([0xff, 0x0a]),
    Buffer.from('.md\0'),
  ])
  execFileSync('git', ['update-index', '-z', '--index-info'], { cwd: fixture.root, input: record })
  fixture.git('commit', '--quiet', '--message=Name')
  expect(await changesSince(fixture, base)).toEqual({ paths: [], unreadable: ['skills/a\\134\\377\\012.md'] })
  const repository = await openRepository(fixture.root, { log })
  expect(await repository.listTree(['skills'])).toEqual({ entries: [], unreadable: ['skills/a\\134\\377\\012.md'] })
})

test('a merge counts with what it changed against the base, whatever the other branch did before', async () => {
  const fixture = await createGitRepository()
  fixture.commit('Root', { root: '1' })
  fixture.git('checkout', '--quiet', '-b', 'side')
  fixture.commit('Side', { side: '1' })
  fixture.git('checkout', '--quiet', 'main')
  const base = fixture.commit('Main', { main: '1' })
  fixture.git('merge', '--quiet', '--no-edit', 'side')
  expect(await kindsSince(fixture, base)).toEqual({ side: 'added' })
})

test('the repository’s configuration does not hide a change', async () => {
  const fixture = await createGitRepository()
  const base = fixture.commit('Base', { 'a.json': '1' })
  fixture.git('update-index', '--add', '--cacheinfo', `160000,${base},module`)
  fixture.git('commit', '--quiet', '--message=Submodule')
  fixture.git('config', 'diff.ignoreSubmodules', 'all')
  fixture.git('config', 'diff.noprefix', 'true')
  fixture.git('config', 'diff.relative', 'true')
  fixture.git('config', 'diff.orderFile', '/nowhere')
  const { paths } = await changesSince(fixture, base)
  expect(paths).toEqual([{ path: 'module', kind: 'added', before: undefined, after: { type: 'submodule', id: base } }])
})

test('a base that is not in the clone is an error that says what to do, never "nothing changed"', async () => {
  const fixture = await createGitRepository()
  fixture.commit('Base')
  await expect(changesSince(fixture, 'ab'.repeat(20))).rejects.toMatchObject({
    name: 'GitError',
    hint: expect.stringContaining('fetch-depth: 0'),
  })
})
