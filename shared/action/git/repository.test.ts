import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createGitRepository } from '../../../test/harness/files/git-repository.ts'
import { tempDir } from '../../../test/harness/files/temp-dir.ts'
import { recordLog } from '../../../test/harness/recorded-log.ts'
import { findGit } from './process/environment.ts'
import { openRepository } from './repository.ts'

const log = recordLog()

test('the checked-out commit comes with its subject and author date', async () => {
  const fixture = await createGitRepository()
  const parent = fixture.commit('First')
  const id = fixture.commit('Teach the invoice\nassistant Žluťoučký\n\nBody: ignored')
  const { head } = await openRepository(fixture.root, { log })
  expect(head).toEqual({
    id,
    shortId: id.slice(0, 7),
    parents: [parent],
    subject: 'Teach the invoice assistant Žluťoučký',
    authorDate: '2026-01-02T02:04:05.000Z',
  })
})

test('a commit message in another encoding is decoded', async () => {
  const fixture = await createGitRepository()
  writeFileSync(join(fixture.root, 'message'), Buffer.from('caf\xe9', 'latin1'))
  fixture.git('-c', 'i18n.commitEncoding=ISO-8859-1', 'commit', '--allow-empty', '--quiet', '--file=message')
  expect((await openRepository(fixture.root, { log })).head.subject).toBe('café')
})

test('a repository with SHA-256 ids is read like any other', async () => {
  const root = await tempDir('sha256')
  const fixture = await createGitRepository()
  fixture.git('init', '--quiet', '--object-format=sha256', root)
  fixture.git('-C', root, 'commit', '--allow-empty', '--quiet', '--message=First')
  expect((await openRepository(root, { log })).head.id).toMatch(/^[0-9a-f]{64}$/)
})

test('the repository is found from a folder in it, even if the folder no longer exists', async () => {
  const fixture = await createGitRepository()
  fixture.commit('First')
  const folder = join(fixture.root, 'config/assignments')
  const repository = await openRepository(folder, { log })
  expect(repository.root).toBe(fixture.root)
  expect(repository.pathOf(folder)).toBe('config/assignments')
  expect(repository.pathOf(fixture.root)).toBe('')
  expect(() => repository.pathOf(join(fixture.root, '..', 'elsewhere'))).toThrow('is outside the repository')
  expect(repository.pathOf(join(fixture.root, '..file'))).toBe('..file')
})

test('a directory without a repository is named in an error that says what to do', async () => {
  const directory = await tempDir('plain')
  await expect(openRepository(directory, { log })).rejects.toThrow(`${directory} is not in a git repository.`)
  mkdirSync(join(directory, '.git'))
  await expect(openRepository(directory, { log })).rejects.toThrow('The workspace is not in a git repository.')
  await expect(openRepository(directory, { log })).rejects.toMatchObject({
    hint: expect.stringContaining('Outside GitHub, run it in a clone.'),
  })
})

test('a damaged repository is not mistaken for the one around it', async () => {
  const outer = await createGitRepository()
  outer.commit('Outer')
  mkdirSync(join(outer.root, 'inner/.git'), { recursive: true })
  await expect(openRepository(join(outer.root, 'inner'), { log })).rejects.toThrow('is not in a git repository')
})

test('a repository without a commit is explained', async () => {
  const fixture = await createGitRepository()
  await expect(openRepository(fixture.root, { log })).rejects.toThrow('The repository has no commit checked out.')
})

test('a runner without git, or with an old one, is explained', async () => {
  const fixture = await createGitRepository()
  fixture.commit('First')
  const bin = await tempDir('bin')
  const open = () => openRepository(fixture.root, { log, env: { PATH: `relative/bin:${bin}:/usr/bin/env` } })
  await expect(open()).rejects.toThrow('git is not installed on this runner, or not in PATH.')
  mkdirSync(join(bin, 'git'))
  await expect(open()).rejects.toThrow('git is not installed')
  rmSync(join(bin, 'git'), { recursive: true })
  writeFileSync(join(bin, 'git'), '#!/bin/sh\necho "git version 2.17.1"\n')
  chmodSync(join(bin, 'git'), 0o755)
  await expect(open()).rejects.toThrow('This action needs git 2.24 or newer; the runner has "git version 2.17.1".')
})

test('git is searched in PATH whatever the case of the variable, never in the current directory', () => {
  expect(findGit({ Path: process.env['PATH'] })).toMatch(/^\/.*\/git$/)
  expect(() => findGit({ PATH: '.::bin' })).toThrow('git is not installed')
})

test.runIf(process.getuid?.() === 0)('a repository that another user owns is read, as in a container job', async () => {
  const fixture = await createGitRepository()
  const id = fixture.commit('First')
  chownSync(fixture.root, 12345, 12345)
  chownSync(join(fixture.root, '.git'), 12345, 12345)
  // The fixture trusts every repository; plain git does not.
  const env = { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' }
  expect(() => execFileSync('git', ['log'], { cwd: fixture.root, env, stdio: 'pipe' })).toThrow('dubious ownership')
  expect((await openRepository(fixture.root, { log })).head.id).toBe(id)
})
