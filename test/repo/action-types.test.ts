import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readActions, repository } from '../harness/runner/action-file.ts'
import type { Field } from './rules/action-rules.ts'

/** The types of github-actions-typing that are used here. */
const Type = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['string', 'boolean', 'integer', 'float']) }),
  z.strictObject({ type: z.literal('enum'), 'allowed-values': z.array(z.string().min(1)).min(1) }),
  z.strictObject({
    type: z.literal('list'),
    separator: z.string().min(1),
    'list-item': z.strictObject({ type: z.literal('string') }),
  }),
])
const Types = z.strictObject({ inputs: z.record(z.string(), Type), outputs: z.record(z.string(), Type) })
type Type = z.output<typeof Type>

/** Values of a type, and some invalid ones. How an input reads a text or a list is not checked. */
function probes(type: Type): { good: string[]; bad: string[] } {
  switch (type.type) {
    case 'boolean':
      return { good: ['true', 'false'], bad: ['maybe'] }
    case 'integer':
      return { good: ['5'], bad: ['5.5', 'five'] }
    case 'float':
      return { good: ['5', '5.5'], bad: ['five'] }
    case 'enum':
      return { good: type['allowed-values'], bad: ['something else'] }
    default:
      return { good: [], bad: [] }
  }
}

describe.each([...(await readActions())])('the types of %s', (folder, action) => {
  const read = async () => Types.parse(parse(await readFile(join(repository, folder, 'action-types.yml'), 'utf8')))

  it('name every input and output of action.yml, in its order', async () => {
    const { inputs, outputs } = await read()
    expect(Object.keys(inputs)).toEqual(Object.keys(action.inputs))
    expect(Object.keys(outputs)).toEqual(Object.keys(action.outputs))
  })

  it('are those that the code reads', async () => {
    const { schema }: { schema: Record<string, Field> } = await import(join(repository, folder, 'src/inputs.ts'))
    const wrong = Object.entries((await read()).inputs).flatMap(([name, type]) => {
      const accepts = (value: string) => schema[name]?.safeParse(value).success === true
      const { good, bad } = probes(type)
      const isStrict = bad.every((value) => !accepts(value)) && good.every(accepts)
      // A text that allows only certain words, or only true and false, should say so.
      const isVague = type.type === 'string' && accepts('true') && !accepts('any-other-text')
      return isStrict && !isVague ? [] : [name]
    })
    expect(wrong).toEqual([])
  })

  it('allow the defaults of action.yml', async () => {
    const { inputs } = await read()
    const wrong = Object.entries(action.inputs).filter(([name, { default: value }]) => {
      const type = inputs[name]
      return value !== undefined && type?.type === 'enum' && !type['allowed-values'].includes(value)
    })
    expect(wrong).toEqual([])
  })
})
