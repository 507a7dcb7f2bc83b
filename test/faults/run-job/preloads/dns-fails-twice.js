/** Preload: the first two names that are looked up do not resolve. */
import { createRequire, syncBuiltinESMExports } from 'node:module'

const dns = createRequire(import.meta.url)('node:dns')
const lookup = dns.lookup
let failures = 2
dns.lookup = (name, ...rest) => {
  if (failures === 0) return lookup(name, ...rest)
  failures -= 1
  const error = Object.assign(new Error(`getaddrinfo ENOTFOUND ${name}`), { code: 'ENOTFOUND', hostname: name })
  process.nextTick(rest.at(-1), error)
}
syncBuiltinESMExports()
