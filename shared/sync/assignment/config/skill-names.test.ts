import { describe, expect, test } from 'vitest'
import { findSkillId } from './skill-names.ts'

const id = '0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f'

describe('a Skill', () => {
  const skills = [
    { id: 'system', name: 'pdf', description: '', team_id: null },
    { id: 'own', name: 'pdf', description: '', team_id: 't' },
    { id: 'browser', name: 'browser', description: '', team_id: null },
  ]

  test.each([
    ['pdf', 'own'],
    ['browser', 'browser'],
    ['system', 'system'],
    [id, id],
    ['PDF', undefined],
  ])('%s is %s', (entry, found) => {
    expect(findSkillId(skills, entry)).toBe(found)
  })
})
