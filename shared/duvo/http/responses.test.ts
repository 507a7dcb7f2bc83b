import { describe, expect, test } from 'vitest'
import type { HttpResponse } from './exchange.ts'
import { apiErrorOf, errorContentOf, jsonOf } from './responses.ts'

function answer(body: unknown, status = 400, headers: Record<string, string> = {}): HttpResponse {
  const bytes = body instanceof Uint8Array ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
  return { status, headers: new Headers(headers), body: bytes }
}

const facts = { method: 'POST', path: '/v2/runs/1/stop', ambiguous: false }
const messageOf = (body: unknown, status = 400, headers = {}) =>
  apiErrorOf(facts, answer(body, status, headers)).message

describe('the body of an error', () => {
  test.each([
    [
      '{error, message}',
      { error: 'bad_request', message: 'agent_id is missing' },
      'bad_request',
      'agent_id is missing',
    ],
    ['{error}', { error: 'conflict' }, 'conflict', 'conflict'],
    ['{code, message}', { code: 'conflict', message: 'It is live already' }, 'conflict', 'It is live already'],
    ['{error: {message}}', { error: { message: 'No such Job' } }, undefined, 'No such Job'],
    ['{error: {code, message}}', { error: { code: 'gone', message: 'No such Job' } }, 'gone', 'No such Job'],
    ['{message}', { message: 'No' }, undefined, 'No'],
    ['an empty message', { error: 'conflict', message: '' }, 'conflict', 'conflict'],
    ['null for a message', { error: 'conflict', message: null }, 'conflict', 'conflict'],
    ['a number for an error', { error: 17, message: 'No' }, undefined, 'No'],
    ['an array', ['no', 'way'], undefined, '["no","way"]'],
    ['a number', 42, undefined, '42'],
    ['null', null, undefined, 'null'],
    ['nothing', '', undefined, ''],
    ['white space', ' \n ', undefined, ''],
    ['broken JSON', '{"error": "conf', undefined, '{"error": "conf'],
    ['text', 'upstream connect error', undefined, 'upstream connect error'],
  ])('%s is understood', (_, body, code, message) => {
    const content = errorContentOf(answer(body))
    expect([content.code, content.message]).toEqual([code, message])
  })

  test('as a page of HTML becomes its text, without its styles and scripts', () => {
    const page =
      '<!DOCTYPE html><html><head><style>b{}</style><title>502</title></head><body>\n<h1>Bad  Gateway</h1><script>x()</script></body>'
    expect(errorContentOf(answer(page, 502)).message).toBe('502 Bad Gateway')
  })

  test('of five megabytes is cut to a line of 500 characters', () => {
    for (const body of [
      'x'.repeat(5_000_000),
      `<html>${'<p>word </p>'.repeat(400_000)}`,
      { message: 'y'.repeat(5_000_000) },
    ]) {
      const { message } = errorContentOf(answer(body))
      expect(message.length).toBeGreaterThan(400)
      expect(message.length).toBeLessThanOrEqual(501)
    }
  })

  test('that is not UTF-8 is shown with replacement characters', () => {
    expect(errorContentOf(answer(Buffer.from('gr\xfc\xdfe', 'latin1'))).message).toBe('gr��e')
  })

  test('gives the request id: its own, or that of the header, cut', () => {
    expect(
      errorContentOf(answer({ error: 'x', request_id: 'req_1' }, 400, { 'x-request-id': 'req_2' })).requestId,
    ).toBe('req_1')
    expect(errorContentOf(answer('', 500, { 'x-request-id': 'req_2' })).requestId).toBe('req_2')
    expect(errorContentOf(answer('', 500, { 'x-request-id': 'r'.repeat(9_000) })).requestId).toHaveLength(101)
  })

  test('gives at most 20 problems of an upload', () => {
    const validationErrors = Array.from({ length: 50 }, (_, index) => ({ field: `f${index}`, message: 'is wrong' }))
    expect(errorContentOf(answer({ error: 'bad', validationErrors })).validationErrors).toHaveLength(20)
    expect(errorContentOf(answer({ error: 'bad', validationErrors: 'none' })).validationErrors).toBeUndefined()
  })

  test('cannot reach the prototype of anything', () => {
    errorContentOf(
      answer('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "error": "x"}'),
    )
    expect(Object('')).not.toHaveProperty('polluted')
  })
})

describe('the message of an error', () => {
  test('names the call, the status, the word, what the API says and the request', () => {
    expect(messageOf({ error: 'conflict', message: 'It is live already', request_id: 'req_7' }, 409)).toBe(
      'POST /v2/runs/1/stop: 409 conflict: It is live already (request req_7)',
    )
  })

  test('does not repeat itself, and says if there is no message', () => {
    expect(messageOf({ error: 'conflict' }, 409)).toBe('POST /v2/runs/1/stop: 409 conflict')
    expect(messageOf('', 500)).toBe('POST /v2/runs/1/stop: 500 no message')
  })

  test('lists what an upload got wrong', () => {
    const body = { error: 'bad', validationErrors: [{ field: 'name', message: 'is too long' }] }
    expect(messageOf(body)).toContain('name: is too long')
  })

  test.each([
    [401, {}, '`api-key`'],
    [403, { error: 'insufficient_scope' }, 'scope'],
    [403, { error: 'workspace_policy_denied' }, 'administrator'],
    [403, { error: 'approval_required' }, 'requires approval'],
    [403, { error: 'forbidden' }, '`team-id`'],
    [404, {}, 'check the id'],
    [410, {}, 'newer version'],
    [429, {}, 'rate limit'],
  ])('with %d %o says what to check', (status, body, advice) => {
    expect(messageOf(body, status)).toContain(advice)
  })
})

describe('JSON', () => {
  test('is read with a byte order mark, which JSON.parse alone refuses', () => {
    expect(jsonOf(answer('\ufeff{"a": 1}'))).toEqual({ a: 1 })
  })

  test('of an empty body is undefined, and of a broken one a SyntaxError', () => {
    expect(jsonOf(answer(' '))).toBeUndefined()
    expect(() => jsonOf(answer('{"a"'))).toThrow(SyntaxError)
  })
})
