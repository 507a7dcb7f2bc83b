import { describe, expect, test } from 'vitest'
import { planHash } from '../../../shared/sync/index.ts'
import { checkDocuments } from '../read/commit/commit-skills.ts'
import { approvedPart, type Decisions, type PlannedSkill } from './plan.ts'

const hashOf = (plan: Decisions) => planHash(approvedPart(plan))
const folder = (path: string) => ({ folder: path, root: 'skills', files: [], problems: [] })
const document = (name: string) => Buffer.from(`---\nname: ${name}\ndescription: x\n---\nBody\n`)

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
  const none = { unchanged: [], tolerated: [], deletions: [], postponed: [], kept: [], failed: [] }
  const plan: Decisions = { uploads: [upload], ...none }
  const withFile = (change: object): Decisions => ({
    ...plan,
    uploads: [{ ...upload, files: upload.files.map((file) => ({ ...file, ...change })) }],
  })

  test.each<[string, Decisions]>([
    ['other content in Git', withFile({ after: '3' })],
    ['other content in Duvo', withFile({ before: '3' })],
    ['another executable bit', withFile({ executable: true })],
    ['another Skill to overwrite', { ...plan, uploads: [{ ...upload, id: 'id-2' }] }],
    ['a deletion', { ...plan, deletions: [{ id: 'x', name: 'x' }] }],
  ])('differs by %s', (_, other) => expect(hashOf(other)).not.toBe(hashOf(plan)))

  test('does not depend on what is not written: the folder, unchanged Skills, users of a Skill', () => {
    const moved = { ...upload, skill: { ...skill, folder: 'elsewhere/a' }, uses: [{ id: '1', name: 'User' }] }
    expect(hashOf({ ...plan, uploads: [moved], unchanged: [{ id: 'y', name: 'y' }] })).toBe(hashOf(plan))
  })
})
