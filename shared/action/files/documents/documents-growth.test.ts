import { expect, test } from 'vitest'
import { growthOf } from '../../../../test/harness/measure/growth.ts'
import { decodeText, parseJson, parseYaml, splitFrontMatter } from './documents.ts'

const rows = (count: number, row: (index: number) => string) => Array.from({ length: count }, (_, i) => row(i)).join('')
const textOf =
  (head: string, repeated: string, tail = '') =>
  (size: number) =>
    head + repeated.repeat(size) + tail

test.each<[string, number, (size: number) => string]>([
  ['many keys', 8_000, (size) => `{${rows(size, (i) => `"k${i}":${i},`)}"z":0}`],
  ['many elements', 40_000, textOf('[', '0,', '0]')],
  ['an open text of escapes', 100_000, textOf('{"a":"', '\\n')],
  ['a wide gap before a mistake', 100_000, textOf('{"a":1', ' ', 'x')],
  ['an escaped text', 100_000, textOf('"', '\\"', '"')],
])('JSON with %s is read in linear time', async (_, size, prepare) => {
  expect(await growthOf(size, prepare, (text) => parseJson(text))).toBeLessThan(6)
})

test.each<[string, number, (size: number) => string]>([
  ['many keys', 8_000, (size) => rows(size, (i) => `k${i}: ${i}\n`)],
  ['many keys in one line', 4_000, (size) => `{${rows(size, (i) => `k${i}: ${i},`)}}`],
  ['a key given twice at the end', 8_000, (size) => `${rows(size, (i) => `k${i}: ${i}\n`)}k0: 1\n`],
  ['many elements', 10_000, textOf('', '- a\n')],
  ['blank lines', 40_000, textOf('a: |\n', '\n', '  x\n')],
  ['blank lines at its top', 40_000, textOf('', '\n', 'a: b')],
  ['folded lines', 40_000, textOf('a: >\n', '  line\n')],
  ['comments', 20_000, textOf('', '# c\n', 'a: b')],
  ['tabs', 100_000, textOf('a: ', '\t', 'b')],
  ['aliases', 2_000, (size) => rows(size, (i) => `a${i}: &a${i} ${i}\nb${i}: *a${i}\n`)],
  ['open brackets', 4_000, (size) => rows(size, (i) => `k${i}: [\n`)],
])('YAML with %s is read in linear time', async (_, size, prepare) => {
  expect(await growthOf(size, prepare, (text) => parseYaml(text))).toBeLessThan(6)
})

test('lines of many mistakes are found in linear time', async () => {
  const prepare = (size: number) => ({ size, document: parseJson(`{${rows(size, (i) => `"k${i}":\n${i},`)}"z":0}`) })
  const findAll = ({ size, document }: ReturnType<typeof prepare>) => {
    for (let i = 0; i < size; i += 1) if (document.lineOf([`k${i}`]) !== i + 1) throw new Error(`k${i}`)
  }
  findAll(prepare(10))
  expect(await growthOf(8_000, prepare, findAll)).toBeLessThan(6)
})

test.each([
  ['lines like its end', textOf('---\n', '---x\n')],
  ['blanks', textOf('---\n---', '\t', 'x')],
  ['blank lines', textOf('---\n', '\n', 'x')],
])('front matter with %s is split in linear time', async (_, prepare) => {
  expect(await growthOf(100_000, prepare, (text) => splitFrontMatter(text))).toBeLessThan(6)
})

test('text that is not UTF-8 is refused in linear time', async () => {
  const prepare = (size: number) => Buffer.concat([Buffer.from('\n'.repeat(size)), Buffer.from([0xff])])
  expect(await growthOf(500_000, prepare, (bytes) => decodeText(bytes))).toBeLessThan(6)
})
