import { describe, expect, test } from 'vitest'
import { pruneCandidates } from './deletions.ts'

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
