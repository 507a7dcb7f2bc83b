import { afterEach, beforeEach, expect, test } from 'vitest'
import { type GitHubServer, startGitHub } from '../../../test/harness/network/github-server.ts'
import { recordLog } from '../../../test/harness/recorded-log.ts'
import { createMarker } from './body.ts'
import { type PullRequestComment, upsertComment } from './comment.ts'

let github: GitHubServer
let log = recordLog()
let waits: number[] = []
const bot = 'github-actions[bot]'
const marker = createMarker({ kind: 'comment', action: 'sync-skills', key: 'skills' })

beforeEach(async () => {
  github = await startGitHub()
  log = recordLog()
  waits = []
})

afterEach(() => github.close())

function target(more = {}) {
  const sleep = async (milliseconds: number) => waits.push(milliseconds)
  return { token: 'token', repository: 'owner/name', log, apiUrl: github.url, sleep, ...more }
}

function upsert(body: string, more: Partial<PullRequestComment> = {}, targetMore = {}) {
  return upsertComment(target(targetMore), { pullRequest: 7, action: 'sync-skills', key: 'skills', body, ...more })
}

function seed(count: number, comment: { login?: string; body?: string } = {}) {
  for (let index = 0; index < count; index += 1) {
    github.comments.push({ id: github.comments.length + 1, issue: 7, login: 'someone', body: 'Hello', ...comment })
  }
}

const writes = () => github.requests.filter((line) => /^(POST \/repos|PATCH)/.test(line))

test('the first run creates a comment, the next updates it in place, one without news leaves it alone', async () => {
  expect(await upsert('one')).toEqual({ status: 'created', url: expect.stringContaining('/issues/7#issuecomment-') })
  expect(await upsert('two')).toMatchObject({ status: 'updated' })
  expect(await upsert('two')).toMatchObject({ status: 'unchanged' })
  expect(github.comments).toMatchObject([{ body: `${marker}\ntwo`, login: bot }])
  expect(writes()).toHaveLength(2)
  expect(log.lines).toEqual([])
})

test('our comment is found on the third page', async () => {
  seed(250)
  seed(1, { login: bot, body: `${marker}\r\nold` })
  seed(30)
  expect(await upsert('new')).toMatchObject({ status: 'updated' })
  expect(github.comments[250]?.body).toBe(`${marker}\nnew`)
  expect(github.requests.filter((line) => line.startsWith('GET'))).toHaveLength(3)
})

test('a comment of somebody else, or one that only quotes the marker, is never edited', async () => {
  seed(1, { body: `${marker}\nforged` })
  seed(1, { login: bot, body: `Somebody said:\n${marker}\nforged` })
  seed(1, { login: bot, body: createMarker({ kind: 'comment', action: 'sync-skills', key: 'other' }) })
  expect(await upsert('mine')).toMatchObject({ status: 'created' })
  expect(github.comments.slice(0, 3).map(({ body }) => body)).not.toContain(`${marker}\nmine`)
})

test('each path of each action has its own comment', async () => {
  await upsert('a', { key: 'a' })
  await upsert('b', { key: 'b' })
  await upsert('c', { key: 'a', action: 'sync-assignments' })
  await upsert('a again', { key: 'a' })
  expect(github.comments.map(({ body }) => body.split('\n')[1])).toEqual(['a again', 'b', 'c'])
})

test('a plan without changes updates a comment but creates none', async () => {
  expect(await upsert('nothing', { create: false })).toMatchObject({ status: 'skipped' })
  await upsert('changes')
  expect(await upsert('nothing', { create: false })).toMatchObject({ status: 'updated' })
})

test('without a pull request or a token GitHub is not called', async () => {
  expect(await upsert('x', { pullRequest: undefined })).toEqual({ status: 'skipped', url: undefined })
  expect(await upsert('x', {}, { token: '' })).toEqual({ status: 'skipped', url: undefined })
  expect(github.requests).toEqual([])
})

test('a text of 200,000 characters becomes a comment that GitHub accepts', async () => {
  expect(await upsert('- a line of a long plan\n'.repeat(10_000))).toMatchObject({ status: 'created' })
  expect(log.lines).toEqual([])
})

test.each([401, 403, 404])(
  'without the permission (%i) there is a warning that names it, and no failure',
  async (status) => {
    github.faults.push({
      matches: (line) => line.startsWith('POST /repos'),
      status,
      message: 'Resource not accessible by integration',
    })
    expect(await upsert('x')).toEqual({ status: 'skipped', url: undefined })
    expect(log.lines).toHaveLength(1)
    expect(log.lines[0]).toMatch(/^warning: The pull request comment could not be written: GitHub responded 40\d/)
    expect(log.lines[0]).toContain('The job needs `permissions: pull-requests: write`; a pull request from a fork')
    expect(waits).toEqual([])
  },
)

test('a server error is retried twice', async () => {
  github.faults.push({ matches: (line) => line.startsWith('GET'), status: 502, times: 2 })
  expect(await upsert('x')).toMatchObject({ status: 'created' })
  expect(waits).toEqual([2_000, 4_000])
})

test('a comment whose response was lost is not created twice', async () => {
  github.faults.push({ matches: (line) => line.startsWith('POST /repos'), status: 502, afterEffect: true })
  expect(await upsert('x')).toMatchObject({ status: 'unchanged' })
  expect(github.comments).toHaveLength(1)
})

test('a short rate limit is waited for', async () => {
  const matches = (line: string) => line.startsWith('POST /repos')
  github.faults.push({ matches, status: 403, headers: { 'retry-after': '7' } })
  github.faults.push({ matches, status: 429 })
  expect(await upsert('x')).toMatchObject({ status: 'created' })
  expect(waits).toEqual([7_000, 60_000])
})

test.each([{ 'retry-after': '3600' }, { 'x-ratelimit-remaining': '0' }])(
  'a long rate limit is a warning: %j',
  async (headers) => {
    github.faults.push({ matches: () => true, status: 403, headers, message: 'API rate limit exceeded' })
    expect(await upsert('x')).toMatchObject({ status: 'skipped' })
    expect(waits).toEqual([])
    expect(log.lines[0]).toMatch(/^warning: The pull request comment could not be written: API rate limit exceeded/)
  },
)

test('an unreachable server is a warning after three attempts', async () => {
  expect(await upsert('x', {}, { apiUrl: 'http://127.0.0.1:1/api/v3' })).toMatchObject({ status: 'skipped' })
  expect(waits).toEqual([2_000, 4_000])
  expect(log.lines).toHaveLength(1)
})

test('a cancelled step stops at once', async () => {
  const reason = new Error('cancelled')
  await expect(upsert('x', {}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  expect(github.requests).toEqual([])
})

test('an invalid repository name never gets into a path', async () => {
  expect(await upsert('x', {}, { repository: 'owner/name/../../other' })).toMatchObject({ status: 'skipped' })
  expect(github.requests).toEqual([])
})
