import {
  ActionError,
  choice,
  commonInputs,
  flag,
  InputError,
  type InputSchema,
  type InputsOf,
  integer,
  optionalText,
  type Places,
  type ReportProblem,
  readInputs,
  text,
} from '../../shared/action/index.ts'
import { type ApiPath, parsePath } from './request/path.ts'
import { parseQuery, type Query } from './request/query.ts'
import { type Expects, parseStatuses } from './request/statuses.ts'

export const schema = {
  ...commonInputs,
  method: choice(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
  path: text(),
  query: optionalText(),
  body: optionalText(),
  'body-file': optionalText(),
  paginate: flag(),
  'max-rows': integer({ min: 1, max: 1_000_000 }),
  'expect-status': text(),
  idempotent: flag(),
  'idempotency-key': optionalText(),
} satisfies InputSchema

type RawInputs = InputsOf<typeof schema>
type Values = { [Name in keyof RawInputs]: RawInputs[Name] | undefined }
type Report = ReportProblem<keyof typeof schema & string>

/** The inputs, read and validated: the request is fully determined. */
export interface Inputs extends Omit<RawInputs, 'path' | 'query'> {
  readonly path: ApiPath
  readonly query: Query
  readonly expects: Expects
}

/** Reads and validates all inputs and the file of the body: all problems in one `InputError`, before any request. */
export async function readStepInputs(env: NodeJS.ProcessEnv, places: Places): Promise<Inputs> {
  const problems: string[] = []
  const collect = (error: unknown) => {
    if (!(error instanceof ActionError)) throw error
    problems.push(...(error instanceof InputError ? error.problems : [error.message]))
    return undefined
  }
  const inputs = attempt(() => readInputs(schema, { env, check: checkTogether }), collect)
  const { readBody } = await import('./request/body.ts')
  const [given, file] = [env['INPUT_BODY'] || undefined, env['INPUT_BODY-FILE'] || undefined]
  const body = await readBody(given, file, places).catch(collect)
  if (inputs?.paginate && inputs.method === 'POST' && body !== undefined && !/^\s*\{/.test(body)) {
    problems.push('body: expected a JSON object with paginate, which adds the offset')
  }
  if (problems.length > 0 || !inputs) throw new InputError(problems)
  return ready({ ...inputs, body })
}

function attempt<T>(read: () => T, onError: (error: unknown) => undefined): T | undefined {
  try {
    return read()
  } catch (error) {
    return onError(error)
  }
}

function checkTogether(inputs: Values, problem: Report): void {
  const { method, path, query, expectStatus, idempotencyKey } = inputs
  const parsed = path === undefined ? undefined : parsePath(path)
  if (typeof parsed === 'string') problem('path', parsed)
  const parameters = query === undefined ? undefined : parseQuery(query)
  if (typeof parameters === 'string') problem('query', parameters)
  const expects = expectStatus === undefined ? undefined : parseStatuses(expectStatus)
  if (typeof expects === 'string') problem('expect-status', expects)
  checkBody(inputs, problem)
  if (idempotencyKey !== undefined && !/^[\x21-\x7e]{1,255}$/.test(idempotencyKey)) {
    problem('idempotency-key', 'expected at most 255 visible ASCII characters, without spaces')
  }
  if (idempotencyKey !== undefined && method === 'GET') {
    problem('idempotency-key', 'not used with GET, which changes nothing')
  }
  if (inputs.paginate && method !== undefined && typeof parsed === 'object' && !isRead(method, parsed)) {
    problem('paginate', 'works with GET, and with POST to a path that ends in /search')
  }
}

function checkBody({ method, body, bodyFile }: Values, problem: Report): void {
  if (body !== undefined && bodyFile !== undefined) problem('body-file', 'give either body or body-file')
  if (method !== 'GET') return
  const name = body === undefined ? 'body-file' : 'body'
  if (body !== undefined || bodyFile !== undefined) problem(name, 'a GET has no body: use query')
}

/** Whether a call changes nothing, whatever its method. */
export function isRead(method: string, { template }: ApiPath): boolean {
  return method === 'GET' || (method === 'POST' && template.endsWith('/search'))
}

function ready(inputs: RawInputs): Inputs {
  const path = parsePath(inputs.path)
  const query = parseQuery(inputs.query ?? '')
  const expects = parseStatuses(inputs.expectStatus)
  if (typeof path === 'string' || typeof query === 'string' || typeof expects === 'string') {
    throw new Error('An input that was checked cannot be read.')
  }
  return { ...inputs, path, query, expects }
}
