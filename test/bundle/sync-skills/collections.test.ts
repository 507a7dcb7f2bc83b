import { execFileSync } from 'node:child_process'
import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../../simulator/index.ts'
import { cloneGitRepository, type FileFixture, type GitRepository } from '../../harness/files/git-repository.ts'
import { tempDir } from '../../harness/files/temp-dir.ts'
import { push, repositoryOf, skillFile } from './fixture.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator()
})
afterEach(() => sim.close())

const json = (text: string | undefined) => JSON.parse(text ?? 'null')
const stored = (name: string) => [...sim.world.skills.values()].find((skill) => skill.name === name)
const bytes = (size: number) => Buffer.from(Array.from({ length: size }, (_, index) => (index * 7919) % 256))

type Files = Record<string, { content: string; executable: boolean }>

/** The unpacked upload of a Skill, by an independent program. */
async function unpacked(name: string): Promise<Files> {
  const folder = await tempDir('unpacked')
  writeFileSync(join(folder, 'skill.zip'), stored(name)?.archive ?? '')
  execFileSync('unzip', ['-q', 'skill.zip', '-d', 'files'], { cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' } })
  const root = join(folder, 'files')
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const executable = (lstatSync(path).mode & 0o111) !== 0
      return [relative(root, path), { content: readFileSync(path).toString('base64'), executable }]
    }),
  )
}

/** The contents of a folder in the checked-out commit. */
function committed(repository: GitRepository, folder: string): Files {
  const tree = folder === '.' ? 'HEAD' : `HEAD:${folder}`
  const records = repository.git('ls-tree', '-r', '-z', tree).split('\0').filter(Boolean)
  return Object.fromEntries(
    records.map((record) => {
      const [, mode = '', id = '', path = ''] = /^(\d+) blob ([0-9a-f]+)\t([\s\S]*)$/.exec(record) ?? []
      const content = execFileSync('git', ['-C', repository.root, 'cat-file', 'blob', id], { maxBuffer: 2 ** 26 })
      return [path, { content: content.toString('base64'), executable: mode === '100755' }]
    }),
  )
}

/** Syncs, compares every upload with Git, and syncs again, which finds nothing to do. */
async function expectSynced(
  repository: GitRepository,
  folders: Record<string, string>,
  inputs: Record<string, string> = {},
) {
  const result = await push(repository, sim, inputs)
  expect(result.log).not.toContain('::error')
  expect(result.exitCode).toBe(0)
  expect(json(result.outputs['created'])).toEqual(Object.keys(folders).sort())
  for (const [name, folder] of Object.entries(folders)) {
    expect(await unpacked(name), name).toEqual(committed(repository, folder))
  }
  sim.effects.log.length = 0
  for (const changedOnly of ['true', 'false']) {
    const again = await push(repository, sim, { ...inputs, 'changed-only': changedOnly })
    expect(again.outputs['has-changes']).toBe('false')
    expect(json(again.outputs['unchanged'])).toEqual(Object.keys(folders).sort())
  }
  expect(sim.effects.log).toEqual([])
  return result
}

describe('a collection', () => {
  test('in categories, with readmes, licences, programs, fonts and images', async () => {
    const repository = await repositoryOf({
      'skills/README.md': '# Our Skills',
      'skills/finance/README.md': '# Finance',
      'skills/finance/refunds/SKILL.md': skillFile('refunds'),
      'skills/finance/refunds/LICENSE.txt': 'MIT',
      'skills/finance/refunds/NOTICE': '',
      'skills/ops/on-call/paging/SKILL.md': skillFile('paging'),
      'skills/ops/on-call/paging/scripts/page.py': { executable: '#!/usr/bin/env python3\n' },
      'skills/ops/on-call/paging/scripts/lib/__init__.py': '',
      'skills/ops/design/SKILL.md': skillFile('design'),
      'skills/ops/design/fonts/Inter.woff2': bytes(300_000),
      'skills/ops/design/logo.png': Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), bytes(2_000_000)]),
      'skills/ops/design/schema.xsd': '<xs:schema/>\n'.repeat(20_000),
    })
    await expectSynced(repository, {
      refunds: 'skills/finance/refunds',
      paging: 'skills/ops/on-call/paging',
      design: 'skills/ops/design',
    })
  })

  test('with one Skill at the root of the repository', async () => {
    const repository = await repositoryOf({
      'SKILL.md': skillFile('whole'),
      LICENSE: 'MIT',
      '.github/workflows/ci.yml': 'on: push',
      'docs/a.md': 'x',
      'run.sh': { executable: '#!/bin/sh' },
    })
    await expectSynced(repository, { whole: '.' }, { path: '.' })
  })

  test('below several roots', async () => {
    const repository = await repositoryOf({
      'plugins/a/skills/one/SKILL.md': skillFile('one'),
      'plugins/b/skills/two/SKILL.md': skillFile('two'),
      'skills/three/SKILL.md': skillFile('three'),
      'plugins/b/other/four/SKILL.md': skillFile('four'),
    })
    const folders = { one: 'plugins/a/skills/one', two: 'plugins/b/skills/two', three: 'skills/three' }
    await expectSynced(repository, folders, { path: 'plugins/a/skills\nplugins/b/skills\nskills' })
  })

  test('with folded descriptions and fields of other tools', async () => {
    const head = (name: string, rest: string) => `---\nname: ${name}\n${rest}\n---\n\nBody\n`
    const repository = await repositoryOf({
      'skills/folded/SKILL.md': head('folded', `description: >\n${'  Use it when: a # b\n'.repeat(40)}`),
      'skills/literal/SKILL.md': head('literal', 'description: |-\n  Use it:\n\n  - a\n  - b'),
      'skills/longest/SKILL.md': head('longest', `description: >-\n${`  ${'x'.repeat(63)}\n`.repeat(16)}`),
      'skills/extra/SKILL.md': head(
        'extra',
        'description: x\nlicense: Complete terms in LICENSE.txt\nversion: 1.2.0\nauthor: {name: A}\ntags: [a, b]\nmodel: opus\ndisable-model-invocation: true\nallowed-tools: Read Bash(git:*)\nmetadata:\n  owner: ops',
      ),
    })
    const names = ['extra', 'folded', 'literal', 'longest']
    await expectSynced(repository, Object.fromEntries(names.map((name) => [name, `skills/${name}`])))
    expect(stored('longest')?.description).toHaveLength(16 * 63 + 15)
    expect(stored('literal')?.description).toBe('Use it:\n\n- a\n- b')
  })

  test('whose line endings Git converts in the working tree', async () => {
    const repository = await repositoryOf({ '.gitattributes': '* text=auto eol=crlf\n*.raw -text\n' })
    repository.commit('Skills', {
      'skills/a/SKILL.md': skillFile('a').replaceAll('\n', '\r\n'),
      'skills/a/crlf.raw': 'a\r\nb\r\n',
      'skills/a/mixed.raw': 'a\r\nb\n',
    })
    const clone = await cloneGitRepository(repository)
    expect(readFileSync(join(clone.root, 'skills/a/SKILL.md'), 'utf8')).toContain('\r\n')
    await expectSynced(clone, { a: 'skills/a' })
    expect(stored('a')?.files.get('SKILL.md')?.toString()).toBe(skillFile('a'))
    expect(stored('a')?.files.get('crlf.raw')?.toString()).toBe('a\r\nb\r\n')
  })

  test('with CRLF in the commit itself', async () => {
    const repository = await repositoryOf({ 'skills/a/SKILL.md': skillFile('a').replaceAll('\n', '\r\n') })
    await expectSynced(repository, { a: 'skills/a' })
  })

  test('with spaces and letters of any language in its names, and with names that differ from their folders', async () => {
    const repository = await repositoryOf({
      'skills/Refund policy (EU)/SKILL.md': skillFile('refund-policy'),
      'skills/Refund policy (EU)/Přehled 2026 – 請求書.md': 'x',
      'skills/Refund policy (EU)/⚠️ risks.md': 'x',
      'skills/請求書/SKILL.md': skillFile('invoices'),
      'skills/請求書/e\u0301.md': 'decomposed',
    })
    const folders = { 'refund-policy': 'skills/Refund policy (EU)', invoices: 'skills/請求書' }
    const result = await expectSynced(repository, folders)
    expect(result.annotations.map(({ level, line }) => [level, line])).toEqual([
      ['notice', 2],
      ['notice', 2],
    ])
  })

  test('whose Skills have the same files, and a folder beside them that all refer to', async () => {
    const body = 'See [the brand](../shared/brand.md) and [the tone](../shared/tone.md).'
    const repository = await repositoryOf({
      'skills/shared/brand.md': 'Blue.',
      'skills/a/SKILL.md': skillFile('a', body),
      'skills/a/copy.md': 'same',
      'skills/b/SKILL.md': skillFile('b'),
      'skills/b/copy.md': 'same',
    })
    const result = await expectSynced(repository, { a: 'skills/a', b: 'skills/b' })
    expect(result.annotations).toEqual([
      expect.objectContaining({
        level: 'notice',
        file: 'skills/a/SKILL.md',
        line: 8,
        message: expect.stringContaining('links to ../shared/brand.md'),
      }),
    ])
  })

  test('of hundreds of Skills', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `skill-${String(index).padStart(3, '0')}`)
    const files = names.flatMap((name): [string, FileFixture][] => [
      [`skills/c${name.slice(-1)}/${name}/SKILL.md`, skillFile(name)],
      [`skills/c${name.slice(-1)}/${name}/run.sh`, { executable: `echo ${name}` }],
    ])
    const repository = await repositoryOf(Object.fromEntries(files))
    const result = await push(repository, sim, { 'max-parallel': '8' })
    expect(json(result.outputs['created'])).toEqual(names)
    const again = await push(repository, sim, { 'changed-only': 'false', 'max-parallel': '8' })
    expect(again.outputs['has-changes']).toBe('false')
    expect(again.exitCode).toBe(0)
  }, 60_000)
})

describe('what cannot be uploaded is reported with advice', () => {
  const good = { 'skills/good/SKILL.md': skillFile('good') }
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`
  const messages = (result: Awaited<ReturnType<typeof push>>) =>
    result.annotations.map(({ level, file, line, message }) => [level, file, line, message])

  test.each<[string, Record<string, FileFixture>, number | undefined, string, string]>([
    [
      'a colon in a description without quotes',
      { 'skills/x/SKILL.md': skillFile('x', 'Body', 'Use it when: an invoice comes') },
      3,
      'skills/x/SKILL.md',
      'Put the text in quotes: description: "Use it when: an invoice comes"',
    ],
    [
      'a Git LFS pointer',
      { 'skills/x/SKILL.md': skillFile('x'), 'skills/x/a.pdf': pointer, '.gitattributes': '*.pdf -text\n' },
      undefined,
      'skills/x/a.pdf',
      'store the file in Git itself, or exclude it',
    ],
    [
      'a link to a shared folder',
      { 'skills/x/SKILL.md': skillFile('x'), 'skills/x/shared': { symlink: '../shared' }, 'skills/shared/a.md': 'a' },
      undefined,
      'skills/x/shared',
      'replace it with a copy of the file',
    ],
  ])('%s', async (_, files, line, file, message) => {
    const result = await push(await repositoryOf({ ...good, ...files }), sim)
    expect(result.exitCode).toBe(1)
    expect(json(result.outputs['created'])).toEqual(['good'])
    expect(messages(result)).toContainEqual(['error', file, line, expect.stringContaining(message)])
  })

  test('a submodule in a Skill, and one beside the Skills', async () => {
    const repository = await repositoryOf({ ...good, 'skills/x/SKILL.md': skillFile('x') })
    const commit = repository.git('rev-parse', 'HEAD')
    for (const path of ['skills/x/lib', 'skills/vendor']) {
      repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},${path}`)
    }
    repository.git('commit', '--quiet', '--message', 'Submodules')
    const result = await push(repository, sim)
    expect(result.exitCode).toBe(1)
    expect(json(result.outputs['created'])).toEqual(['good'])
    const containing = (text: string) => expect.stringContaining(text)
    expect(messages(result)).toContainEqual(['error', 'skills/x/lib', undefined, containing('is a submodule')])
    expect(messages(result)).toContainEqual(['warning', 'skills/vendor', undefined, containing('its own repository')])
  })

  test('links to Skills in another folder, which are named', async () => {
    const repository = await repositoryOf({
      'packages/skills/a/SKILL.md': skillFile('a'),
      '.claude/skills/a': { symlink: '../../packages/skills/a' },
      '.claude/skills/README.md': { symlink: '../../README.md' },
      'README.md': 'x',
    })
    const result = await push(repository, sim, { path: '.claude/skills' })
    expect(messages(result)).toContainEqual([
      'warning',
      '.claude/skills/a',
      undefined,
      expect.stringContaining('add packages/skills/a to the input path'),
    ])
    await expectSynced(repository, { a: 'packages/skills/a' }, { path: '.claude/skills\npackages/skills/a' })
  })
})

describe('a checkout', () => {
  const files = {
    'skills/a/SKILL.md': skillFile('a'),
    'skills/a/run.sh': { executable: 'x' },
    'docs/large.bin': bytes(1000),
  }

  test('of a tag, with a detached head', async () => {
    const repository = await repositoryOf(files)
    repository.git('tag', 'v1')
    repository.git('checkout', '--quiet', '--detach', 'v1')
    const env = { GITHUB_REF: 'refs/tags/v1', GITHUB_REF_NAME: 'v1' }
    const result = await push(repository, sim, {}, { env })
    expect(json(result.outputs['created'])).toEqual(['a'])
    expect(await unpacked('a')).toEqual(committed(repository, 'skills/a'))
  })

  test('that is sparse reads from the commit, even outside the working tree', async () => {
    const repository = await repositoryOf(files)
    const clone = await cloneGitRepository(repository)
    clone.git('sparse-checkout', 'set', 'docs')
    const result = await push(clone, sim)
    expect(json(result.outputs['created'])).toEqual(['a'])
    expect(await unpacked('a')).toEqual(committed(repository, 'skills/a'))
  })

  test('that is partial works if it has the contents, and otherwise fails with advice', async () => {
    const repository = await repositoryOf(files)
    repository.git('config', 'uploadpack.allowFilter', 'true')
    const partial = async (cone: string) => {
      const clone = await cloneGitRepository(repository, { options: ['--filter=blob:none', '--no-checkout'] })
      clone.git('sparse-checkout', 'set', cone)
      clone.git('checkout', '--quiet', 'main')
      return clone
    }
    const result = await push(await partial('skills'), sim)
    expect(result.exitCode).toBe(0)
    expect(json(result.outputs['created'])).toEqual(['a'])
    const missing = await push(await partial('docs'), sim)
    expect(missing.exitCode).toBe(1)
    expect(missing.annotations.at(-1)?.message).toContain('without a filter')
  })

  test.skipIf(process.getuid?.() !== 0)('that belongs to another user, as in a container', async () => {
    const repository = await repositoryOf(files)
    execFileSync('chown', ['-R', '12345:12345', repository.root])
    const result = await push(repository, sim)
    expect(result.exitCode).toBe(0)
    expect(json(result.outputs['created'])).toEqual(['a'])
  })
})
