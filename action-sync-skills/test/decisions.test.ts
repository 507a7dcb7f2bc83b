import { describe, expect, test } from 'vitest'
import { contentProblem, textOf } from '../src/file-contents.ts'
import { hintFrom } from '../src/git-hint.ts'
import { checkDocuments } from '../src/local-skills.ts'
import { hashOf, type Plan, type PlannedSkill } from '../src/plan.ts'
import { pruneCandidates } from '../src/prune.ts'

const folder = (path: string) => ({ folder: path, root: 'skills', files: [] })
const document = (name: string) => Buffer.from(`---\nname: ${name}\ndescription: x\n---\nBody\n`)

describe('Skills to delete are those', () => {
  const skill = (name: string) => ({ id: `id-of-${name}`, name })

  test('that the repository had and no longer has, and that the team owns', () => {
    const facts = {
      teamSkills: [skill('foreign'), skill('dropped'), skill('present'), skill('also-dropped')],
      presentNames: new Set(['present']),
      formerNames: new Set(['present', 'dropped', 'also-dropped', 'not-in-duvo']),
    }
    expect(pruneCandidates(facts)).toEqual([skill('also-dropped'), skill('dropped')])
  })
})

describe('what Git says', () => {
  const changed = (path: string, kind: 'modified' | 'mode' = 'modified') => ({
    path,
    kind,
    before: undefined,
    after: undefined,
  })

  test('touches the folders that hold the changed paths, and no others', () => {
    const hint = hintFrom({ paths: [changed('skills/a/x.md'), changed('skills/b', 'mode')], unreadable: [] })
    const touched = ['skills/a', 'skills/ab', 'skills/b', 'skills/c'].map((path) => hint.isTouched(folder(path)))
    expect(touched).toEqual([true, false, true, false])
    expect([hint.hasNewMode('skills/b'), hint.hasNewMode('skills/a/x.md')]).toEqual([true, false])
  })

  test('of a name that cannot be read touches everything', () => {
    expect(hintFrom({ paths: [], unreadable: ['skills/\\377'] }).isTouched(folder('skills/a'))).toBe(true)
  })
})

describe('contents', () => {
  const check = (text: string, secrets: string[] = []) => contentProblem(Buffer.from(text), secrets)
  const body = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIB'

  test.each([
    ['a private key', `a\n-----BEGIN RSA PRIVATE KEY-----\n${body}\n`, 2],
    ['an encrypted private key', `-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\n${body}\n`, 1],
    ['a private key with CRLF', `-----BEGIN OPENSSH PRIVATE KEY-----\r\n${body}\r\n`, 1],
    ['a token of GitHub', `a\nb\nghp_${'a1B2'.repeat(9)}`, 3],
  ])('with %s are refused at their line', (_, text, line) => expect(check(text)).toMatchObject({ line }))

  test('with a secret of the step are refused, also in a file that is no text', () => {
    expect(contentProblem(Buffer.from([0, 10, 255, ...Buffer.from('dv_secret_1')]), ['dv_secret_1'])).toMatchObject({
      line: 2,
    })
    expect(check('dv_secret_2', ['dv_secret_1'])).toBeUndefined()
  })

  test.each(['-----BEGIN PRIVATE KEY-----\n...\n', '-----BEGIN PUBLIC KEY-----\n'.concat(body), 'ghp_ and more', ''])(
    'without one are let through: %j',
    (text) => expect(check(text)).toBeUndefined(),
  )

  test('are text only if they are UTF-8 without NUL', () => {
    expect(textOf(Buffer.from('ünï'))).toBe('ünï')
    expect(textOf(Buffer.from([0xff]))).toBeUndefined()
    expect(textOf(Buffer.from('a\0b'))).toBeUndefined()
  })
})

describe('documents', () => {
  test('give the Skills in the order of their names, and notices where a folder is called otherwise', () => {
    const folders = [folder('skills/z'), folder('skills/m'), folder('')]
    const found = checkDocuments(
      folders,
      new Map([
        ['skills/z', document('z')],
        ['skills/m', document('a')],
        ['', document('top')],
      ]),
    )
    expect(found.skills.map(({ name }) => name)).toEqual(['a', 'top', 'z'])
    expect(found.notices).toEqual([{ file: 'skills/m/SKILL.md', line: 2, message: expect.stringContaining('"m"') }])
    expect(found.problems).toEqual([])
  })

  test('of one name are refused, and the message names the other', () => {
    const found = checkDocuments(
      [folder('skills/a'), folder('skills/b')],
      new Map([
        ['skills/a', document('a')],
        ['skills/b', document('a')],
      ]),
    )
    expect(found.problems).toEqual([
      { file: 'skills/b/SKILL.md', line: 2, message: expect.stringContaining('skills/a/SKILL.md') },
    ])
  })
})

describe('the hash of a plan', () => {
  const [skill] = checkDocuments([folder('skills/a')], new Map([['skills/a', document('a')]])).skills
  if (!skill) throw new Error('no Skill')
  const upload: PlannedSkill = {
    action: 'update',
    skill,
    id: 'id-1',
    files: [{ path: 'SKILL.md', kind: 'modified', before: '1', after: '2', executable: false }],
    uses: [],
  }
  const plan: Plan = { uploads: [upload], unchanged: [], deletions: [], kept: [], failed: [] }
  const withFile = (change: object): Plan => ({
    ...plan,
    uploads: [{ ...upload, files: upload.files.map((file) => ({ ...file, ...change })) }],
  })

  test.each<[string, Plan]>([
    ['other content in Git', withFile({ after: '3' })],
    ['other content in Duvo', withFile({ before: '3' })],
    ['another executable bit', withFile({ executable: true })],
    ['another Skill to overwrite', { ...plan, uploads: [{ ...upload, id: 'id-2' }] }],
    ['a deletion', { ...plan, deletions: [{ id: 'x', name: 'x' }] }],
  ])('differs by %s', (_, other) => expect(hashOf(other)).not.toBe(hashOf(plan)))

  test('does not differ by what is not written: the folder, the unchanged, who uses it', () => {
    const moved = { ...upload, skill: { ...skill, folder: 'elsewhere/a' }, uses: [{ id: '1', name: 'User' }] }
    expect(hashOf({ ...plan, uploads: [moved], unchanged: [{ id: 'y', name: 'y' }] })).toBe(hashOf(plan))
  })
})
