import { describe, expect, test } from 'vitest'
import { hintFrom } from './git-hint.ts'

const folder = (path: string) => ({ folder: path, root: 'skills', files: [] })

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
