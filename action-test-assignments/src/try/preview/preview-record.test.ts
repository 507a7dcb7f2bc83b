import { expect, it } from 'vitest'
import {
  isStale,
  type PreviewOwner,
  type PreviewRecord,
  previewName,
  readRecord,
  writeRecord,
} from './preview-record.ts'

const me: PreviewOwner = {
  repository: 'octo/assignments',
  ref: 'refs/pull/7/merge',
  run: '100',
  runNumber: 12,
  attempt: 2,
  runner: 'GitHub Actions 3',
  step: 'a1b2',
}
const now = Date.parse('2026-11-25T12:00:00Z')
const record: PreviewRecord = { ...me, id: 'x', until: '2026-11-25T13:00:00Z' }

it.each<[string, Partial<PreviewRecord>, boolean]>([
  ['earlier on this runner', {}, true],
  ['in an earlier attempt, on another runner', { attempt: 1, runner: 'GitHub Actions 9' }, true],
  ['by a parallel leg', { runner: 'GitHub Actions 9' }, false],
  ['by another step of this job', { step: 'c3d4' }, false],
  ['in an older run of the pull request', { run: '90', runNumber: 11, runner: 'other' }, true],
  ['in a newer run of the pull request', { run: '110', runNumber: 13, runner: 'other' }, false],
  ['in an older run of another pull request', { run: '90', runNumber: 11, ref: 'refs/pull/8/merge' }, false],
  [
    'long ago, anywhere in this repository',
    { run: '50', step: 'zz', ref: 'refs/heads/x', until: '2026-11-25T11:59:59Z' },
    true,
  ],
  ['by another repository', { repository: 'octo/other' }, false],
  ['by another repository, long ago', { repository: 'octo/other', until: '2020-01-01T00:00:00Z' }, false],
])('a preview made %s is stale: %j %j', (_, changes, expected) => {
  expect(isStale({ ...record, ...changes }, me, now)).toBe(expected)
})

it('knows a preview by its name and its record together', () => {
  const name = previewName('Invoice Processor', 7, '1a2b3c4d5e6f')
  expect(name).toBe('preview Invoice Processor #7 1a2b3c4')
  expect(readRecord(name, writeRecord(record))).toEqual(record)
  expect(readRecord('Invoice Processor', writeRecord(record))).toBeUndefined()
})

it.each([
  undefined,
  '',
  'git-1a2b3c4',
  'duvo-actions preview {',
  'duvo-actions preview {"repository":"octo/assignments"}',
  'duvo-actions preview null',
])('does not treat a Revision named %j as a preview', (build) => {
  expect(readRecord('preview of the new SOP', build)).toBeUndefined()
})
