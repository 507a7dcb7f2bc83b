import { afterEach, describe, expect, test } from 'vitest'
import { type Normalisation, type Simulator, startSimulator } from '../../../simulator/index.ts'
import type { GitRepository } from '../../harness/files/git-repository.ts'
import { push, repositoryOf } from './fixture.ts'

let sim: Simulator
afterEach(() => sim.close())

const everything = { 'changed-only': 'false' }
const json = (text: string | undefined) => JSON.parse(text ?? 'null')
const uploads = () => sim.effects.count('uploadSkill')
const drift = (repository: GitRepository) => push(repository, sim, { mode: 'drift' })

const documentOf = (text: string) =>
  `---\nname: a\ndescription: "How to cook in a Cafe\u0301. "\nmetadata: {version: 2}\n---\n# ${text}  \r\n\r\nDo it.\r\n\r\n`

const filesOf = (text: string) => ({
  'skills/a/SKILL.md': documentOf(text),
  'skills/a/Cafe\u0301.md': 'Rules  \r\n',
  'skills/a/run.sh': { executable: '#!/bin/sh\necho ok\n' },
  'skills/a/logo.png': Buffer.from([0x89, 0x50, 0, 13, 10, 32, 13, 10]),
})

const stored = (path: string) => [...sim.world.skills.values()][0]?.files.get(path)?.toString()

describe('a server that changes the files of a Skill', { timeout: 90_000 }, () => {
  test.each<[Normalisation[], boolean]>([
    [['trim'], true],
    [['nfc'], true],
    [['line-feeds'], true],
    [['blank-lines'], true],
    [['defaults'], true],
    [['key-order'], true],
    [['numbers-as-text'], true],
    [['junk-files'], false],
    [['trim', 'nfc', 'line-feeds', 'defaults', 'key-order', 'numbers-as-text', 'junk-files'], true],
  ])('by %j gets each change once, and is reported once', async (normalise, isTold) => {
    sim = await startSimulator({ normalise })
    const repository = await repositoryOf(filesOf('First'))
    const first = await push(repository, sim)
    expect(first.exitCode).toBe(0)
    const told = { level: 'warning', message: expect.stringMatching(/Duvo changed what was sent\. a: .*SKILL\.md/) }
    expect(first.annotations).toMatchObject(isTold ? [told] : [])

    const second = await push(repository, sim, everything)
    expect(json(second.outputs['unchanged'])).toEqual(['a'])
    expect(second.annotations).toEqual([])
    expect((await drift(repository)).exitCode).toBe(0)
    expect(uploads()).toBe(1)

    const before = repository.git('rev-parse', 'HEAD')
    repository.commit('Second', { 'skills/a/SKILL.md': documentOf('Second') })
    const plan = await push(repository, sim, { mode: 'plan' }, { before })
    expect(json(plan.outputs['plan']).skills[0].files).toEqual([{ path: 'SKILL.md', change: 'modified' }])
    expect(json((await push(repository, sim, {}, { before })).outputs['updated'])).toEqual(['a'])
    expect(stored('SKILL.md')).toContain('# Second')
    expect(json((await push(repository, sim, everything)).outputs['unchanged'])).toEqual(['a'])
    expect(json((await push(repository, sim, {}, { before })).outputs['unchanged'])).toEqual(['a'])
    expect(uploads()).toBe(2)

    const [skill] = sim.world.skills.values()
    skill?.files.set('run.sh', Buffer.from('#!/bin/sh\necho by hand\n'))
    const edited = await drift(repository)
    expect(edited.exitCode).toBe(1)
    expect(json(edited.outputs['plan']).skills[0].files).toEqual([{ path: 'run.sh', change: 'modified' }])
  })

  test('and a file that somebody added in Duvo, or a field, are drift', async () => {
    sim = await startSimulator({ normalise: ['trim', 'defaults', 'junk-files'] })
    const repository = await repositoryOf(filesOf('First'))
    await push(repository, sim)
    const [skill] = sim.world.skills.values()
    skill?.files.set('notes.md', Buffer.from('By hand.'))
    skill?.fileTimes.set('notes.md', Date.now() + 3_600_000)
    expect((await drift(repository)).exitCode).toBe(1)
    skill?.files.delete('notes.md')
    expect((await drift(repository)).exitCode).toBe(0)
    const document = stored('SKILL.md') ?? ''
    skill?.files.set('SKILL.md', Buffer.from(document.replace('name: a\n', 'name: a\nallowed-tools: Bash\n')))
    expect((await drift(repository)).exitCode).toBe(1)
  })

  test('gets a change of format alone if it still has the old bytes', async () => {
    sim = await startSimulator()
    const repository = await repositoryOf({ ...filesOf('First'), 'skills/a/rules.md': 'One\nTwo\n' })
    await push(repository, sim)
    const before = repository.git('rev-parse', 'HEAD')
    repository.commit('A hard break', { 'skills/a/rules.md': 'One  \nTwo\n' })
    expect(json((await push(repository, sim, {}, { before })).outputs['updated'])).toEqual(['a'])
    expect(stored('rules.md')).toBe('One  \nTwo\n')
    repository.commit('Windows', { 'skills/a/rules.md': 'One  \r\nTwo\r\n' })
    await push(repository, sim, {}, { before: repository.git('rev-parse', 'HEAD^') })
    repository.commit('Mended', { 'skills/a/rules.md': 'One  \nTwo\n' })
    expect(json((await push(repository, sim, everything)).outputs['updated'])).toEqual(['a'])
    expect(stored('rules.md')).toBe('One  \nTwo\n')
  })
})
