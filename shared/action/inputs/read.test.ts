import { describe, expect, expectTypeOf, it, vi } from 'vitest'
import { InputError } from '../log/errors.ts'
import { createLog } from '../log/log.ts'
import { redact } from '../log/redact.ts'
import { commonInputs, hasApiKey } from './common.ts'
import * as fields from './fields.ts'
import { type InputSchema, type InputsOf, type ReadInputsOptions, readInputs } from './read.ts'
import * as urlFields from './url-fields.ts'

/** Reads inputs from `with`, as the runner passes them, next to plain variables. */
function read<const Schema extends InputSchema>(
  schema: Schema,
  inputs: Record<string, string>,
  options: ReadInputsOptions<Schema> = {},
): InputsOf<Schema> {
  const entries = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  return readInputs(schema, { ...options, env: { ...Object.fromEntries(entries), ...options.env } })
}

function problemsOf(use: () => unknown): readonly string[] {
  try {
    use()
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
  return []
}

const id = '0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f'

describe('readInputs', () => {
  it('returns camel-cased, typed values', () => {
    const inputs = read(
      { 'agent-id': fields.uuid(), 'max-cases': fields.integer({ min: 1, max: 10 }), note: fields.optionalText() },
      { 'agent-id': ` ${id.toUpperCase()}\n`, 'max-cases': ' 7 ' },
    )
    expectTypeOf(inputs).toEqualTypeOf<{ agentId: string; maxCases: number; note: string | undefined }>()
    expect(inputs).toEqual({ agentId: id, maxCases: 7, note: undefined })
  })

  it('names every bad input in one message', () => {
    const schema = {
      'timeout-minutes': fields.number({ min: 1, max: 35_000 }),
      wait: fields.flag(),
      mode: fields.choice(['auto', 'plan']),
      message: fields.text(),
    }
    const use = () => read(schema, { 'timeout-minutes': 'soon', wait: 'yes', mode: 'Plan', message: '' })
    expect(use).toThrow(
      [
        'Invalid inputs:',
        '  - timeout-minutes: expected a number from 1 to 35000, got "soon"',
        '  - wait: expected true or false, got "yes"',
        '  - mode: expected one of auto, plan, got "Plan"',
        '  - message: required, but not set',
      ].join('\n'),
    )
  })

  it('adds problems across inputs, but only one per input', () => {
    const schema = { a: fields.optional(fields.integer({ min: 0, max: 9 })), b: fields.optionalText() }
    const problems = problemsOf(() =>
      read(
        schema,
        { a: 'x' },
        {
          check: ({ a, b }, problem) => {
            if (a === undefined) problem('a', 'is needed')
            if (b === undefined) problem('b', 'is needed with a')
          },
        },
      ),
    )
    expect(problems).toEqual(['a: expected a whole number from 0 to 9, got "x"', 'b: is needed with a'])
  })

  it('uses a variable if the input is absent or empty, and the input otherwise', () => {
    const schema = { 'team-id': fields.optionalUuid({ env: 'TEAM' }), name: fields.text({ env: 'NAME' }) }
    expect(read(schema, { 'team-id': '' }, { env: { TEAM: id, NAME: 'n' } })).toEqual({ teamId: id, name: 'n' })
    expect(read(schema, { name: 'given' }, { env: { NAME: 'n' } }).name).toBe('given')
    expect(problemsOf(() => read(schema, {}))).toEqual(['name: required, but not set (nor is NAME)'])
  })

  it('shows bad values on one line, shortened, without the password of a URL', () => {
    const [problem = ''] = problemsOf(() =>
      read({ u: urlFields.apiOrigin('https://x.test') }, { u: `http://me:hunter2@x.test/\n${'y'.repeat(200)}` }),
    )
    expect(problem).not.toContain('hunter2')
    expect(problem.split('\n')).toHaveLength(1)
    expect(problem.length).toBeLessThan(200)
  })
})

describe('fields', () => {
  const accepts = (field: fields.Field, value: string) =>
    problemsOf(() => read({ field }, { field: value })).length === 0
  const range = { min: 0, max: 1e6 }

  it.each(['1e9', 'Infinity', '0x10', '10m', '-1', '+1', '1_000', '1,5', '.5', '5.', 'NaN', '٣', ' ', '1000001'])(
    'a number is not %j',
    (value) => expect(accepts(fields.number(range), value)).toBe(false),
  )
  it.each(['0', '1.5', ' 10 ', '1000000', '007'])('a number is %j', (value) =>
    expect(accepts(fields.number(range), value)).toBe(true),
  )
  it.each(['1.0', '1e3', '9007199254740993'])('an integer is not %j', (value) =>
    expect(accepts(fields.integer(range), value)).toBe(false),
  )
  it('a number may be negative if the range allows it', () => {
    expect(read({ n: fields.number({ min: -5, max: 0 }) }, { n: '-2.5' })).toEqual({ n: -2.5 })
  })

  it.each(['yes', 'on', '1', 'tRUE', 'y', 'no', 'null'])('a flag is not %j', (value) =>
    expect(accepts(fields.flag(), value)).toBe(false),
  )
  it.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE ', false],
  ])('a flag reads %j as %j', (value, expected) =>
    expect(read({ f: fields.flag() }, { f: value })).toEqual({ f: expected }),
  )
  it('a flag has no default of its own', () => expect(accepts(fields.flag(), '')).toBe(false))

  it.each(['..', '../agents/x', '%2e%2e', 'a?b', 'a#b', 'my-agent', `${id}/..`, `{${id}}`, id.slice(1)])(
    'a UUID is not %j',
    (value) => expect(accepts(fields.uuid(), value)).toBe(false),
  )
  it.each(['..', 'a/b', 'a%2e', 'a b', 'ž', 'x'.repeat(201)])('a token is not %j', (value) =>
    expect(accepts(fields.token(), value)).toBe(false),
  )
  it('a token is letters, digits, _ and -', () => expect(accepts(fields.token(), ' sbx_01-Ab ')).toBe(true))

  it('a list drops blanks and trims', () => {
    expect(read({ l: fields.list() }, { l: ' a b \r\n\n,c\n' })).toEqual({ l: ['a b', ',c'] })
    expect(read({ l: fields.list('commas') }, { l: 'a b, c\nd,' })).toEqual({ l: ['a b', 'c', 'd'] })
    expect(read({ l: fields.list('words') }, { l: 'a b,c\td' })).toEqual({ l: ['a', 'b', 'c', 'd'] })
    expect(read({ l: fields.list() }, {})).toEqual({ l: [] })
  })

  it('a list of UUIDs says how many are wrong', () => {
    expect(read({ l: fields.uuidList() }, { l: `${id}, ${id.toUpperCase()}` })).toEqual({ l: [id, id] })
    expect(problemsOf(() => read({ l: fields.uuidList() }, { l: `${id} x y` }))[0]).toContain('2 of 3 are not')
  })

  it('text arrives byte for byte', () => {
    const message = ' $\u007b{ x }} "quotes"\r\n\u0000\t ::error:: '
    expect(read({ message: fields.text() }, { message })).toEqual({ message })
  })

  it('an https address with a path is masked, and never shown', () => {
    const schema = { hook: urlFields.secretUrl() }
    expect(read(schema, { hook: ' https://hooks.test/services/T01/B02 ' }).hook).toBe(
      'https://hooks.test/services/T01/B02',
    )
    expect(read(schema, { hook: 'https://hooks.test/duvo?token=0123456789abcdefghij' }).hook).toContain('token')
    expect(read(schema, { hook: 'https://plain.test' }).hook).toBe('https://plain.test/')
    expect(redact('to https://hooks.test/services/T01/B02')).toBe('to ***')
    expect(redact('token 0123456789abcdefghij')).toBe('token ***')
    expect(redact('to https://plain.test/')).toBe('to https://plain.test/')
    const problems = problemsOf(() => read(schema, { hook: 'http://hooks.test/services/T03/B04' }))
    expect(problems).toEqual(['hook: expected an https:// URL without a user name and password'])
    expect(redact('to http://hooks.test/services/T03/B04')).toBe('to ***')
  })

  it.each(['http://x.test', 'https://u:p@x.test', 'ftp://x', 'x'])('an https address is not %j', (value) =>
    expect(accepts(urlFields.secretUrl(), value)).toBe(false),
  )
})

describe('a secret', () => {
  const schema = { key: fields.secret({ env: 'KEY' }) }

  it('is trimmed, and masked before anything else prints', () => {
    const spy = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const inputs = read(schema, { key: ' key_trimmed_1\n' })
    const written = spy.mock.calls.map(([chunk]) => chunk)
    spy.mockRestore()
    expect(inputs).toEqual({ key: 'key_trimmed_1' })
    expect(written).toEqual(['::add-mask::key_trimmed_1\n'])
  })

  it.each([
    ['a line break', 'key_inner\nbreak'],
    ['a zero-width space', 'key_zero\u200bwidth'],
    ['NUL', 'key_null\u0000byte'],
    ['a space', 'key with space'],
    ['a letter outside ASCII', 'key_žluť'],
  ])('with %s is refused without showing it', (_, key) => {
    const [problem = ''] = problemsOf(() => read({ ...schema, other: fields.flag() }, { key, other: `not ${key}` }))
    expect(problem).toMatch(/^key: contains a quote, a space, a line break or another character that no key has/)
    expect(redact(`x ${key}`)).toBe('x ***')
  })

  it.each(['"', "'", '`', '\\', '<', '>', '{', '}', '$', ';', ',', '“'])(
    'pasted with %s around it is refused, and the bare key is masked as well',
    (mark) => {
      const bare = `dv_pasted_with_${mark.codePointAt(0)}`
      const [problem = ''] = problemsOf(() => read(schema, { key: `${mark}${bare}${mark}` }))
      expect(problem).toMatch(/^key: contains a quote/)
      expect(problem).not.toContain(bare)
      expect(redact(`key ${bare}`)).toBe('key ***')
    },
  )

  it.each(['dv_Abc-123', 'a.b_c~d+e/f==', '12|sanctum', 'user:pass', 'key@host!*'])('may be %s', (key) => {
    expect(read(schema, { key })).toEqual({ key })
  })

  it('does not appear in a message about another input either', () => {
    const problems = problemsOf(() =>
      read({ ...schema, mode: fields.choice(['a']) }, { key: 'key_elsewhere_1', mode: 'key_elsewhere_1' }),
    )
    expect(problems).toEqual(['mode: expected a, got "***"'])
  })
})

describe('commonInputs', () => {
  const common = (inputs: Record<string, string>, env: NodeJS.ProcessEnv = {}) =>
    read(commonInputs, { 'api-key': 'dv_common_key', 'on-missing-key': 'fail', ...inputs }, { env })

  it.each([
    ['', 'https://api.duvo.ai'],
    ['https://eu.api.duvo.ai/', 'https://eu.api.duvo.ai'],
    [' https://api.duvo.ai/v1', 'https://api.duvo.ai'],
    ['https://api.duvo.ai:8443/v2/', 'https://api.duvo.ai:8443'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://127.0.0.2:3000', 'http://127.0.0.2:3000'],
    ['http://[::1]:3000/v2', 'http://[::1]:3000'],
  ])('api-base-url %j is the origin %s', (value, origin) => {
    expect(common({ 'api-base-url': value }).apiBaseUrl).toBe(origin)
  })

  it.each([
    'http://api.duvo.ai',
    'http://127.0.0.1.evil.test',
    'https://user:pw@api.duvo.ai',
    'https://api.duvo.ai/#x',
    'https://api.duvo.ai/?x=1',
    'https://api.duvo.ai/v3',
    'https://api.duvo.ai/v2/teams',
    'api.duvo.ai',
    'file:///etc/passwd',
  ])('api-base-url %j is refused', (value) => {
    expect(problemsOf(() => common({ 'api-base-url': value }))[0]).toMatch(/^api-base-url: expected an https/)
  })

  it('come from the environment if absent', () => {
    const env = { DUVO_API_KEY: 'dv_env_key', DUVO_TEAM_ID: id, DUVO_API_BASE_URL: 'https://eu.api.duvo.ai' }
    expect(common({ 'api-key': '' }, env)).toMatchObject({
      apiKey: 'dv_env_key',
      teamId: id,
      apiBaseUrl: 'https://eu.api.duvo.ai',
    })
  })

  it('say what to do if there is no key', () => {
    const [problem = ''] = problemsOf(() => common({ 'api-key': '' }))
    expect(problem).toMatch(/^api-key: .*DUVO_API_KEY.*forks.*Dependabot.*on-missing-key/)
  })

  it('end the step with a notice and no error if the workflow asks to skip', () => {
    let printed = ''
    const log = createLog({
      write: (text) => {
        printed += text
      },
    })
    expect(hasApiKey(common({ 'api-key': '', 'on-missing-key': 'skip' }), log)).toBe(false)
    expect(printed).toMatch(/^::notice /)
    expect(hasApiKey(common({}), log)).toBe(true)
  })
})
