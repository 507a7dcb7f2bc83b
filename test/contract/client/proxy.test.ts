import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../../simulator/index.ts'
import { type Certificate, makeCertificate } from '../../harness/network/certificates.ts'
import { startConnectProxy } from '../../harness/network/connect-proxy.ts'
import { type Ended, runChild } from '../../harness/runner/child.ts'

const program = join(import.meta.dirname, 'program.ts')
const credentials = { user: 'build agent', password: 'p@ss:w/rd' }
/** A name that only the proxy can resolve. */
const host = 'api.duvo.invalid'
const certificate: Certificate = await makeCertificate({ name: `DNS:${host}` })

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator({ tls: certificate })
})
afterEach(() => sim.close())

const portOf = (url: string) => Number(new URL(url).port)

function list(env: Record<string, string>): Promise<Ended> {
  const PATH = process.env['PATH'] ?? ''
  const base = {
    PATH,
    DUVO_API_KEY: sim.apiKey,
    DUVO_API_BASE_URL: `https://${host}`,
    NODE_EXTRA_CA_CERTS: certificate.path,
  }
  return runChild({
    args: ['--import', join(import.meta.dirname, '../../harness/clocks/fast-clock.ts'), program],
    cwd: import.meta.dirname,
    env: { ...base, TIME_SCALE: '20', ...env },
    signals: [],
    limitMs: 25_000,
    closedStdout: false,
  })
}

describe('an API behind a proxy', () => {
  test.each(['HTTPS_PROXY', 'https_proxy'])(
    'is reached through the tunnel that %s names, with its password',
    async (name) => {
      await using proxy = await startConnectProxy({ credentials, tunnelTo: portOf(sim.url) })
      const { stdout, exitCode } = await list({ [name]: proxy.url })
      expect(stdout).toContain(sim.world.team.id)
      expect(exitCode).toBe(0)
      expect(proxy.requests).toMatchObject([{ method: 'CONNECT', host: `${host}:443`, isAuthorized: true }])
    },
  )

  test('shows the proxy nothing of the key, the path or its own password', async () => {
    await using proxy = await startConnectProxy({ credentials, tunnelTo: portOf(sim.url) })
    const { stdout, stderr } = await list({ HTTPS_PROXY: proxy.url })
    const seen = JSON.stringify(proxy.requests)
    expect(seen).not.toContain(sim.apiKey)
    expect(seen).not.toContain('/v2/')
    expect(seen).not.toContain('authorization":"Bearer')
    expect(JSON.stringify(sim.requests)).not.toContain('proxy-authorization')
    for (const secret of [sim.apiKey, credentials.password, encodeURIComponent(credentials.password)]) {
      expect(stdout + stderr).not.toContain(secret)
    }
  })

  test('fails with a clear error that omits the password if the proxy refuses it', async () => {
    await using proxy = await startConnectProxy({ credentials, tunnelTo: portOf(sim.url) })
    const wrong = new URL(proxy.url)
    wrong.password = 'another-password'
    const { stdout, stderr, exitCode } = await list({ HTTPS_PROXY: wrong.href })
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/proxy/i)
    expect(stdout).toContain('407')
    expect(stdout + stderr).not.toContain('another-password')
    expect(proxy.requests).toHaveLength(1)
    expect(sim.requests).toEqual([])
  })

  test('fails with a clear error if there is no proxy at that address', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    server.close()
    const { stdout, exitCode } = await list({ HTTPS_PROXY: `http://127.0.0.1:${port}` })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('ECONNREFUSED')
  })

  test('is not trusted just because of the proxy: a wrong certificate ends the call, and the key is not sent', async () => {
    await using proxy = await startConnectProxy({ tunnelTo: portOf(sim.url) })
    const { stdout, exitCode } = await list({ HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: '' })
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/certificate of api\.duvo\.invalid.*not trusted/)
    expect(proxy.requests).toHaveLength(1)
    expect(sim.requests).toEqual([])
  })
})

describe('a plain API behind a proxy', () => {
  test.each(['HTTP_PROXY', 'http_proxy'])('is reached through %s, which requires a password', async (name) => {
    await using plain = await startSimulator()
    await using proxy = await startConnectProxy({ credentials, tunnelTo: portOf(plain.url) })
    const { stdout } = await list({
      [name]: proxy.url,
      DUVO_API_BASE_URL: `http://${host}`,
      DUVO_API_KEY: plain.apiKey,
    })
    expect(stdout).toContain(plain.world.team.id)
    expect(proxy.requests).toMatchObject([{ method: 'GET', host, isAuthorized: true }])
    expect(JSON.stringify(plain.requests)).not.toContain('proxy-authorization')
  })

  test('fails with a clear error that omits the password if the proxy refuses it', async () => {
    await using proxy = await startConnectProxy({ credentials })
    const wrong = proxy.url.replace(/:[^:@]*@/, ':another-password@')
    const { stdout, stderr } = await list({ HTTP_PROXY: wrong, DUVO_API_BASE_URL: `http://${host}` })
    expect(stdout).toContain('(407): check the user and password in HTTP_PROXY')
    expect(stdout + stderr).not.toContain('another-password')
    expect(proxy.requests).toHaveLength(1)
  })

  test.each(['http://127.0.0.1', 'http://localhost', 'http://[::1]'])('on %s needs no proxy', async (origin) => {
    await using plain = await startSimulator()
    await using proxy = await startConnectProxy()
    const base = `${origin}:${new URL(plain.url).port}`
    const { stdout } = await list({ HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url, DUVO_API_BASE_URL: base })
    expect(proxy.requests).toEqual([])
    if (origin !== 'http://[::1]') expect(stdout).toContain(plain.world.team.id)
  })

  test.each(['127.0.0.1', '*', 'example.com,127.0.0.1'])('is reached directly with NO_PROXY %s', async (NO_PROXY) => {
    await using plain = await startSimulator()
    await using proxy = await startConnectProxy()
    const { stdout } = await list({
      HTTP_PROXY: proxy.url,
      HTTPS_PROXY: proxy.url,
      NO_PROXY,
      DUVO_API_BASE_URL: plain.url,
    })
    expect(stdout).toContain(plain.world.team.id)
    expect(proxy.requests).toEqual([])
  })

  test.each(['*', host, 'invalid', 'example.com, .duvo.invalid'])(
    'is not sent to the proxy with NO_PROXY %s',
    async (NO_PROXY) => {
      await using proxy = await startConnectProxy()
      const { stdout } = await list({ HTTPS_PROXY: proxy.url, NO_PROXY })
      expect(stdout).toContain(`cannot connect to ${host}`)
      expect(proxy.requests).toEqual([])
    },
  )
})

describe('a certificate', () => {
  test.each([
    ['from an unknown authority', () => makeCertificate({ name: 'IP:127.0.0.1' }), false, /SELF_SIGNED|not trusted/],
    ['for another name', () => makeCertificate(), true, /ERR_TLS_CERT_ALTNAME_INVALID/],
    ['that has expired', () => makeCertificate({ name: 'IP:127.0.0.1', expired: true }), true, /CERT_HAS_EXPIRED/],
  ])('%s ends the call at once, names the host, and the key is not sent', async (_, make, isKnown, message) => {
    const tls = await make()
    await using server = await startSimulator({ tls })
    const { stdout, exitCode } = await list({
      DUVO_API_BASE_URL: server.url,
      NODE_EXTRA_CA_CERTS: isKnown ? tls.path : '',
    })
    expect(exitCode).toBe(1)
    expect(stdout).toContain(new URL(server.url).host)
    expect(stdout).toMatch(message)
    expect(server.requests).toEqual([])
  })
})
