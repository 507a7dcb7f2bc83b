import { describe, expect, test } from 'vitest'
import { Message } from '../../../shared/duvo/resources/runs/run-schemas.ts'
import { failureIn } from './failure-reasons.ts'

const read = (...messages: object[]) =>
  failureIn(messages.map((message, index) => Message.parse({ id: `${index}`, role: 'duvo', type: 'text', ...message })))

const said = { role: 'assistant', text_content: 'I could not log in.' }
const toolError = { role: 'assistant', type: 'tool_result', tool_result: { error: 'No such order' } }
const toolResult = { role: 'assistant', type: 'tool_result', tool_result: { result: 'ok', error: false } }

describe('why a Job failed', () => {
  test.each([
    ['the error of the session', [said, { type: 'session_error', error: 'Out of memory' }], 'Out of memory'],
    ['its message, if it is an object', [{ type: 'session_error', error: { message: ' Lost ' } }], 'Lost'],
    ['its text, if that is all', [{ type: 'session_error', text_content: 'The session broke' }], 'The session broke'],
    ['the error of the session before a later one of a tool', [{ error: 'Out of memory' }, toolError], 'Out of memory'],
    ['the error of a tool with nothing after it', [said, toolError, { type: 'session_failed' }], 'No such order'],
    [
      'the text of a tool that only says that it failed',
      [{ tool_result: { error: true, result: 'Denied' } }],
      'Denied',
    ],
  ])('is %s', (_, messages, text) => {
    expect(read(...messages)).toEqual({ text, isError: true })
  })

  test.each([
    ['a tool error that the Assignment recovered from', [toolError, toolResult, said]],
    ['a tool error that it mentioned', [toolError, said]],
    ['error: false', [toolResult, said]],
  ])('is not %s, but what it said last', (_, messages) => {
    expect(read(...messages)).toEqual({ text: 'I could not log in.', isError: false })
  })

  test('is unknown without messages', () => {
    expect(read()).toBeUndefined()
    expect(read({ type: 'thinking', role: 'assistant', text_content: 'Hm' }, toolResult)).toBeUndefined()
  })
})
