import { describe, expect, test } from 'vitest'
import { handoverTargets } from './handover-targets.ts'

const id = '0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f'
const other = '1c9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f'

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
