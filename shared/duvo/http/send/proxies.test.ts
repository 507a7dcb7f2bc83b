import { describe, expect, test } from 'vitest'
import { ProxyError, readProxies } from './proxies.ts'

const api = new URL('https://api.duvo.ai/v2/teams')
const proxyOf = (env: Record<string, string>, url = api) => readProxies(env).proxyFor(url)
const basic = (login: string) => `Basic ${Buffer.from(login).toString('base64')}`

describe('a proxy variable', () => {
  test.each([
    ['http://10.0.0.1:3128', 'http:', '10.0.0.1', 3128],
    ['10.0.0.1:3128', 'http:', '10.0.0.1', 3128],
    ['proxy.corp:8080', 'http:', 'proxy.corp', 8080],
    ['proxy', 'http:', 'proxy', 80],
    [' http://proxy:3128/ ', 'http:', 'proxy', 3128],
    ['HTTP://Proxy:3128', 'http:', 'proxy', 3128],
    ['https://proxy', 'https:', 'proxy', 443],
    ['http://[::1]:3128', 'http:', '::1', 3128],
  ])('%j is understood', (value, protocol, hostname, port) => {
    expect(proxyOf({ HTTPS_PROXY: value })).toMatchObject({ protocol, hostname, port, authorization: undefined })
  })

  test.each([
    ['http://user:secret@proxy:1', 'user:secret'],
    ['user:secret@proxy:1', 'user:secret'],
    ['http://user@proxy:1', 'user:'],
    ['http://build%20agent:p%40ss%3Aw%2Frd@proxy:1', 'build agent:p@ss:w/rd'],
    ['http://user:p#ss@proxy:1', 'user:p#ss'],
    ['http://user:12/34@proxy:1', 'user:12/34'],
    ['http://user:p?ss@proxy:1', 'user:p?ss'],
    ['http://user:p@ss@proxy:1', 'user:p@ss'],
    ['http://user:p:s:s@proxy:1', 'user:p:s:s'],
    ['http://user:100%@proxy:1', 'user:100%'],
    ['http://user:pass word@proxy:1', 'user:pass word'],
    ['http://user:p\\ss@proxy:1', 'user:p\\ss'],
  ])('%s gives its user and password, whatever they contain', (value, login) => {
    expect(proxyOf({ HTTPS_PROXY: value })).toMatchObject({ hostname: 'proxy', port: 1, authorization: basic(login) })
  })

  test.each([
    'http://',
    'http://user:hunter22@',
    'http://proxy:port',
    'http://proxy:99999',
    'socks5://user:hunter22@proxy:1080',
    'http://user:hunter22@proxy:3128/path',
    'http://user:hunter22@proxy host',
    'user:hunter22@proxy:3128#x',
    '://proxy',
  ])('that is no address is an error that names the variable, not its value: %j', (value) => {
    const read = () => readProxies({ https_proxy: value })
    expect(read).toThrow(ProxyError)
    expect(read).toThrow(/^https_proxy is not a proxy URL: expected http:\/\/host:port/)
    expect(read).not.toThrow(/hunter22|proxy host|socks/)
  })

  test.each(['', ' ', '\t\n'])('that is blank (%j) counts as unset', (blank) => {
    expect(proxyOf({ HTTPS_PROXY: blank })).toBeUndefined()
    expect(proxyOf({ https_proxy: blank, HTTPS_PROXY: 'http://proxy:1' })).toMatchObject({ variable: 'HTTPS_PROXY' })
  })

  test('in lower case wins over upper case, and counts for its protocol only', () => {
    expect(proxyOf({ https_proxy: 'a:1', HTTPS_PROXY: 'b:2' })).toMatchObject({
      hostname: 'a',
      variable: 'https_proxy',
    })
    expect(proxyOf({ HTTP_PROXY: 'a:1' })).toBeUndefined()
    expect(proxyOf({ HTTP_PROXY: 'a:1' }, new URL('http://api.example'))).toMatchObject({ hostname: 'a' })
  })

  test('reports its password as a secret, as written and as sent', () => {
    const { secrets } = readProxies({ HTTPS_PROXY: 'http://user:p%40ssword@proxy:1', http_proxy: 'u:hunter22@proxy:1' })
    expect(secrets).toEqual(
      expect.arrayContaining(['p%40ssword', 'p@ssword', basic('user:p@ssword').slice(6), 'hunter22']),
    )
    expect(readProxies({ HTTPS_PROXY: 'http://user:abc@proxy:1' }).secrets).not.toContain('abc')
  })

  test('is passed on in the form that other libraries understand', () => {
    const { canonical } = readProxies({
      HTTPS_PROXY: 'u:p#ss@10.0.0.1:3128',
      https_proxy: ' ',
      HTTP_PROXY: 'http://proxy:1/',
    })
    expect(Object.fromEntries(canonical)).toEqual({
      https_proxy: undefined,
      HTTPS_PROXY: 'http://u:p%23ss@10.0.0.1:3128',
      HTTP_PROXY: 'http://proxy:1',
    })
    expect(new URL(canonical.get('HTTPS_PROXY') ?? '').password).toBe('p%23ss')
  })
})

describe('this machine is never reached through a proxy', () => {
  test.each([
    'https://localhost',
    'https://127.0.0.1:8443',
    'https://127.9.9.9',
    'https://[::1]:1',
    'https://a.localhost',
  ])('%s', (url) => expect(proxyOf({ HTTPS_PROXY: 'proxy:1' }, new URL(url))).toBeUndefined())
})

describe('NO_PROXY', () => {
  const isDirect = (NO_PROXY: string, url: string) =>
    proxyOf({ HTTPS_PROXY: 'proxy:1', NO_PROXY }, new URL(url)) === undefined

  test.each([
    ['*', 'https://api.duvo.ai'],
    ['api.duvo.ai', 'https://api.duvo.ai'],
    ['API.DUVO.AI', 'https://api.duvo.ai'],
    ['duvo.ai', 'https://api.duvo.ai'],
    ['.duvo.ai', 'https://api.duvo.ai'],
    ['.duvo.ai', 'https://duvo.ai'],
    ['*.duvo.ai', 'https://api.duvo.ai'],
    ['a.example, duvo.ai ,b.example', 'https://api.duvo.ai'],
    ['a.example duvo.ai', 'https://api.duvo.ai'],
    ['api.duvo.ai:443', 'https://api.duvo.ai'],
    ['api.duvo.ai.', 'https://api.duvo.ai.'],
    ['10.1.2.3', 'https://10.1.2.3'],
    ['10.0.0.0/8', 'https://10.1.2.3'],
    ['fd00::/8', 'https://[fd00::1]'],
    ['fd00::1', 'https://[fd00::1]'],
    ['[fd00::1]:443', 'https://[fd00::1]'],
  ])('%s lists %s', (list, url) => expect(isDirect(list, url)).toBe(true))

  test.each([
    ['', 'https://api.duvo.ai'],
    [' , ', 'https://api.duvo.ai'],
    ['uvo.ai', 'https://api.duvo.ai'],
    ['api.duvo.ai:8443', 'https://api.duvo.ai'],
    ['api.duvo', 'https://api.duvo.ai'],
    ['v2.api.duvo.ai', 'https://api.duvo.ai'],
    ['10.0.0.0/8', 'https://11.1.2.3'],
    ['10.0.0.0/99', 'https://10.1.2.3'],
    ['10.0.0.0/8', 'https://10.example.com'],
    ['.', 'https://api.duvo.ai'],
  ])('%j does not list %s', (list, url) => expect(isDirect(list, url)).toBe(false))

  test('in lower case wins', () => {
    expect(proxyOf({ HTTPS_PROXY: 'proxy:1', no_proxy: 'duvo.ai', NO_PROXY: 'x' })).toBeUndefined()
    expect(proxyOf({ HTTPS_PROXY: 'proxy:1', no_proxy: ' ', NO_PROXY: 'duvo.ai' })).toBeUndefined()
  })
})
