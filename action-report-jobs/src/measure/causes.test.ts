import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AgentTotals, type Example, emptyAgent } from './agent-totals.ts'
import { causeKey, type Failure, failuresToExplain, groupByCause } from './causes.ts'

const example = (id: string, at: number): Example => {
  return { id, number: undefined, title: id, status: 'failed', at, comment: undefined }
}

function agentWith(id: string, failed: Example[]): AgentTotals {
  const agent = emptyAgent(id)
  return { ...agent, examples: { ...agent.examples, failed } }
}

describe('the failures to explain', () => {
  test('are the latest of each Assignment in turn, so that a noisy one does not hide others', () => {
    const noisy = agentWith(
      'noisy',
      Array.from({ length: 50 }, (_, index) => example(`n${index}`, 1000 - index)),
    )
    const quiet = agentWith('quiet', [example('q', 1)])
    expect(failuresToExplain([noisy, quiet], 4).map(({ id }) => id)).toEqual(['n0', 'q', 'n1', 'n2'])
  })
})

describe('the key of a cause', () => {
  test.each([
    ['Invoice 4690 has no order', 'Invoice INV-7/2026 has no order'],
    ['The portal refused "anna@example.com"', 'The portal refused "ben@example.com"'],
    ['Timeout after 30s at https://portal.example/a', 'Timeout after 45s at https://portal.example/b'],
    ['Run 0f8fad5b-d9cb-469f-a165-70867728950e is gone', 'Run 7c9e6679-7425-40de-944b-e07fc1f90ae7 is gone'],
    ['THE PORTAL  refused', 'the portal refused'],
    ['No supplier “Acme” found', 'No supplier “Müller & Sons” found'],
  ])('is the same for %j and %j', (a, b) => {
    expect(causeKey(a)).toBe(causeKey(b))
  })

  test.each([
    ['The portal refused the login', 'The portal timed out'],
    ['Missing " in line 3', 'Missing " in the file'],
    ['"a" was refused', '"a" was lost'],
  ])('differs for %j and %j', (a, b) => {
    expect(causeKey(a)).not.toBe(causeKey(b))
  })

  test('is never empty for a message that is not blank', () => {
    const message = fc
      .string({ unit: fc.constantFrom('"', '“', '1', 'a', ' ', '@') })
      .filter((text) => text.trim() !== '')
    fc.assert(fc.property(message, (text) => causeKey(text) !== ''))
  })
})

describe('causes', () => {
  const failure = (id: string, at: number, agentId = 'a'): Failure => ({ ...example(id, at), agentId })
  const reasonsOf = (texts: Record<string, string>, isError = true) =>
    new Map(Object.entries(texts).map(([id, text]) => [id, { text, isError }]))

  test('contain their number of Jobs, their Assignments and the latest Job, the most frequent first', () => {
    const failures = Array.from({ length: 120 }, (_, index) => failure(`j${index}`, index, index < 100 ? 'a' : 'b'))
    const texts = Object.fromEntries(failures.map(({ id }, index) => [id, `Login ${index} refused`]))
    const groups = groupByCause([failure('other', 999, 'c'), ...failures], reasonsOf({ ...texts, other: 'No money' }))
    expect(groups).toMatchObject([
      { reason: 'Login 119 refused', count: 120, agentIds: ['a', 'b'], example: { id: 'j119' } },
      { reason: 'No money', count: 1, agentIds: ['c'] },
    ])
  })

  test('without an error message form one group, whatever the Assignment said last', () => {
    const last = reasonsOf({ x: 'I could not find it.', y: 'I gave up.' }, false)
    const groups = groupByCause([failure('x', 1), failure('y', 2), failure('z', 3)], last)
    expect(groups).toMatchObject([{ reason: null, count: 3, example: { id: 'z' } }])
  })

  test('count every failure once', () => {
    const text = fc.constantFrom('A 1', 'A 2', 'B', '"x"', 'x"')
    fc.assert(
      fc.property(fc.array(fc.option(text, { nil: undefined })), (texts) => {
        const failures = texts.map((_, index) => failure(`${index}`, index))
        const known = Object.fromEntries(texts.flatMap((text, index) => (text === undefined ? [] : [[index, text]])))
        const counts = groupByCause(failures, reasonsOf(known)).map(({ count }) => count)
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(texts.length)
        expect(counts).toEqual([...counts].sort((a, b) => b - a))
      }),
    )
  })
})
