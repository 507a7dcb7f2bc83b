import { describe, expect, test } from 'vitest'
import { toConfig } from '../config/config.ts'
import type { JsonObject } from '../document/config-document.ts'
import { askedDigest, isKnownChange, isServersForm, recordLine, recordOf, storedDigest } from './record.ts'
import { describeServerChanges, serverChanges } from './server-changes.ts'

const asked: JsonObject = { input: 'Do it. ', options: { zoom: 2 } }
const stored = { version: 'v2', data: { input: 'Do it.', options: { zoom: '2', added: true } } }
const changes = serverChanges(toConfig(asked), stored)
const line = recordLine({ asked: askedDigest(asked, 'replace'), stored: storedDigest(stored) }, changes)
const build = { config: stored, revision_description: `Subject\nhttps://github.com/o/n/commit/1\n${line}` }

describe('what the server made of a file', () => {
  test.each<[string, JsonObject]>([
    ['as it was', asked],
    [
      'in another order, with defaults and another form of the text',
      { options: { zoom: 2 }, input: 'Do it.\n', skills: [] },
    ],
  ])('is known for the file %s', (_, data) => {
    expect(isServersForm(build, () => askedDigest(data, 'replace'))).toBe(true)
  })

  test.each<[string, JsonObject, 'replace' | 'merge']>([
    ['another text', { ...asked, input: 'Do that.' }, 'replace'],
    ['another option', { ...asked, options: { zoom: 3 } }, 'replace'],
    ['what the server added', { ...asked, options: { zoom: 2, added: true } }, 'replace'],
    ['the same as a patch', asked, 'merge'],
  ])('does not apply to %s', (_, data, mode) => {
    expect(isServersForm(build, () => askedDigest(data, mode))).toBe(false)
  })

  test.each([
    ['somebody edited it', { ...build, config: { version: 'v2', data: { ...stored.data, input: 'By hand.' } } }],
    ['it has no record', { ...build, revision_description: 'Subject' }],
    ['it has no description', { ...build, revision_description: null }],
    ['a record stands in the middle', { ...build, revision_description: `${line}\nhttps://github.com/o/n` }],
  ])('is unknown if %s', (_, live) => {
    expect(isServersForm(live, () => askedDigest(asked, 'replace'))).toBe(false)
  })

  test('is known even if the server joined the description into one line', () => {
    expect(recordOf(`${build.revision_description.replaceAll('\n', ' ')} `)).toEqual(recordOf(line))
    expect(recordOf(line)).toBeDefined()
  })

  test('of a patch does not depend on what it leaves out', () => {
    const patch = { options: { zoom: 2 } }
    expect(askedDigest(patch, 'merge')).toBe(askedDigest({ ...patch }, 'merge'))
    expect(askedDigest({ ...patch, skills: null }, 'merge')).not.toBe(askedDigest(patch, 'merge'))
    expect(askedDigest({ ...patch, input: 'a\r\n' }, 'merge')).toBe(askedDigest({ ...patch, input: 'a' }, 'merge'))
  })
})

describe('the changes of a server', () => {
  const changesOf = (before: object, after: object) =>
    describeServerChanges(serverChanges(toConfig(before as JsonObject), { version: 'v2', data: after }), 500)

  test.each<[object, object, string]>([
    [{ input: 'a ' }, { input: 'a' }, 'input (white space)'],
    [{ input: 'a\r\nb' }, { input: 'a\nb' }, 'input (line endings)'],
    [{ input: 'Cafe\u0301' }, { input: 'Caf\u00e9' }, 'input (Unicode form)'],
    [{ input: 'abc' }, { input: 'ab' }, 'input (cut after 2 characters)'],
    [{ input: 'abc' }, { input: 'x' }, 'input (different text)'],
    [{ options: { a: 1 } }, { options: { a: '1' } }, 'options.a (now a string)'],
    [{ options: { a: 1 } }, { options: { a: 2 } }, 'options.a (different value)'],
    [{ options: { a: 1 } }, {}, 'options.a (dropped)'],
    [{}, { options: { a: 1 }, extra: {} }, 'extra (added), options.a (added)'],
    [{ skills: ['b', 'a'], files: null }, { skills: ['a', 'b'] }, ''],
    [{ input: [{ role: 'user', content: 'a' }] }, { input: [{ type: 'message', content: 'a', role: 'user' }] }, ''],
  ])('from %j to %j', (before, after, text) => {
    expect(changesOf(before, after) || '').toBe(text === '' ? '0 fields' : text)
  })

  test('are cut to fit, and counted', () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`option${index}`, index]))
    const all = serverChanges(toConfig({}), { version: 'v2', data: { options: many } })
    const text = describeServerChanges(all, 150)
    expect(text).toMatch(/ and \d+ more$/)
    expect(text.length).toBeLessThanOrEqual(150)
    expect(
      describeServerChanges(serverChanges(toConfig({}), { version: 'v2', data: { ['x'.repeat(500)]: 1 } }), 150),
    ).toBe('a field with a long name')
  })

  test('are reported only once, unless something is lost', () => {
    expect(isKnownChange(build.revision_description, changes)).toBe(true)
    expect(isKnownChange('Subject', changes)).toBe(false)
    const lost = serverChanges(toConfig({ input: 'abc' }), { version: 'v2', data: { input: 'ab' } })
    expect(isKnownChange(recordLine({ asked: '0'.repeat(16), stored: '0'.repeat(16) }, lost), lost)).toBe(false)
  })
})
