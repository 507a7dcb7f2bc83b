import { z } from 'zod'
import { choice, type FieldOptions, optionalUuid, secret, text } from './fields.ts'
import type { Log } from './log.ts'

const defaultApiBaseUrl = 'https://api.duvo.ai'

/** The inputs that every action has. */
export const commonInputs = {
  'api-key': secret({ env: 'DUVO_API_KEY' }).optional(),
  'team-id': optionalUuid({ env: 'DUVO_TEAM_ID' }),
  'api-base-url': apiBaseUrl({ env: 'DUVO_API_BASE_URL' }).default(defaultApiBaseUrl),
  'on-missing-key': choice(['fail', 'skip']),
}

/**
 * An origin to which the key may be sent: `https`, or `http` on this machine. A trailing `/`, `/v1` or `/v2` is dropped,
 * since the vendor's own examples differ there. Credentials would show up in error messages, so they are refused.
 */
export function apiBaseUrl(options: FieldOptions = {}) {
  return text(options).transform((raw, context) => {
    const url = URL.canParse(raw.trim()) ? new URL(raw.trim()) : undefined
    if (url !== undefined && isSafeOrigin(url) && /^\/(?:v[12]\/?)?$/.test(url.pathname)) return url.origin
    context.addIssue({ code: 'custom', message: `expected an https:// origin like ${defaultApiBaseUrl}` })
    return z.NEVER
  })
}

function isSafeOrigin({ protocol, hostname, username, password, search, hash }: URL): boolean {
  const isLoopback = hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
  const isPlain = username === '' && password === '' && search === '' && hash === ''
  return isPlain && (protocol === 'https:' || (protocol === 'http:' && isLoopback))
}

/** What is wrong when there is no key and the workflow did not ask to skip; undefined when all is well. */
export function missingKeyProblem(inputs: Readonly<Record<string, unknown>>): string | undefined {
  if (inputs['apiKey'] !== undefined || inputs['onMissingKey'] === 'skip') return undefined
  return (
    'required, but neither this input nor DUVO_API_KEY is set. Store the key as a secret of the repository or environment. ' +
    'Pull requests from forks and from Dependabot get no such secrets: set on-missing-key to skip for them.'
  )
}

/**
 * Whether there is a key to work with. Without one (`on-missing-key: skip`) it prints a notice, and the action should end
 * neutrally.
 */
export function hasApiKey<Inputs extends { apiKey: string | undefined }>(
  inputs: Inputs,
  log: Log,
): inputs is Inputs & { apiKey: string } {
  if (inputs.apiKey !== undefined) return true
  log.notice('Nothing was done: there is no API key, and on-missing-key is skip.', { title: 'Skipped' })
  return false
}
