import { describe, expect, test } from 'vitest'
import { blobId } from '../../../test/harness/samples/packed-archive.ts'
import { compareWithStored } from './read-back.ts'

const file = (path: string, size: number) => ({ path, size, id: blobId(Buffer.from(path)), executable: false })
const skill = {
  name: 'a',
  files: [file('SKILL.md', 100), file('Cafe\u0301.md', 10)],
  document: { name: 'a', description: 'How to a. ', lineOf: () => 1, notices: [] },
}
const removed = { path: 'old.md', kind: 'removed' as const }
const uploaded = { action: 'update' as const, skill, files: [removed] }
const answer = { description: 'How to a.' }

describe('what Duvo stored', () => {
  test.each<[string, { path: string; size?: number }[]]>([
    [
      'all of it',
      [
        { path: 'SKILL.md', size: 100 },
        { path: 'Caf\u00e9.md', size: 10 },
      ],
    ],
    ['names that begin with a slash, and no sizes', [{ path: '/SKILL.md' }, { path: '/Cafe\u0301.md' }]],
    [
      'folders and junk beside it',
      [
        { path: 'SKILL.md', size: 100 },
        { path: 'Cafe\u0301.md', size: 10 },
        { path: 'a/', size: 0 },
        { path: '__MACOSX/._a', size: 9 },
      ],
    ],
  ])('is what was sent: %s', (_, listed) => {
    expect(compareWithStored(uploaded, answer, listed)).toEqual({ leftovers: [], changes: [], isIncomplete: false })
  })

  test('is reported if it differs', () => {
    const listed = [
      { path: 'SKILL.md', size: 90 },
      { path: 'old.md', size: 1 },
      { path: 'manifest.json', size: 1 },
    ]
    expect(compareWithStored(uploaded, { description: 'How' }, listed)).toEqual({
      leftovers: ['old.md'],
      changes: [
        'description (another text)',
        'SKILL.md (90 bytes instead of 100)',
        'Cafe\u0301.md (dropped)',
        'manifest.json (added)',
      ],
      isIncomplete: true,
    })
  })

  test('names no file as left over after a first upload, and all of them after one without a comparison', () => {
    const listed = [{ path: 'SKILL.md', size: 100 }, { path: 'Caf\u00e9.md', size: 10 }, { path: 'other.md' }]
    const first = compareWithStored({ action: 'create', skill, files: [] }, answer, listed)
    expect(first).toEqual({ leftovers: [], changes: ['other.md (added)'], isIncomplete: false })
    const blind = compareWithStored(
      { action: 'update', skill, files: [], remark: 'It cannot be read.' },
      answer,
      listed,
    )
    expect(blind).toEqual({ leftovers: ['other.md'], changes: [], isIncomplete: false })
  })
})
