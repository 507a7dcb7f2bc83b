import { describe, expect, test } from 'vitest'
import type { Build } from '../../../duvo/index.ts'
import { planHash } from '../../plan/plan-hash.ts'
import { readConfigDocument } from '../document/config-document.ts'
import type { ConfigFile } from '../files/sources.ts'
import { findTargets } from '../files/targets.ts'
import type { DraftSlot, LiveSlot } from '../keys/live-keys.ts'
import type { WantedSlot } from '../keys/resolve.ts'
import { noNames } from '../keys/team-names.ts'
import type { LiveAssignment } from '../live/team.ts'
import { noKeys } from './keys.ts'
import { makePlan, type PlanFacts, type PlanOptions } from './plan.ts'
import { approvedPart, type PlanItem } from './plan-item.ts'
import { driftWarnings, overwriteWarnings } from './warnings.ts'

const hashed = (items: readonly PlanItem[], promote: boolean) => planHash(approvedPart(items, promote))

const id = '0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f'
const other = '1c9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f'
const models = { agent: { model: 'a' }, browsing: { provider: 'google', model: 'b' } }
const options: PlanOptions = {
  configMode: 'replace',
  onUnmapped: 'warn',
  promote: true,
  revisionName: 'git-{sha}',
  compareAll: false,
}

type FileFacts = { path?: string; isTouched?: boolean; [key: string]: unknown }

function fileOf(data: object, facts: FileFacts = {}): ConfigFile {
  const { path = 'assignments/invoice.json', isTouched = true, ...own } = facts
  const document = readConfigDocument(path, Buffer.from(JSON.stringify({ ...own, data }, null, 1)))
  return { document, data: document.data, isTouched }
}

function build(data: object, more: Partial<Build> = {}): Build {
  return { id: 'live', name: 'by hand', status: 'live', revision_number: 4, config: { version: 'v2', data }, ...more }
}

function assignment(live: Build | undefined, more: Partial<LiveAssignment> = {}): LiveAssignment {
  const listed = { id, name: 'Invoices' }
  const own = {
    agentId: id,
    name: 'Invoices',
    live,
    drafts: [],
    mayHaveQueues: false,
    listed,
    position: 0,
    isLatestLive: true,
  }
  return { ...own, isKnown: true, ...more }
}

const ids = new Map([['INVOICE_ID', { id, line: 1 }]])

async function planOne(
  file: ConfigFile,
  known: LiveAssignment | undefined,
  more: Partial<PlanOptions> = {},
  idsByName: Record<string, string[]> = {},
  facts: Partial<PlanFacts> = {},
): Promise<PlanItem> {
  const team = {
    assignments: new Map(known ? [[known.agentId, known]] : []),
    idsByName: new Map(Object.entries(idsByName)),
  }
  const map = more.onUnmapped ? new Map() : ids
  const targets = findTargets([file], map, 'agent-ids.env')
  const { items } = await makePlan(
    { targets, team, skills: [], keys: new Map(), names: noNames, drafts: new Map(), ...facts },
    { ...options, ...more },
  )
  const [item] = items
  if (!item) throw new Error('no item')
  return item
}

describe('a mapped config', () => {
  test('that is already live is left alone', async () => {
    const item = await planOne(fileOf({ input: 'x' }), assignment(build({ models, input: 'x\n', skills: [] })))
    expect(item).toMatchObject({ action: 'unchanged', isDrifted: false, agentId: id })
  })

  test('that differs becomes a Revision, field by field', async () => {
    const item = await planOne(fileOf({ input: 'x\ny' }), assignment(build({ models, input: 'x' })))
    expect(item).toMatchObject({ action: 'update', live: { id: 'live' }, config: { data: { models, input: 'x\ny' } } })
    expect(item.changes?.changes).toMatchObject([{ path: 'input', kind: 'changed', diff: { added: 1, removed: 0 } }])
  })

  test('that did not change in Git is not synced even if live differs, but there is a warning', async () => {
    const file = fileOf({ input: 'x' }, { isTouched: false })
    const live = assignment(build({ models, input: 'edited' }))
    expect(await planOne(file, live)).toMatchObject({ action: 'unchanged', isDrifted: true })
    expect(driftWarnings([await planOne(file, live)])).toEqual([expect.stringContaining('are not synced: invoice.')])
    expect(await planOne(file, live, { compareAll: true })).toMatchObject({ action: 'update', isDrifted: false })
  })

  test('with a draft from an earlier run is finished, touched or not', async () => {
    const draft = build(
      { models, input: 'x' },
      { id: 'draft', status: 'draft', name: 'git-abc1234', revision_number: 5 },
    )
    const live = assignment(build({ models, input: 'old' }), { drafts: [draft] })
    for (const isTouched of [true, false]) {
      expect(await planOne(fileOf({ input: 'x' }, { isTouched }), live)).toMatchObject({ action: 'promote', draft })
    }
    expect(await planOne(fileOf({ input: 'x' }), live, { promote: false })).toMatchObject({
      action: 'unchanged',
      notes: [expect.stringContaining('Revision 5 is already a draft')],
    })
  })

  test.each([
    ['of a person', { name: 'my draft' }],
    ['with another config', { config: { version: 'v2', data: { models, input: 'z' } } }],
  ])('does not promote a draft %s', async (_, more) => {
    const draft = build({ models, input: 'x' }, { id: 'd', status: 'draft', name: 'git-abc1234', ...more })
    const item = await planOne(fileOf({ input: 'x' }), assignment(build({ models, input: 'old' }), { drafts: [draft] }))
    expect(item).toMatchObject({ action: 'update', draft: undefined })
  })

  describe('whose Revision of the same commit has no record of what the server changed', () => {
    const own = { ownName: 'git-abc1234' }
    const file = fileOf({ input: 'x \n' })
    const stored = (more: Partial<Build>, input = 'x') =>
      build({ models, input, options: { added: 1 } }, { id: 'own', name: 'git-abc1234', revision_number: 5, ...more })
    const old = build({ models, input: 'old' })

    test('finishes it, whether it is a draft or live', async () => {
      const draft = stored({ status: 'draft' })
      expect(await planOne(file, assignment(old, { drafts: [draft] }), own)).toMatchObject({ action: 'promote', draft })
      const live = stored({})
      expect(await planOne(file, assignment(live), own)).toMatchObject({ action: 'promote', draft: live })
    })

    test.each<[string, Build, Partial<PlanOptions>]>([
      ['with another text', stored({}, 'y'), own],
      ['of another commit', stored({ name: 'git-def5678' }), own],
      ['of any commit, if the name does not say which', stored({}), {}],
      ['that is live, without promotion', stored({}), { ...own, promote: false }],
    ])('makes a new one in place of one %s', async (_, live, more) => {
      expect(await planOne(file, assignment(live), more)).toMatchObject({ action: 'update', draft: undefined })
    })
  })

  test('that omits what is live says what it removes', async () => {
    const live = assignment(build({ models, input: 'x', skills: ['a', 'b'] }))
    expect((await planOne(fileOf({ input: 'x' }), live)).notes).toEqual([
      expect.stringMatching(/skills.*all live entries \(2\)/),
    ])
    expect((await planOne(fileOf({ input: 'x', skills: [] }), live)).notes).toEqual([])
  })

  test('hands over to the Assignments that its text names, unless it lists others', async () => {
    const input = `<DUVO:AGENT id="${other}">`
    const live = assignment(build({ models, input: 'x' }))
    expect((await planOne(fileOf({ input }), live)).handoverTargetIds).toEqual([other])
    const listed = { handover_target_ids: [] as string[] }
    expect((await planOne(fileOf({ input }, listed), live)).handoverTargetIds).toEqual([])
  })

  test.each([
    [
      'names a Skill that nobody has',
      { input: 'x', skills: ['nope'] },
      build({ models, input: 'x' }),
      'no Skill "nope"',
    ],
    ['has a field that the API does not know', { input: 'x', budget: 1 }, build({ models, input: 'x' }), 'budget'],
    ['names no models where none are live', { input: 'x' }, build(models, { config: { version: 'v1' } }), 'models'],
  ])('fails if it %s', async (_, data, live, message) => {
    const item = await planOne(fileOf(data), assignment(live))
    expect(item).toMatchObject({ action: 'fail', problems: [{ message: expect.stringContaining(message) }] })
  })

  test('fails if the team has no such Assignment', async () => {
    expect(await planOne(fileOf({ input: 'x' }), undefined)).toMatchObject({
      action: 'fail',
      problems: [{ message: expect.stringContaining(id) }],
    })
  })

  test('keeps ids of Skills that are live, however they look', async () => {
    const live = assignment(build({ models, input: 'x', skills: ['sk_1'] }))
    const item = await planOne(fileOf({ input: 'y' }), live, { configMode: 'merge' })
    expect(item.config?.data).toMatchObject({ input: 'y', skills: ['sk_1'] })
  })
})

describe('a patch', () => {
  test('keeps what it does not name and removes what is null', async () => {
    const live = assignment(build({ models, input: 'x', skills: ['a'], options: { a: 1, b: 2 } }))
    const item = await planOne(fileOf({ skills: null, options: { b: 3 } }), live, { configMode: 'merge' })
    expect(item.config?.data).toMatchObject({ models, input: 'x', skills: [], options: { a: 1, b: 3 } })
    expect(item.notes).toEqual([])
  })

  test('that changes nothing makes no Revision', async () => {
    const live = assignment(build({ models, input: 'x', options: { a: 1 } }))
    const item = await planOne(fileOf({ options: { a: 1 } }), live, { configMode: 'merge' })
    expect(item.action).toBe('unchanged')
  })
})

describe('a draft that stays a draft', () => {
  const draft = build({ models, input: 'x' }, { id: 'd', status: 'draft', name: 'git-abc1234', revision_number: 5 })
  const known = assignment(build({ models, input: 'old' }), { drafts: [draft], isLatestLive: false })
  const slack = { id: 's1', type: 'slack', name: 'Slack' }
  const slot = { integrationId: 's1', type: 'slack', name: 'Slack', queueNames: [], pins: [], isConnected: true }
  const inDraft = (more: Partial<DraftSlot> = {}): DraftSlot => ({ ...slot, keptPins: [], ...more })
  const gmail = inDraft({ integrationId: 'g1', type: 'gmail', name: 'Gmail' })
  const ops = { id: 'p1', type: 'slack', name: 'Ops' }

  /** What the file wants of the integrations, and what is live. */
  const keysOf = (slots: WantedSlot[] | undefined, live: LiveSlot[] = []) => {
    const wanted = { ...noKeys.wanted, slots }
    const besides = { name: 'Invoices', folderId: undefined, settings: {}, schedules: [], trigger: null }
    return new Map([['invoice', { wanted, issues: [], rivals: [], live: { ...besides, slots: live } }]])
  }
  const wants = (connections?: (typeof ops)[]) => [
    { integration: slack, connections, missing: [], queues: undefined, trigger: undefined },
  ]
  const plan = (slots: readonly DraftSlot[], keys: PlanFacts['keys'] = new Map(), more: Partial<PlanOptions> = {}) => {
    const facts = { keys, drafts: new Map([['invoice', slots]]) }
    return planOne(fileOf({ input: 'x' }), known, { promote: false, ...more }, {}, facts)
  }

  test.each<[string, readonly DraftSlot[], PlanFacts['keys'] | undefined]>([
    ['nothing of its own', [], undefined],
    ['the pins of the live Revision, and more', [inDraft({ pins: ['p1', 'p2'], keptPins: ['p1'] })], undefined],
    ['what the file lists', [inDraft({ pins: ['p1'] })], keysOf(wants([ops]))],
    ['an integration whose pins the file leaves alone', [inDraft()], keysOf(wants())],
    ['more than a file that lists no integrations', [inDraft()], keysOf(undefined)],
  ])('is left alone if it has %s', async (_, slots, keys) => {
    const item = await plan(slots, keys)
    expect(item).toMatchObject({ action: 'unchanged', notes: ['Revision 5 is already a draft with this config.'] })
  })

  test.each<[string, readonly DraftSlot[], PlanFacts['keys'] | undefined]>([
    ['Pinned connections of Slack copied', [inDraft({ pins: ['p2'], keptPins: ['p1', 'p2'] })], undefined],
    ['Pinned connections of Slack copied', [inDraft({ pins: [], keptPins: ['p1'] })], keysOf(wants())],
    ['Integration Slack attached; Connection "Ops" pinned to Slack.', [], keysOf(wants([ops]))],
    ['draft: Connection "Ops" pinned to Slack.', [inDraft()], keysOf(wants([ops]))],
    ['draft: Integration Slack removed', [inDraft()], keysOf([])],
  ])('is finished, not promoted: %s', async (text, slots, keys) => {
    const item = await plan(slots, keys)
    expect(item).toMatchObject({ action: 'update', draft, config: { data: { input: 'x' } } })
    expect(item.notes[0]).toContain('Revision 5 is already a draft with this config. Changes to the draft: ')
    expect(item.notes[0]).toContain(text)
  })

  test('gets the record that an interrupted run did not write', async () => {
    const stored = { ...draft, config: { version: 'v2', data: { models, input: 'x', options: { added: 1 } } } }
    const more = { promote: false, ownName: 'git-abc1234' }
    const item = await planOne(fileOf({ input: 'x' }), { ...known, drafts: [stored] }, more)
    expect(item).toMatchObject({ action: 'update', draft: stored })
    expect(item.notes[0]).toContain('is recorded in its description')
  })

  test('has the same plan hash before and after an interruption, unless more is removed', async () => {
    const keys = keysOf(wants([ops]), [slot, { ...gmail }])
    const before = await planOne(fileOf({ input: 'x' }), { ...known, drafts: [] }, { promote: false }, {}, { keys })
    expect(before).toMatchObject({ action: 'update', draft: undefined })
    const hash = hashed([before], false)
    expect(hashed([await plan([inDraft(), gmail], keys)], false)).toBe(hash)
    expect(hashed([await plan([gmail], keys)], false)).toBe(hash)
    const more = await plan([inDraft(), inDraft({ integrationId: 'x1', type: 'x', name: 'X' })], keys)
    expect(hashed([more], false)).not.toBe(hash)
    expect(more.keys.changes.map(({ text }) => text)).toContainEqual(expect.stringContaining('Integration X removed'))
  })

  test('is finished for a config without id too', async () => {
    const facts = { drafts: new Map([['invoice', [inDraft({ keptPins: ['p1'] })]]]) }
    const file = fileOf({ models, input: 'x' }, { name: 'Invoices' })
    const inputs = { onUnmapped: 'create', promote: false } as const
    const item = await planOne(file, known, inputs, { Invoices: [id] }, facts)
    expect(item).toMatchObject({ action: 'update', agentId: id, draft, lacksId: true })
  })
})

describe('a config without id', () => {
  const file = fileOf({ models, input: 'x' }, { name: 'Invoices' })

  test('is skipped, or fails, as the workflow says', async () => {
    expect(await planOne(file, undefined, { onUnmapped: 'warn' })).toMatchObject({ action: 'skip', lacksId: true })
    expect(await planOne(file, undefined, { onUnmapped: 'fail' })).toMatchObject({ action: 'fail' })
  })

  test('becomes a new Assignment if none has its name', async () => {
    const item = await planOne(file, undefined, { onUnmapped: 'create' })
    expect(item).toMatchObject({ action: 'create', assignment: 'Invoices', agentId: undefined, lacksId: true })
  })

  test('is the Assignment that an earlier run created, if nothing differs', async () => {
    const live = assignment(build({ models, input: 'x' }))
    const item = await planOne(file, live, { onUnmapped: 'create' }, { Invoices: [id] })
    expect(item).toMatchObject({ action: 'unchanged', agentId: id, lacksId: true })
  })

  test('is finished if an earlier run created but did not promote it', async () => {
    const draft = build({ models, input: 'x' }, { id: 'd', status: 'draft', name: 'git-abc1234', revision_number: 1 })
    const known = assignment(undefined, { drafts: [draft] })
    const item = await planOne(file, known, { onUnmapped: 'create' }, { Invoices: [id] })
    expect(item).toMatchObject({ action: 'promote', agentId: id, draft, lacksId: true })
  })

  test('is not created if two files would create the same', async () => {
    const second = fileOf({ models, input: 'y' }, { path: 'assignments/second.json', name: 'Invoices' })
    const team = { assignments: new Map(), idsByName: new Map() }
    const targets = findTargets([file, second], new Map(), undefined)
    const { items } = await makePlan(
      { targets, team, skills: [], keys: new Map(), names: noNames, drafts: new Map() },
      { ...options, onUnmapped: 'create' },
    )
    expect(items.map(({ action }) => action)).toEqual(['fail', 'fail'])
  })

  test('fails if somebody else may own the name', async () => {
    const live = assignment(build({ models, input: 'something else' }))
    const owned = await planOne(file, live, { onUnmapped: 'create' }, { Invoices: [id] })
    expect(owned).toMatchObject({
      action: 'fail',
      problems: [{ message: expect.stringContaining(`add its id (${id})`) }],
    })
    const several = await planOne(file, live, { onUnmapped: 'create' }, { Invoices: [id, other] })
    expect(several).toMatchObject({ action: 'fail', problems: [{ message: expect.stringContaining('2 Assignments') }] })
    const unknown = await planOne(file, { ...live, isKnown: false }, { onUnmapped: 'create' }, { Invoices: [id] })
    expect(unknown.action).toBe('fail')
  })

  test('needs models, which no live config can provide', async () => {
    const item = await planOne(fileOf({ input: 'x' }), undefined, { onUnmapped: 'create' })
    expect(item).toMatchObject({ action: 'fail', problems: [{ message: expect.stringContaining('models') }] })
  })
})

describe('the hash of a plan', () => {
  const live = assignment(build({ models, input: 'x' }))

  test('covers what becomes live in place of what', async () => {
    const item = await planOne(fileOf({ input: 'y' }), live)
    const hash = hashed([item], true)
    expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(hashed([await planOne(fileOf({ input: 'y\n', skills: [] }), live)], true)).toBe(hash)
    expect(hashed([{ ...item, file: 'moved.json' }], true)).toBe(hash)

    const moved = assignment(build({ models, input: 'x' }, { id: 'newer' }))
    const changed = [
      hashed([await planOne(fileOf({ input: 'z' }), live)], true),
      hashed([await planOne(fileOf({ input: 'y' }), moved)], true),
      hashed([{ ...item, handoverTargetIds: [other] }], true),
      hashed([item], false),
      hashed([], true),
    ]
    expect(new Set([hash, ...changed]).size).toBe(changed.length + 1)
  })

  test('is the same for the draft of a failed run, and without what is not written', async () => {
    const item = await planOne(fileOf({ input: 'y' }), live)
    const unchanged = await planOne(fileOf({ input: 'x' }), live)
    const draft = build({ models, input: 'y' }, { id: 'd', status: 'draft', name: 'git-abc1234', revision_number: 5 })
    const finishing = await planOne(fileOf({ input: 'y' }), { ...live, drafts: [draft] })
    expect(finishing.action).toBe('promote')
    expect(hashed([finishing, unchanged], true)).toBe(hashed([item], true))
  })
})
describe('a roll-out that replaces', () => {
  test('warns if it replaces several SOPs with one', async () => {
    const one = await planOne(fileOf({ input: 'new' }), assignment(build({ models, input: 'x' })))
    const two = await planOne(fileOf({ input: 'new' }), assignment(build({ models, input: 'y' })))
    expect(overwriteWarnings([one, two], 'replace')).toEqual([expect.stringContaining('2 different SOPs')])
    expect(overwriteWarnings([one, one], 'replace')).toEqual([])
    expect(overwriteWarnings([one, two], 'merge')).toEqual([])
  })
})
