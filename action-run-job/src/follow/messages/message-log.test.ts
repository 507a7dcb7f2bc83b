import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Duvo, type MessageRow, NetworkError } from '../../../../shared/duvo/index.ts'
import { tempDir } from '../../../../test/harness/files/temp-dir.ts'
import { createMessageLog } from './message-log.ts'

const said = (text: string, id = text) => ({ id, role: 'assistant', type: 'text', text_content: text })
const tooLarge = { problem: 'it is too large to be read', mayBeAnswer: true } as const
const noMessage = { problem: 'it is not a message', raw: null, mayBeAnswer: false } as const
const broken = new NetworkError({ method: 'GET', path: '/', ambiguous: false }, 'broke')

/** The server's items: messages, problems, or an error at that position. */
type Item = ReturnType<typeof said> | Record<string, unknown> | Error
let file: string
let problems: string[]
let printed: string[]

beforeEach(async () => {
  file = join(await tempDir('messages'), 'messages.jsonl')
  problems = []
  printed = []
})

function logOf(items: Item[]) {
  const duvo = {
    runs: {
      async *messagesFrom(_: string, from: number): AsyncGenerator<MessageRow> {
        for (const [position, item] of items.entries()) {
          if (position < from) continue
          if (item instanceof Error) throw item
          yield 'problem' in item ? ({ position, ...item } as MessageRow) : { position, message: item as never }
        }
      },
    },
  } as unknown as Pick<Duvo, 'runs'>
  return createMessageLog(duvo, 'job', {
    file,
    onMessage: ({ body }) => printed.push(body),
    onProblem: (problem) => problems.push(problem),
  })
}

const signal = new AbortController().signal
const lines = () =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

test('each message is read once, in order, even over several reads', async () => {
  const items: Item[] = [said('a'), said('b')]
  const log = logOf(items)
  expect(await log.readNew(signal)).toBe(2)
  items.push(said('b'), said('c'))
  expect(await log.readNew(signal)).toBe(1)
  expect(printed).toEqual(['a', 'b', 'c'])
  expect(lines().map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(log).toMatchObject({ answer: 'c', count: 3 })
})

test('messages without an id are distinguished by position', async () => {
  const log = logOf([said('a', ''), said('b', ''), said('b', '')])
  expect(await log.readNew(signal)).toBe(3)
  expect(log.answer).toBe('b')
})

test('a page that breaks off keeps what came before, and the next read continues after it', async () => {
  const items: Item[] = [said('a'), broken]
  const log = logOf(items)
  await expect(log.readNew(signal)).rejects.toBe(broken)
  expect(log.answer).toBe('a')
  items[1] = said('b')
  expect(await log.readNew(signal)).toBe(1)
  expect(printed).toEqual(['a', 'b'])
})

describe('a message that cannot be handled', () => {
  let deep: unknown = 'x'
  for (let depth = 0; depth < 20_000; depth += 1) deep = [deep]

  test.each<[string, Item]>([
    ['is null', noMessage],
    ['is nested 20,000 deep', { ...said('deep'), role: 'tool', tool_result: { result: deep } }],
    ['is too large', tooLarge],
  ])('because it %s affects no other message, leaves a stub, and is reported', async (_, odd) => {
    const log = logOf([said('before'), odd, said('after')])
    expect(await log.readNew(signal)).toBe(3)
    expect(log.answer).toBe('after')
    expect(lines()).toEqual([
      expect.objectContaining({ id: 'before' }),
      expect.objectContaining({ note: expect.any(String) }),
      expect.objectContaining({ id: 'after' }),
    ])
    expect(problems).toEqual([expect.stringContaining('Message 2 of the Job')])
  })

  test('keeps its text if that is readable', async () => {
    const log = logOf([{ ...said('The answer'), extra: deep }])
    await log.readNew(signal)
    expect(log.answer).toBe('The answer')
    expect(lines()[0]).toMatchObject({ text_content: 'The answer' })
  })

  test('makes the answer unknown only if it may have been the last text', async () => {
    const items: Item[] = [said('old'), tooLarge]
    const log = logOf(items)
    await log.readNew(signal)
    expect(log.answer).toBeUndefined()
    items.push(said('new'))
    await log.readNew(signal)
    expect(log.answer).toBe('new')
    items.push(noMessage)
    await log.readNew(signal)
    expect(log.answer).toBe('new')
  })
})

test('an unwritable messages file is reported once, and all messages are still read', async () => {
  file = '/no/such/folder/messages.jsonl'
  const log = logOf([said('a'), said('b')])
  expect(await log.readNew(signal)).toBe(2)
  expect(log.answer).toBe('b')
  expect(problems).toEqual([expect.stringContaining('ENOENT')])
})
