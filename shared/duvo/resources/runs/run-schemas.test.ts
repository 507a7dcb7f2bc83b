import { describe, expect, test } from 'vitest'
import { HumanRequest, isAnswer, Message, Run, textOf } from './run-schemas.ts'

const message = (fields: Record<string, unknown>) =>
  Message.parse({ id: '1', role: 'assistant', type: 'text', ...fields })

describe('the text of a message', () => {
  test.each([
    ['text_content', { text_content: 'Hello' }, 'Hello'],
    ['content', { content: 'Hello' }, 'Hello'],
    ['text_content before content', { text_content: 'A', content: 'B' }, 'A'],
    ['content if text_content is null', { text_content: null, content: 'B' }, 'B'],
    ['parts', { content: [{ type: 'text', text: 'Hel' }, { type: 'image' }, { text: 'lo' }] }, 'Hello'],
    ['nothing', {}, ''],
    ['a number', { text_content: 5 }, ''],
    ['an object', { content: { text: 'x' } }, ''],
  ])('is read from %s', (_, fields, text) => {
    expect(textOf(message(fields))).toBe(text)
  })
})

describe('an answer', () => {
  test.each([
    ['text of the assistant', {}, true],
    ['text without a type', { type: undefined }, true],
    ['text of a user', { role: 'user' }, false],
    ['thinking', { type: 'thinking' }, false],
    ['a tool call', { type: 'tool_call' }, false],
    ['a tool call by its fields alone', { tool_call: { id: '1', name: 'x' } }, false],
    ['a tool result', { tool_result: { tool_call_id: '1', result: 'x' } }, false],
    ['an event', { type: 'system_event' }, false],
    ['white space', { text_content: ' \n' }, false],
  ])('is not just any message: %s', (_, fields, expected) => {
    expect(isAnswer(message({ text_content: 'Hello', ...fields }))).toBe(expected)
  })
})

describe('odd fields do not invalidate', () => {
  test.each([
    { tool_call: 'x' },
    { tool_result: 'x' },
    { tool_result: { error: { deep: true } } },
    { role: 7, type: null },
    { timestamp: 17 },
    { added_later: [1, 2] },
  ])('a message with %o', (fields) => {
    expect(textOf(message({ text_content: 'Hello', ...fields }))).toBe('Hello')
  })

  test.each([
    { created_at: 1_700_000_000 },
    { agent_id: 7, build_id: {} },
    { sandbox_id: null, completed_at: null },
    { added_later: [1, 2] },
  ])('a Job with %o', (fields) => {
    expect(Run.parse({ id: '1', status: 'running', ...fields })).toMatchObject({ id: '1', status: 'running' })
  })

  test.each([
    { type: 7 },
    { title: 7, description: [] },
    { questions: 'What?' },
    { questions: [{ question: 'What?', options: 'A' }] },
  ])('a request with %o', (fields) => {
    expect(HumanRequest.parse({ id: '1', ...fields }).id).toBe('1')
  })

  test('but a Job without an id or a status is invalid', () => {
    expect(Run.safeParse({ status: 'running' }).success).toBe(false)
    expect(Run.safeParse({ id: '', status: 'running' }).success).toBe(false)
    expect(Run.safeParse({ id: 17, status: 'running' }).success).toBe(false)
    expect(Run.safeParse({ id: '1' }).success).toBe(false)
  })

  test('and unknown fields of a message are kept', () => {
    expect(message({ added_later: 1 })).toMatchObject({ added_later: 1 })
  })
})
