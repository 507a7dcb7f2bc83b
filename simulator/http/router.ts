import type { Storage } from '../files/storage.ts'
import type { SimulatorOptions } from '../options.ts'
import type { Effects } from '../world/effects.ts'
import type { World } from '../world/world.ts'
import type { Upload } from './body.ts'
import type { Reply } from './reply.ts'
import { refusal } from './reply.ts'

export type Context = { world: World; options: SimulatorOptions; effects: Effects; storage: Storage }

/** A request whose credentials, path and syntax are valid, on its way to a route. */
export type Call = Context & {
  params: ReadonlyMap<string, string>
  query: URLSearchParams
  body: unknown
  upload: Upload | null
  /** The Idempotency-Key, whether honoured or not. */
  key: string | null
  now: number
}

export type Route = {
  /** operationId of the published document. */
  operation: string
  method: string
  /** Path template of the published document. */
  template: string
  accepts: 'json' | 'multipart'
  handle: (call: Call) => Reply
}

export function route(
  operation: string,
  line: `${string} /${string}`,
  handle: (call: Call) => Reply,
  accepts: Route['accepts'] = 'json',
): Route {
  const [method = '', template = ''] = line.split(' ')
  return { operation, method, template, accepts, handle }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i
/** Path parameters that the published document leaves as plain text. */
const plain = new Set(['teamId', 'sandbox_id', '*'])

export function isUuid(text: string): boolean {
  return uuid.test(text)
}

export type Match = { route: Route; params: Map<string, string> }

/** Finds the route of a request. A literal segment wins over a parameter. */
export class Router {
  readonly routes: readonly Route[]
  readonly #compiled: { route: Route; pattern: RegExp; names: string[] }[]

  constructor(routes: readonly Route[]) {
    this.routes = routes
    const weight = (one: Route) => (one.template.match(/\{/g) ?? []).length
    this.#compiled = [...routes]
      .sort((a, b) => weight(a) - weight(b))
      .map((one) => ({ route: one, pattern: compile(one.template), names: names(one.template) }))
  }

  find(method: string, path: string): Match {
    for (const { route, pattern, names } of this.#compiled) {
      const match = route.method === method ? pattern.exec(path) : null
      if (match) return { route, params: readParams(names, match.slice(1)) }
    }
    throw refusal(404, `Route ${method}:${path} not found`)
  }
}

function names(template: string): string[] {
  return [...template.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '')
}

function compile(template: string): RegExp {
  const source = template.replace(/\{\*\}/, '(.+)').replace(/\{[^}]+\}/g, '([^/]+)')
  return new RegExp(`^${source}$`)
}

function readParams(names: string[], values: string[]): Map<string, string> {
  const params = new Map<string, string>()
  for (const [index, name] of names.entries()) {
    const value = decode(values[index] ?? '')
    if (!plain.has(name) && !isUuid(value)) throw refusal(400, `params/${name} must be a uuid`)
    params.set(name, value)
  }
  return params
}

function decode(value: string): string {
  try {
    return value.split('/').map(decodeURIComponent).join('/')
  } catch {
    throw refusal(400, 'The path is not valid percent-encoding')
  }
}
