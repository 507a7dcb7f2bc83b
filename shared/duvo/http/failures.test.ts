import { describe, expect, test } from 'vitest'
import { AttemptError, type FailureKind, failureOf } from './failures.ts'

/** An error with its reason in its cause, as in wrapped errors. */
function wrapped(code: string | undefined, message = 'some detail'): Error {
  return new Error('failed', { cause: Object.assign(new Error(message), code === undefined ? {} : { code }) })
}

describe('a failed attempt', () => {
  test.each<[string, FailureKind]>([
    ['ENOTFOUND', 'not-sent'],
    ['EAI_AGAIN', 'not-sent'],
    ['ECONNREFUSED', 'not-sent'],
    ['EHOSTUNREACH', 'not-sent'],
    ['ENETUNREACH', 'not-sent'],
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
    ['Z_DATA_ERROR', 'lost'],
    ['HPE_INVALID_CONSTANT', 'unreadable'],
    ['HPE_UNEXPECTED_CONTENT_LENGTH', 'unreadable'],
    ['HPE_HEADER_OVERFLOW', 'unreadable'],
    ['ERR_INVALID_PROTOCOL', 'misconfigured'],
  ])('with %s is %s', (code, kind) => {
    expect(failureOf(wrapped(code), 'api.duvo.ai')).toMatchObject({ kind, code })
  })

  test('names the host and the code', () => {
    expect(failureOf(wrapped('ENOTFOUND'), 'api.duvo.ai').reason).toBe('cannot connect to api.duvo.ai (ENOTFOUND)')
    expect(failureOf(wrapped('CERT_HAS_EXPIRED'), 'api.duvo.ai').reason).toContain('certificate of api.duvo.ai')
  })

  test.each(['connect', 'getaddrinfo'])('in the system call %s happened before anything was sent', (syscall) => {
    const error = Object.assign(new Error(`${syscall} ETIMEDOUT`), { code: 'ETIMEDOUT', syscall })
    expect(failureOf(error, 'x')).toMatchObject({ kind: 'not-sent', reason: 'cannot connect to x (ETIMEDOUT)' })
  })

  test('with an unusable address is a configuration error', () => {
    const failure = failureOf(wrapped('ERR_INVALID_PROTOCOL', 'Protocol "ftp:" not supported'), 'localhost')
    expect(failure).toMatchObject({ kind: 'misconfigured', reason: expect.stringContaining('Protocol "ftp:"') })
  })

  test('keeps the meaning of a deliberate error, however deep it is nested', () => {
    const planned = new AttemptError('timeout', 'no response within 30 s')
    expect(failureOf(new TypeError('terminated', { cause: planned }), 'x')).toMatchObject({
      kind: 'timeout',
      reason: 'no response within 30 s',
    })
  })

  test('of any other kind counts as lost, the weakest claim', () => {
    expect(failureOf('a string', 'x')).toMatchObject({ kind: 'lost', reason: 'the connection to x broke (a string)' })
    expect(failureOf(new Error('terminated'), 'x')).toMatchObject({ kind: 'lost' })
    expect(failureOf(undefined, 'x').kind).toBe('lost')
  })

  test('is read ten causes deep, even if they form a cycle', () => {
    const error = new Error('a')
    error.cause = error
    expect(failureOf(error, 'x').kind).toBe('lost')
    let deep: Error = Object.assign(new Error('reset'), { code: 'ECONNREFUSED' })
    for (let depth = 0; depth < 9; depth += 1) deep = new Error('wrapped', { cause: deep })
    expect(failureOf(deep, 'x').kind).toBe('not-sent')
    expect(failureOf(new Error('one more', { cause: deep }), 'x').kind).toBe('lost')
  })
})
