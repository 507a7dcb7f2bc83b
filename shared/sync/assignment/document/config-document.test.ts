import { describe, expect, test } from 'vitest'
import { FileProblemsError } from '../../../action/index.ts'
import { readConfigDocument } from './config-document.ts'

const id = '0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f'
const data = { input: 'Do it.' }

function read(text: string, path = 'assignments/invoice.json') {
  return readConfigDocument(path, Buffer.from(text))
}

function problemsIn(text: string, path?: string) {
  try {
    read(text, path)
  } catch (error) {
    if (error instanceof FileProblemsError) return error.problems
    throw error
  }
  return []
}

describe('a config', () => {
  test.each([
    ['of the API', { version: 'v2', data }],
    ['without a version', { data }],
    ['as config', { config: { version: 'v2', data } }],
    [
      'as the API answers a Revision',
      { build: { id: 'x', name: 'y', status: 'live', config: { version: 'v2', data } } },
    ],
    ['flat, with its version', { version: 'v2', ...data }],
    ['flat, in config', { config: { version: 'v2', ...data } }],
    ['with what it may say of itself', { $schema: 'x', agent_id: id, name: 'Invoices', version: 'v2', data }],
  ])('%s is understood', (_, value) => {
    expect(read(JSON.stringify(value)).data).toEqual(data)
  })

  test('may be YAML', () => {
    const document = read('version: v2\ndata:\n  input: |\n    Do it.\n    Twice.\n', 'a/b c.yaml')
    expect(document).toMatchObject({ name: 'b c', data: { input: 'Do it.\nTwice.\n' } })
    expect(document.lineOf(['input'])).toBe(3)
  })

  test('may be Markdown: front matter, and the SOP as it is', () => {
    const text = `---\nagent_id: ${id}\nskills:\n  - pdf\n---\n\n# Invoices\r\n\r\n---\nMore\n\n`
    const document = read(text, 'invoice.md')
    expect(document).toMatchObject({
      agentId: id,
      data: { skills: ['pdf'], input: '# Invoices\n\n---\nMore' },
    })
    expect(document.lineOf(['input'])).toBe(6)
    expect(document.lineOf(['skills', 0])).toBe(4)
  })

  test('contains the id of its Assignment, or leaves that to the id file', () => {
    expect(read(JSON.stringify({ agent_id: id.toUpperCase(), data })).agentId).toBe(id)
    expect(read(JSON.stringify({ build: { agent_id: id, config: { data } } })).agentId).toBe(id)
    expect(read(JSON.stringify({ data })).agentId).toBeUndefined()
  })

  test('names its Assignment; the default is the name of the file', () => {
    expect(read(JSON.stringify({ name: 'Invoice Processor', data })).assignmentName).toBe('Invoice Processor')
    expect(read(JSON.stringify({ data })).assignmentName).toBe('invoice')
  })

  test('keeps keys that are special to JavaScript as keys', () => {
    expect(Object.keys(read('{"data": {"__proto__": {"x": 1}, "input": "y"}}').data)).toEqual(['__proto__', 'input'])
  })
})

describe('a mistake', () => {
  test.each([
    ['[]', 1, 'must contain an object'],
    ['{"input": "x"}', 1, 'is not a config'],
    ['{"version": "v1", "data": {}}', 1, 'version "v1"'],
    ['{"config": []}', 1, 'config must be an object'],
    ['{"build": {"id": "x"}}', 1, 'build.config must be an object'],
    ['{"data": "x"}', 1, 'data must be an object'],
    ['{\n"data": {},\n"agentid": "x"}', 3, 'agentid is not a key of a config file'],
    ['{\n"agent_id": "x", "data": {}}', 2, 'agent_id must be'],
    ['{\n"handover_target_ids": ["x"], "data": {}}', 2, 'handover_target_ids must be'],
    ['{\n"name": "", "data": {}}', 2, 'name: is empty'],
    ['{"data": {\n"input": {"$file": "x.md", "more": 1}}}', 2, 'without other keys'],
    ['{"data": {\n"input": {"$file": "../../x.md"}}}', 2, 'is not a path in the repository'],
    ['{"data": {\n"input": {"$file": "/etc/passwd"}}}', 2, 'is not a path in the repository'],
    ['{"data": {\n"input": {"$file": "../.."}}}', 2, 'is not a path in the repository'],
    ['{"data": {\n"input": {"$file": ""}}}', 2, 'is not a path in the repository'],
  ])('%# has its line and says what is wrong', (text, line, message) => {
    expect(problemsIn(text)).toEqual([
      { file: 'assignments/invoice.json', line, message: expect.stringContaining(message) },
    ])
  })

  test.each([
    ['---\nskills: [a\n---\nx', 3],
    ['---\nskills: [a]\nx', 1],
    ['---\nversion: v2\ninput: y\n---\nx', 3],
  ])('in Markdown counts lines from the top of the file', (text, line) => {
    expect(problemsIn(text, 'a.md')).toMatchObject([{ line }])
  })

  test('does not hide the others', () => {
    expect(problemsIn('{"agent_id": 1, "name": 2, "typo": 3, "data": {}}')).toHaveLength(3)
  })
})

describe('a reference to a text', () => {
  test('is found wherever a text is allowed, beside the config or elsewhere in the repository', () => {
    const turns = [
      { role: 'system', content: { $file: '../texts/ž a.md' } },
      { role: 'user', content: 'x' },
    ]
    const { references, lineOf } = read(JSON.stringify({ data: { input: turns } }, null, 1))
    expect(references).toEqual([{ file: 'texts/ž a.md', at: ['input', 0, 'content'] }])
    expect(lineOf(['input', 0, 'content'])).toBe(6)
    expect(read('{"data": {"input": {"$file": "invoice.md"}}}').references).toEqual([
      { file: 'assignments/invoice.md', at: ['input'] },
    ])
  })
})
