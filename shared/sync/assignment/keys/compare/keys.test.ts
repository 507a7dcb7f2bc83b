import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Schedule } from '../../../../duvo/index.ts'
import type { LiveKeys } from '../live-keys.ts'
import { resolveKeys } from '../resolve.ts'
import { folderPath, readKeys } from '../schema.ts'
import { findByName, indexByName, pathOfFolder, type TeamNames } from '../team-names.ts'
import { compareKeys } from './keys.ts'
import { compareSchedules, describeSchedule } from './schedules.ts'

const slack = { id: 's1', type: 'slack', name: 'Slack', auth_method: 'oauth' }
const consumer = { id: 'c1', type: 'case-queue-consumer', name: 'Consumer' }
const ops = { id: 'p1', type: 'slack', name: 'Ops Slack', integration_id: 's1' }
const names: TeamNames = {
  folders: [
    { id: 'f1', name: 'Finance', parent_folder_id: null },
    { id: 'f2', name: 'Invoices', parent_folder_id: 'f1' },
  ],
  integrations: [slack, consumer],
  connections: [ops],
  queues: [{ id: 'q1', name: 'Inbound' }],
}

const bare: LiveKeys = { name: 'A', folderId: undefined, settings: {}, slots: [], schedules: [], trigger: null }

function changesOf(file: object, live: Partial<LiveKeys> = {}) {
  const { keys, issues } = readKeys({ ...file })
  const resolved = resolveKeys(keys, names)
  expect([...issues, ...resolved.issues]).toEqual([])
  return compareKeys({ wanted: resolved.wanted, live: { ...bare, ...live }, rivals: [] }, names)
}

const texts = (comparison: ReturnType<typeof changesOf>) => comparison.changes.map(({ text }) => text)

describe('keys', () => {
  test('that are absent change nothing, whatever is live', () => {
    const slots = [
      { integrationId: 's1', type: 'slack', name: 'Slack', queueNames: [], pins: ['x'], isConnected: true },
    ]
    expect(changesOf({}, { name: 'Z', folderId: 'f2', slots })).toEqual({ changes: [], todo: [], warnings: [] })
  })

  test.each<[object, Partial<LiveKeys>, string[]]>([
    [{ name: 'B' }, {}, ['Name: "A" → "B"']],
    [{ folder: 'Finance/Invoices' }, { folderId: 'f2' }, []],
    [{ folder: '/Finance/' }, { folderId: 'f2' }, ['Folder: Finance/Invoices → Finance']],
    [{ folder: 'New' }, {}, ['Folder: / → New (new folder)']],
    [{ settings: { slack_enabled: false } }, { settings: { slack_enabled: null } }, []],
    [
      { integrations: [{ type: 'case-queue-consumer', queues: ['inbound'] }] },
      {},
      ['Integration Consumer attached', 'Queue "Inbound" linked to Consumer'],
    ],
    [
      { integrations: [{ type: 'case-queue-consumer', queues: [{ name: 'New', create: true }] }] },
      {},
      ['Integration Consumer attached', 'Queue "New" created and linked to Consumer'],
    ],
  ])('%j', (file, live, expected) => {
    expect(texts(changesOf(file, live))).toEqual(expected)
  })

  test('whose live side is unknown do not count as missing', () => {
    const file = { integrations: [{ type: 'slack', connections: ['Ops Slack'] }], schedules: [] }
    expect(texts(changesOf(file, { slots: undefined, schedules: undefined, trigger: undefined }))).toEqual([])
  })

  test('nothing is unpinned while a person still has to connect an account', () => {
    const slots = [
      { integrationId: 's1', type: 'slack', name: 'Slack', queueNames: [], pins: ['old'], isConnected: true },
    ]
    const result = changesOf({ integrations: [{ type: 'slack', connections: ['Ops Slack', 'Other'] }] }, { slots })
    expect(texts(result)).toEqual(['Connection "Ops Slack" pinned to Slack'])
    expect(result.todo).toEqual([expect.stringContaining('"Other"')])
  })
})

describe('names', () => {
  const items = [
    { id: 'a', name: 'Inbound' },
    { id: 'b', name: 'inbound' },
    { id: 'c', name: 'Twin' },
    { id: 'd', name: 'Twin' },
  ]
  test.each([
    ['a', 'one'],
    ['Inbound', 'one'],
    ['INBOUND', 'several'],
    ['Twin', 'several'],
    ['None', 'none'],
  ])('%s finds %s', (wanted, kind) => {
    const index = indexByName(items, ({ name }) => name)
    expect(findByName(index, wanted).kind).toBe(kind)
  })

  test('a cycle of folders does not cause an endless loop', () => {
    const folders = [
      { id: 'x', name: 'X', parent_folder_id: 'y' },
      { id: 'y', name: 'Y', parent_folder_id: 'x' },
    ]
    expect(pathOfFolder(folders, 'x').split('/').length).toBeLessThanOrEqual(2)
    expect(folderPath('/')).toEqual([])
  })
})

describe('schedules', () => {
  const schedule = fc.record({
    enabled: fc.boolean(),
    frequency: fc.constantFrom('hourly', 'daily', 'weekly', 'custom'),
    timezone: fc.constantFrom('UTC', 'Europe/Prague'),
    time: fc.constantFrom('07:00', '08:30'),
    day: fc.constantFrom('monday', 'friday'),
    cron: fc.constantFrom('0 7 * * *', '0 9 * * 1'),
  })

  test('after the changes there is exactly what was wanted, and comparing again finds nothing', () => {
    const property = fc.property(
      fc.array(schedule, { maxLength: 6 }),
      fc.array(schedule, { maxLength: 6 }),
      (wanted, before) => {
        const existing: Schedule[] = before.map((fields, index) => ({ id: `${index}`, ...fields }))
        const { creates, updates, deletes } = compareSchedules(wanted, existing)
        const gone = new Set([...deletes, ...updates.map((update) => update.schedule)].map(({ id }) => id))
        const after = [
          ...existing.filter(({ id }) => !gone.has(id)),
          ...updates.map(({ fields, schedule: { id } }): Schedule => ({ id, ...fields })),
          ...creates.map((fields, index): Schedule => ({ id: `new ${index}`, ...fields })),
        ]
        expect(after.map(describeSchedule).sort()).toEqual(wanted.map(describeSchedule).sort())
        const rest = compareSchedules(wanted, after)
        expect([rest.creates, rest.updates, rest.deletes]).toEqual([[], [], []])
      },
    )
    fc.assert(property)
  })

  test('fields that a frequency does not use, and a server may fill in, are no difference', () => {
    const wanted = { enabled: true, frequency: 'hourly', timezone: 'UTC' }
    const filled = { ...wanted, id: 'x', time: '00:00', day: 'monday', recurring: true }
    expect(compareSchedules([wanted], [filled])).toEqual({ creates: [], updates: [], deletes: [] })
    expect(describeSchedule({ ...wanted, frequency: 'daily', time: '07:00:00' })).toBe('daily at 07:00 (UTC)')
  })
})
