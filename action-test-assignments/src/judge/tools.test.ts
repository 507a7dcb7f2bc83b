import fc from 'fast-check'
import { expect, it } from 'vitest'
import { includesAll, judgeTools, matchesName } from './tools.ts'

it('reads a wildcard as any characters', () => {
  const plain = fc.string({ unit: fc.constantFrom('a', 'b', '.', '_') })
  fc.assert(
    fc.property(
      fc.array(plain, { minLength: 1, maxLength: 4 }),
      fc.array(plain, { maxLength: 3 }),
      (parts, fillers) => {
        const name = parts.reduce((text, part, index) => text + (fillers[index - 1] ?? '') + part)
        expect(matchesName(parts.join('*'), name)).toBe(true)
        expect(matchesName(name, name)).toBe(true)
        expect(matchesName(parts.join('*'), `${name}!`)).toBe(parts.length > 1 && parts.at(-1) === '')
      },
    ),
  )
})

it.each([
  [{ a: 1, b: 2 }, { a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: { b: [1, 2] } }, { a: { b: [1, 2] } }, true],
  [{ a: [1, 2] }, { a: [1] }, false],
  [{}, { constructor: {} }, false],
  ['text', { a: 1 }, false],
  [null, null, true],
])('%j includes %j: %j', (actual, expected, result) => {
  expect(includesAll(actual, expected)).toBe(result)
})

it('shows the arguments of calls if arguments are expected, and otherwise the names of the tools', () => {
  const calls = [
    ...Array.from({ length: 4 }, (_, index) => ({ name: 'pay', arguments: { amount: index } })),
    { name: 'mail', arguments: { text: 'x'.repeat(1_000) } },
  ]
  const shown = (tool: string, args?: Record<string, unknown>) =>
    judgeTools({ called: [{ name: tool, arguments: args }] }, calls)[0]?.actual
  expect(shown('pay', { amount: '0' })).toBe(
    'called: pay with {"amount":0}, pay with {"amount":1}, pay with {"amount":2}, 1 more',
  )
  expect(shown('m*', { to: 'ap' })?.length).toBeLessThan(250)
  expect(shown('refund', { amount: 1 })).toBe('called: pay, mail')
  expect(shown('pay*')).toBe('called: pay, mail')
})
