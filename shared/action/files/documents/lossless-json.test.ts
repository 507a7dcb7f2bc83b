import { expect, test } from 'vitest'
import { isWrittenNumber, losslessJson } from './lossless-json.ts'

test('JSON keeps all digits of its numbers', () => {
  for (const text of [
    '{"id":12345678901234567890,"a":[1.10,-0,1e400],"b":"12345678901234567890"}',
    'null',
    '"x"',
    '17',
  ]) {
    expect(JSON.stringify(losslessJson(text))).toBe(text)
  }
  const deep = '['.repeat(20_000) + ']'.repeat(20_000)
  expect(losslessJson(deep)).toEqual(expect.any(Array))
})

test('a preserved number is distinguished from an object', () => {
  const [kept, plain, object] = losslessJson('[12345678901234567890, 5, {"rawJSON": "5"}]') as unknown[]
  expect([kept, plain, object].map(isWrittenNumber)).toEqual([true, false, false])
})
