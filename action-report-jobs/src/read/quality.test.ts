import { describe, expect, test } from 'vitest'
import { ApiError, type EvalScores } from '../../../shared/duvo/index.ts'
import { isoOf } from '../time/date-text.ts'
import { readQuality } from './quality.ts'

/** Evaluations at given times, and whether they found an issue; the API counts those after `since`. */
function createAgents(evaluations: Record<string, [number, boolean][]>) {
  const requests: string[] = []
  const evalScores = async (id: string, since: string): Promise<EvalScores> => {
    requests.push(`${id} ${Date.parse(since)}`)
    const found = (evaluations[id] ?? []).filter(([at]) => at > Date.parse(since))
    const issues = found.filter(([, hasIssue]) => hasIssue).length
    const flags = issues === 0 ? [] : [{ flag: 'wrong_total', count: issues, label: null }]
    return { total_evaluated: found.length, with_issues: issues, flag_distribution: flags }
  }
  return { agents: { evalScores }, requests }
}

const { signal } = new AbortController()
const windows = { window: { start: 2000, end: 3000 }, previousWindow: { start: 1000, end: 2000 }, now: 5000 }

describe('the quality of a window', () => {
  const evaluations = {
    a: [
      [1500, true],
      [1600, false],
      [2500, true],
      [2600, true],
      [3500, true],
    ],
  } as {
    a: [number, boolean][]
  }

  test('is the count since its start minus the count since its end', async () => {
    const { agents, requests } = createAgents(evaluations)
    expect((await readQuality(agents, ['a'], windows, signal)).get('a')).toEqual({
      current: { evaluated: 2, withIssues: 2, issues: new Map([['wrong_total', 2]]) },
      previous: { evaluated: 2, withIssues: 1, issues: new Map([['wrong_total', 1]]) },
    })
    expect(requests).toEqual(['a 2000', 'a 3000', 'a 1000'])
  })

  test('is the response itself if the window ends now', async () => {
    const { agents, requests } = createAgents(evaluations)
    const open = { window: { start: 2000, end: 5000 }, previousWindow: undefined, now: 5000 }
    expect((await readQuality(agents, ['a'], open, signal)).get('a')).toMatchObject({
      current: { evaluated: 3 },
      previous: undefined,
    })
    expect(requests).toEqual(['a 2000'])
  })

  test('is omitted if the API does not return it', async () => {
    const { agents } = createAgents(evaluations)
    const facts = {
      method: 'GET',
      path: '/v2/agent/gone/eval-scores',
      ambiguous: false,
      status: 404,
      apiMessage: 'Gone',
    }
    const evalScores = (id: string, since: string) =>
      id === 'gone' ? Promise.reject(new ApiError(facts)) : agents.evalScores(id, since)
    const qualities = await readQuality({ evalScores }, ['gone', 'here'], windows, signal)
    expect([...qualities.keys()]).toEqual(['here'])
  })

  test('does not hide a bug of ours', async () => {
    const agents = { evalScores: async () => Promise.reject(new Error(isoOf(0))) }
    await expect(readQuality(agents, ['a'], windows, signal)).rejects.toThrow('1970')
  })
})
