import { describe, expect, test } from 'vitest'
import { createSecrets } from './secrets.ts'

function maskedIn(value: unknown): string[] {
  const masked: string[] = []
  createSecrets((secret) => masked.push(secret)).find(value)
  return masked
}

const signature = 'c2lnbmF0dXJlLW9mLWEtdXJs'

describe('what looks like a credential', () => {
  test.each([
    [
      'a signed address',
      { upload_url: `https://storage.example/a?X-Goog-Expires=900&X-Goog-Signature=${signature}` },
      signature,
    ],
    ['one in camel case', { signedUrl: `https://storage.example/a?sig=${signature}&se=2026` }, signature],
    ['one in a list', { files: [{ href: `https://cdn.example/x?token=${signature}` }] }, signature],
    ['a new key', { key: { api_key: 'dv_0123456789abcdef' } }, 'dv_0123456789abcdef'],
    ['a token in camel case', { accessToken: 'token-0123456789' }, 'token-0123456789'],
    ['a secret', [[{ client_secret: 'secret-0123456789' }]], 'secret-0123456789'],
  ])('%s is masked', (_, body, expected) => {
    expect(maskedIn(body)).toContain(expected)
  })

  test.each([
    ['a plain address', { url: 'https://app.duvo.ai/runs?id=0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f' }],
    ['a label', { labels: [{ key: 'supplier-number', value: 'Northwind Traders' }] }],
    ['a short value', { token: 'none' }],
    ['an id', { id: '0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f' }],
    ['a number', { token: 1234567890 }],
    ['nothing', null],
  ])('%s is not', (_, body) => {
    expect(maskedIn(body)).toEqual([])
  })

  test('is hidden from readers of the summary', () => {
    const secrets = createSecrets(() => {})
    const body = {
      path: '/a',
      upload_url: `https://storage.example/a?X-Amz-Signature=${signature}`,
      token: 'x'.repeat(20),
    }
    secrets.find(body)
    expect(JSON.parse(secrets.show(body) ?? '')).toEqual({ path: '/a', upload_url: '***', token: '***' })
  })

  test('is found at any depth, even deeper than is shown', () => {
    let body: unknown = { token: 'deep-0123456789' }
    for (let depth = 0; depth < 100_000; depth += 1) body = [body]
    const masked: string[] = []
    const secrets = createSecrets((secret) => masked.push(secret))
    secrets.find(body)
    expect(masked).toEqual(['deep-0123456789'])
    expect(secrets.show(body)).toBeUndefined()
  })

  test('is masked once, and only as many as the runner can search for', () => {
    const secrets = createSecrets(() => {})
    secrets.find(Array.from({ length: 1_000 }, (_, index) => ({ token: `token-${index % 500}-xxxxxxxx` })))
    expect(secrets.isFull).toBe(false)
    secrets.find(Array.from({ length: 1_001 }, (_, index) => ({ token: `more-${index}-xxxxxxxx` })))
    expect(secrets.isFull).toBe(true)
  })
})
