import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runOf } from '../../../test/harness/samples/job-list.ts'
import { now, reportOn } from '../../../test/harness/samples/job-report.ts'
import { labelsOf } from './assignments.ts'

const hourMs = 3_600_000

/** Jobs of an Assignment: this many completed ones, and the others. */
function jobsOf(agent_id: string, completed: number, ...others: { status: string; age?: number }[]) {
  const fields = { agent_id, agent_name: agent_id }
  return [
    ...Array.from({ length: completed }, () => runOf(now - 5000, now - 1000, fields)),
    ...others.map(({ status, age = 5000 }) => {
      const isEnded = ['failed', 'stopped'].includes(status)
      return runOf(now - age, isEnded ? now - 1000 : undefined, { ...fields, status })
    }),
  ]
}

describe('the order of the Assignments', () => {
  test('is the worst first: failed, then stuck or running for too long, then stopped, then the busiest', () => {
    const failed = { status: 'failed' }
    const report = reportOn([
      ...jobsOf('busy', 20),
      ...jobsOf('calm', 5),
      ...jobsOf('stopped', 1, { status: 'stopped' }),
      ...jobsOf('stuck', 1, { status: 'waiting', age: 2 * hourMs }),
      ...jobsOf('endless', 1, { status: 'running', age: 80 * hourMs }, { status: 'pending', age: 30 * hourMs }),
      ...jobsOf('one', 9, failed),
      ...jobsOf('two', 3, failed, failed),
    ])
    expect(report.assignments.map(({ id }) => id)).toEqual([
      'two',
      'one',
      'endless',
      'stuck',
      'stopped',
      'busy',
      'calm',
    ])
  })
})

describe('the label of an Assignment', () => {
  const labels = (...agents: [string, string][]) => [...labelsOf(agents.map(([id, name]) => ({ id, name }))).values()]

  test('is its name, or its id if it has none', () => {
    expect(labels(['a1', 'Invoices'], ['b2', ' '], ['', ''])).toEqual(['Invoices', 'b2', 'no Assignment'])
  })

  test('includes the start of the id if another has the same name, even after clipping', () => {
    expect(labels(['0f8fad5b-d9cb', 'Invoices'], ['7c9e6679-7425', 'invoices '], ['x', 'Orders'])).toEqual([
      'Invoices (0f8fad5b)',
      'invoices (7c9e6679)',
      'Orders',
    ])
    const long = 'n'.repeat(90)
    expect(labels(['0f8fad5b-1', `${long}1`], ['7c9e6679-2', `${long}2`])).toEqual([
      `${'n'.repeat(79)}… (0f8fad5b)`,
      `${'n'.repeat(79)}… (7c9e6679)`,
    ])
  })

  test('includes more of the id if the starts are equal', () => {
    expect(labels(['0f8fad5b-d9cb', 'A'], ['0f8fad5b-d9ff', 'A'])).toEqual(['A (0f8fad5b-d9c)', 'A (0f8fad5b-d9f)'])
  })

  test('is unique', () => {
    const agent = fc.record({ id: fc.uuid(), name: fc.constantFrom('A', 'a', 'B', '', ' A ') })
    fc.assert(
      fc.property(fc.uniqueArray(agent, { selector: ({ id }) => id }), (agents) => {
        expect(new Set(labelsOf(agents).values()).size).toBe(agents.length)
      }),
    )
  })
})
