import { describe, expect, test } from 'vitest'
import { readActions } from '../../harness/runner/action-file.ts'
import { runBundle } from '../../harness/runner/run-bundle.ts'

const counts = { 'requested-count': '0', 'failed-count': '0', 'ambiguous-count': '0' }
const sync = { failed: '[]', 'has-changes': 'false' }

/** What later steps find after a step that did nothing. */
const outputsOfNothing: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'action-bulk-delegate': { ...counts, 'delegated-count': '0', 'skipped-count': '0' },
  'action-call-api': { status: '', body: '', 'body-file': '', headers: '{}', 'row-count': '' },
  'action-push-cases': { ...counts, 'created-count': '0', 'existing-count': '0' },
  'action-report-jobs': { complete: 'false' },
  'action-sync-assignments': {
    ...sync,
    ...{ synced: '[]', unchanged: '[]', skipped: '[]', removed: '[]', drifted: '[]', revisions: '{}', exported: '[]' },
  },
  'action-sync-skills': { ...sync, created: '[]', updated: '[]', unchanged: '[]', deleted: '[]', skills: '{}' },
  'action-test-assignments': { passed: '0', failed: '0', tested: '[]', 'job-count': '0' },
  'action-update-cases': { ...counts, 'updated-count': '0', 'skipped-count': '0', 'interrupted-run-ids': '[]' },
}

const id = '9b2f4c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f'
/** The inputs that an action requires. */
const required: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'action-bulk-delegate': { 'queue-id': id, 'agent-id': id, 'case-ids': id },
  'action-call-api': { path: '/v2/teams' },
  'action-push-cases': { 'queue-name': 'Orders', cases: '[{"title": "x"}]' },
  'action-update-cases': { 'queue-id': id, 'case-ids': id, status: 'completed' },
}

// run-job has a conclusion and a reason in their place.
const actions = [...(await readActions()).keys()].filter((action) => action !== 'action-run-job')

describe.each(actions)('later steps find the outputs of %s', (action) => {
  test('if its inputs are invalid', async () => {
    const { exitCode, outputs } = await runBundle(action, { with: { 'on-missing-key': 'perhaps' } })
    expect(exitCode).toBe(1)
    expect(outputs).toEqual(outputsOfNothing[action])
  })

  test('if there is no key', async () => {
    const { exitCode, outputs } = await runBundle(action, { with: { ...required[action], 'on-missing-key': 'skip' } })
    expect(exitCode).toBe(0)
    expect(outputs).toEqual(outputsOfNothing[action])
  })
})
