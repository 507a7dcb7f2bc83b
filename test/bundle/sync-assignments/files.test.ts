import { rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../../simulator/index.ts'
import { createGitRepository } from '../../harness/files/git-repository.ts'
import { configFile, idFile, liveInput, models, namesIn, push, sync, syncedRepository } from './fixture.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator()
})
afterEach(() => sim.close())

const dispatch = { name: 'workflow_dispatch' }

describe('names', () => {
  test('of any kind are read literally, and none has a side effect', async () => {
    const names = [
      'with space',
      'say "hi"',
      "it's",
      'line\nbreak',
      '-rf',
      '--output=pwned',
      'žluťoučký kůň',
      '$(touch pwned)',
      '::set-output name=synced::x',
      '##[error]x',
      'a;b',
      'a`b`',
      '*',
      '[a]',
      '%0A',
      'a|b',
      '<b>@octocat',
    ]
    const files = Object.fromEntries(
      names.map((name) => {
        const { id } = sim.world.addAgent({ name, config: 'old' })
        const config = JSON.stringify({ agent_id: id, version: 'v2', data: { models, input: `SOP of ${name}` } })
        return [`assignments/${name}.json`, config]
      }),
    )
    const { repository } = await syncedRepository(sim, [], files)
    const result = await sync(repository, sim, dispatch)

    expect(result.exitCode).toBe(0)
    expect(new Set(JSON.parse(result.outputs['synced'] ?? ''))).toEqual(new Set(names))
    expect(result.annotations).toEqual([])
    for (const agent of sim.world.agents.values()) expect(liveInput(sim, agent.id)).toBe(`SOP of ${agent.name}`)
    const outsideOfCode = result.summary.replaceAll(/^(`{3,}).*\n[\s\S]*?\n\1$/gm, '')
    expect(outsideOfCode).not.toMatch(/<b>|@octocat/)
    expect(repository.git('status', '--porcelain')).toBe('')
  })

  test('that are not UTF-8 are refused, and the others proceed', async () => {
    const { repository, ids } = await syncedRepository(sim, ['x'])
    repository.commit('v2', { 'assignments/x.json': configFile('v2') })
    writeFileSync(
      Buffer.concat([Buffer.from(join(repository.root, 'assignments/')), Buffer.from([0xff]), Buffer.from('.json')]),
      '{}',
    )
    repository.commit('Odd')
    const result = await sync(repository, sim, dispatch)
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toContain('name that is not UTF-8')
    expect(liveInput(sim, ids['x'])).toBe('v2')
  })

  test('that two files share are refused', async () => {
    const { repository } = await syncedRepository(sim, ['x'], { 'assignments/more/x.yaml': 'version: v2\ninput: y\n' })
    const result = await sync(repository, sim, dispatch)
    expect(result.exitCode).toBe(1)
    expect(result.annotations.map(({ message }) => message).join('\n')).toContain('has the same name as')
    expect(sim.effects.log).toEqual([])
  })
})

describe('the commit', () => {
  test('is what counts, whatever is in the working tree', async () => {
    const { repository, ids } = await syncedRepository(sim, ['x', 'y'])
    repository.commit('v2', { 'assignments/x.json': configFile('v2') })
    writeFileSync(join(repository.root, 'secret.json'), configFile('secret'))
    rmSync(join(repository.root, 'assignments/x.json'))
    symlinkSync('../secret.json', join(repository.root, 'assignments/x.json'))
    writeFileSync(join(repository.root, 'assignments/y.json'), configFile('not committed'))
    writeFileSync(join(repository.root, 'agent-ids.env'), 'X_ID=none\n')
    const result = await sync(repository, sim, dispatch)
    expect(result.exitCode).toBe(0)
    expect(liveInput(sim, ids['x'])).toBe('v2')
    expect(liveInput(sim, ids['y'])).toBe('y v1')
  })

  test('must contain files: symlinks and submodules are refused, not followed', async () => {
    const inner = await createGitRepository()
    inner.commit('Inner', { 'x.json': '{}' })
    const { repository, ids } = await syncedRepository(sim, ['x'])
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.root, 'assignments/sub')
    repository.commit('Links', {
      'assignments/x.json': configFile('v2'),
      'assignments/link.json': { symlink: '/etc/passwd' },
      'assignments/sop.json': configFile({ $file: 'linked.md' }),
      'assignments/linked.md': { symlink: '../agent-ids.env' },
    })
    const result = await sync(repository, sim, dispatch)
    expect(result.exitCode).toBe(1)
    expect(namesIn(result, 'failed')).toEqual(['link', 'linked', 'sub', 'sop'])
    const messages = result.annotations.map(({ message }) => message).join('\n')
    expect(messages).toContain('assignments/link.json: is a symbolic link')
    expect(messages).toContain('assignments/sub: is a submodule')
    expect(messages).toContain('assignments/linked.md: is a symbolic link')
    expect(messages).not.toContain('root:')
    expect(liveInput(sim, ids['x'])).toBe('v2')
  })

  test('may come with a hostile Git configuration', async () => {
    const { repository, ids } = await syncedRepository(sim, ['x'])
    repository.commit('v2', {
      'assignments/x.json': configFile('v2'),
      '.gitattributes': '*.json diff=evil filter=evil text eol=crlf',
    })
    const touch = `touch ${join(repository.root, 'pwned')}; cat`
    for (const key of [
      'core.fsmonitor',
      'diff.evil.textconv',
      'diff.external',
      'filter.evil.smudge',
      'core.pager',
      'core.sshCommand',
    ]) {
      repository.git('config', key, touch)
    }
    const result = await sync(repository, sim, dispatch, {}, { env: { GIT_EXTERNAL_DIFF: touch, GIT_PAGER: touch } })
    expect(result.exitCode).toBe(0)
    expect(liveInput(sim, ids['x'])).toBe('v2')
    expect(() => repository.git('ls-files', '--error-unmatch', 'pwned')).toThrow()
    expect(result.log).not.toContain('pwned')
  })
})

describe('forms', () => {
  test('of all kinds can be mixed', async () => {
    const names = ['json', 'flat', 'yaml', 'markdown', 'text', 'export']
    const { repository, ids } = await syncedRepository(sim, names)
    repository.commit('Forms', {
      'assignments/json.json': `\ufeff${configFile('from JSON')}`,
      'assignments/flat.json': JSON.stringify({ version: 'v2', input: 'flat' }),
      'assignments/yaml.json': null,
      'assignments/yaml.yml': 'version: v2\ndata:\n  input: |\n    # From YAML\n    - with a list\n',
      'assignments/markdown.json': null,
      'assignments/markdown.md': '---\nplugins: [code-review]\n---\n\n# From Markdown\n\n- item\n',
      'assignments/text.json': configFile({ $file: 'texts/text.md' }),
      'assignments/texts/text.md': '---\nThis is a text, not front matter.\r\nSecond line.\r\n\n',
      'assignments/README.md': '# How this folder works\n',
      'assignments/export.json': JSON.stringify({
        build: { id: 'x', config: { version: 'v2', data: { models, input: 'exported' } } },
      }),
    })
    const result = await sync(repository, sim, dispatch)
    expect(result.annotations).toEqual([])
    expect(names.map((name) => liveInput(sim, ids[name]))).toEqual([
      'from JSON',
      'flat',
      '# From YAML\n- with a list\n',
      '# From Markdown\n\n- item',
      '---\nThis is a text, not front matter.\nSecond line.',
      'exported',
    ])
    expect(sim.world.liveBuild(ids['markdown'] ?? '')?.config.data.plugins).toEqual(['code-review'])
    const again = await sync(repository, sim, dispatch)
    expect(namesIn(again, 'unchanged')).toHaveLength(names.length)
  })

  test('with an SOP in its own file are synced if only that file changed', async () => {
    const { repository, ids } = await syncedRepository(sim, ['x', 'y'])
    const base = repository.commit('Split', {
      'assignments/x.json': configFile({ $file: '../sops/x.md' }),
      'sops/x.md': 'x v1\n',
    })
    repository.commit('v2', { 'sops/x.md': 'x v2\n' })
    const result = await push(repository, sim, base)
    expect(namesIn(result, 'synced')).toEqual(['x'])
    expect(liveInput(sim, ids['x'])).toBe('x v2')
  })

  test('are selected by folders, files and globs, and excluded by a !', async () => {
    const { repository } = await syncedRepository(sim, [], {
      'a/one.json': configFile('1'),
      'a/b/two.yaml': 'version: v2\ninput: x',
      'c/three.json': configFile('3'),
      'c/package.json': '{}',
      'd/four.json': configFile('4'),
      'a/b/deep/five.json': configFile('5'),
    })
    const path = ['a/**/*.{json,yaml}', '!a/b/deep', 'c', '!c/package.json', 'd/four.json'].join('\n')
    const result = await sync(repository, sim, dispatch, { path })
    expect(new Set(JSON.parse(result.outputs['skipped'] ?? ''))).toEqual(new Set(['one', 'two', 'three', 'four']))
  })
})

describe('mistakes', () => {
  test('are all reported with file and line, and the other files proceed', async () => {
    const { repository, ids } = await syncedRepository(sim, ['good'])
    const files = {
      'nan.json': '{\n  "version": "v2",\n  "data": { "input": NaN }\n}',
      'comma.json': '{\n  "version": "v2",\n}',
      'twice.json': '{"version": "v2",\n "data": {"input": "a",\n "input": "b"}}',
      'utf16.json': Buffer.from('\ufeff{}', 'utf16le'),
      'deep.json': '['.repeat(100_000),
      'deeper.yaml': '['.repeat(100_000),
      'type.json': '{"version": "v2", "data": {"input": "x",\n"skills": [5]}}',
      'missing.json': '{"version": "v2", "data": {\n"input": {"$file": "none.md"}}}',
    }
    const entries = Object.entries(files).map(([name, content]) => [`assignments/${name}`, content])
    repository.commit('Mistakes', { 'assignments/good.json': configFile('v2'), ...Object.fromEntries(entries) })
    const result = await sync(repository, sim, dispatch)

    expect(result.exitCode).toBe(1)
    expect(liveInput(sim, ids['good'])).toBe('v2')
    expect(new Set(JSON.parse(result.outputs['failed'] ?? ''))).toEqual(
      new Set(['nan', 'comma', 'twice', 'utf16', 'deep', 'deeper', 'type', 'missing']),
    )
    const places = result.annotations.flatMap(({ file, line }) => (file ? [`${file}:${line}`] : []))
    for (const place of [
      'nan.json:3',
      'comma.json:3',
      'twice.json:3',
      'utf16.json:1',
      'type.json:2',
      'missing.json:2',
    ]) {
      expect(places).toContain(`assignments/${place}`)
    }
    for (const name of Object.keys(files)) expect(result.summary).toContain(name)
  })

  test('include a file that is too large: it is not even read', async () => {
    const { repository, ids } = await syncedRepository(sim, ['good'])
    repository.commit('Large', {
      'assignments/good.json': configFile('v2'),
      'assignments/large.json': configFile('x'.repeat(50_000_000)),
    })
    const result = await sync(repository, sim, dispatch, {}, { measure: true })
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toMatch(
      /large.json: is too large: 50\d+ bytes, and a config may have at most 1048576/,
    )
    expect(result.usage?.peakRssBytes).toBeLessThan(200 * 2 ** 20)
    expect(liveInput(sim, ids['good'])).toBe('v2')
  })

  test.each([
    ['X_ID=$(touch pwned)', 'X_ID must be set to an id'],
    ['X ID: 1', 'is not a line of the form NAME_ID=id'],
  ])('in the id file (%s) stop whatever depends on it', async (line, message) => {
    const { repository } = await syncedRepository(sim, ['x'])
    repository.commit('Broken', { 'assignments/x.json': configFile('v2'), 'agent-ids.env': `# ids\n${line}\n` })
    const result = await sync(repository, sim, dispatch)
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toContain(message)
    expect(result.summary).toContain('agent-ids.env:2')
    expect(sim.effects.log).toEqual([])
    expect(namesIn(result, 'synced')).toEqual([])
  })

  test('found by asking Duvo are reported at their line too', async () => {
    const { repository, ids } = await syncedRepository(sim, ['x', 'y'])
    repository.commit('Skills', {
      'assignments/x.json': '{"version": "v2", "data": {"input": "v2",\n"skills": ["nope"]}}',
      'assignments/y.json': '{"version": "v2", "data": {"input": "v2",\n"budget": 5}}',
    })
    const result = await sync(repository, sim, dispatch)
    expect(result.annotations).toMatchObject([
      { file: 'assignments/x.json', line: 2, message: expect.stringContaining('no Skill "nope"') },
      { file: 'assignments/y.json', line: 2, message: expect.stringContaining('budget') },
      { message: expect.stringContaining('2 configs could not be synced: x, y') },
    ])
    expect(Object.values(ids).map((id) => liveInput(sim, id))).toEqual(['x v1', 'y v1'])
  })
})

describe('the id file', () => {
  test.each([
    ['ids.json', (ids: Record<string, string>) => JSON.stringify(ids)],
    [
      'ids.yaml',
      (ids: Record<string, string>) =>
        Object.entries(ids)
          .map(([name, id]) => `${name}: ${id}\n`)
          .join(''),
    ],
    [
      'config/staging.env',
      (ids: Record<string, string>) => `\ufeff# staging\r\n${idFile(ids).replaceAll('\n', ' # x\r\n')}`,
    ],
  ])('may be %s', async (path, write) => {
    const { repository, ids } = await syncedRepository(sim, ['a-b', 'c'])
    repository.commit('Ids', { [path]: write(ids), 'agent-ids.env': null, 'assignments/a-b.json': configFile('v2') })
    const result = await sync(repository, sim, dispatch, { 'ids-file': path })
    expect(namesIn(result, 'synced')).toEqual(['a-b'])
    expect(namesIn(result, 'unchanged')).toEqual(['c'])
  })

  test('may contain variables of other tools; a wrong id stops only the config that uses it', async () => {
    const { repository, ids, base } = await syncedRepository(sim, ['a', 'b'])
    const foreign = 'AWS_ACCOUNT_ID=123456789012\nCLIENT_ID="abc def"\nAWS_ACCOUNT_ID=210987654321\n'
    repository.commit('v2', {
      'agent-ids.env': `${foreign}A_ID=${ids['a']}\nB_ID=typo\n`,
      'assignments/a.json': configFile('a v2'),
      'assignments/b.json': configFile('b v2'),
    })
    const result = await push(repository, sim, base)
    expect(namesIn(result, 'synced')).toEqual(['a'])
    expect(namesIn(result, 'failed')).toEqual(['b'])
    expect(result.annotations).toMatchObject([
      { file: 'agent-ids.env', line: 5, message: expect.stringContaining('B_ID must be set to an id') },
      { message: expect.stringContaining('1 config could not be synced: b') },
    ])
  })

  test('that is a map contains only ids: a wrong one fails, and the rest is synced', async () => {
    const { repository, ids, base } = await syncedRepository(sim, ['a'])
    const map = JSON.stringify({ ...ids, 'not-here': 'typo' }, null, 1)
    repository.commit('v2', { 'ids.json': map, 'assignments/a.json': configFile('a v2') })
    const result = await push(repository, sim, base, { 'ids-file': 'ids.json' })
    expect(result.exitCode).toBe(1)
    expect(namesIn(result, 'synced')).toEqual(['a'])
    expect(result.annotations).toMatchObject([{ file: 'ids.json', line: 3 }, {}])
  })
})
