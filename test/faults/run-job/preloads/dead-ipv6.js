/** Preload: every name has an unreachable IPv6 address before its IPv4 address. */
import { createRequire, syncBuiltinESMExports } from 'node:module'

const dns = createRequire(import.meta.url)('node:dns')
dns.lookup = (_name, options, callback) => {
  const addresses = [
    { address: '100::1', family: 6 },
    { address: '127.0.0.1', family: 4 },
  ]
  if (options.all) process.nextTick(callback, null, addresses)
  else process.nextTick(callback, null, addresses[0].address, addresses[0].family)
}
syncBuiltinESMExports()
