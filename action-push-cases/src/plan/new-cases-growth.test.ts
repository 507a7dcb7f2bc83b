import { expect, test } from 'vitest'
import { growthOf } from '../../../test/harness/measure/growth.ts'
import { planCases } from './new-cases.ts'
import { parseTemplate } from './template.ts'

const shape = {
  title: parseTemplate('{{a}}'),
  data: parseTemplate('{"a": "{{a}}", "b": {{a}}}'),
  labels: [],
  priority: undefined,
  key: undefined,
  keyLabel: 'dedupe-key',
  extra: [],
  keepsRepetitions: true,
}
const rowOf = (value: string, index = 0) => ({ columns: new Map([['a', value]]), place: `f.csv:${index}` })

test.for([
  [
    'a template of many columns',
    (size: number) => `["${'{{a}}'.repeat(size)}"]`,
    (text: string) => parseTemplate(text),
  ],
  ['a template of braces', (size: number) => '{'.repeat(size), (text: string) => parseTemplate(text)],
  ['a cell of blanks', (size: number) => ' '.repeat(size), (text: string) => planCases([rowOf(`x${text}y`)], shape)],
  ['many equal rows', (size: number) => '.'.repeat(size / 8), (text: string) => planCases([...text].map(rowOf), shape)],
] as const)('%s takes linear time', { timeout: 60_000 }, async ([, prepare, work]) => {
  expect(await growthOf(8_000, prepare, work)).toBeLessThanOrEqual(6)
})
