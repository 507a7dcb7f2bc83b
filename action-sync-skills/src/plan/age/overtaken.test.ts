import { describe, expect, test } from 'vitest'
import { blobId } from '../../../../test/harness/samples/packed-archive.ts'
import type { PlannedFile } from '../plan.ts'
import { isStoredAs } from './overtaken.ts'

const id = (text: string) => blobId(Buffer.from(text))
const change = (text: string | undefined) => ({
  before: text === undefined ? undefined : { type: 'file' as const, id: id(text) },
})
const fingerprints = new Map([
  [id('new'), '3-new'],
  [id('newer'), '5-newer'],
])

describe('a stored Skill is that of a newer commit', () => {
  test.each<[string, PlannedFile[], Record<string, string | undefined>, boolean]>([
    ['with its text', [{ path: 'a', kind: 'modified', before: '3-new' }], { 'skills/x/a': 'new' }, true],
    ['with another text', [{ path: 'a', kind: 'modified', before: '3-old' }], { 'skills/x/a': 'new' }, false],
    ['with a file that it added', [{ path: 'a', kind: 'removed', before: '3-new' }], { 'skills/x/a': 'new' }, true],
    ['without a file that it dropped', [{ path: 'a', kind: 'added' }], { 'skills/x/a': undefined }, true],
    ['without a file that it has', [{ path: 'a', kind: 'added' }], { 'skills/x/a': 'new' }, false],
    ['with an executable bit alone', [{ path: 'a', kind: 'mode', before: '3-new' }], { 'skills/x/a': 'new' }, false],
    ['with a change that Git does not know', [{ path: 'a', kind: 'modified', before: '3-new' }], {}, false],
    [
      'in one file of two',
      [
        { path: 'a', kind: 'modified', before: '3-new' },
        { path: 'b', kind: 'modified', before: '3-old' },
      ],
      { 'skills/x/a': 'new', 'skills/x/b': 'newer' },
      false,
    ],
  ])('%s', (_, files, changed, expected) => {
    const changes = new Map(Object.entries(changed).map(([path, text]) => [path, change(text)]))
    expect(isStoredAs({ skill: { folder: 'skills/x' }, files }, changes, fingerprints)).toBe(expected)
  })
})
