import type { Log } from '../log/log.ts'
import { choice, optional, optionalUuid, secret, withDefault } from './fields.ts'
import { apiOrigin } from './url-fields.ts'

const defaultApiBaseUrl = 'https://api.duvo.ai'

/** The inputs of every action. */
export const commonInputs = {
  'api-key': optional(secret({ env: 'DUVO_API_KEY' })),
  'team-id': optionalUuid({ env: 'DUVO_TEAM_ID' }),
  'api-base-url': withDefault(apiOrigin(defaultApiBaseUrl, { env: 'DUVO_API_BASE_URL' }), defaultApiBaseUrl),
  'on-missing-key': choice(['fail', 'skip']),
}

/** The problem if there is no key and the workflow did not ask to skip; undefined otherwise. */
export function missingKeyProblem(inputs: Readonly<Record<string, unknown>>): string | undefined {
  if (inputs['apiKey'] !== undefined || inputs['onMissingKey'] === 'skip') return undefined
  return (
    'required, but neither this input nor DUVO_API_KEY is set. In a workflow, store the key as a secret of the repository or environment. ' +
    'Pull requests from forks and from Dependabot get no such secrets: set on-missing-key to skip for them.'
  )
}

/** Whether there is a key. Without one (`on-missing-key: skip`) it prints a notice, and the action should end without an error. */
export function hasApiKey<Inputs extends { apiKey: string | undefined }>(
  inputs: Inputs,
  log: Log,
): inputs is Inputs & { apiKey: string } {
  if (inputs.apiKey !== undefined) return true
  log.notice('Nothing was done: there is no API key, and on-missing-key is skip.', { title: 'Skipped' })
  return false
}
