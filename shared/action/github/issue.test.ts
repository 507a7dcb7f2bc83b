import { afterEach, beforeEach, expect, test } from 'vitest'
import { type GitHubIssue, type GitHubServer, startGitHub } from '../../../test/harness/network/github-server.ts'
import { recordLog } from '../../../test/harness/recorded-log.ts'
import { createMarker } from './body.ts'
import { type ReportIssue, upsertIssue } from './issue.ts'

let github: GitHubServer
let log = recordLog()
let waits: number[] = []
const bot = 'github-actions[bot]'
const marker = createMarker({ kind: 'issue', action: 'report-jobs', key: 'weekly' })

beforeEach(async () => {
  github = await startGitHub()
  log = recordLog()
  waits = []
})

afterEach(() => github.close())

function upsert(body: string, more: Partial<ReportIssue> = {}) {
  const sleep = async (milliseconds: number) => waits.push(milliseconds)
  const target = { token: 'token', repository: 'owner/name', log, apiUrl: github.url, sleep }
  return upsertIssue(target, { issue: 'auto', title: 'Jobs', action: 'report-jobs', key: 'weekly', body, ...more })
}

function seed(issue: Partial<GitHubIssue> = {}) {
  const number = github.issues.length + 1
  github.issues.push({ number, title: 'Title', body: 'Text', login: bot, state: 'open', isPull: false, ...issue })
  return number
}

test('the first report creates an issue, the next updates it, one without news leaves it alone', async () => {
  expect(await upsert('one')).toEqual({ status: 'created', number: 1, url: expect.stringMatching(/\/issues\/1$/) })
  expect(await upsert('two', { title: 'Jobs\nof this week' })).toMatchObject({ status: 'updated', number: 1 })
  expect(await upsert('two', { title: 'Jobs of this week' })).toMatchObject({ status: 'unchanged', number: 1 })
  expect(github.issues).toMatchObject([{ title: 'Jobs of this week', body: `${marker}\ntwo` }])
})

test('a report as a comment goes to the issue of its key, once for each edition', async () => {
  const comment = (body: string, edition: string) => upsert(body, { mode: 'comment', edition })
  expect(await comment('one', 'w1')).toMatchObject({
    status: 'created',
    number: 1,
    url: expect.stringMatching(/#|comment/),
  })
  expect(await comment('one, complete', 'w1')).toMatchObject({ status: 'updated', number: 1 })
  expect(await comment('two', 'w2')).toMatchObject({ status: 'created', number: 1 })
  expect(github.issues).toHaveLength(1)
  expect(github.comments.map(({ body }) => body.split('\n')[1])).toEqual(['one, complete', 'two'])
})

test('a lost response does not duplicate the comment', async () => {
  github.faults.push({ matches: (line) => /^POST .*comments$/.test(line), status: 502, afterEffect: true })
  expect(await upsert('one', { mode: 'comment', edition: 'w1' })).toMatchObject({ status: 'unchanged', number: 1 })
  expect(github.comments).toHaveLength(1)
})

test('a report as a separate issue is opened once for each edition, even after it was closed', async () => {
  const open = (body: string, edition: string) => upsert(body, { mode: 'new', edition })
  expect(await open('one', 'w1')).toMatchObject({ status: 'created', number: 1 })
  for (const issue of github.issues) issue.state = 'closed'
  expect(await open('one', 'w1')).toMatchObject({ status: 'unchanged', number: 1 })
  expect(await open('two', 'w2')).toMatchObject({ status: 'created', number: 2 })
  expect(await upsert('latest')).toMatchObject({ status: 'created', number: 3 })
})

test('our issue is found on the second page', async () => {
  for (let index = 0; index < 120; index += 1) seed()
  const number = seed({ body: `${marker}\nold` })
  expect(await upsert('new')).toMatchObject({ status: 'updated', number })
})

test('issues of others, closed ones, other reports and pull requests are left alone', async () => {
  seed({ body: `${marker}\nforged`, login: 'someone' })
  seed({ body: `${marker}\nclosed`, state: 'closed' })
  seed({ body: `${marker}\npull request`, isPull: true })
  seed({ body: createMarker({ kind: 'issue', action: 'report-jobs', key: 'daily' }) })
  seed({ body: `quoted: ${marker}` })
  expect(await upsert('new')).toMatchObject({ status: 'created', number: 6 })
})

test('an issue named by number keeps its title and what people wrote above the report', async () => {
  const issue = seed({ login: 'someone', title: 'Weekly numbers', body: 'What we watch:\r\n- failures\r\n' })
  await upsert('one', { issue })
  await upsert('two', { issue })
  expect(github.issues).toMatchObject([
    { title: 'Weekly numbers', body: `What we watch:\n- failures\n\n${marker}\ntwo`, login: 'someone' },
  ])
  expect(await upsert('two', { issue })).toMatchObject({ status: 'unchanged' })
})

test('a long report is cut so that it fits below what people wrote', async () => {
  const issue = seed({ body: 'x'.repeat(10_000) })
  expect(await upsert('- a line of a report\n'.repeat(10_000), { issue })).toMatchObject({ status: 'updated' })
  expect(github.issues[0]?.body.length).toBeLessThanOrEqual(65_536)
})

test('the number of a pull request, or of nothing, is a warning', async () => {
  const issue = seed({ isPull: true })
  expect(await upsert('x', { issue })).toMatchObject({ status: 'skipped' })
  expect(await upsert('x', { issue: 99 })).toMatchObject({ status: 'skipped' })
  expect(waits).toEqual([])
  expect(log.lines[0]).toContain('#1 is a pull request, not an issue')
  expect(log.lines[1]).toContain('GitHub responded 404')
  expect(log.lines[1]).toContain('`permissions: issues: write`')
})

test('an issue whose response was lost is not created twice', async () => {
  github.faults.push({ matches: (line) => line.startsWith('POST /repos'), status: 502, afterEffect: true })
  expect(await upsert('x')).toMatchObject({ status: 'unchanged', number: 1 })
  expect(github.issues).toHaveLength(1)
})
