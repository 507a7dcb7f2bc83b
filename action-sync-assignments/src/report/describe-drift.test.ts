import { describe, expect, test } from 'vitest'
import type { Build } from '../../../shared/duvo/index.ts'
import { describeSide } from './describe-drift.ts'

describe('drift', () => {
  const url = 'https://github.com/o/n'
  const build = (more: Partial<Build>): Build => ({
    id: 'live',
    name: 'x',
    status: 'live',
    revision_number: 4,
    ...more,
  })

  test('says that Git changed if the live Revision is from this repository, and otherwise that Duvo changed', () => {
    const made = build({ revision_description: `S\n${url}/commit/${'a'.repeat(40)}` })
    const byHand = build({ created_by_name: 'Ann', created_at: '2026-03-04T05:06:07Z' })
    expect(describeSide({ live: made }, url)).toContain('Git changed: Revision 4')
    expect(describeSide({ live: byHand }, url)).toBe(
      'Duvo changed: Revision 4 is not from this repository (by Ann on 2026-03-04).',
    )
    expect(describeSide({ live: undefined }, url)).toBe('No Revision is live.')
  })
})
