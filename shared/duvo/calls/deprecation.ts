import type { ResponseHeaders } from '../http/send/sender.ts'

/** A deprecation that the API announces for a call. */
export interface Deprecation {
  readonly method: string
  /** The path template, such as `/v2/runs/{run_id}`, so that all ids share one notice. */
  readonly template: string
  /** When the call stops working (`Sunset`, RFC 8594), as an ISO date. */
  readonly sunset?: string | undefined
  /** Whether that date has passed. */
  readonly isPast: boolean
  /** Where to read more, from `Link` with rel deprecation, sunset or successor-version. */
  readonly link?: string | undefined
}

/**
 * Reads the deprecation headers of a response: `Deprecation` (RFC 9745 `@1688169599`, or the older `true` and dates),
 * `Sunset`, `Link`. Undefined if the call is not deprecated.
 */
export function deprecationOf(
  method: string,
  template: string,
  headers: ResponseHeaders,
  now: number,
): Deprecation | undefined {
  const deprecated = headers.get('deprecation')?.trim()
  const sunset = Date.parse(headers.get('sunset') ?? '')
  if ((!deprecated || deprecated === 'false') && Number.isNaN(sunset)) return undefined
  return {
    method,
    template,
    sunset: Number.isNaN(sunset) ? undefined : new Date(sunset).toISOString().slice(0, 10),
    isPast: sunset < now,
    link: linkOf(headers.get('link') ?? ''),
  }
}

function linkOf(header: string): string | undefined {
  for (const [, target = '', parameters = ''] of header.slice(0, 4000).matchAll(/<([^<>]{1,500})>((?:\s*;[^,<]*)?)/g)) {
    if (/rel\s*=\s*"?[^"]*\b(deprecation|sunset|successor-version)\b/i.test(parameters)) return target
  }
  return undefined
}

/** Reports each deprecated call once, however many responses announce it. */
export function createDeprecationNotes(report: (deprecation: Deprecation) => void) {
  const seen = new Set<string>()
  return (deprecation: Deprecation | undefined) => {
    if (!deprecation) return
    const key = `${deprecation.method} ${deprecation.template}`
    if (seen.has(key)) return
    seen.add(key)
    report(deprecation)
  }
}
