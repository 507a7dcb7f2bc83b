import { describe, expect, test } from 'vitest'
import { createDeprecationNotes, type Deprecation, deprecationOf } from './deprecation.ts'

const now = Date.parse('2026-11-22T09:00:00Z')
const read = (headers: Record<string, string>) => deprecationOf('POST', '/v2/old/{id}', new Headers(headers), now)

describe('a deprecation', () => {
  test.each(['@1688169599', 'true', 'Sun, 11 Nov 2026 23:59:59 GMT', 'version="v1"'])('is announced by %s', (value) => {
    expect(read({ deprecation: value })).toMatchObject({ method: 'POST', template: '/v2/old/{id}', isPast: false })
  })

  test.each([{}, { deprecation: 'false' }, { deprecation: '' }, { sunset: 'some day' }])(
    'is not announced by %o',
    (headers) => {
      expect(read(headers)).toBeUndefined()
    },
  )

  test('says when the call stops working, and whether that date has passed', () => {
    expect(read({ sunset: 'Thu, 31 Dec 2026 23:59:59 GMT' })).toMatchObject({ sunset: '2026-12-31', isPast: false })
    expect(read({ deprecation: 'true', sunset: 'Sat, 21 Nov 2026 00:00:00 GMT' })).toMatchObject({
      sunset: '2026-11-21',
      isPast: true,
    })
  })

  test.each([
    ['<https://duvo.ai/a>; rel="deprecation"', 'https://duvo.ai/a'],
    ['<https://duvo.ai/a>; rel=sunset; type="text/html"', 'https://duvo.ai/a'],
    ['<https://duvo.ai/style>; rel=preload, </v2/new>; rel="successor-version"', '/v2/new'],
    ['<https://duvo.ai/a>; rel="nofollow deprecation"', 'https://duvo.ai/a'],
    ['<https://duvo.ai/a>; rel=preload', undefined],
    ['<https://duvo.ai/a>', undefined],
    ['nonsense', undefined],
    [`<${'x'.repeat(5_000)}>; rel=deprecation`, undefined],
  ])('of Link: %s points to %s', (link, target) => {
    expect(read({ deprecation: 'true', link })?.link).toBe(target)
  })

  test('is read quickly even from a hostile Link', () => {
    const started = performance.now()
    for (const link of ['<a>;'.repeat(2_000), '<'.repeat(8_000), `<a>; rel=${'deprecatio '.repeat(700)}`]) {
      read({ deprecation: 'true', link })
    }
    expect(performance.now() - started).toBeLessThan(1_000)
  })

  test('is reported once for each method and template', () => {
    const reported: Deprecation[] = []
    const note = createDeprecationNotes((deprecation) => reported.push(deprecation))
    for (let answers = 0; answers < 50; answers += 1) note(read({ deprecation: 'true' }))
    note(undefined)
    note({ method: 'GET', template: '/v2/old/{id}', isPast: false })
    note({ method: 'POST', template: '/v2/other', isPast: false })
    expect(reported.map(({ method, template }) => `${method} ${template}`)).toEqual([
      'POST /v2/old/{id}',
      'GET /v2/old/{id}',
      'POST /v2/other',
    ])
  })
})
