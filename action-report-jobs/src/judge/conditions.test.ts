import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ConditionError, type Metric, metrics, parseConditions, pointAt } from './conditions.ts'

const names = Object.keys(metrics) as Metric[]
const operators = ['<', '<=', '>', '>=', '=', '==', '!='] as const

function errorOf(text: string): ConditionError {
  try {
    parseConditions(text)
  } catch (error) {
    if (error instanceof ConditionError) return error
    throw error
  }
  throw new Error(`${text} is fine`)
}

describe('conditions', () => {
  test('are separated by commas', () => {
    expect(parseConditions('success-rate<95, failed > 10,waiting>=1')).toEqual([
      { text: 'success-rate<95', metric: 'success-rate', operator: '<', limit: 95 },
      { text: 'failed > 10', metric: 'failed', operator: '>', limit: 10 },
      { text: 'waiting>=1', metric: 'waiting', operator: '>=', limit: 1 },
    ])
  })

  test('are separated by lines, with or without trailing commas', () => {
    const parsed = parseConditions('success-rate<95,\n\nfailed>10\r\nstuck>0\n')
    expect(parsed.map(({ text }) => text)).toEqual(['success-rate<95', 'failed>10', 'stuck>0'])
  })

  test.each([
    ['p95>90', 90],
    ['p95>90s', 90],
    ['p95>10m', 600],
    ['p95>1.5h', 5400],
    ['p50>1d', 86_400],
    ['success-rate<99.5%', 99.5],
    ['success-rate < 95 %', 95],
    ['FAILED>2', 2],
  ])('%s has the limit %d', (text, limit) => {
    expect(parseConditions(text)).toMatchObject([{ limit }])
  })

  test.each([
    ['', 0, 'expected a condition'],
    ['  ', 0, 'expected a condition'],
    ['failed>1,', 9, 'expected a condition'],
    ['failed>1,,stuck>0', 9, 'expected a condition'],
    [',failed>1', 0, 'expected a condition'],
    ['>5', 0, 'expected the name of a figure'],
    ['failed', 6, 'expected one of < <= > >= = !='],
    ['failed=>5', 7, 'expected a number'],
    ['failed>', 7, 'expected a number'],
    ['failed>-1', 7, 'expected a number'],
    ['failed>ten', 7, 'expected a number'],
    ['failed>5 waiting>1', 9, 'expected a comma or the end'],
    ['failed>5%', 8, 'failed takes no unit'],
    ['success-rate<95s', 15, 'success-rate takes % or no unit'],
    ['p95>10min', 6, 'p95 takes s, m, h or d'],
    ['failed>5;stuck>1', 8, 'expected a comma or the end'],
    ['p95>=0constructor', 6, 'p95 takes s, m, h or d'],
    ['p95>1toString', 5, 'p95 takes s, m, h or d'],
    ['p50<1__proto__', 5, 'expected a comma or the end'],
    ['constructor>1', 0, `unknown figure constructor; expected one of ${names.join(', ')}`],
    ['stuck>0\nfailed >> 5', 16, 'expected a number'],
    ['succes-rate<95', 0, `unknown figure succes-rate; expected one of ${names.join(', ')}`],
  ])('%j is refused at character %i', (text, position, message) => {
    expect(errorOf(text)).toMatchObject({ position, message })
  })

  test('that are wrong are shown with a caret below the error', () => {
    const text = 'success-rate<95, failed>many'
    expect(pointAt(text, errorOf(text)).split('\n')).toEqual([
      'expected a number, at character 25:',
      '      success-rate<95, failed>many',
      '                              ^',
    ])
  })

  test('keep the caret below the error in a long text and on a later line', () => {
    const text = `failed>1,\n${'failed>1,'.repeat(30)}failed>x`
    const error = errorOf(text)
    const [, shown = '', caret = ''] = pointAt(text, error).split('\n')
    expect(shown[caret.indexOf('^')]).toBe('x')
    expect(shown.length).toBeLessThan(120)
  })

  test('mean the same, whatever the spacing', () => {
    const space = fc.constantFrom('', ' ', '\t')
    const condition = fc.record({
      metric: fc.constantFrom(...names),
      operator: fc.constantFrom(...operators),
      limit: fc.nat(1_000_000),
      spaces: fc.array(space, { minLength: 4, maxLength: 4 }),
    })
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1 }), fc.constantFrom(',', '\n', ',\n'), (list, separator) => {
        const text = list
          .map(({ metric, operator, limit, spaces: [a, b, c, d] }) => `${a}${metric}${b}${operator}${c}${limit}${d}`)
          .join(separator)
        const expected = list.map(({ metric, operator, limit }) => ({ metric, operator, limit }))
        expect(parseConditions(text)).toMatchObject(expected)
      }),
    )
  })

  test('of any text are parsed, or refused at a position inside it', () => {
    const token = fc.constantFrom(...names, ...operators, ',', ' ', '\n', '9', '0.5', '%', 'm', 'x', '-', ';', '😀')
    fc.assert(
      fc.property(fc.array(token), (tokens) => {
        const text = tokens.join('')
        try {
          expect(parseConditions(text).length).toBeGreaterThan(0)
        } catch (error) {
          if (!(error instanceof ConditionError)) throw error
          expect(error.position).toBeGreaterThanOrEqual(0)
          expect(error.position).toBeLessThanOrEqual(text.length)
          expect(pointAt(text, error)).toContain('^')
        }
      }),
    )
  })
})
