import { describe, expect, test } from 'vitest'
import { changesOf, noHint, readGitChanges } from './changes.ts'

const changed = (path: string, kind: 'modified' | 'mode' = 'modified') => ({
  path,
  kind,
  before: undefined,
  after: undefined,
})

describe('what Git changed', () => {
  const changes = changesOf({ paths: [changed('skills/a/b/x.md'), changed('skills/c', 'mode')], unreadable: [] })

  test.each([
    ['skills/a/b/x.md', true],
    ['skills/a/b', true],
    ['skills/a', true],
    ['skills', true],
    ['', true],
    ['skills/c', true],
    ['skills/a/b/x', false],
    ['skills/ab', false],
    ['kills/a', false],
  ])('touches the files and the folders around them: %j is %s', (path, isTouched) => {
    expect(changes.isTouched(path)).toBe(isTouched)
  })

  test('says how a file has changed', () => {
    expect(changes.changeOf('skills/c')?.kind).toBe('mode')
    expect(changes.changeOf('skills/a')).toBeUndefined()
  })

  test('is everything if a name cannot be read', () => {
    const doubtful = changesOf({ paths: [changed('a')], unreadable: ['skills/\\377'] })
    expect(doubtful).toMatchObject({ isKnown: false, paths: [] })
    expect(doubtful.isTouched('b')).toBe(true)
  })

  test('is not read if no hint is wanted', async () => {
    const unasked = async () => expect.unreachable()
    const repository = { resolveBase: unasked, changedPaths: unasked }
    const event = { name: 'push', ref: '', sha: '', push: undefined, pullRequest: undefined, mergeGroup: undefined }
    const options = { isWanted: false, base: 'nowhere', event, folders: [] }
    expect(await readGitChanges(repository, options)).toBe(noHint)
  })
})
