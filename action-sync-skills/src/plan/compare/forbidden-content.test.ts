import { describe, expect, test } from 'vitest'
import { findContentProblem, findSecret, textOf } from './forbidden-content.ts'

describe('contents', () => {
  const check = (text: string, secrets: string[] = []) => findContentProblem(Buffer.from(text), secrets)
  const body = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIB'

  test.each([
    ['a private key', `a\n-----BEGIN RSA PRIVATE KEY-----\n${body}\n`, 2],
    ['an encrypted private key', `-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\n${body}\n`, 1],
    ['a private key with CRLF', `-----BEGIN OPENSSH PRIVATE KEY-----\r\n${body}\r\n`, 1],
    ['a token of GitHub', `a\nb\nghp_${'a1B2'.repeat(9)}`, 3],
  ])('with %s are refused at their line', (_, text, line) => expect(check(text)).toMatchObject({ line }))

  test('with a secret of the step are refused, even in a binary file', () => {
    expect(findContentProblem(Buffer.from([0, 10, 255, ...Buffer.from('dv_secret_1')]), ['dv_secret_1'])).toMatchObject(
      {
        line: 2,
      },
    )
    expect(check('dv_secret_2', ['dv_secret_1'])).toBeUndefined()
  })

  test.each(['-----BEGIN PRIVATE KEY-----\n...\n', '-----BEGIN PUBLIC KEY-----\n'.concat(body), 'ghp_ and more', ''])(
    'without one are let through: %j',
    (text) => expect(check(text)).toBeUndefined(),
  )

  test('of large files are searched for the step’s secrets, wherever they are split', async () => {
    const content = Buffer.from(`line\n${'x'.repeat(50)}\ndv_secret_1 y`)
    for (let size = 1; size < 20; size += 1) {
      const pieces = async function* () {
        for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size)
      }
      expect(await findSecret(pieces(), ['absent', 'dv_secret_1'])).toMatchObject({ line: 3 })
      expect(await findSecret(pieces(), ['absent'])).toBeUndefined()
      expect(await findSecret(pieces(), [])).toBeUndefined()
    }
  })

  test('are text only if they are UTF-8 without NUL', () => {
    expect(textOf(Buffer.from('ünï'))).toBe('ünï')
    expect(textOf(Buffer.from([0xff]))).toBeUndefined()
    expect(textOf(Buffer.from('a\0b'))).toBeUndefined()
  })
})
