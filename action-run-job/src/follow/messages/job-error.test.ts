import { expect, test } from 'vitest'
import type { Message } from '../../../../shared/duvo/index.ts'
import { createJobError } from './job-error.ts'

type Fields = Partial<Message> & Record<string, unknown>
const message = (fields: Fields): Message => ({ id: '', role: 'assistant', type: 'text', ...fields })
const said = (text: string) => message({ text_content: text })
const event = (type: string, fields: Fields = {}) => message({ role: 'duvo', type, ...fields })
const tool = (result: Record<string, unknown>) => message({ role: 'tool', type: 'tool_result', tool_result: result })

const reasonOf = (messages: Message[]) => {
  const error = createJobError()
  for (const one of messages) error.take(one)
  return error.reason
}

test.each<[string, Message[], string | undefined]>([
  ['nothing', [said('Hello')], undefined],
  ['the session’s error', [event('session_error', { error: 'Out of credit' })], 'Out of credit'],
  ['the session’s error as an object', [event('session_error', { error: { message: 'Boom', code: 1 } })], 'Boom'],
  [
    'the session’s error as an object without a message',
    [event('session_error', { error: { code: 1 } })],
    '{"code":1}',
  ],
  ['the session’s error as plain text', [event('session_error', { text_content: 'Out of credit' })], 'Out of credit'],
  ['a failure with another name', [event('run_failed', { text_content: 'Lost' })], 'Lost'],
  ['an error without a message', [event('session_error')], undefined],
  ['the session’s error before a late tool error', [event('session_error', { error: 'A' }), tool({ error: 'B' })], 'A'],
  ['the session’s error after a tool error', [tool({ error: 'B' }), event('session_error', { error: 'A' })], 'A'],
  ['the session’s last error', [event('session_error', { error: 'A' }), event('session_error', { error: 'B' })], 'B'],
  [
    'an error of a session that was resumed',
    [event('session_error', { error: 'A' }), event('session_started')],
    undefined,
  ],
  ['a tool error with nothing after it', [said('Trying'), tool({ error: 'No such table' })], 'No such table'],
  ['a tool error before an event', [tool({ error: 'No such table' }), event('session_ended')], 'No such table'],
  ['a tool error that the Job recovered from', [tool({ error: 'No such table' }), said('Trying again')], undefined],
  ['a tool error followed by a result', [tool({ error: 'No such table' }), tool({ result: 'ok' })], undefined],
  ['error: true with a result', [tool({ error: true, result: 'Permission denied' })], 'Permission denied'],
  ['error: true alone', [tool({ error: true })], 'a tool reported an error'],
])('%s', (_, messages, reason) => {
  expect(reasonOf(messages)).toBe(reason)
})

test.each([false, null, '', '  ', 0, {}, [], undefined])('%j is not an error', (error) => {
  expect(reasonOf([tool({ error, result: 'ok' })])).toBeUndefined()
  expect(reasonOf([message({ error, text_content: 'Hello' })])).toBeUndefined()
})

test('a reason is cut, and one with extreme nesting does not throw', () => {
  let deep: unknown = 'x'
  for (let depth = 0; depth < 20_000; depth += 1) deep = [deep]
  expect(reasonOf([event('session_error', { error: 'x'.repeat(9_000) })])).toHaveLength(2_000)
  expect(reasonOf([tool({ error: deep })])).toBe('a tool reported an error')
})
