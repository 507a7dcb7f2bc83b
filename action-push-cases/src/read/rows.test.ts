import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tempDir } from '../../../test/harness/files/temp-dir.ts'
import { parseInline, parseRows, readRowFiles } from './rows.ts'

describe('long numbers', () => {
  const two = (id: string) => `{"title":"a","id":${id}}`
  const [one, other] = ['12345678901234567891', '12345678901234567892']
  const list = `[${two(one)},${two(other)}]`

  test.each([
    ['orders.json', list],
    ['orders.json', `{"rows":${list}}`],
    ['orders.jsonl', `${two(one)}\n${two(other)}\n`],
    ['orders.json', `${two(one)}\n${two(other)}\n`],
    ['orders.yaml', list],
  ])('of %s keep their digits: %s', async (path, text) => {
    const rows = await parseRows(text, path)
    expect(rows.map(({ columns }) => JSON.stringify(Object.fromEntries(columns)))).toEqual([two(one), two(other)])
  })

  test('of an inline list keep them in JSON; in YAML, which would round them, they are refused with their line', () => {
    expect(JSON.stringify(parseInline(list)[1]?.columns.get('id'))).toBe(other)
    const yaml = (id: string) => parseInline(`- title: a\n- title: b\n  of:\n    ids: [1, ${id}]\n`)
    expect(() => yaml(one)).toThrow('contains a number with more than 15 digits: put it in quotes')
    expect(() => yaml(one)).toThrow(expect.objectContaining({ line: 4 }))
    expect(yaml(`"${one}"`)).toHaveLength(2)
    expect(yaml('900719925474099')).toHaveLength(2)
  })
})

test('what is wrong in a file is told with its line', async () => {
  const folder = await tempDir('rows')
  const read = async (path: string, text: string) => {
    await writeFile(join(folder, path), text)
    return readRowFiles([path], { workspace: folder, temp: undefined })
  }
  await expect(read('a.json', '[{"title":"A"},\n{"title": B}]')).rejects.toThrow(
    /^cases-file: "a.json" is not valid JSON: Unexpected token 'B' \(line 2\)$/,
  )
  await expect(read('a.yaml', '- title: A\n- title: [\n')).rejects.toThrow(
    /^cases-file: "a.yaml" is not valid: .* \(line \d\)$/,
  )
  await expect(read('b.yaml', '- title: A\n- id: 12345678901234567891\n')).rejects.toThrow(/\(line 2\)$/)
})
