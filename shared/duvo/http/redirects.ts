/**
 * The target of a redirect. Only the same origin, so that neither key nor body reaches another host. A POST follows only
 * 307 and 308, which keep method and body, and only one hop. Returns the reason if the redirect must not be followed.
 */
export function redirectTarget(
  method: string,
  from: URL,
  status: number,
  location: string | null,
  hops: number,
): URL | string {
  const isRead = method === 'GET' || method === 'HEAD'
  if (!isRead && status !== 307 && status !== 308) return `a ${status} redirect would turn the ${method} into a GET`
  if (hops >= (isRead ? 3 : 1)) return 'too many redirects'
  if (!location || !URL.canParse(location, from.href)) return `a ${status} redirect without a usable Location`
  const target = new URL(location, from)
  if (target.origin !== from.origin) return `redirect to another origin blocked (${target.origin})`
  if (target.username || target.password) return 'redirect with credentials blocked'
  return target
}

export function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308
}
