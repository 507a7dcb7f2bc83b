import { describe, expect, test } from 'vitest'
import { readConfigDocument } from '../document/config-document.ts'
import type { ConfigFile } from './sources.ts'
import { findTargets, idLine, rollOut } from './targets.ts'

const id = '0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f'
const other = '1c9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f'
const ids = new Map([['INVOICE_ID', { id, line: 1 }]])

function fileOf(own: { path?: string; agent_id?: string }): ConfigFile {
  const { path = 'assignments/invoice.json', ...more } = own
  const document = readConfigDocument(path, Buffer.from(JSON.stringify({ ...more, data: {} })))
  return { document, data: document.data, isTouched: true }
}

describe('the Assignment of a config', () => {
  test('comes from the file or from the id file, which must not disagree', () => {
    const inFile = fileOf({ agent_id: other })
    expect(findTargets([inFile], new Map(), undefined)).toMatchObject([{ agentId: other, problems: [] }])
    expect(findTargets([inFile], ids, 'agent-ids.env')).toMatchObject([
      { problems: [{ message: 'agent_id differs from the id in agent-ids.env, line 1' }] },
    ])
    expect(findTargets([fileOf({ agent_id: id })], ids, 'agent-ids.env')).toMatchObject([{ agentId: id, problems: [] }])
  })

  test('has one file: two are both refused', () => {
    const second = fileOf({ path: 'assignments/second.json', agent_id: id })
    const targets = findTargets([fileOf({}), second], ids, 'agent-ids.env')
    expect(targets.map(({ problems }) => problems[0]?.message)).toEqual([
      `is for the same Assignment as "assignments/second.json" (${id})`,
      `is for the same Assignment as "assignments/invoice.json" (${id})`,
    ])
  })

  test('in a roll-out is each that the workflow names, once', () => {
    expect(rollOut(fileOf({}), [id, other, id]).map(({ name }) => name)).toEqual([id, other])
  })
})

describe('the id file', () => {
  test.each([
    ['agent-ids.env', `A_B_ID=${id}`],
    ['ids.json', `"a-b": "${id}"`],
    ['ids.yaml', `"a-b": ${id}`],
  ])('misses a line of this form in %s', (file, line) => {
    expect(idLine('a-b', id, file)).toBe(line)
  })
})
