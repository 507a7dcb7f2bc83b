import { describe, expect, it } from 'vitest'
import { DocumentError } from './documents.ts'
import { compileSchema } from './json-schema.ts'

const order = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'integer' }, lines: { type: 'array', items: { $ref: '#/$defs/line' } } },
  $defs: { line: { type: 'object', properties: { sku: { type: 'string', pattern: '^[A-Z]+$' } } } },
}
const check = async (schema: unknown, value: unknown) => (await compileSchema(schema))(value)

describe('a value', () => {
  it.each<[unknown, unknown]>([
    [order, { id: 1, lines: [{ sku: 'AB' }] }],
    [true, 1],
    [{}, null],
    [{ enum: [1, 'a', null] }, null],
    [{ type: ['string', 'null'] }, null],
    [{ $schema: 'http://json-schema.org/draft-04/schema#', minimum: 1, exclusiveMinimum: true }, 2],
    [
      {
        $schema: 'http://json-schema.org/draft-07/schema#',
        definitions: { a: { type: 'string' } },
        $ref: '#/definitions/a',
      },
      'x',
    ],
    [{ prefixItems: [{ type: 'string' }], items: false }, ['x']],
  ])('fits: %j %j', async (schema, value) => {
    expect(await check(schema, value)).toEqual([])
  })

  it.each<[unknown, unknown, RegExp]>([
    [order, { lines: [] }, /the whole value: .*id/],
    [order, { id: 'x' }, /^\/id: .*string.*integer/],
    [order, { id: 1, lines: [{ sku: 'ab' }] }, /^\/lines\/0\/sku: .*pattern/],
    [false, 1, /whole value/],
    [{ $schema: 'http://json-schema.org/draft-04/schema#', minimum: 1, exclusiveMinimum: true }, 1, /whole value/],
    [{ prefixItems: [{ type: 'string' }], items: false }, ['x', 1], /\/1/],
  ])('is violated, with the place and the reason: %j %j', async (schema, value, problem) => {
    expect((await check(schema, value)).join('\n')).toMatch(problem)
  })

  it('with many problems shows ten and counts the rest', async () => {
    const problems = await check(
      { items: { type: 'string' } },
      Array.from({ length: 30 }, (_, index) => index),
    )
    expect(problems).toHaveLength(11)
    expect(problems.at(-1)).toBe('and 20 more')
  })

  it('of a million parts is checked up to its first problem', async () => {
    const problems = await check(
      { items: { type: 'string' } },
      Array.from({ length: 1_000_000 }, () => 1),
    )
    expect(problems).toHaveLength(1)
  })
})

describe('a schema', () => {
  it.each<[unknown, RegExp]>([
    ['text', /not a JSON Schema/],
    [[], /not a JSON Schema/],
    [null, /not a JSON Schema/],
    [{ type: 'strng' }, /unknown type "strng"/],
    [{ properties: { a: { type: 7 } } }, /unknown type 7/],
    [{ items: { $ref: '#/$defs/gone' } }, /"#\/\$defs\/gone", which is not in the file/],
    [{ $ref: 'https://example.com/other.json' }, /not in the file/],
    [{ properties: { a: { pattern: '(' } } }, /"\(", which is not a regular expression/],
    [{ patternProperties: { '[': {} } }, /not a regular expression/],
    [{ required: 'id' }, /not a list/],
  ])('that cannot be used is refused before anything depends on it: %j', async (schema, problem) => {
    await expect(compileSchema(schema)).rejects.toThrow(DocumentError)
    await expect(compileSchema(schema)).rejects.toThrow(problem)
  })

  it('whose pattern backtracks forever is stopped', async () => {
    const problems = await check({ type: 'string', pattern: '^(a+)+$' }, `${'a'.repeat(60)}!`)
    expect(problems).toEqual([expect.stringContaining('takes longer than 5 s')])
  })

  it.each([{ $ref: '#' }, { anyOf: [{ $ref: '#' }] }])(
    'with an endless self-reference is stopped: %j',
    async (schema) => {
      expect(await check(schema, 1)).toEqual([expect.stringMatching(/without end|longer than/)])
    },
  )

  it('cannot reach the prototype of anything', async () => {
    await check(JSON.parse('{"__proto__": {"polluted": true}, "properties": {"__proto__": {"type": "string"}}}'), {})
    expect(Object('')).not.toHaveProperty('polluted')
  })
})
