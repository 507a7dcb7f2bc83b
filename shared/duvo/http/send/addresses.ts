import type { LookupAddress } from 'node:dns'
import type { BlockList, LookupFunction } from 'node:net'
import { AttemptError } from '../failures.ts'

/** The host of a URL in lower case, without the brackets of an IPv6 address and the trailing dot of a full name. */
export function hostOf({ hostname }: URL): string {
  return hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
}

/** Whether a URL names this machine. */
export function isLoopback(url: URL): boolean {
  const host = hostOf(url)
  return host === 'localhost' || host.endsWith('.localhost') || host === '::1' || /^127(\.\d+){3}$/.test(host)
}

/** Names that only mean something inside a network, including those under which clouds serve machine credentials. */
const privateNames = /(^|\.)(localhost|local|internal|intranet|private|corp|home|lan|home\.arpa)$/

/**
 * Whether a host can be on the internet, judged by its name: a public address, or a name with a dot that is not reserved
 * for private use. `publicLookup` checks where the name leads when the connection is made.
 */
export function isPublicHost(url: URL): boolean {
  const host = hostOf(url)
  if (process.getBuiltinModule('node:net').isIP(host) !== 0) return isPublicAddress(host)
  return host.includes('.') && !privateNames.test(host)
}

/** All special-purpose addresses of the IANA registries, except those for documentation. */
const reserved = {
  ipv4: [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '224.0.0.0/3',
  ],
  // The last four embed an IPv4 address, which may be private: translated, Teredo, 6to4. Mapped ones are checked as IPv4.
  ipv6: ['::/96', 'fc00::/7', 'fe80::/9', 'ff00::/8', '64:ff9b::/96', '64:ff9b:1::/48', '2001::/32', '2002::/16'],
} as const

let blockList: BlockList | undefined

/** Whether an IP address is on the internet, not on this machine or its network. */
export function isPublicAddress(address: string): boolean {
  const net = process.getBuiltinModule('node:net')
  if (blockList === undefined) {
    blockList = new net.BlockList()
    for (const family of ['ipv4', 'ipv6'] as const) {
      for (const network of reserved[family]) {
        const [prefix = '', bits] = network.split('/')
        blockList.addSubnet(prefix, Number(bits), family)
      }
    }
  }
  const plain = address.replace(/%.*$/, '')
  const family = net.isIP(plain)
  return family !== 0 && !blockList.check(plain, family === 6 ? 'ipv6' : 'ipv4')
}

type Resolve = (
  hostname: string,
  options: { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/**
 * Resolves names for connections that must not reach this machine or its network. One private address among those of a name
 * is enough to refuse it. The connection uses the checked addresses, so the name cannot change in between.
 */
export function publicLookup(resolve?: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    const lookup: Resolve = resolve ?? process.getBuiltinModule('node:dns').lookup
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? []
      if (error || first === undefined) return callback(error ?? new Error(`${hostname} has no address`), '', 0)
      if (!addresses.every(({ address }) => isPublicAddress(address))) {
        const reason = `${hostname} resolves to an address of this machine or of a private network`
        return callback(new AttemptError('misconfigured', reason), '', 0)
      }
      if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
}
