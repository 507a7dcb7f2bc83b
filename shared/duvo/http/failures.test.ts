import { describe, expect, test } from 'vitest'
import { AttemptError, type FailureKind, failureOf } from './failures.ts'

/** What fetch throws: the reason is in the cause. */
function fetchError(code: string | undefined, message = 'some detail'): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(message), code === undefined ? {} : { code }) })
}

describe('a failed attempt', () => {
  test.each<[string, FailureKind]>([
    ['ENOTFOUND', 'not-sent'],
    ['EAI_AGAIN', 'not-sent'],
    ['ECONNREFUSED', 'not-sent'],
    ['EHOSTUNREACH', 'not-sent'],
    ['ENETUNREACH', 'not-sent'],
    ['UND_ERR_CONNECT_TIMEOUT', 'not-sent'],
    ['CERT_HAS_EXPIRED', 'refused-tls'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'refused-tls'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'refused-tls'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'refused-tls'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'refused-tls'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'refused-tls'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'misconfigured'],
    ['ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC', 'lost'],
    ['ECONNRESET', 'lost'],
    ['EPIPE', 'lost'],
    ['ETIMEDOUT', 'lost'],
    ['UND_ERR_SOCKET', 'lost'],
    ['UND_ERR_HEADERS_TIMEOUT', 'lost'],
    ['Z_DATA_ERROR', 'lost'],
    ['HPE_INVALID_CONSTANT', 'unreadable'],
    ['HPE_UNEXPECTED_CONTENT_LENGTH', 'unreadable'],
    ['UND_ERR_HEADERS_OVERFLOW', 'unreadable'],
    ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'unreadable'],
  ])('with %s is %s', (code, kind) => {
    expect(failureOf(fetchError(code), 'api.duvo.ai')).toMatchObject({ kind, code })
  })

  test('names the host and the code', () => {
    expect(failureOf(fetchError('ENOTFOUND'), 'api.duvo.ai').reason).toBe('cannot connect to api.duvo.ai (ENOTFOUND)')
    expect(failureOf(fetchError('CERT_HAS_EXPIRED'), 'api.duvo.ai').reason).toContain('certificate of api.duvo.ai')
  })

  test('that Node could not parse as HTTP is unreadable, also without a code', () => {
    const error = Object.assign(new Error('Response does not match the HTTP/1.1 protocol'), { name: 'HTTPParserError' })
    expect(failureOf(new TypeError('fetch failed', { cause: error }), 'x').kind).toBe('unreadable')
  })

  test.each<[number, FailureKind]>([
    [407, 'misconfigured'],
    [403, 'misconfigured'],
    [502, 'not-sent'],
    [503, 'not-sent'],
  ])('at a proxy that answers %d never reached the server', (status, kind) => {
    const error = fetchError('UND_ERR_ABORTED', `Proxy response (${status}) !== 200 when HTTP Tunneling`)
    const failure = failureOf(error, 'api.duvo.ai')
    expect(failure.kind).toBe(kind)
    expect(failure.reason).toContain(`the proxy refused to connect to api.duvo.ai (${status})`)
  })

  test('at a port that fetch refuses is a mistake of the configuration', () => {
    const failure = failureOf(fetchError(undefined, 'bad port'), 'localhost:6000')
    expect(failure).toMatchObject({ kind: 'misconfigured', reason: 'cannot connect to localhost:6000: bad port' })
  })

  test('keeps the meaning of an error that was raised on purpose, however deep it lies', () => {
    const planned = new AttemptError('timeout', 'no answer within 30 s')
    expect(failureOf(new TypeError('terminated', { cause: planned }), 'x')).toMatchObject({
      kind: 'timeout',
      reason: 'no answer within 30 s',
    })
  })

  test('of any other kind is lost, which claims least', () => {
    expect(failureOf('a string', 'x')).toMatchObject({ kind: 'lost', reason: 'the connection to x broke (a string)' })
    expect(failureOf(new Error('terminated'), 'x')).toMatchObject({ kind: 'lost' })
    expect(failureOf(undefined, 'x').kind).toBe('lost')
  })

  test('is read ten causes deep, also where they go round in a circle', () => {
    const error = new Error('a')
    error.cause = error
    expect(failureOf(error, 'x').kind).toBe('lost')
    let deep: Error = Object.assign(new Error('reset'), { code: 'ECONNREFUSED' })
    for (let depth = 0; depth < 9; depth += 1) deep = new Error('wrapped', { cause: deep })
    expect(failureOf(deep, 'x').kind).toBe('not-sent')
    expect(failureOf(new Error('one more', { cause: deep }), 'x').kind).toBe('lost')
  })
})
