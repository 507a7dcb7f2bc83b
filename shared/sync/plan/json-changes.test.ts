import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../action/index.ts'
import { describeChanges } from './json-changes.ts'

async function summarise(before: unknown, after: unknown) {
  const { changes } = await describeChanges(before, after)
  return changes.map(({ kind, path, before, after }) => [kind, path, before, after])
}

test('changes are named by field, in the order of the keys', async () => {
  const before = { data: { models: { agent: { model: 'small' } }, gone: [1], same: { a: 1 } } }
  const after = { data: { same: { a: 1 }, models: { agent: { model: 'large' } }, 'a key': null, new: true } }
  expect(await summarise(before, after)).toEqual([
    ['added', 'data["a key"]', undefined, null],
    ['removed', 'data.gone', [1], undefined],
    ['changed', 'data.models.agent.model', 'small', 'large'],
    ['added', 'data.new', undefined, true],
  ])
})

test('an element inserted into an array, or removed, is one change', async () => {
  const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }]
  expect(await summarise([a, c], [a, b, c])).toEqual([['added', '[1]', undefined, b]])
  expect(await summarise({ x: [a, b, c] }, { x: [b, c] })).toEqual([['removed', 'x[0]', a, undefined]])
  expect(await summarise([a, b], [a, { name: 'b', on: true }])).toEqual([['added', '[1].on', undefined, true]])
  expect(await summarise([1, 1], [1])).toEqual([['removed', '[1]', 1, undefined]])
})

test('a value of another type is one change', async () => {
  expect(await summarise({ a: [1] }, { a: { 0: 1 } })).toEqual([['changed', 'a', [1], { 0: 1 }]])
  expect(await summarise(null, {})).toEqual([['changed', '', null, {}]])
  expect(await summarise({ a: undefined }, {})).toEqual([])
})

test('long texts come with a line diff, short ones without', async () => {
  const { changes } = await describeChanges({ sop: 'one\ntwo\n', name: 'a' }, { sop: 'one\n2\n', name: 'b' })
  expect(changes.map(({ path, diff }) => [path, diff?.text])).toEqual([
    ['name', undefined],
    ['sop', '@@ -1,2 +1,2 @@\n one\n-two\n+2'],
  ])
})

test('there are changes exactly if the values differ', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 }), async (before, after) => {
      const { changes } = await describeChanges(before, after)
      expect(changes.length > 0).toBe(canonicalJson(before) !== canonicalJson(after))
      expect((await describeChanges(before, structuredClone(before))).changes).toEqual([])
    }),
  )
})

test('a key that every object inherits is a key like any other', async () => {
  const parse = (text: string): unknown => JSON.parse(text)
  expect(await summarise(parse('{}'), parse('{"__proto__":1,"constructor":2}'))).toEqual([
    ['added', '__proto__', undefined, 1],
    ['added', 'constructor', undefined, 2],
  ])
})

test('no more changes are returned than requested, and the rest is counted', async () => {
  const after = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`key${index}`, index]))
  const { changes, omitted } = await describeChanges({}, after, { maxChanges: 3 })
  expect([changes.length, omitted]).toEqual([3, 47])
})

test('beyond 100 levels values are compared as a whole', async () => {
  const nest = (value: unknown) => Array.from({ length: 150 }).reduce((inner) => ({ a: inner }), value)
  const { changes } = await describeChanges(nest(1), nest(2))
  expect(changes).toMatchObject([{ kind: 'changed', path: Array(100).fill('a').join('.') }])
})
