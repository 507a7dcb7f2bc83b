import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../document/config-document.ts'
import { comparable, configIssues, fileIssues, isSameConfig, mergePatch, toConfig, withLiveModels } from './config.ts'

const models = { agent: { model: 'a' }, browsing: { provider: 'google', model: 'b' } }
const whole: JsonObject = { models, input: 'Do it.' }
const config = (data: JsonObject) => ({ version: 'v2', data })

describe('two configs are the same', () => {
  const full = { ...whole, files: [], skills: [], plugins: [], subAgents: [], options: {} }

  test.each<[string, JsonObject, JsonObject]>([
    ['with and without the defaults of the server', whole, full],
    ['with null for nothing', { ...whole, skills: null, options: null }, full],
    ['in any order of keys', { input: 'Do it.', models }, whole],
    ['in any order of a set', { ...whole, skills: ['b', 'a'] }, { ...whole, skills: ['a', 'b'] }],
    ['with an entry of a set given twice', { ...whole, files: ['a', 'a'] }, { ...whole, files: ['a'] }],
    [
      'with a mark and blank lines before the text',
      { ...whole, input: '\uFEFF \n\n  Do it.' },
      { ...whole, input: '  Do it.' },
    ],
    ['with any line ending', { ...whole, input: 'a\r\nb\r\n' }, { ...whole, input: 'a\nb' }],
    [
      'with the type that every message has',
      { ...whole, input: [{ role: 'user', content: 'x', type: 'message' }] },
      { ...whole, input: [{ role: 'user', content: 'x', type: null }] },
    ],
  ])('%s', (_, one, other) => {
    expect(isSameConfig(config(one), config(other))).toBe(true)
  })

  test.each<[string, JsonObject, JsonObject]>([
    ['in the text', whole, { ...whole, input: 'Do it' }],
    ['in the indent of the first line', { ...whole, input: '  Do it.' }, whole],
    ['inside the text', { ...whole, input: 'a\n\nb' }, { ...whole, input: 'a\nb' }],
    ['in a model', whole, { ...whole, models: { ...models, agent: { model: 'c' } } }],
    ['in a Skill', whole, { ...whole, skills: ['a'] }],
    ['in the order of plugins', { ...whole, plugins: ['a', 'b'] }, { ...whole, plugins: ['b', 'a'] }],
    ['in an option', whole, { ...whole, options: { browserProvider: 'browserbase' } }],
  ])('not if they differ %s', (_, one, other) => {
    expect(isSameConfig(config(one), config(other))).toBe(false)
  })

  test('not if the live one is of an old version, or missing', () => {
    expect(isSameConfig({ version: 'v1', data: whole }, config(whole))).toBe(false)
    expect(isSameConfig(undefined, config(whole))).toBe(false)
    expect(isSameConfig(null, config(whole))).toBe(false)
  })

  test('once they are as the server would store them', () => {
    const value = fc.record(
      {
        input: fc.string(),
        skills: fc.option(fc.array(fc.string()), { nil: null }),
        files: fc.array(fc.string()),
        options: fc.option(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })), { nil: null }),
      },
      { requiredKeys: ['input'] },
    )
    fc.assert(
      fc.property(value, (data) => {
        expect(isSameConfig(toConfig(data), config(data))).toBe(true)
        expect(comparable(toConfig(data))).toEqual(comparable(config(comparable(config(data)))))
      }),
    )
  })
})

describe('a merge patch', () => {
  // The examples of RFC 7396, as far as target and patch are objects.
  test.each<[unknown, JsonObject, unknown]>([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
    [undefined, { a: 1 }, { a: 1 }],
  ])('of %j by %j', (target, patch, result) => {
    expect(mergePatch(target, patch)).toEqual(result)
  })

  test('changes neither side, and no prototype', () => {
    const patch: JsonObject = JSON.parse('{"__proto__": {"polluted": true}, "a": {"b": 1}}')
    const target = { a: { c: 2 } }
    const merged = mergePatch(target, patch)
    expect(merged['a']).toEqual({ c: 2, b: 1 })
    expect(target).toEqual({ a: { c: 2 } })
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype)
    expect('polluted' in {}).toBe(false)
  })
})

describe('models that a file does not name', () => {
  test('come from the live config, each individually', () => {
    expect(withLiveModels({ input: 'x' }, whole)).toEqual({ input: 'x', models })
    const own = { input: 'x', models: { agent: { model: 'mine' } } }
    expect(withLiveModels(own, whole)['models']).toEqual({ ...models, agent: { model: 'mine' } })
  })

  test('are missing if nothing is live', () => {
    expect(configIssues(withLiveModels({ input: 'x' }, undefined), undefined)).toMatchObject([
      { path: ['models'], message: expect.stringContaining('required') },
    ])
  })
})

describe('what is wrong with a config', () => {
  test.each<[string, JsonObject, readonly PropertyKey[], string]>([
    ['no SOP', { models }, ['input'], 'must be text'],
    ['an empty SOP', { ...whole, input: ' \n' }, ['input'], ''],
    ['a number for a Skill', { ...whole, skills: ['a', 5] }, ['skills', 1], 'expected string, received number'],
    ['a Skill that is no list', { ...whole, skills: 'pdf' }, ['skills'], 'expected array'],
    ['a sub-agent by name', { ...whole, subAgents: ['x'] }, ['subAgents', 0], 'must be the id'],
    [
      'a model without provider',
      { ...whole, models: { browsing: { model: 'x' } } },
      ['models', 'browsing', 'provider'],
      'is required',
    ],
    ['options that are a list', { ...whole, options: [] }, ['options'], 'expected record'],
  ])('%s', (_, data, path, message) => {
    const issues = fileIssues(data, 'replace')
    expect(issues.map((issue) => issue.path)).toEqual([path])
    expect(issues[0]?.message).toContain(message)
  })

  test('nothing, if only models are missing or a patch omits the rest', () => {
    expect(fileIssues({ input: 'x' }, 'replace')).toEqual([])
    expect(fileIssues({ skills: null }, 'merge')).toEqual([])
    expect(fileIssues({ models: { agent: null } }, 'merge')).toEqual([])
  })

  test('a mistyped field, but not one that is live already', () => {
    expect(configIssues({ ...whole, skils: [] }, whole)).toMatchObject([{ path: ['skils'] }])
    expect(configIssues({ ...whole, budget: 5 }, { ...whole, budget: 3 })).toEqual([])
  })
})
