import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { keepRows } from '../../../action-call-api/src/response/body.ts'
import { createSecrets } from '../../../action-call-api/src/response/secrets.ts'
import { createFinder } from '../../../action-push-cases/src/apply/find-cases.ts'
import type { PlannedCase } from '../../../action-push-cases/src/plan/new-cases.ts'
import { parseRows } from '../../../action-push-cases/src/read/rows.ts'
import { placeFiles } from '../../../action-sync-assignments/src/export/file-places.ts'
import { type Candidate, planTrials } from '../../../action-test-assignments/src/plan/trials.ts'
import { readActions } from '../../../cli/src/actions/action-file.ts'
import { type Request, runCommandLine } from '../../../cli/src/command-line.ts'
import type { Reader } from '../../../shared/cases/index.ts'
import { guardCases } from '../../../shared/cases/select/guard.ts'
import { paginate } from '../../../shared/duvo/calls/paginate.ts'
import { readAhead } from '../../../shared/duvo/calls/read-ahead.ts'
import type { Case, Duvo, ListedSkill } from '../../../shared/duvo/index.ts'
import { findSkillId, isOnlyName, nameOfSkill } from '../../../shared/sync/assignment/config/skill-names.ts'
import { readConfigDocument } from '../../../shared/sync/assignment/document/config-document.ts'
import type { ConfigFile } from '../../../shared/sync/assignment/files/sources.ts'
import { findTargets } from '../../../shared/sync/assignment/files/targets.ts'
import { compareKeys } from '../../../shared/sync/assignment/keys/compare/keys.ts'
import type { LiveKeys } from '../../../shared/sync/assignment/keys/live-keys.ts'
import { resolveKeys } from '../../../shared/sync/assignment/keys/resolve.ts'
import { readKeys } from '../../../shared/sync/assignment/keys/schema.ts'
import { noNames, type TeamNames } from '../../../shared/sync/assignment/keys/team-names.ts'
import { readTeam } from '../../../shared/sync/assignment/live/team.ts'
import { makePlan } from '../../../shared/sync/assignment/plan/plan.ts'
import { growthOf } from '../../harness/measure/growth.ts'

const list = <T>(size: number, make: (index: number) => T) => Array.from({ length: size }, (_, index) => make(index))
const idOf = (index: number) => `0b9f3c1e-5a7d-4c2b-9e8f-${index.toString(16).padStart(12, '0')}`
async function expectLinear<Input>(size: number, prepare: (size: number) => Input, work: (input: Input) => unknown) {
  expect(await growthOf(size, prepare, work)).toBeLessThanOrEqual(6)
}

function fileOf(index: number, own: object = {}): ConfigFile {
  const data = { models: { agent: { model: 'a' }, browsing: { provider: 'google', model: 'b' } }, input: 'Do it.' }
  const document = readConfigDocument(`assignments/a${index}.json`, Buffer.from(JSON.stringify({ ...own, data })))
  return { document, data: document.data, isTouched: true }
}

describe('the plan of many Assignments takes linear time', { timeout: 60_000 }, () => {
  const options = {
    configMode: 'replace',
    onUnmapped: 'create',
    promote: true,
    revisionName: 'git-{sha}',
    compareAll: false,
  } as const
  const team = { assignments: new Map(), idsByName: new Map() }

  test.each([
    ['of one name', () => ({ name: 'Twin' })],
    ['of many names', (index: number) => ({ name: `A ${index}` })],
  ])('to create, %s', async (_, own) => {
    const prepare = (size: number) =>
      findTargets(
        list(size, (index) => fileOf(index, own(index))),
        new Map(),
        undefined,
      )
    await expectLinear(500, prepare, (targets) =>
      makePlan({ targets, team, skills: [], names: noNames, keys: new Map() } as never, options),
    )
  })

  test('with all files for one of them', async () => {
    const prepare = (size: number) => list(size, (index) => fileOf(index, { agent_id: idOf(0) }))
    await expectLinear(4_000, prepare, (files) => findTargets(files, new Map(), undefined))
  })

  test('with one name in Duvo', async () => {
    const reader = (rows: readonly object[]) => ({ agents: { list: () => rows }, revisions: {} }) as never
    const prepare = (size: number) => list(size, (index) => ({ id: idOf(index), name: 'Twin', latest_build: null }))
    const options = {
      teamId: 't',
      agentIds: new Set<string>(),
      needsNames: true,
      isWanted: () => false,
      maxParallel: 4,
    }
    await expectLinear(4_000, prepare, (rows) => readTeam(reader(rows), options as never))
  })
})

describe('names in a team take linear time', { timeout: 60_000 }, () => {
  const live: LiveKeys = { name: 'A', folderId: undefined, settings: {}, slots: [], schedules: [], trigger: null }
  const teamOf = (size: number): TeamNames => ({
    folders: list(size, (index) => ({ id: `f${index}`, name: `F ${index}`, parent_folder_id: `f${index % 10}` })),
    integrations: [{ id: 'c1', type: 'case-queue-consumer', name: 'Consumer' }],
    connections: [],
    queues: list(size, (index) => ({ id: `q${index}`, name: `Queue ${index}` })),
  })
  const fileKeys = (index: number) => {
    const integrations = [{ type: 'case-queue-consumer', queues: [`queue ${index}`] }]
    return readKeys({ folder: `F ${index}`, integrations }).keys
  }

  test('folders and Queues of as many Assignments', async () => {
    const prepare = (size: number) => ({ names: teamOf(size), files: list(size, fileKeys) })
    await expectLinear(1_000, prepare, ({ names, files }) => {
      for (const keys of files) compareKeys({ wanted: resolveKeys(keys, names).wanted, live, rivals: [] }, names)
    })
  })

  test('Skills of as many Assignments', async () => {
    const prepare = (size: number) =>
      list(size, (index) => ({ id: idOf(index), name: `s${index}`, team_id: 't' }) as ListedSkill)
    await expectLinear(3_000, prepare, (skills) => {
      for (const { id, name } of skills) {
        if (findSkillId(skills, name) !== id || nameOfSkill(skills, id) !== name || !isOnlyName(skills, name)) throw id
      }
    })
  })

  test('integrations of one file', async () => {
    const prepare = (size: number) => ({ integrations: list(size, (index) => ({ type: `slack-${index}` })) })
    await expectLinear(8_000, prepare, readKeys)
  })
})

describe('an export takes linear time', { timeout: 60_000 }, () => {
  const options = { folder: 'assignments', targets: [], idsText: undefined, idsPath: 'agent-ids.env' }

  test.each([
    ['of one name', () => 'Twin'],
    ['of many names', (index: number) => `A ${index}`],
  ])('of Assignments %s', async (_, nameOf) => {
    const prepare = (size: number) => list(size, (index) => ({ id: idOf(index), name: nameOf(index) }))
    await expectLinear(4_000, prepare, (agents) => placeFiles(agents, options))
  })

  test('that already have files', async () => {
    const prepare = (size: number) => ({
      agents: list(size, (index) => ({ id: idOf(index), name: `A ${index}` })),
      targets: findTargets(
        list(size, (index) => fileOf(index, { agent_id: idOf(index) })),
        new Map(),
        undefined,
      ),
    })
    await expectLinear(2_000, prepare, ({ agents, targets }) => placeFiles(agents, { ...options, targets }))
  })
})

test('the tests of many Assignments are planned in linear time', { timeout: 60_000 }, async () => {
  const prepare = (size: number) =>
    list(size, (index) => ({ name: `a${index}`, path: `a${index}.test.yaml`, cases: [] }))
  await expectLinear(4_000, prepare, (tests) =>
    planTrials(
      tests.map(({ name }) => ({ name, isChanged: true, config: {} }) as unknown as Candidate),
      tests,
      {
        changedOnly: true,
        repeat: 1,
        minPassRate: 100,
      },
    ),
  )
})

describe('many Cases take linear time', { timeout: 60_000 }, () => {
  const item = (id: string, more: Partial<Case> = {}): Case => ({
    ...{ id, title: '', status: 'completed', display_status: 'completed', queue_id: 'q' },
    ...more,
  })
  const readerOf = (items: readonly Case[]): Reader => {
    const find = async (_: string, __: unknown, offset: number) => {
      const page = items.slice(offset, offset + 100)
      return { items: page, count: page.length, total: items.length }
    }
    return {
      duvo: { cases: { find } } as unknown as Pick<Duvo, 'cases'>,
      queue: 'q',
      signal: new AbortController().signal,
    }
  }

  test('that are unchanged', async () => {
    const prepare = (size: number) => {
      const ids = list(size, idOf)
      const unfinished = { done: [], resent: [], open: ids, unconfirmed: [] }
      return { ids, duplicates: 0, added: 0, unfinished, items: new Map(ids.map((id) => [id, item(id)])) }
    }
    await expectLinear(10_000, prepare, (selection) => guardCases(selection, [], readerOf([])))
  })

  test('that all have the key of the same row', async () => {
    const labels = [{ key: 'dedupe-key', value: '1' }]
    const row: PlannedCase = { id: 'r', key: '1', place: 'a.csv:2', item: { title: 'A' } }
    const prepare = (size: number) => list(size, (index) => item(idOf(index), { labels }))
    await expectLinear(5_000, prepare, (items) => createFinder(readerOf(items), 'dedupe-key', []).find([row]))
  })

  test('of a table that is as wide as it is long', async () => {
    const prepare = (size: number) => `${list(size, (index) => `c${index}`).join()}\n${'1\n'.repeat(size)}`
    await expectLinear(1_001, prepare, (text) => parseRows(text, 'a.csv'))
  })
})

describe('long lists of the API take linear time', { timeout: 60_000 }, () => {
  const pageOf = (size: number, total: number | undefined) => async (offset: number) => {
    const items = list(Math.max(0, Math.min(100, size - offset)), (index) => ({ id: idOf(offset + index) }))
    return { items, total }
  }
  async function countAll(rows: AsyncIterable<unknown>) {
    let count = 0
    for await (const _ of rows) count += 1
    return count
  }

  test.each([
    ['with a total', (size: number) => size],
    ['without one', () => undefined],
  ])('%s', async (_, totalOf) => {
    await expectLinear(
      4_000,
      (size) => pageOf(size, totalOf(size)),
      async (fetchPage) => [await countAll(paginate(fetchPage)), await countAll(readAhead(fetchPage, { ahead: 4 }))],
    )
  })

  test('joined by call-api', async () => {
    const secrets = createSecrets(() => {})
    const outputFile = async (_: string, content: unknown) => {
      for await (const piece of content as AsyncIterable<string>) if (piece.length < 0) throw piece
      return ''
    }
    const prepare = (size: number) =>
      list(size / 100, (page) => list(100, (index) => ({ id: idOf(page * 100 + index) })))
    await expectLinear(10_000, prepare, (pages) =>
      keepRows(
        (async function* () {
          for (const rows of pages) yield { rows, rowsIn: 'cases' } as never
        })(),
        { outputFile: outputFile as never, secrets },
      ),
    )
  })
})

test('many arguments of the command take linear time', { timeout: 60_000 }, async () => {
  const actions = await readActions(join(import.meta.dirname, '../../..'))
  const prepare = (size: number) => ['run', ...list(size, (index) => ['--files', `f${index}`]).flat()]
  const run = async ({ inputs }: Request) => (inputs['files'] ?? '').length
  await expectLinear(1_000, prepare, (args) =>
    runCommandLine(args, { actions, version: '1.0.0', run, out: () => {}, err: () => {} }),
  )
})
