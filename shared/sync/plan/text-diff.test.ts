import { applyPatch } from 'diff'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { growthOf } from '../../../test/harness/measure/growth.ts'
import { diffText } from './text-diff.ts'

const numbers = (count: number, suffix = '') =>
  Array.from({ length: count }, (_, index) => `${index}${suffix}\n`).join('')

test('a diff shows what changed with the lines around it', async () => {
  const after = numbers(20).replace('10\n', 'ten\nand a half\n')
  expect(await diffText(numbers(20), after, { context: 1 })).toEqual({
    text: '@@ -10,3 +10,4 @@\n 9\n-10\n+ten\n+and a half\n 11',
    added: 2,
    removed: 1,
    omitted: 0,
  })
})

test('equal texts have no diff', async () => {
  expect(await diffText('a', 'a')).toEqual({ text: '', added: 0, removed: 0, omitted: 0 })
})

test('a line break missing at the end is a difference', async () => {
  expect((await diffText('a\n', 'a')).text).toBe('@@ -1,1 +1,1 @@\n-a\n+a\n\\ No newline at end of file')
})

test('a diff applied to the first text gives the second', async () => {
  const texts = fc
    .array(fc.constantFrom('a', 'b', '- c', '+ d', '@@', ''), { maxLength: 40 })
    .map((lines) => lines.join('\n'))
  await fc.assert(
    fc.asyncProperty(texts, texts, async (before, after) => {
      const { text, omitted } = await diffText(before, after)
      expect(omitted).toBe(0)
      expect(applyPatch(before, text === '' ? '' : `${text}\n`)).toBe(after)
    }),
  )
})

test('a diff in the middle of a long text is found without reading the rest of it', async () => {
  const long = numbers(200_000)
  expect((await diffText(long, long.replace('\n100000\n', '\n!\n'), { context: 1 })).text).toBe(
    '@@ -100000,3 +100000,3 @@\n 99999\n-100000\n+!\n 100001',
  )
})

test('a diff grows no faster than the texts', async () => {
  const prepare = (size: number) => [`a\n${'\n'.repeat(size)}b`, `c\n${'\n\n'.repeat(size)}d`] as const
  expect(await growthOf(40_000, prepare, ([before, after]) => diffText(before, after))).toBeLessThan(6)
})

test('a long diff is cut and says how many lines are missing', async () => {
  const diff = await diffText(numbers(100), numbers(100, '!'), { maxLines: 11 })
  expect(diff.text.split('\n')).toHaveLength(11)
  expect(diff).toMatchObject({ added: 100, removed: 100, omitted: 190 })
})

test('texts with almost nothing in common are shown as a replacement, with part of each', async () => {
  const diff = await diffText(numbers(30_000), numbers(20_000, '!'), { maxLines: 5 })
  expect(diff).toEqual({
    text: '@@ -1,30000 +1,20000 @@\n-0\n-1\n+0!\n+1!',
    added: 20_000,
    removed: 30_000,
    omitted: 49_996,
  })
})

test('invisible characters are shown by their code', async () => {
  const { text } = await diffText('pay\tit\r\n', 'p\u200bay\tit \u202e\u{e0041}\u2028 ❤\ufe0f\u001b[31m\n')
  expect(text).toBe('@@ -1,1 +1,1 @@\n-pay\tit␍\n+p<U+200B>ay\tit <U+202E><U+E0041><U+2028> ❤\ufe0f<U+001B>[31m')
})
