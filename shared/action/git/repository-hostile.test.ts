import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  cloneGitRepository,
  createGitRepository,
  type GitRepository,
} from '../../../test/harness/files/git-repository.ts'
import { tempDir } from '../../../test/harness/files/temp-dir.ts'
import { recordLog } from '../../../test/harness/recorded-log.ts'
import type { EventFacts } from './base/event-facts.ts'
import { findObjectId } from './objects/object-id.ts'
import { openRepository } from './repository.ts'

let marker: string
let command: string
let log = recordLog()

beforeEach(async () => {
  const directory = await tempDir('hostile')
  marker = join(directory, 'pwned')
  command = join(directory, 'command')
  writeFileSync(command, `#!/bin/sh\necho "$0 $*" >> '${marker}'\n`, { mode: 0o755 })
  log = recordLog()
})

afterEach(() => expect(existsSync(marker), 'something from the repository was executed').toBe(false))

function facts(before: string, sha: string): EventFacts {
  const push = { before, created: false, forced: false }
  return { name: 'push', ref: 'refs/heads/main', sha, push, pullRequest: undefined, mergeGroup: undefined }
}

/** Uses everything that a repository offers, with a base that must be fetched first in a shallow clone. */
async function useEverything(fixture: GitRepository, before: string, env?: Record<string, string>) {
  const repository = await openRepository(fixture.root, { log, env: { PATH: process.env['PATH'], ...env } })
  const base = await repository.resolveBase(facts(before, repository.head.id))
  const changes = base.kind === 'commit' ? await repository.changedPaths(base.id) : undefined
  const { entries } = await repository.listTree()
  const readable = entries.filter(({ type }) => type === 'file')
  const blobs = await repository.readBlobs(
    readable.map(({ id }) => id),
    { maxBytes: 1_000_000 },
  )
  const history = await repository.filesEverHeld({ directories: [], match: () => true })
  return { repository, base, changes, entries, blobs, history }
}

/** Two commits with every kind of file, and attributes that ask for each driver. */
async function createOrigin() {
  const origin = await createGitRepository()
  const attributes = '* filter=evil diff=evil merge=evil\n'
  const first = origin.commit('First', { 'a.json': '1', '.gitattributes': attributes })
  const last = origin.commit('Last', { 'a.json': '2', 'b.json': '3' })
  return { origin, first, last }
}

function plant(fixture: GitRepository) {
  const keys = ['core.fsmonitor', 'core.pager', 'core.editor', 'core.sshCommand', 'core.askPass', 'core.gitProxy']
  const drivers = [
    'diff.external',
    'diff.evil.command',
    'diff.evil.textconv',
    'filter.evil.clean',
    'filter.evil.smudge',
  ]
  const others = [
    'filter.evil.process',
    'merge.evil.driver',
    'gpg.program',
    'credential.helper',
    'core.alternateRefsCommand',
  ]
  const remote = ['remote.origin.uploadpack', 'uploadpack.packObjectsHook', 'alias.diff-tree', 'pager.ls-tree']
  for (const key of [...keys, ...drivers, ...others, ...remote]) fixture.git('config', key, command)
  fixture.git('config', 'core.hooksPath', join(fixture.root, 'hooks'))
  fixture.git('config', 'log.showSignature', 'true')
  for (const directory of [join(fixture.root, 'hooks'), join(fixture.root, '.git/hooks')]) {
    mkdirSync(directory, { recursive: true })
    for (const hook of [
      'reference-transaction',
      'post-checkout',
      'fsmonitor-watchman',
      'post-index-change',
      'pre-auto-gc',
    ]) {
      writeFileSync(join(directory, hook), `#!/bin/sh\nexec '${command}' ${hook}\n`, { mode: 0o755 })
    }
  }
}

test('no command from .git/config, hooks or attributes runs, neither on reads nor on fetches', async () => {
  const { origin, first } = await createOrigin()
  const clone = await cloneGitRepository(origin, { depth: 1 })
  plant(clone)
  const { base, changes, blobs, history } = await useEverything(clone, first)
  expect(base).toMatchObject({ kind: 'commit', id: first })
  expect(changes?.paths.map(({ path }) => path)).toEqual(['a.json', 'b.json'])
  expect([...blobs.values()].map(String)).toContain('2')
  expect(history.complete).toBe(true)
})

test('fetching a branch by its name runs no hook, and no command for the objects of another repository', async () => {
  const { origin, first } = await createOrigin()
  const other = await createGitRepository()
  other.commit('Other')
  origin.git('branch', 'old', first)
  const clone = await cloneGitRepository(origin, { depth: 1 })
  writeFileSync(join(clone.root, '.git/objects/info/alternates'), `${join(other.root, '.git/objects')}\n`)
  plant(clone)
  const repository = await openRepository(clone.root, { log })
  expect(await repository.resolveBase(facts(first, repository.head.id), 'old')).toMatchObject({ id: first })
  expect(clone.git('-c', 'core.hooksPath=/dev/null', 'rev-parse', 'origin/old')).toBe(first)
})

test('inherited variables neither run a command nor redirect git, and no secret reaches git', async () => {
  const { origin, first, last } = await createOrigin()
  const elsewhere = await createGitRepository()
  elsewhere.commit('Elsewhere')
  const path = await tempDir('git')
  const real = process.env['PATH']
  const record = join(path, 'environment')
  writeFileSync(join(path, 'git'), `#!/bin/sh\nenv >> '${record}'\nPATH='${real}' exec git "$@"\n`, { mode: 0o755 })
  const { repository } = await useEverything(origin, first, {
    PATH: `${path}:${real}`,
    GIT_EXTERNAL_DIFF: command,
    GIT_PAGER: command,
    GIT_SSH_COMMAND: command,
    GIT_ASKPASS: command,
    SSH_ASKPASS: command,
    EDITOR: command,
    GIT_DIR: join(elsewhere.root, '.git'),
    GIT_WORK_TREE: elsewhere.root,
    GIT_OBJECT_DIRECTORY: join(elsewhere.root, '.git/objects'),
    GIT_TRACE: '1',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'core.fsmonitor',
    GIT_CONFIG_VALUE_0: command,
    GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${command}'`,
    'INPUT_API-KEY': 'the-secret',
    DUVO_API_KEY: 'the-secret',
  })
  expect(repository.head.id).toBe(last)
  const seen = readFileSync(record, 'utf8')
  expect(seen).toContain('GIT_CONFIG_NOSYSTEM=1')
  expect(seen).not.toMatch(/the-secret|GIT_EXTERNAL_DIFF|GIT_DIR=|GIT_TRACE|ASKPASS|GIT_CONFIG_COUNT/)
})

test('replaced objects and grafts do not change what a commit is', async () => {
  const { origin, first, last } = await createOrigin()
  const blob = origin.git('rev-parse', 'HEAD:a.json')
  const other = origin.git('rev-parse', 'HEAD:b.json')
  origin.git('replace', '-f', blob, other)
  mkdirSync(join(origin.root, '.git/info'), { recursive: true })
  writeFileSync(join(origin.root, '.git/info/grafts'), `${last}\n`)
  const { repository, blobs, history } = await useEverything(origin, first)
  expect(repository.head.parents).toEqual([first])
  expect(blobs.get(findObjectId(blob) ?? repository.head.id)?.toString()).toBe('2')
  expect(history.versions.get('a.json')?.size).toBe(2)
})

test('a clone that claims to be partial fetches nothing implicitly, not even by its own command', async () => {
  const { origin } = await createOrigin()
  const clone = await cloneGitRepository(origin, { depth: 1 })
  plant(clone)
  for (const url of [origin.root, `ext::${command}`, 'ssh://127.0.0.1/x', 'git://127.0.0.1/x']) {
    clone.git('config', 'remote.evil.url', url)
    clone.git('config', 'remote.evil.promisor', 'true')
    clone.git('config', 'remote.evil.uploadpack', command)
    clone.git('config', 'extensions.partialClone', 'evil')
    clone.git('config', 'remote.origin.url', url)
    const { base } = await useEverything(clone, 'ab'.repeat(20))
    expect(base.kind).toBe('everything')
  }
})

test.each(['ext', 'vcs', 'insteadOf'])('a remote that is a command (%s) is not fetched from', async (kind) => {
  const { origin, first } = await createOrigin()
  const clone = await cloneGitRepository(origin, { depth: 1 })
  if (kind === 'ext') clone.git('config', 'remote.origin.url', `ext::${command} %S`)
  if (kind === 'vcs') clone.git('config', 'remote.origin.vcs', 'ext')
  if (kind === 'insteadOf') clone.git('config', `url.ext::${command} .insteadOf`, 'file://')
  clone.git('config', 'protocol.ext.allow', 'always')
  expect((await useEverything(clone, first)).base.kind).toBe('everything')
  expect(log.lines.join('\n')).toMatch(/remote: fatal: transport 'ext' not allowed/)
})

test('the credentials that actions/checkout stored are used for its own server, and are not printed', async () => {
  const seen: (string | undefined)[] = []
  const server = createServer((request, response) => {
    seen.push(request.headers.authorization)
    response.writeHead(403).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { origin, first } = await createOrigin()
  const clone = await cloneGitRepository(origin, { depth: 1 })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  clone.git('config', 'remote.origin.url', `${url}/owner/name`)
  clone.git('config', `http.${url}/.extraheader`, 'AUTHORIZATION: basic c2VjcmV0')
  const { base } = await useEverything(clone, first)
  await new Promise((resolve) => server.close(resolve))
  expect(base.kind).toBe('everything')
  expect(new Set(seen)).toEqual(new Set(['basic c2VjcmV0']))
  expect(log.lines.join('\n')).not.toContain('c2VjcmV0')
})

test('a remote that asks for a password gets none, and no credential command from the repository runs', async () => {
  const server = createServer((_, response) => response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { origin, first } = await createOrigin()
  const clone = await cloneGitRepository(origin, { depth: 1 })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  plant(clone)
  clone.git('config', 'remote.origin.url', `${url.replace('://', '://user@')}/r.git`)
  clone.git('config', `credential.${url}.helper`, `!${command}`)
  clone.git('config', '--add', `credential.${url}.helper`, command)
  const { base } = await useEverything(clone, first)
  await new Promise((resolve) => server.close(resolve))
  expect(base.kind).toBe('everything')
  expect(log.lines.join('\n')).toContain('warning: Comparing every file')
})

test('strange names, submodules and refs like options are only data', async () => {
  const { origin, first } = await createOrigin()
  const names = [`$(${command})`, `;${command};`, '`id`', '--output=x', '::set-output name=a::b', 'a\nb', '"', "'"]
  const last = origin.commit('Names', Object.fromEntries(names.map((name) => [name.replaceAll('/', '|'), '1'])))
  origin.git('update-ref', 'refs/heads/--upload-pack=x', first)
  origin.commit('Modules', {
    '.gitmodules': `[submodule "m"]\n\tpath = module\n\turl = ext::${command}\n\tupdate = !${command}\n`,
  })
  origin.git('update-index', '--add', '--cacheinfo', `160000,${last},module`)
  origin.git('commit', '--quiet', '--message=Submodule')
  plant(origin)
  const { repository, changes, entries } = await useEverything(origin, first)
  expect(changes?.paths.length).toBe(names.length + 4)
  expect(entries.filter(({ type }) => type === 'submodule').map(({ path }) => path)).toEqual(['module'])
  expect(await repository.resolveBase(facts(first, last), '--upload-pack=x')).toMatchObject({ id: first })
  expect(existsSync(join(origin.root, 'x'))).toBe(false)
})
