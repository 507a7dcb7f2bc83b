import { describe, expect, test } from 'vitest'
import type { Build, Clock, Duvo } from '../../../../shared/duvo/index.ts'
import { LiveCheck } from './live-check.ts'

const build = (id: string, status = 'live'): Build => ({ id, status, revision_number: 1 })

/** A team of `count` Assignments, `a0` with the live Revision `b0` and so on, and the requests that a check costs. */
function team(count: number) {
  let now = 0
  const clock = { monotonic: () => now } as unknown as Clock
  const latest = Array.from({ length: count }, (_, index) => build(`b${index}`))
  const live = new Set(latest.map(({ id }) => id))
  const requests: string[] = []
  const duvo = {
    agents: {
      page: async (_: string, offset: number) => {
        requests.push(`list from ${offset}`)
        return latest
          .slice(offset, offset + 100)
          .map((one, at) => ({ id: `a${offset + at}`, name: '', latest_build: one }))
      },
    },
    revisions: {
      get: async (_: string, id: string) => {
        requests.push(`get ${id}`)
        return build(id, live.has(id) ? 'live' : 'historic')
      },
    },
  } as unknown as Pick<Duvo, 'agents' | 'revisions'>
  const positions = new Map(latest.map((_, index) => [`a${index}`, index]))
  const check = new LiveCheck(duvo, clock, { teamId: 't', plannedAt: 0, positions })
  const pass = (ms: number) => {
    now += ms
  }
  return { pass, latest, live, requests, check: (index: number) => check.ensureLive(`a${index}`, build(`b${index}`)) }
}

describe('what was seen live', () => {
  test('a moment ago is not read again', async () => {
    const { check, requests } = team(3)
    await check(0)
    expect(requests).toEqual([])
  })

  test('takes one request for the next hundred, even if several are checked at once', async () => {
    const { check, requests, pass } = team(500)
    pass(11_000)
    await Promise.all(Array.from({ length: 100 }, (_, index) => check(index)))
    await check(100)
    expect(requests).toEqual(['list from 0', 'list from 100'])
  })

  test('is read again after a while', async () => {
    const { check, requests, pass } = team(3)
    for (const index of [0, 1, 2]) {
      pass(11_000)
      await check(index)
    }
    expect(requests).toEqual(['list from 0', 'list from 1', 'list from 2'])
  })

  test('but is no longer live is refused', async () => {
    const { check, latest, live, pass } = team(3)
    latest[1] = build('other')
    live.delete('b1')
    pass(11_000)
    await check(0)
    await expect(check(1)).rejects.toThrow('Revision 1 is no longer live')
  })

  test('is read individually if the list shows only a draft, or nothing', async () => {
    const { check, latest, requests, pass } = team(3)
    latest[1] = build('draft', 'draft')
    pass(11_000)
    await check(1)
    expect(requests).toEqual(['list from 1', 'get b1'])
    latest.length = 0
    pass(11_000)
    await check(2)
    expect(requests.slice(2)).toEqual(['list from 2', 'get b2'])
  })
})
