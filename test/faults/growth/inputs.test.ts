import { describe, expect, test } from 'vitest'
import { parsePath } from '../../../action-call-api/src/request/path.ts'
import { parseQuery } from '../../../action-call-api/src/request/query.ts'
import { parseStatuses } from '../../../action-call-api/src/request/statuses.ts'
import { createSecrets } from '../../../action-call-api/src/response/secrets.ts'
import { parseConditions as parseFailIf } from '../../../action-push-cases/src/follow/fail-if.ts'
import { parseInline, parseRows } from '../../../action-push-cases/src/read/rows.ts'
import { parseConditions } from '../../../action-report-jobs/src/judge/conditions.ts'
import { causeKey } from '../../../action-report-jobs/src/measure/causes.ts'
import { failureIn } from '../../../action-report-jobs/src/read/failure-reasons.ts'
import { escapeSlack } from '../../../action-report-jobs/src/report/slack.ts'
import { windowsOf } from '../../../action-report-jobs/src/time/window.ts'
import { createZone } from '../../../action-report-jobs/src/time/zone.ts'
import { parseAnswers } from '../../../action-run-job/src/follow/human-requests/answers.ts'
import { withLineEnd } from '../../../action-sync-assignments/src/export/file-text.ts'
import { findHiddenSkills } from '../../../action-sync-skills/src/read/commit/hidden-skills.ts'
import { matchesName } from '../../../action-test-assignments/src/judge/tools.ts'
import { parseBound, parseDuration } from '../../../action-test-assignments/src/plan/rates-and-durations.ts'
import { readTestFile } from '../../../action-test-assignments/src/plan/test-file.ts'
import { escapeXml } from '../../../action-test-assignments/src/report/junit.ts'
import { findJson, losslessJson } from '../../../shared/action/index.ts'
import { createBreaker } from '../../../shared/cases/delivery/circuit-breaker.ts'
import { parseIdList } from '../../../shared/cases/files/json-cases.ts'
import { readHistory } from '../../../shared/cases/ledger/ledger-lines.ts'
import { reasonTable } from '../../../shared/cases/report/reason-table.ts'
import { parseLabels, parseSince } from '../../../shared/cases/select/filters.ts'
import { handoverTargets } from '../../../shared/sync/assignment/config/handover-targets.ts'
import { readConfigDocument } from '../../../shared/sync/assignment/document/config-document.ts'
import { readIdMap } from '../../../shared/sync/assignment/files/ids-file.ts'
import { variableOf } from '../../../shared/sync/assignment/files/names.ts'
import { filesNamedByTests } from '../../../shared/sync/assignment/files/test-files.ts'
import { isFromTemplate, originOf } from '../../../shared/sync/assignment/revision-label.ts'
import { nameForm, textForm } from '../../../shared/sync/normal-form.ts'
import { growthOf } from '../../harness/measure/growth.ts'
import { blobId } from '../../harness/samples/packed-archive.ts'

const zone = createZone('UTC')
const message = { id: 'm', role: 'system', type: 'session_error' }
const link = { path: 'a', type: 'symlink', size: 1, id: blobId(Buffer.from('x')) } as const
const inJson = (text: string) => Buffer.from(JSON.stringify({ version: 'v2', data: { input: text } }))
const testOf = (text: string) => {
  const expect = { answer: { contains: text }, tools: { called: [text] }, 'max-duration': text }
  return Buffer.from(JSON.stringify({ cases: [{ name: 'a', message: text, files: [text], expect }] }))
}

/** Everything in the actions, shared/cases and shared/sync that reads untrusted text. */
const readers: Record<string, (foreign: string) => unknown> = {
  'the lines of an id file': (foreign) => readIdMap('ids.env', Buffer.from(foreign)),
  'an id': (foreign) => readIdMap('ids.env', Buffer.from(`A_ID=${foreign}`)),
  'a map of ids': (foreign) => readIdMap('ids.json', Buffer.from(JSON.stringify({ a: foreign, [foreign]: 'b' }))),
  'a config': (foreign) => readConfigDocument('a.json', inJson(foreign)),
  'a reference of a config': (foreign) =>
    readConfigDocument('a.json', Buffer.from(JSON.stringify({ version: 'v2', data: { input: { $file: foreign } } }))),
  'a config with front matter': (foreign) => readConfigDocument('a.md', Buffer.from(`---\nname: a\n---\n${foreign}`)),
  'a handover': (foreign) => handoverTargets({ input: foreign }),
  'a handover tag': (foreign) => handoverTargets({ input: `<DUVO:AGENT ${foreign} id="x">` }),
  'a text in its form': textForm,
  'a name in its form': nameForm,
  'a name of a Revision': (foreign) => isFromTemplate('git-{sha} of {sha}', foreign),
  'an origin': (foreign) => originOf(foreign, 'https://github.com/a/b'),
  'a variable': variableOf,
  'what a test file names': (foreign) => filesNamedByTests('a.test.json', testOf(foreign)),
  'a test file': (foreign) => readTestFile('a.test.json', testOf(foreign)),
  'a bound': parseBound,
  'a duration of a test': parseDuration,
  'a pattern of a tool': (foreign) => matchesName(`${foreign}*x`, `${foreign}y`),
  'JUnit XML': escapeXml,
  'a query': parseQuery,
  'a line of a query': (foreign) => parseQuery(`a=${foreign}`),
  statuses: parseStatuses,
  'a path of the API': parsePath,
  credentials: (foreign) => createSecrets(() => {}).find({ token: foreign, url: `https://a.test/?sig=${foreign}` }),
  'conditions of report-jobs': parseConditions,
  'a condition of report-jobs': (foreign) => parseConditions(`failed${foreign}>1`),
  'conditions of push-cases': parseFailIf,
  'a window': (foreign) => windowsOf({ since: foreign, until: foreign }, 0, zone),
  'a cause': causeKey,
  'the error of a Job': (foreign) => failureIn([{ ...message, text_content: foreign } as never]),
  'a text for Slack': escapeSlack,
  answers: parseAnswers,
  'an answer': (foreign) => parseAnswers(`${foreign}=${foreign}`),
  'JSON in a text': findJson,
  'lossless JSON': (foreign) => losslessJson(JSON.stringify([foreign])),
  'an exported SOP': withLineEnd,
  'a target of a link': (foreign) =>
    findHiddenSkills(
      {
        readBlobs: async () => new Map([[link.id, Buffer.from(foreign)]]),
        listTree: async () => ({ entries: [], unreadable: [] }),
      },
      [link],
      ['skills'],
    ),
  'labels of a search': (foreign) => parseLabels(foreign.split('\n')),
  'a moment of a search': (foreign) => parseSince(foreign, 0),
  'a list of ids': parseIdList,
  'a ledger': readHistory,
  'a reason': (foreign) => reasonTable(new Map([['a', { outcome: 'failed', reason: foreign }]])),
  'a refusal': (foreign) =>
    createBreaker().note({ kind: 'refused', status: 409, reason: foreign, isPart: false, size: 1 }),
  'inline rows': (foreign) => parseInline(`- ${JSON.stringify({ a: foreign })}`),
  'a table of rows': (foreign) => parseRows(`a,b\n"${foreign.replaceAll('"', '""')}",1\n`, 'a.csv'),
}

/** Texts on which patterns with repetitions are slow: runs without the expected end, and beginnings without ends. */
const shapes = [
  ' ',
  '\t',
  '\n',
  '\r\n',
  'a',
  '1',
  '=',
  ',',
  '-',
  '?',
  '*',
  '%',
  '"',
  "'",
  '#',
  '{',
  '/',
  '../',
  '&',
  '<',
  ' #',
  '? ',
  '"\t',
  'a=',
  'A=\n',
  '\na=1',
  'export ',
  ' (request ',
  'A /v1/',
  '<DUVO:AGENT ',
  'id="',
  ' id=',
  'https://github.com/a/b/commit/',
  'failed>1,',
  '1h',
  '>=',
  '2xx ',
  'git-',
  'a\u0301',
]

describe.each(Object.entries(readers))('%s', (_, read) => {
  // Another process on the machine can slow one measurement; a reader that is not linear fails all of them.
  test.each(shapes)('takes four times as long for four times as many %j', { retry: 3 }, async (shape) => {
    const prepare = (count: number) => `x${shape.repeat(count)}y`
    expect(await growthOf(10_000, prepare, read)).toBeLessThanOrEqual(6)
  })
})
