import { describe, expect, test } from 'vitest'
import { type Metric, metrics, parseConditions } from './conditions.ts'
import { checkConditions, type Measured } from './judge.ts'

const names = Object.keys(metrics) as Metric[]
const measured = (value: number | null, sample?: number): Measured =>
  sample === undefined ? { value } : { value, sample }
const figures = {
  ...Object.fromEntries(names.map((name) => [name, measured(5)])),
  'success-rate': measured(null, 0),
  p95: measured(60, 4),
} as Record<Metric, Measured>
const check = (text: string, minJobs = 1) => checkConditions(parseConditions(text), figures, minJobs)
const holds = (text: string, minJobs?: number) => check(text, minJobs).map((checked) => checked.holds)

describe('a condition', () => {
  test.each([
    ['failed<5', false],
    ['failed<=5', true],
    ['failed>5', false],
    ['failed>=5', true],
    ['failed=5', true],
    ['failed==5', true],
    ['failed!=5', false],
    ['failed!=4', true],
    ['long-running>4', true],
    ['critical-issues>5', false],
  ])('%s: %s', (text, expected) => {
    expect(holds(text)).toEqual([expected])
  })

  test('without data is not met', () => {
    expect(holds('success-rate<95,success-rate>=0')).toEqual([false, false])
    expect(check('success-rate<95')).toMatchObject([{ value: null, skipped: 'no-data' }])
  })

  test('about rates and durations is not judged by too few Jobs, but one about counts is', () => {
    expect(check('p95>30, failed>1', 5)).toMatchObject([
      { value: 60, holds: false, skipped: 'too-few-jobs' },
      { holds: true, skipped: null },
    ])
    expect(holds('p95>30', 4)).toEqual([true])
  })
})
