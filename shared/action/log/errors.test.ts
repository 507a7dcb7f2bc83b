import { describe, expect, it } from 'vitest'
import { ActionError, describeError, InputError } from './errors.ts'

describe('describeError', () => {
  it('adds the messages of causes that say something new', () => {
    const cause = new Error('connect ECONNREFUSED 127.0.0.1:1')
    const error = new Error('Cannot reach the API', { cause: new Error('fetch failed', { cause }) })
    expect(describeError(error)).toBe('Cannot reach the API (fetch failed: connect ECONNREFUSED 127.0.0.1:1)')
    expect(describeError(new Error('it broke: disk full', { cause: new Error('disk full') }))).toBe(
      'it broke: disk full',
    )
  })

  it('puts the hint on a line of its own', () => {
    expect(describeError(new ActionError('No such queue', { hint: 'Check queue-id.' }))).toBe(
      'No such queue\nCheck queue-id.',
    )
  })

  it('lists the errors of an aggregate', () => {
    const errors = Array.from({ length: 7 }, (_, index) => new Error(`part ${index}`))
    expect(describeError(new AggregateError(errors, 'Upload failed')).split('\n')).toEqual([
      'Upload failed:',
      ...[0, 1, 2, 3, 4].map((index) => `  - part ${index}`),
      '  - and 2 more',
    ])
  })

  it('stops if causes form a cycle', () => {
    const error = new Error('a')
    error.cause = error
    expect(describeError(error)).toBe('a')
    const nested = new AggregateError([error], 'outer')
    nested.errors.push(nested)
    expect(describeError(nested)).toContain('outer')
  })

  it.each([
    ['text', 'text'],
    [undefined, 'Unknown error'],
    [null, 'Unknown error'],
    [{ code: 1 }, '{"code":1}'],
    [Symbol('s'), 'Symbol(s)'],
    [Object.assign(new Error(''), { code: 'ECONNRESET' }), 'ECONNRESET'],
    [new TypeError(''), 'TypeError'],
    [1n, 'Unknown error'],
  ])('turns whatever was thrown into a message: %s', (thrown, expected) => {
    expect(describeError(thrown)).toBe(expected)
  })
})

it('an InputError lists each problem on a line', () => {
  expect(new InputError(['a: x', 'b: y']).message).toBe('Invalid inputs:\n  - a: x\n  - b: y')
})
