import { hostOf, isLoopback } from './addresses.ts'

/** A forward proxy, as an environment variable names it. */
export interface ForwardProxy {
  /** The variable's name, for messages: its value may hold a password. */
  readonly variable: string
  readonly protocol: 'http:' | 'https:'
  readonly hostname: string
  readonly port: number
  /** The value of the header `Proxy-Authorization`. */
  readonly authorization: string | undefined
}

/** Which proxy a request goes through; undefined for none. */
export type ProxyFor = (url: URL) => ForwardProxy | undefined

export interface ProxySettings {
  readonly proxyFor: ProxyFor
  /** Values that must not be printed: passwords, also together with their user. */
  readonly secrets: readonly string[]
  /** The variables in the form that other libraries of the process understand; undefined for one to remove. */
  readonly canonical: ReadonlyMap<string, string | undefined>
}

/** A proxy variable is not a URL. Names the variable, never its value. */
export class ProxyError extends Error {
  override name = 'ProxyError'
}

/** Lower case first, like curl and the runner's own actions. */
const variablesFor = { 'https:': ['https_proxy', 'HTTPS_PROXY'], 'http:': ['http_proxy', 'HTTP_PROXY'] } as const

/**
 * Reads `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` in either case. A blank variable counts as unset; an address needs no
 * scheme (`10.0.0.1:3128`); a password may contain any character, as it is or percent-encoded.
 *
 * @throws ProxyError
 */
export function readProxies(env: Readonly<Record<string, string | undefined>>): ProxySettings {
  const secrets: string[] = []
  const canonical = new Map<string, string | undefined>()
  const proxies = new Map<string, ForwardProxy>()
  for (const [protocol, names] of Object.entries(variablesFor)) {
    for (const name of names) {
      const value = env[name]
      if (value === undefined || value === '') continue
      const parsed = value.trim() === '' ? undefined : parseProxy(name, value.trim())
      canonical.set(name, parsed?.href)
      if (!parsed) continue
      secrets.push(...parsed.secrets)
      if (!proxies.has(protocol)) proxies.set(protocol, parsed.proxy)
    }
  }
  const isDirect = bypassOf(env['no_proxy']?.trim() || env['NO_PROXY'] || '')
  return {
    proxyFor: (url) => (isLoopback(url) || isDirect(url) ? undefined : proxies.get(url.protocol)),
    secrets,
    canonical,
  }
}

/**
 * Splits by hand: to a URL parser, a `#`, `/` or `?` in the password ends the host. The rest would be lost, or the password
 * would end up in an error.
 */
function parseProxy(variable: string, value: string) {
  const [, scheme = 'http', rest = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/is.exec(value) ?? []
  const at = rest.lastIndexOf('@')
  const host = rest.slice(at + 1)
  const protocol = `${scheme.toLowerCase()}:`
  const isPlain = /^[^\s/?#@]+\/?$/.test(host) && URL.canParse(`${protocol}//${host}`)
  if ((protocol !== 'http:' && protocol !== 'https:') || !isPlain) {
    throw new ProxyError(
      `${variable} is not a proxy URL: expected http://host:port, or http://user:password@host:port. ` +
        'Correct the variable, or unset it.',
    )
  }
  const url = new URL(`${protocol}//${host}`)
  const login = at < 0 ? undefined : readLogin(rest.slice(0, at))
  if (login) {
    url.username = encodeURIComponent(login.user)
    url.password = encodeURIComponent(login.password)
  }
  const proxy: ForwardProxy = {
    variable,
    protocol,
    hostname: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || (protocol === 'https:' ? 443 : 80)),
    authorization: login && `Basic ${Buffer.from(`${login.user}:${login.password}`).toString('base64')}`,
  }
  return { proxy, href: url.href.replace(/\/$/, ''), secrets: login?.secrets ?? [] }
}

/** Masking a short text would blank out much of the log. */
const minSecretLength = 4

function readLogin(text: string) {
  const colon = text.indexOf(':')
  const [rawUser, rawPassword] = colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)]
  const [user, password] = [decode(rawUser), decode(rawPassword)]
  const basic = Buffer.from(`${user}:${password}`).toString('base64')
  const secrets = [rawPassword, password, ...(password === '' ? [] : [basic])]
  return { user, password, secrets: [...new Set(secrets)].filter((secret) => secret.length >= minSecretLength) }
}

/** A password with a percent sign that encodes nothing is taken literally. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * What NO_PROXY lists, separated by commas or spaces: `*`; a host, including its subdomains; `.domain` and `*.domain`; an
 * address; a network such as `10.0.0.0/8`. Each may end in a port.
 */
function bypassOf(list: string): (url: URL) => boolean {
  const rules = list.split(/[\s,]+/).flatMap((entry) => (entry === '' ? [] : [readRule(entry.toLowerCase())]))
  return (url) => {
    const host = hostOf(url)
    const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
    return rules.some((rule) => (rule.port === undefined || rule.port === port) && rule.matches(host))
  }
}

function readRule(entry: string): { port: number | undefined; matches: (host: string) => boolean } {
  const net = process.getBuiltinModule('node:net')
  const network = /^\[?([0-9a-f.:]+)\]?\/(\d{1,3})$/.exec(entry)
  if (network) return { port: undefined, matches: inNetwork(network[1] ?? '', Number(network[2])) }
  const withPort = net.isIPv6(entry) ? null : /^(.+):(\d{1,5})$/.exec(entry)
  const port = withPort ? Number(withPort[2]) : undefined
  const name = (withPort?.[1] ?? entry).replace(/^\[|\]$/g, '')
  if (name === '*') return { port, matches: () => true }
  const domain = name.replace(/^\*?\./, '').replace(/\.$/, '')
  return { port, matches: (host) => host === domain || (domain !== '' && host.endsWith(`.${domain}`)) }
}

/** An invalid network contains nothing. */
function inNetwork(address: string, prefix: number): (host: string) => boolean {
  const { BlockList, isIP, isIPv6 } = process.getBuiltinModule('node:net')
  const familyOf = (text: string) => (isIPv6(text) ? 'ipv6' : 'ipv4')
  const network = new BlockList()
  if (isIP(address) === 0 || prefix > (isIPv6(address) ? 128 : 32)) return () => false
  network.addSubnet(address, prefix, familyOf(address))
  return (host) => isIP(host) !== 0 && network.check(host, familyOf(host))
}
