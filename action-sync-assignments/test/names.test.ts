import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { handoverTargets } from '../src/handover.ts'
import { nameOf, variableOf } from '../src/names.ts'
import { isFromTemplate, originOf, revisionDescription, revisionName } from '../src/revision-name.ts'
import { findSkillId } from '../src/skills.ts'
import { idLine } from '../src/targets.ts'

const id = '0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f'
const other = '1c9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f'

describe('a file', () => {
  test.each([
    ['assignments/order-tracker.json', 'order-tracker', 'ORDER_TRACKER_ID'],
    ['a/b.v2.yaml', 'b.v2', 'B_V2_ID'],
    ['Žluťoučký kůň.YML', 'Žluťoučký kůň', '_LU_OU_K__K___ID'],
    ['x/-rf.md', '-rf', '_RF_ID'],
    ['line\nbreak.json', 'line\nbreak', 'LINE_BREAK_ID'],
  ])('%j is called %j, its variable %s', (path, name, variable) => {
    expect(nameOf(path)).toBe(name)
    expect(variableOf(name)).toBe(variable)
  })

  test.each([
    ['agent-ids.env', `A_B_ID=${id}`],
    ['ids.json', `"a-b": "${id}"`],
    ['ids.yaml', `"a-b": ${id}`],
  ])('misses a line of this form in %s', (file, line) => {
    expect(idLine('a-b', id, file)).toBe(line)
  })
})

describe('handover targets', () => {
  test.each([
    [`Ask <DUVO:AGENT id="${id}">Bob</DUVO:AGENT>, then <DUVO:AGENT id='${other}'/>`, [id, other]],
    [`<duvo:agent name="x" id = "${id.toUpperCase()}" >`, [id]],
    [`<DUVO:AGENT id="${id}"> and again <DUVO:AGENT id="${id}">`, [id]],
    [`<DUVO:AGENT id="not-an-id"> <DUVO:AGENTS id="${id}"> <DUVO:AGENT data-id="${id}">`, []],
    ['', []],
  ])('%# are the ids of the tags, each once', (input, ids) => {
    expect(handoverTargets({ input })).toEqual(ids)
  })

  test('are found in messages too', () => {
    const input = [{ role: 'user', content: [{ type: 'input_text', text: `<DUVO:AGENT id="${id}">` }] }]
    expect(handoverTargets({ input })).toEqual([id])
  })

  test('are found in linear time', () => {
    expect(handoverTargets({ input: '<DUVO:AGENT '.repeat(100_000) })).toEqual([])
  })
})

describe('the name of a Revision', () => {
  test('holds the commit, and is known again for any commit', () => {
    expect(revisionName('git-{sha}', { shortId: 'abc1234' })).toBe('git-abc1234')
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.stringMatching(/^[0-9a-f]{7}$/), (text, shortId) => {
        const template = `${text}{sha}`
        expect(isFromTemplate(template, revisionName(template, { shortId }))).toBe(true)
      }),
    )
  })

  test.each(['git-', 'git-xyz', 'my git-abc1234', 'git-abc1234 (copy)', null, undefined])(
    '%j is of other making',
    (name) => {
      expect(isFromTemplate('git-{sha}', name)).toBe(false)
    },
  )
})

describe('the description of a Revision', () => {
  const url = `https://github.com/o/n/commit/${'a'.repeat(40)}`

  test('is the subject of the commit and its address, and tells where it came from', () => {
    const text = revisionDescription({ subject: 'Change the SOP' }, url)
    expect(text).toBe(`Change the SOP\n${url}`)
    expect(originOf(text, 'https://github.com/o/n')).toBe('a'.repeat(40))
  })

  test('keeps the address whole however long the subject is', () => {
    const text = revisionDescription({ subject: '\u{1f600}'.repeat(1000) }, url)
    expect(text.length).toBeLessThanOrEqual(500)
    expect(text.endsWith(url)).toBe(true)
  })

  test.each([
    undefined,
    null,
    'By hand',
    `https://github.com/o/other/commit/${'a'.repeat(40)}`,
    'https://github.com/o/n/commit/abc',
  ])('%j was made elsewhere', (text) => {
    expect(originOf(text, 'https://github.com/o/n')).toBeUndefined()
  })
})

describe('a Skill', () => {
  const skills = [
    { id: 'system', name: 'pdf', description: '', team_id: null },
    { id: 'own', name: 'pdf', description: '', team_id: 't' },
    { id: 'browser', name: 'browser', description: '', team_id: null },
  ]

  test.each([
    ['pdf', 'own'],
    ['browser', 'browser'],
    ['system', 'system'],
    [id, id],
    ['PDF', undefined],
  ])('%s is %s', (entry, found) => {
    expect(findSkillId(skills, entry)).toBe(found)
  })
})
