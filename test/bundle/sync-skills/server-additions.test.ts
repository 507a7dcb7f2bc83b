import { afterEach, describe, expect, test } from 'vitest'
import { type Normalisation, type Simulator, startSimulator } from '../../../simulator/index.ts'
import { cloneGitRepository, type GitRepository } from '../../harness/files/git-repository.ts'
import { push, repositoryOf, skillFile } from './fixture.ts'

let sim: Simulator
afterEach(() => sim.close())

const everything = { 'changed-only': 'false' }
const json = (text: string | undefined) => JSON.parse(text ?? 'null')
const uploads = () => sim.effects.count('uploadSkill')
const drift = (repository: GitRepository) => push(repository, sim, { mode: 'drift' })
const changedFiles = (plan: string | undefined) => json(plan).skills.flatMap(({ files }: { files: object[] }) => files)
const hour = 3_600_000

const documentOf = (text: string, fields = 'license: MIT\ntags: [x]\n') =>
  `---\nname: a\ndescription: How to a.\n${fields}---\n# ${text}\n`

const filesOf = (text: string) => ({
  'skills/a/SKILL.md': documentOf(text),
  'skills/a/rules.md': 'Rules\n',
  'skills/a/.gitignore': 'tmp\n',
  'skills/a/.DS_Store': 'junk',
})

function stored() {
  const [skill] = sim.world.skills.values()
  if (!skill) throw new Error('no Skill')
  return skill
}

const edit = (change: (document: string) => string) =>
  stored().files.set('SKILL.md', Buffer.from(change(`${stored().files.get('SKILL.md')}`)))

const all: Normalisation[] = ['extra-field', 'extra-file', 'known-fields', 'no-hidden-files']

const servers: [Normalisation[], string, string][] = [
  [['extra-field'], 'SKILL.md (added: version)', 'SKILL.md (only in Duvo: version)'],
  [['extra-file'], 'manifest.json (added)', 'manifest.json (only in Duvo)'],
  [['known-fields'], 'SKILL.md (dropped: tags)', 'SKILL.md (only in Git: tags)'],
  [['no-hidden-files'], '.gitignore (dropped)', '.gitignore (only in Git)'],
  [
    [...all, 'trim', 'line-feeds', 'key-order', 'defaults', 'junk-files'],
    'SKILL.md (added: version; dropped: tags), rules.md (5 bytes instead of 6), .gitignore (dropped), manifest.json (added)',
    '.gitignore (only in Git), SKILL.md (only in Duvo: version; only in Git: tags), manifest.json (only in Duvo)',
  ],
]

describe('a server that adds to a Skill or drops something', { timeout: 90_000 }, () => {
  test.each(servers)('by %j gets each change once, and is reported', async (normalise, told, known) => {
    sim = await startSimulator({ normalise })
    const repository = await repositoryOf(filesOf('First'))
    const first = await push(repository, sim)
    expect(first.exitCode).toBe(0)
    expect(first.annotations).toMatchObject([
      {
        level: 'warning',
        message: `Duvo changed what was sent. a: ${told}. From now on, this does not count as a difference.`,
      },
    ])

    const notice = `Not counted as differences, because Duvo seems to add or drop them itself. a: ${known}. `
    for (const inputs of [everything, { mode: 'drift' }]) {
      const again = await push(repository, sim, inputs)
      expect(again.exitCode).toBe(0)
      expect(json(again.outputs['unchanged'])).toEqual(['a'])
      expect(json(again.outputs['has-changes'])).toBe(false)
      expect(again.annotations).toMatchObject([{ level: 'notice', message: expect.stringContaining(notice) }])
      expect(again.summary).toContain('not counted as differences')
    }
    const untouched = await push(repository, sim, {}, { before: repository.git('rev-parse', 'HEAD') })
    expect(untouched.annotations).toEqual([])
    expect(uploads()).toBe(1)

    const before = repository.git('rev-parse', 'HEAD')
    repository.commit('Second', { 'skills/a/SKILL.md': documentOf('Second') })
    const second = await push(repository, sim, {}, { before })
    expect(changedFiles(second.outputs['plan'])).toEqual([{ path: 'SKILL.md', change: 'modified' }])
    expect(`${stored().files.get('SKILL.md')}`).toContain('# Second')
    expect(json((await push(repository, sim, {}, { before })).outputs['unchanged'])).toEqual(['a'])
    expect(uploads()).toBe(2)
  })

  test.each<[string, () => unknown, { path: string; change: string }]>([
    ['a text', () => stored().files.set('rules.md', Buffer.from('Mine\n')), { path: 'rules.md', change: 'modified' }],
    ['a missing file', () => stored().files.delete('rules.md'), { path: 'rules.md', change: 'added' }],
    ['the body', () => edit((text) => text.replace('First', 'Mine')), { path: 'SKILL.md', change: 'modified' }],
    [
      'a missing field',
      () => edit((text) => text.replace('license: MIT\n', '')),
      { path: 'SKILL.md', change: 'modified' },
    ],
    [
      'tools that are allowed',
      () => edit((text) => text.replace('name: a\n', 'name: a\nallowed-tools: Bash\n')),
      { path: 'SKILL.md', change: 'modified' },
    ],
    [
      'a file that was added after the upload',
      () => stored().files.set('mine.md', Buffer.from('x')) && stored().fileTimes.set('mine.md', Date.now() + hour),
      { path: 'mine.md', change: 'removed' },
    ],
  ])('does not hide edits in Duvo: %s', async (_, change, expected) => {
    sim = await startSimulator({ normalise: all })
    const repository = await repositoryOf(filesOf('First'))
    await push(repository, sim)
    const uploaded = new Map(stored().files)
    change()
    const found = await drift(repository)
    expect(found.exitCode).toBe(1)
    expect(changedFiles(found.outputs['plan'])).toEqual([expected])
    expect(json((await push(repository, sim, everything)).outputs['updated'])).toEqual(['a'])
    expect(stored().files).toEqual(uploaded)
    expect((await drift(repository)).exitCode).toBe(0)
  })

  test('still gets what Git has removed or added, even after a failed run', async () => {
    sim = await startSimulator({ normalise: ['extra-field', 'extra-file'] })
    const repository = await repositoryOf(filesOf('First'))
    await push(repository, sim)
    repository.commit('A file less', { 'skills/a/rules.md': null })
    expect(json((await push(repository, sim, everything)).outputs['updated'])).toEqual(['a'])
    expect([...stored().files.keys()]).not.toContain('rules.md')
    repository.commit('Other fields', { 'skills/a/SKILL.md': documentOf('First', 'color: red\n') })
    expect(json((await push(repository, sim, everything)).outputs['updated'])).toEqual(['a'])
    expect(`${stored().files.get('SKILL.md')}`).toBe(`---\nversion: 1\n${documentOf('First', 'color: red\n').slice(4)}`)
    expect((await drift(repository)).exitCode).toBe(0)
  })
})

describe('what a server adds', () => {
  const cloneWithout = (repository: GitRepository) => ({
    'the commits': () => cloneGitRepository(repository, { depth: 1 }),
    'the contents': async () => {
      repository.git('config', 'uploadpack.allowFilter', 'true')
      return cloneGitRepository(repository, { options: ['--filter=blob:none'] })
    },
  })

  test.each(['the commits', 'the contents'] as const)('counts if the clone lacks %s of the history', async (what) => {
    sim = await startSimulator({ normalise: ['extra-field'] })
    const repository = await repositoryOf({ 'skills/a/SKILL.md': documentOf('First') })
    repository.commit('Second', { 'skills/a/SKILL.md': documentOf('Second') })
    await push(repository, sim)
    const clone = await cloneWithout(repository)[what]()
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere')
    const result = await push(clone, sim, { ...everything, mode: 'plan' })
    expect(changedFiles(result.outputs['plan'])).toEqual([{ path: 'SKILL.md', change: 'modified' }])
    const message = expect.stringContaining('The Git history is incomplete, so whatever Duvo has added')
    expect(result.annotations).toContainEqual(expect.objectContaining({ level: 'warning', message }))
  })

  test('does not count in a shallow clone that can be completed', async () => {
    sim = await startSimulator({ normalise: ['extra-field', 'extra-file'] })
    const repository = await repositoryOf({ 'skills/a/SKILL.md': documentOf('First') })
    repository.commit('Second', { 'skills/a/SKILL.md': documentOf('Second') })
    await push(repository, sim)
    expect((await drift(await cloneGitRepository(repository, { depth: 1 }))).exitCode).toBe(0)
  })
})

describe('a Skill that Duvo stores in another form', () => {
  const lines = (end: string) => `A line of a text that is long enough ${'x'.repeat(60)}${end}`.repeat(20_000)

  test('is not uploaded again, however large its files are', async () => {
    sim = await startSimulator({ normalise: ['line-feeds', 'trim'] })
    const files = {
      'skills/a/SKILL.md': skillFile('a'),
      'skills/a/large.md': lines(' \r\n'),
      'skills/a/b.csv': lines('\r\n'),
    }
    const repository = await repositoryOf(files)
    await push(repository, sim)
    expect(json((await push(repository, sim, everything)).outputs['unchanged'])).toEqual(['a'])
    expect((await drift(repository)).exitCode).toBe(0)
    stored().files.set('large.md', Buffer.from(lines('\n').replace('long', 'bold')))
    expect(changedFiles((await drift(repository)).outputs['plan'])).toEqual([{ path: 'large.md', change: 'modified' }])
    repository.commit('Edit', { 'skills/a/large.md': lines('!\r\n') })
    expect(json((await push(repository, sim, everything)).outputs['updated'])).toEqual(['a'])
  })

  test('costs no request for the Assignments that use it', async () => {
    sim = await startSimulator({ normalise: ['trim', 'defaults'] })
    const repository = await repositoryOf({ 'skills/a/SKILL.md': `${skillFile('a')}\n\n` })
    await push(repository, sim)
    sim.requests.length = 0
    await push(repository, sim, everything)
    expect(sim.requests.map(({ path }) => path).filter((path) => path.includes('assignments'))).toEqual([])
  })
})
