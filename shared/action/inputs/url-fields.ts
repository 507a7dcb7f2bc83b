import { addSecretUrl } from '../log/redact.ts'
import { type FieldOptions, minKeyPart, parsed, Wrong } from './fields.ts'

/**
 * An `https` address whose path or query may be a credential, as in webhooks. Masked before anything prints; messages never
 * show it.
 */
export function secretUrl() {
  const read = (raw: string) => {
    const url = httpsUrlOf(raw)
    // A text that is not an address may still be a token. A short word is not, and masking it would blank out unrelated
    // text.
    const mayBeSecret = url === undefined ? raw.trim().length >= minKeyPart : url.pathname !== '/' || url.search !== ''
    if (mayBeSecret) for (const form of new Set([raw.trim(), url?.href ?? ''])) addSecretUrl(form)
    return url?.href ?? new Wrong('expected an https:// URL without a user name and password')
  }
  return parsed(read, { isSecret: true })
}

function httpsUrlOf(raw: string): URL | undefined {
  const url = URL.canParse(raw.trim()) ? new URL(raw.trim()) : undefined
  return url?.protocol === 'https:' && url.username === '' && url.password === '' ? url : undefined
}

/**
 * An origin to which the key may be sent: `https`, or `http` on this machine. A trailing `/`, `/v1` or `/v2` is dropped,
 * because the vendor's own examples differ. Credentials are refused, because they would appear in error messages.
 */
export function apiOrigin(example: string, options: FieldOptions = {}) {
  return parsed((raw) => {
    const url = URL.canParse(raw.trim()) ? new URL(raw.trim()) : undefined
    const isOrigin = url !== undefined && isSafeOrigin(url) && /^\/(?:v[12]\/?)?$/.test(url.pathname)
    return isOrigin ? url.origin : new Wrong(`expected an https:// origin like ${example}`)
  }, options)
}

function isSafeOrigin({ protocol, hostname, username, password, search, hash }: URL): boolean {
  const isLoopback = hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
  const isPlain = username === '' && password === '' && search === '' && hash === ''
  return isPlain && (protocol === 'https:' || (protocol === 'http:' && isLoopback))
}
