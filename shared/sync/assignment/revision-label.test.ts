import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isFromTemplate, originOf, revisionDescription, revisionName } from './revision-label.ts'

describe('the name of a Revision', () => {
  test('contains the commit, and is recognised for any commit', () => {
    expect(revisionName('git-{sha}', { shortId: 'abc1234' })).toBe('git-abc1234')
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.stringMatching(/^[0-9a-f]{7}$/), (text, shortId) => {
        const template = `${text}{sha}`
        expect(isFromTemplate(template, revisionName(template, { shortId }))).toBe(true)
      }),
    )
  })

  test.each(['git-', 'git-xyz', 'my git-abc1234', 'git-abc1234 (copy)', null, undefined])(
    '%j is of other making',
    (name) => {
      expect(isFromTemplate('git-{sha}', name)).toBe(false)
    },
  )
})

describe('the description of a Revision', () => {
  const url = `https://github.com/o/n/commit/${'a'.repeat(40)}`

  test('is the subject of the commit and its address, and identifies its origin', () => {
    const text = revisionDescription({ subject: 'Change the SOP' }, url)
    expect(text).toBe(`Change the SOP\n${url}`)
    expect(originOf(text, 'https://github.com/o/n')).toBe('a'.repeat(40))
  })

  test('keeps the whole address however long the subject is', () => {
    const text = revisionDescription({ subject: '\u{1f600}'.repeat(1000) }, url)
    expect(text.length).toBeLessThanOrEqual(500)
    expect(text.endsWith(url)).toBe(true)
  })

  test.each([
    undefined,
    null,
    'By hand',
    `https://github.com/o/other/commit/${'a'.repeat(40)}`,
    'https://github.com/o/n/commit/abc',
  ])('%j was made elsewhere', (text) => {
    expect(originOf(text, 'https://github.com/o/n')).toBeUndefined()
  })
})
