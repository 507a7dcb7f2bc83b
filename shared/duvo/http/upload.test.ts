import { describe, expect, test } from 'vitest'
import { checkUploadUrl } from './upload.ts'

const api = new URL('https://api.duvo.ai')
const local = new URL('http://127.0.0.1:8080')
const facts = { method: 'POST', path: '/v2/sandboxes/1/upload-urls', ambiguous: false }

describe('a presigned URL', () => {
  test.each([
    'https://bucket.s3.eu-central-1.amazonaws.com/key?X-Amz-Signature=1',
    'https://storage.googleapis.com/bucket/key',
    'https://203.0.113.7/key',
    'https://172.15.0.1/key',
    'https://172.32.0.1/key',
    'https://100.63.255.255/key',
    'https://100.128.0.1/key',
    'https://[2001:db8::1]/key',
    'https://internal.example.com/key',
  ])('%s is used', (url) => {
    expect(checkUploadUrl(url, api, facts).href).toBe(new URL(url).href)
  })

  test.each([
    ['is not a URL', '/relative'],
    ['is not a URL', ''],
    ['is not https', 'http://bucket.example.com/key'],
    ['is not https', 'file:///etc/passwd'],
    ['contains credentials', 'https://user:password@bucket.example.com/key'],
    ['points to a private network', 'https://169.254.169.254/latest/meta-data'],
    ['points to a private network', 'https://metadata.google.internal/key'],
    ['points to a private network', 'https://metadata.google.internal./key'],
    ['points to a private network', 'https://100.100.100.200/latest/meta-data'],
    ['points to a private network', 'https://localhost/key'],
    ['points to a private network', 'https://localhost./key'],
    ['points to a private network', 'https://a.localhost/key'],
    ['points to a private network', 'https://printer.local/key'],
    ['points to a private network', 'https://127.0.0.1/key'],
    ['points to a private network', 'https://127.1/key'],
    ['points to a private network', 'https://2130706433/key'],
    ['points to a private network', 'https://0x7f000001/key'],
    ['points to a private network', 'https://0.0.0.0/key'],
    ['points to a private network', 'https://10.1.2.3/key'],
    ['points to a private network', 'https://172.16.0.1/key'],
    ['points to a private network', 'https://172.31.255.255/key'],
    ['points to a private network', 'https://192.168.0.1/key'],
    ['points to a private network', 'https://[::1]/key'],
    ['points to a private network', 'https://[::]/key'],
    ['points to a private network', 'https://[::ffff:169.254.169.254]/key'],
    ['points to a private network', 'https://[64:ff9b::a9fe:a9fe]/key'],
    ['points to a private network', 'https://[fd00:ec2::254]/key'],
    ['points to a private network', 'https://[fe80::1]/key'],
  ])('that %s is refused: %s', (why, url) => {
    expect(() => checkUploadUrl(url, api, facts)).toThrow(why)
  })

  test('is refused without repeating its secrets', () => {
    const refuse = () => checkUploadUrl('http://user:password@b.example/key?X-Amz-Signature=abcdef', api, facts)
    expect(refuse).not.toThrow(/password|abcdef/)
    expect(refuse).toThrow(/contains credentials/)
  })

  test('may be on the loopback interface if the API is there too', () => {
    expect(checkUploadUrl('http://127.0.0.1:9999/key', local, facts).port).toBe('9999')
    expect(() => checkUploadUrl('http://10.0.0.1/key', local, facts)).toThrow('is not https')
    expect(() => checkUploadUrl('https://169.254.169.254/key', local, facts)).toThrow('private network')
  })
})
