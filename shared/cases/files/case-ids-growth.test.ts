import { expect, test } from 'vitest'
import { growthOf } from '../../../test/harness/measure/growth.ts'
import { collectIds, parseText } from './case-ids.ts'
import { parseJson, parseJsonLines } from './json-cases.ts'
import { parseTable } from './table-cases.ts'
import { decode } from './text.ts'

const id = '11111111-1111-4111-8111-111111111111'
const repeat = (text: string) => (size: number) => text.repeat(size)

test.for([
  ['a cell of blanks', repeat(' '), (text: string) => parseTable(`id,x\n${id},"${text}"\n`)],
  ['quotes and blanks around an id', repeat('" '), (text: string) => collectIds([{ value: text, place: '' }])],
  ['a list of blanks', repeat(' \t'), parseText],
  ['a variable of blanks', repeat(' '), (text: string) => parseText(`A=${text}x`)],
  ['lines of comments', repeat(' #\n'), parseText],
  ['a table of one row on many lines', repeat(`${id}\n`), (text: string) => parseTable(`x,id\n"${text}",${id}\n`)],
  ['a table of quotes', repeat('"'), (text: string) => parseTable(`id\n${text}`)],
  ['rows of separators', repeat(',,,\n'), (text: string) => parseTable(`id,a,b,c\n${text}`)],
  ['a row of many cells', repeat(','), (text: string) => parseTable(`id\n${text}`)],
  ['JSON that is no list', repeat(' '), (text: string) => parseJson(`{"a":"${text}"}`)],
  ['JSON of many rows', repeat(`{"id":"${id}"},`), (text: string) => parseJson(`[${text}"${id}"]`)],
  ['lines of JSON', repeat(`"${id}"\n`), parseJsonLines],
  [
    'bytes that are not UTF-8',
    (size: number) => 'é'.repeat(size),
    (text: string) => decode(Buffer.from(text, 'latin1')),
  ],
] as const)('%s takes linear time', { timeout: 60_000 }, async ([, prepare, work]) => {
  expect(await growthOf(4_000, prepare, work)).toBeLessThanOrEqual(6)
})
