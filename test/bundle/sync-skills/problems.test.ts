import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../../simulator/index.ts'
import type { FileFixture } from '../../harness/files/git-repository.ts'
import { push, repositoryOf, skillFile } from './fixture.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator()
})
afterEach(() => sim.close())

const good = { 'skills/good/SKILL.md': skillFile('good') }
const other = { 'skills/other/SKILL.md': skillFile('other') }
const privateKey = `-----BEGIN PRIVATE KEY-----\n${'MIIEvQIBADANBgkq'.repeat(4)}\n-----END PRIVATE KEY-----\n`
const json = (text: string | undefined) => JSON.parse(text ?? 'null')

/** Runs a push of these files beside two good Skills. Invalid Skills fail and are skipped, the rest is written. */
async function pushed(files: Record<string, FileFixture>) {
  const result = await push(await repositoryOf({ ...good, ...other, ...files }), sim)
  expect(result.exitCode).toBe(1)
  expect(sim.effects.log.map(({ target }) => target).sort()).toEqual(json(result.outputs['created']))
  expect(json(result.outputs['created'])).toContain('other')
  return result
}

describe('a problem in a Skill is an error at its line, and skips that Skill', () => {
  test.each<[string, Record<string, FileFixture>, { file: string; line?: number; message: string }, string[]?]>([
    [
      'a name with capitals',
      { 'skills/x/SKILL.md': skillFile('Refund_Policy') },
      { file: 'skills/x/SKILL.md', line: 2, message: 'name may contain only' },
      ['x'],
    ],
    [
      'a description that is too long',
      { 'skills/x/SKILL.md': skillFile('x', '', 'y'.repeat(1025)) },
      { file: 'skills/x/SKILL.md', line: 3, message: 'longer than 1024' },
      ['x'],
    ],
    [
      'frontmatter that is not YAML',
      { 'skills/x/SKILL.md': '---\nname: x\ndescription: [a\n---\nbody' },
      { file: 'skills/x/SKILL.md', line: 4, message: 'not valid' },
      ['x'],
    ],
    [
      'no body',
      { 'skills/x/SKILL.md': '---\nname: x\ndescription: y\n---\n \n' },
      { file: 'skills/x/SKILL.md', line: 4, message: 'nothing after its frontmatter' },
      ['x'],
    ],
    [
      'a skill.md in small letters',
      { 'skills/x/skill.md': skillFile('x') },
      { file: 'skills/x/skill.md', message: 'SKILL.md' },
      ['x'],
    ],
    [
      'the name of another Skill',
      { 'skills/y/SKILL.md': skillFile('good') },
      { file: 'skills/y/SKILL.md', line: 2, message: 'names must be unique' },
    ],
    [
      'a Skill inside a Skill',
      { 'skills/good/more/SKILL.md': skillFile('more') },
      { file: 'skills/good/more/SKILL.md', message: 'in the folder of another Skill' },
      ['good', 'more'],
    ],
    [
      'a symlink',
      { 'skills/good/link': { symlink: '/etc/passwd' } },
      { file: 'skills/good/link', message: 'symbolic link' },
    ],
    [
      'a SKILL.md that is a symlink',
      { 'skills/x/SKILL.md': { symlink: '../good/SKILL.md' } },
      { file: 'skills/x/SKILL.md', message: 'symbolic link' },
      ['x'],
    ],
    [
      'a .env file',
      { 'skills/good/.env.production': 'A=1' },
      { file: 'skills/good/.env.production', message: 'secrets' },
    ],
    [
      'a private key in a text',
      { 'skills/good/notes.md': `Use this:\n\n${privateKey}` },
      { file: 'skills/good/notes.md', line: 3, message: 'key or token' },
    ],
    [
      'a Git LFS pointer',
      {
        'skills/good/big.pdf': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`,
      },
      { file: 'skills/good/big.pdf', message: 'Git LFS' },
    ],
    [
      'a name that Windows cannot have',
      { 'skills/good/aux.md': 'x' },
      { file: 'skills/good/aux.md', message: 'reserved' },
    ],
    ['a backslash in a name', { 'skills/good/a\\b.md': 'x' }, { file: 'skills/good/a\\b.md', message: 'backslash' }],
    [
      'two names that differ only in letter case',
      { 'skills/good/Notes.md': 'x', 'skills/good/notes.md': 'y' },
      { file: 'skills/good/notes.md', message: 'letter case' },
    ],
  ])('%s', async (_, files, { message, ...place }, failed = ['good']) => {
    const result = await pushed(files)
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', ...place, message: expect.stringContaining(message) }),
    )
    expect(json(result.outputs['failed'])).toEqual(failed)
    expect(json(result.outputs['created'])).toEqual(['good', 'other'].filter((name) => !failed.includes(name)))
    expect(result.summary).toContain(`${failed.length} failed`)
    expect(result.summary).toContain(message)
  })

  test('and all problems are reported, however many there are', async () => {
    const names = Array.from({ length: 14 }, (_, index) => `s${index}`)
    const files = names.map((name) => [`skills/${name}/SKILL.md`, 'no frontmatter'])
    const result = await pushed(Object.fromEntries(files))
    expect(json(result.outputs['created'])).toEqual(['good', 'other'])
    expect(json(result.outputs['failed']).sort()).toEqual(names.toSorted())
    expect(result.annotations).toHaveLength(10)
    for (const name of names) {
      expect(result.log).toContain(`skills/${name}/SKILL.md`)
      expect(result.summary).toContain(`skills/${name}/SKILL.md`)
    }
  })

  test('and does not hide the others in a plan or a drift check', async () => {
    const repository = await repositoryOf({ ...good, ...other, 'skills/good/link': { symlink: '/etc/passwd' } })
    for (const mode of ['plan', 'drift']) {
      const result = await push(repository, sim, { mode })
      expect(result.exitCode).toBe(1)
      expect(json(result.outputs['created'])).toEqual(['other'])
      expect(json(result.outputs['failed'])).toEqual(['good'])
      expect(result.summary).toContain('symbolic link')
    }
    expect(sim.effects.log).toEqual([])
  })

  test('and nothing is deleted until it is fixed', async () => {
    const repository = await repositoryOf({ ...good, ...other })
    await push(repository, sim)
    sim.effects.log.length = 0
    repository.git('mv', 'skills/good/SKILL.md', 'skills/good/Skill.md')
    repository.commit('Rename')
    const result = await push(repository, sim, { prune: 'true' })
    expect(result.exitCode).toBe(1)
    expect(sim.effects.log).toEqual([])
    expect(result.annotations.map(({ message }) => message)).toContainEqual(expect.stringContaining('Not deleted'))
    repository.commit('Drop', { 'skills/good/Skill.md': null })
    expect(json((await push(repository, sim, { prune: 'true' })).outputs['deleted'])).toEqual(['good'])
  })

  test('and the API key itself must not be in a file', async () => {
    const repository = await repositoryOf({
      ...good,
      'skills/good/setup.sh': `export KEY=x\nexport DUVO_API_KEY=${sim.apiKey}\n`,
    })
    const result = await push(repository, sim)
    expect(result.exitCode).toBe(1)
    expect(sim.effects.log).toEqual([])
    expect(result.annotations[0]).toMatchObject({ file: 'skills/good/setup.sh', line: 2 })
    expect(json(result.outputs['failed'])).toEqual(['good'])
  })
})

describe('a possible mistake that is allowed', () => {
  test('a name that differs from its folder causes a notice, and the name counts', async () => {
    const result = await push(await repositoryOf({ 'skills/folder/SKILL.md': skillFile('other') }), sim)
    expect(result.exitCode).toBe(0)
    expect(JSON.parse(result.outputs['created'] ?? '')).toEqual(['other'])
    expect(result.annotations).toEqual([
      expect.objectContaining({ level: 'notice', file: 'skills/folder/SKILL.md', line: 2 }),
    ])
  })

  test('an example of an environment file and the first line of a key are no secrets', async () => {
    const files = {
      ...good,
      'skills/good/.env.example': 'A=',
      'skills/good/keys.md': 'Begins with -----BEGIN PRIVATE KEY-----.\n',
    }
    expect((await push(await repositoryOf(files), sim)).exitCode).toBe(0)
  })

  test('a folder without Skills causes a warning', async () => {
    const result = await push(await repositoryOf({ 'skills/README.md': 'x' }), sim)
    expect(result.exitCode).toBe(0)
    expect(result.annotations).toEqual([expect.objectContaining({ level: 'warning' })])
    expect(sim.effects.log).toEqual([])
  })
})

describe('a path that the commit does not have', () => {
  const files = { 'tools/ai/one/SKILL.md': skillFile('one'), 'tools/ai/two/SKILL.md': skillFile('two'), other: 'x' }

  test.each([
    ['a mistyped folder', 'skils', '"skils" is not a folder in the checked-out commit'],
    ['a folder that exists only in the workspace', 'untracked', 'is not a folder in the checked-out commit'],
    ['a file', 'other', 'is a file: name the folder'],
    ['a SKILL.md', 'tools/ai/one/SKILL.md', 'is a file: name the folder'],
    ['several', 'skils\nother', '"skils" is not a folder in the checked-out commit; "other" is a file'],
  ])('is an error that says where the Skills are: %s', async (_, path, message) => {
    const repository = await repositoryOf(files)
    mkdirSync(join(repository.root, 'untracked/x'), { recursive: true })
    writeFileSync(join(repository.root, 'untracked/x/SKILL.md'), skillFile('x'))
    const result = await push(repository, sim, { path })
    expect(result.exitCode).toBe(1)
    expect(sim.requests).toEqual([])
    expect(result.annotations.at(-1)?.message).toContain(message)
    expect(result.annotations.at(-1)?.message).toContain('Skills are in: tools/ai.')
  })

  test('fails, while paths that exist are synced', async () => {
    const result = await push(await repositoryOf({ ...good, ...files }), sim, { path: 'skils\ntools/ai\nskills' })
    expect(result.exitCode).toBe(1)
    expect(json(result.outputs['created'])).toEqual(['good', 'one', 'two'])
    expect(json(result.outputs['failed'])).toEqual(['skils'])
    expect(result.annotations[0]).toMatchObject({ file: 'skils', message: expect.stringContaining('is not a folder') })
  })
})

describe('hostile text', () => {
  test('in names, descriptions and contents never becomes a command or breaks out of the report', async () => {
    const evil = '::error::x\n::set-output name=created::["pwned"]\n##[error]y'
    const name = 'a`|<img src=x>$(touch pwned).md'
    const repository = await repositoryOf({
      'skills/a/SKILL.md': `---\nname: a\ndescription: |\n  ::warning::d\n  <script>\n---\n${evil}\n`,
      [`skills/a/${name}`]: 'first',
    })
    await push(repository, sim)
    repository.commit('Change', { [`skills/a/${name}`]: `\`\`\`\n</details>\n${evil}\n@octocat` })
    const result = await push(repository, sim)
    expect(result.exitCode).toBe(0)
    expect(result.annotations).toEqual([])
    expect(JSON.parse(result.outputs['updated'] ?? '')).toEqual(['a'])
    expect(JSON.parse(result.outputs['created'] ?? '')).toEqual([])
    expect(result.summary).not.toContain('<img')
    expect(result.summary).toContain('````diff')
  })
})
