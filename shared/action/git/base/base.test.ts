import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  cloneGitRepository,
  createGitRepository,
  type GitRepository,
} from '../../../../test/harness/files/git-repository.ts'
import { recordLog } from '../../../../test/harness/recorded-log.ts'
import { parseObjectId } from '../objects/object-id.ts'
import { openRepository } from '../repository.ts'
import { decideBase } from './base.ts'
import type { EventFacts } from './event-facts.ts'

const zeros = '0'.repeat(40)
const head = parseObjectId('a'.repeat(40))
const before = parseObjectId('b'.repeat(40))
const pullHead = parseObjectId('c'.repeat(40))

const nothing = { push: undefined, pullRequest: undefined, mergeGroup: undefined }

function facts(name: string, more: Partial<EventFacts> = {}): EventFacts {
  return { name, ref: 'refs/heads/main', sha: head, ...nothing, ...more }
}

function push(before: string, more: Partial<EventFacts> = {}): EventFacts {
  return facts('push', { push: { before, created: before === zeros, forced: false }, ...more })
}

function pull(baseSha: string, headSha: string, sha = ''): EventFacts {
  return facts('pull_request', { ref: 'refs/pull/7/merge', sha, pullRequest: { number: 7, baseSha, headSha } })
}

describe('the decision', () => {
  const simple = { id: head, parents: [pullHead] }
  test.each([
    ['push', push(before), simple, before],
    ['forced push', facts('push', { push: { before, created: false, forced: true } }), simple, before],
    ['merge group', facts('merge_group', { mergeGroup: { baseSha: before } }), simple, before],
    ['trial merge of a pull request', pull('anything', pullHead), { id: head, parents: [before, pullHead] }, before],
  ])('for a %s is a commit', (_, event, commit, id) => {
    expect(decideBase(event, commit)).toMatchObject({ kind: 'commit', id })
  })

  test('for the head of a pull request is the merge base with the target branch', () => {
    expect(decideBase(pull(before, head), simple)).toMatchObject({ kind: 'merge-base', of: before })
  })

  test.each([
    ['a new branch', push(zeros), simple, false],
    [
      'a branch made from a commit that has one',
      facts('push', { push: { before, created: true, forced: false } }),
      simple,
      false,
    ],
    ['a new tag', push(zeros, { ref: 'refs/tags/v1' }), simple, false],
    ['a moved tag', push(before, { ref: 'refs/tags/v1' }), simple, false],
    ['a manual run', facts('workflow_dispatch'), simple, false],
    ['a schedule', facts('schedule'), simple, false],
    ['an unknown event', facts('brand_new_event'), simple, false],
    ['a push whose payload lacks the commit', facts('push'), simple, false],
    ['a push whose commit is an option', push('--output=x'), simple, true],
    ['a checkout of another commit than the pushed one', push(before, { sha: before }), simple, true],
    [
      'a checkout of another commit than the queued one',
      facts('merge_group', { sha: before, mergeGroup: { baseSha: before } }),
      simple,
      true,
    ],
    ['a pull request with its target branch checked out', pull(before, pullHead), { id: before, parents: [] }, true],
    ['a pull request with an unreadable base', pull('main', head), simple, true],
  ])('for %s is everything', (_, event, commit, doubtful) => {
    expect(decideBase(event, commit)).toMatchObject({ kind: 'everything', doubtful })
  })
})

async function resolve(fixture: GitRepository, event: EventFacts, explicit?: string) {
  const log = recordLog()
  const repository = await openRepository(fixture.root, { log })
  const base = await repository.resolveBase(event, explicit)
  return { base, lines: log.lines, fetches: log.lines.filter((line) => line.startsWith('info: git fetch')) }
}

/** Five commits on `main`, the last four touching `n`. */
async function createOrigin() {
  const origin = await createGitRepository()
  const ids = ['1', '2', '3', '4', '5'].map((n) => origin.commit(`Commit ${n}`, { n }))
  return { origin, ids, first: ids[0] ?? '', second: ids[1] ?? '', last: ids[4] ?? '' }
}

function breakOrigin(origin: GitRepository) {
  renameSync(join(origin.root, '.git'), join(origin.root, 'gone'))
}

test('all commits of a push are compared, in a complete clone without any fetch', async () => {
  const { origin, first, last } = await createOrigin()
  const clone = await cloneGitRepository(origin)
  const { base, lines, fetches } = await resolve(clone, push(first, { sha: last }))
  expect(base).toMatchObject({ kind: 'commit', id: first })
  expect(fetches).toEqual([])
  expect(lines).toEqual([`info: Comparing with ${first.slice(0, 7)}: the branch before this push.`])
})

test('a shallow clone fetches the one commit that it lacks, visibly, and can compare with it', async () => {
  const { origin, first, last } = await createOrigin()
  const clone = await cloneGitRepository(origin, { depth: 1 })
  const { base, lines, fetches } = await resolve(clone, push(first, { sha: last }))
  expect(base).toMatchObject({ kind: 'commit', id: first })
  expect(fetches).toEqual([`info: git fetch --depth=1 origin ${first}`])
  expect(lines.some((line) => line.startsWith('remote: From file://'))).toBe(true)
  const repository = await openRepository(clone.root, { log: recordLog() })
  expect((await repository.changedPaths(parseObjectId(first))).paths).toMatchObject([{ path: 'n', kind: 'modified' }])
})

test('the commit before a forced push is fetched without truncating the history', async () => {
  const { origin, first, last } = await createOrigin()
  origin.git('reset', '--quiet', '--hard', first)
  const sha = origin.commit('Forced', { n: 'forced' })
  const clone = await cloneGitRepository(origin)
  const event = facts('push', { sha, push: { before: last, created: false, forced: true } })
  const { base, fetches } = await resolve(clone, event)
  expect(base).toMatchObject({ kind: 'commit', id: last })
  expect(fetches).toEqual([`info: git fetch origin ${last}`])
  expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('false')
})

test('a commit that cannot be fetched means everything, with a warning that says why and what to do', async () => {
  const { origin, first, last } = await createOrigin()
  const clone = await cloneGitRepository(origin, { depth: 1 })
  breakOrigin(origin)
  const { base, lines } = await resolve(clone, push(first, { sha: last }))
  expect(base.kind).toBe('everything')
  expect(lines.at(-1)).toBe(
    `warning: Comparing every file, because the branch before this push (${first.slice(0, 7)}) is not in this clone ` +
      'and could not be fetched; use actions/checkout with fetch-depth: 0 to let it find the changes.',
  )
})

test('a trial merge of a pull request is compared with its first parent, fetched if necessary', async () => {
  const { origin, first, last } = await createOrigin()
  origin.git('checkout', '--quiet', '-b', 'topic', first)
  const topic = origin.commit('Topic', { topic: '1' })
  origin.git('checkout', '--quiet', '-b', 'trial', 'main')
  origin.git('merge', '--quiet', '--no-ff', '--no-edit', 'topic')
  const clone = await cloneGitRepository(origin, { depth: 1, branch: 'trial' })
  const { base, fetches } = await resolve(clone, pull(first, topic, origin.git('rev-parse', 'HEAD')))
  expect(base).toMatchObject({ kind: 'commit', id: last })
  expect(fetches).toHaveLength(1)
})

test('the head of a pull request is compared with its merge base, deepening in bounded steps', async () => {
  const { origin, second, last } = await createOrigin()
  origin.git('checkout', '--quiet', '-b', 'topic', second)
  for (let n = 0; n < 60; n += 1) origin.git('commit', '--quiet', '--allow-empty', '--message', `Topic ${n}`)
  const clone = await cloneGitRepository(origin, { depth: 1, branch: 'topic' })
  const { base, fetches } = await resolve(clone, pull(last, clone.git('rev-parse', 'HEAD')))
  expect(base).toMatchObject({ kind: 'commit', id: second })
  expect(fetches.map((line) => line.split(' ')[3])).toEqual(['--depth=1', '--deepen=50', '--deepen=500'])
})

test('branches without a common commit mean everything, with a warning', async () => {
  const { origin, last } = await createOrigin()
  origin.git('checkout', '--quiet', '--orphan', 'orphan')
  const orphan = origin.commit('Orphan', { other: '1' })
  const { base, lines } = await resolve(
    await cloneGitRepository(origin, { depth: 1, branch: 'orphan' }),
    pull(last, orphan),
  )
  expect(base.kind).toBe('everything')
  expect(lines.at(-1)).toContain('warning: Comparing every file, because no common commit of')
})

test.each(['main', 'origin/main', 'refs/remotes/origin/main', 'v1', 'HEAD^', 'HEAD~3'])(
  'the explicit base %s is found in a shallow clone',
  async (name) => {
    const { origin, ids, second } = await createOrigin()
    origin.git('tag', 'v1', second)
    origin.git('checkout', '--quiet', '-b', 'topic')
    const head = origin.commit('Topic', { topic: '1' })
    const clone = await cloneGitRepository(origin, { depth: 1, branch: 'topic' })
    const expected = { v1: ids[1], 'HEAD^': ids[4], 'HEAD~3': ids[2] }[name] ?? ids[4]
    expect((await resolve(clone, push(second, { sha: head }), name)).base).toMatchObject({
      kind: 'commit',
      id: expected,
    })
  },
)

test('an explicit base wins over the event, even as an id that must be fetched first', async () => {
  const { origin, first, second, last } = await createOrigin()
  const clone = await cloneGitRepository(origin, { depth: 1 })
  expect((await resolve(clone, push(first, { sha: last }), second)).base).toMatchObject({ kind: 'commit', id: second })
})

test.each([
  'nowhere',
  zeros,
  '--upload-pack=touch pwned',
  '+refs/heads/main:refs/heads/main',
  'HEAD:n',
  'a\nb',
  '',
  'ab'.repeat(20),
])('the explicit base %j is an error, because it is not a commit', async (name) => {
  const { origin, first, last } = await createOrigin()
  const clone = await cloneGitRepository(origin)
  await expect(resolve(clone, push(first, { sha: last }), name)).rejects.toThrow(
    `The base ${JSON.stringify(name)} is not a commit of this repository.`,
  )
})
