import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runOf } from '../../../test/harness/samples/job-list.ts'
import { dayMs, now, reportOn } from '../../../test/harness/samples/job-report.ts'
import { buckets } from '../read/job.ts'
import { createZone } from '../time/zone.ts'

const hourMs = 3_600_000
const failed = { status: 'failed' }

describe('the figures', () => {
  test('count every Job in exactly one bucket', () => {
    const status = fc.constantFrom(
      'completed',
      'failed',
      'stopped',
      'interrupted',
      'running',
      'waiting',
      'pending',
      'new',
    )
    fc.assert(
      fc.property(fc.array(fc.record({ status, agent_id: fc.constantFrom('a', 'b') })), (fields) => {
        const { totals, assignments } = reportOn(fields.map((field) => runOf(now - 5000, now - 1000, field)))
        const sum = (figures: typeof totals) => buckets.reduce((all, bucket) => all + (figures?.[bucket] ?? 0), 0)
        expect(sum(totals)).toBe(fields.length)
        expect(totals?.total).toBe(fields.length)
        expect(assignments.reduce((all, { total }) => all + total, 0)).toBe(fields.length)
      }),
    )
  })

  test('base the success rate on all ended Jobs', () => {
    const runs = ['completed', 'completed', 'failed', 'stopped'].map((status) =>
      runOf(now - 5000, now - 1000, { status }),
    )
    expect(reportOn([...runs, runOf(now - 5000)]).totals).toMatchObject({ ended: 4, total: 5, successRate: 50 })
  })

  test('have no success rate and no durations if nothing ended', () => {
    const { totals } = reportOn([runOf(now - 5000)])
    expect(totals).toMatchObject({ total: 1, successRate: null, p50Seconds: null, p95Seconds: null })
  })

  test('take percentiles over the Jobs of all Assignments', () => {
    const runs = Array.from({ length: 100 }, (_, index) =>
      runOf(now - 1_000_000, now - 1_000_000 + (index + 1) * 1000, { agent_id: `agent-${index % 3}` }),
    )
    expect(reportOn(runs).totals).toMatchObject({ p50Seconds: 50, p95Seconds: 95 })
  })

  test('add up evaluations, if any', () => {
    const evaluated = { eval_summaries: { passed: 4, total: 5, status: 'ready' } }
    expect(
      reportOn([runOf(now - 5000, now - 1000, evaluated), runOf(now - 5000, now - 900)]).totals?.evaluation,
    ).toEqual({ passed: 4, total: 5, jobs: 1, critical: 0, medium: 0, low: 0, rate: 80 })
    expect(reportOn([runOf(now - 5000, now - 900)]).totals?.evaluation).toBeNull()
  })

  test('name unknown statuses', () => {
    const runs = [
      runOf(now - 5000, undefined, { status: 'Hibernating' }),
      runOf(now - 5000, now - 1, { status: 'melted' }),
    ]
    expect(reportOn([...runs, runOf(now - 1)]).unknownStatuses).toEqual({ hibernating: 1, melted: 1 })
  })

  test('count a Job that has waited for more than an hour as stuck', () => {
    const waiting = (ms: number) => runOf(now - ms, undefined, { status: 'waiting' })
    const { totals, assignments } = reportOn([waiting(hourMs + 1), waiting(hourMs), waiting(5 * hourMs)])
    expect(totals).toMatchObject({ waiting: 3, stuck: 2 })
    expect(assignments[0]?.examples.stuck.map(({ at }) => Date.parse(at))).toEqual([now - 5 * hourMs, now - hourMs - 1])
  })
})

describe('a Job that is not over', () => {
  const waiting = { status: 'waiting' }
  const iso = (moment: number) => new Date(moment).toISOString()

  test('is not stuck while it is postponed, and counts as waiting from that date on', () => {
    const postponed = (to: number) => runOf(now - 90 * hourMs, undefined, { ...waiting, postponed_to: iso(to) })
    const { totals, assignments } = reportOn([
      postponed(now + hourMs),
      postponed(now - hourMs / 2),
      postponed(now - 2 * hourMs),
    ])
    expect(totals).toMatchObject({ waiting: 3, postponed: 1, stuck: 1 })
    expect(assignments[0]?.examples.stuck.map(({ at }) => Date.parse(at))).toEqual([now - 2 * hourMs])
  })

  test('is listed if it runs or is queued for too long', () => {
    const runs = [
      runOf(now - 80 * hourMs, undefined, { id: 'long' }),
      runOf(now - 90 * hourMs, undefined, { id: 'late', started_at: iso(now - hourMs) }),
      runOf(now - 70 * hourMs, undefined, { id: 'queued', status: 'pending', started_at: null }),
      runOf(now - 60 * hourMs, undefined, { id: 'new', status: 'hibernating' }),
      runOf(now - 50 * hourMs, undefined, { id: 'put-off', status: 'pending', postponed_to: iso(now + 1) }),
      runOf(now - 2 * hourMs),
    ]
    const { totals, assignments } = reportOn(runs)
    expect(totals).toMatchObject({ longRunning: 3, postponed: 1, stuck: 0 })
    expect(assignments[0]?.examples.longRunning.map(({ id }) => id)).toEqual(['long', 'queued', 'new'])
    const limits = { waitingMs: hourMs, runningMs: hourMs }
    expect(reportOn(runs, [], { limits }).totals).toMatchObject({ longRunning: 4 })
  })
})

describe('few Jobs', () => {
  const before = Array.from({ length: 10 }, () => runOf(now - 8 * dayMs, now - 8 * dayMs + 1000))

  test('have no changes of rates and durations, only of counts', () => {
    const { change, successRate } =
      reportOn([runOf(now - 5000, now - 1000, failed)], before, { minJobs: 5 }).totals ?? {}
    expect(successRate).toBe(0)
    expect(change).toMatchObject({ failed: 1, ended: -9, successRate: null, p50Seconds: null, p95Seconds: null })
  })

  test('count as few in either window', () => {
    const runs = Array.from({ length: 5 }, () => runOf(now - 5000, now - 1000))
    expect(reportOn(runs, before, { minJobs: 5 }).totals?.change?.successRate).toBe(0)
    expect(reportOn(runs, before, { minJobs: 6 }).totals?.change?.successRate).toBeNull()
    expect(reportOn(before, runs, { minJobs: 6 }).totals?.change?.successRate).toBeNull()
  })

  test('with an evaluation show no change of quality', () => {
    const evaluated = (passed: number) => runOf(now - 5000, now - 1000, { eval_summaries: { passed, total: 4 } })
    const [two, more] = [[evaluated(4), evaluated(2)], Array.from({ length: 6 }, () => evaluated(1))]
    expect(reportOn(two, more, { minJobs: 3 }).totals?.change?.evaluationRate).toBeNull()
    expect(reportOn(two, more, { minJobs: 2 }).totals?.change?.evaluationRate).toBe(50)
  })
})

describe('examples', () => {
  test('are the latest three, the newest first, with the reason if known', () => {
    const runs = [1, 5, 2, 4, 3].map((age) =>
      runOf(now - age * hourMs - 1, now - age * hourMs, { ...failed, id: `age-${age}` }),
    )
    const report = reportOn(runs, [], { reasons: new Map([['age-2', 'No login']]) })
    expect(report.assignments[0]?.examples.failed.map(({ id, reason }) => [id, reason])).toEqual([
      ['age-1', null],
      ['age-2', 'No login'],
      ['age-3', null],
    ])
  })
})

describe('the comparison', () => {
  const week = [runOf(now - 5000, now - 1000), runOf(now - 5000, now - 3000, failed)]
  const before = [runOf(now - 8 * dayMs, now - 8 * dayMs + 1000)]

  test('shows the difference of each figure', () => {
    expect(reportOn(week, before).totals).toMatchObject({
      previous: { ended: 1, completed: 1, failed: 0, successRate: 100, p50Seconds: 1 },
      change: { ended: 1, completed: 0, failed: 1, successRate: -50, p50Seconds: 1 },
    })
  })

  test('has no difference for figures that one of the windows lacks', () => {
    expect(reportOn(week, []).totals?.change).toMatchObject({ ended: 2, successRate: null, p95Seconds: null })
  })

  test('lists an Assignment that has fallen silent', () => {
    const silent = runOf(now - 8 * dayMs, now - 8 * dayMs + 1, { agent_id: 'agent-2', agent_name: 'Silent' })
    expect(reportOn(week, [silent]).assignments).toMatchObject([
      { id: 'agent-1' },
      { name: 'Silent', total: 0, change: { ended: -1 } },
    ])
    expect(reportOn(week, [silent], { missing: ['A page.'] }).assignments).toHaveLength(1)
  })

  test('is omitted if not requested', () => {
    const report = reportOn(week, before, { previous: undefined, previousWindow: undefined })
    expect(report.totals).toMatchObject({ previous: null, change: null })
    expect(report.previousWindow).toBeNull()
  })

  test('is omitted if anything is missing', () => {
    expect(reportOn(week, before, { missing: ['A page.'] }).totals).toMatchObject({ previous: null, change: null })
  })
})

describe('an incomplete report', () => {
  test('has no totals at all if no Job was read', () => {
    const report = reportOn([], [], { missing: ['Everything.'] })
    expect(report).toMatchObject({ complete: false, totals: null, missing: ['Everything.'] })
  })

  test('keeps what was read', () => {
    expect(reportOn([runOf(now - 2, now - 1)], [], { missing: ['More.'] })).toMatchObject({
      complete: false,
      totals: { completed: 1 },
    })
  })
})

describe('whose Jobs', () => {
  test('says if all of them are the key owner’s', () => {
    expect(reportOn([runOf(now - 2, now - 1)]).scope).toMatchObject({ users: 1, onlyOwnJobs: true })
  })

  test('counts the users', () => {
    const runs = ['user-1', 'user-2', 'user-2', null].map((user_id) => runOf(now - 2, now - 1, { user_id }))
    expect(reportOn(runs).scope).toMatchObject({ users: 2, onlyOwnJobs: false })
  })
})

describe('the timeline', () => {
  test('contains every ended Job once, whatever the window and the zone', () => {
    const zones = fc.constantFrom('UTC', 'Europe/Prague', 'America/St_Johns', 'Asia/Kathmandu', 'Australia/Lord_Howe')
    const days = fc.constantFrom(0.5, 1, 25 / 24, 1.5, 7, 16, 40, 200, 1200, 3650)
    const shares = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 50 })
    fc.assert(
      fc.property(zones, days, shares, fc.integer({ min: 0, max: 365 }), (name, length, places, shift) => {
        const end = now - shift * dayMs
        const window = { start: end - length * dayMs, end }
        const runs = places.map((place) => {
          const ended = Math.floor(window.start + place * length * dayMs)
          return runOf(ended - 10, ended, place > 0.5 ? failed : {})
        })
        const { points } = reportOn(runs, [], { window, zone: createZone(name) }).timeline
        expect(points.reduce((sum, { ended }) => sum + ended, 0)).toBe(runs.length)
        expect(points.reduce((sum, point) => sum + point.failed, 0)).toBe(places.filter((place) => place > 0.5).length)
        expect(points.length).toBeLessThanOrEqual(40)
        expect(new Set(points.map(({ label }) => label)).size).toBe(points.length)
        expect(points.map(({ start }) => start)).toEqual([...new Set(points.map(({ start }) => start))].sort())
      }),
    )
  })

  test('has a point for each day, even without Jobs', () => {
    const { timeline } = reportOn([runOf(now - 10, now - 5)])
    expect(timeline.unit).toBe('day')
    expect(timeline.points.map(({ label, ended }) => `${label}: ${ended}`)).toEqual([
      'Mon 16 Nov: 0',
      'Tue 17 Nov: 0',
      'Wed 18 Nov: 0',
      'Thu 19 Nov: 0',
      'Fri 20 Nov: 0',
      'Sat 21 Nov: 0',
      'Sun 22 Nov: 0',
      'Mon 23 Nov: 1',
    ])
  })

  test.each([
    [1, 'hour', 24],
    [7, 'day', 8],
    [30, 'week', 6],
    [200, 'month', 7],
  ])('over %i days has a point for each %s', (days, unit, count) => {
    const { timeline } = reportOn([], [], { window: { start: now - days * dayMs, end: now } })
    expect([timeline.unit, timeline.points.length]).toEqual([unit, count])
  })

  test('labels an hour with its day if it occurs twice', () => {
    const labels = (zone: string, start: string, hours: number) => {
      const window = { start: Date.parse(start), end: Date.parse(start) + hours * hourMs }
      return reportOn([], [], { window, zone: createZone(zone) }).timeline.points.map(({ label }) => label)
    }
    expect(labels('UTC', '2026-11-22T07:30Z', 24)).toEqual(expect.arrayContaining(['07:00', '06:00', 'Mon 07:00']))
    // The clock was turned back from three to two.
    expect(labels('Europe/Prague', '2026-10-24T22:00Z', 25).slice(0, 5)).toEqual([
      ...['00:00', '01:00', '02:00', 'Sun 02:00', '03:00'],
    ])
  })

  test('counts both of two equal hours', () => {
    const window = { start: Date.parse('2026-10-24T22:00Z'), end: Date.parse('2026-10-25T23:00Z') }
    const runs = ['00:30', '01:30', '01:40'].map((time) => {
      const ended = Date.parse(`2026-10-25T${time}Z`)
      return runOf(ended - 1, ended)
    })
    const { points } = reportOn(runs, [], { window, zone: createZone('Europe/Prague') }).timeline
    expect(points.slice(2, 4).map(({ label, ended }) => `${label} ${ended}`)).toEqual(['02:00 1', 'Sun 02:00 2'])
  })

  test('names the busiest hour of the day in the time zone', () => {
    const at = Date.parse('2026-11-18T08:30:00Z')
    const report = reportOn([runOf(at - 1, at), runOf(at - dayMs, at - dayMs + 1), runOf(now - 2, now - 1)], [], {
      zone: createZone('Europe/Prague'),
    })
    expect(report.timeline.busiestHour).toBe(9)
  })
})
