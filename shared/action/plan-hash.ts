import { createHash } from 'node:crypto'
import { ActionError } from './errors.ts'

const maxDepth = 500

/**
 * JSON text that is the same for the same value, in any order of keys: keys sorted by UTF-16 units, no white space,
 * properties that are undefined left out.
 *
 * @throws TypeError for what JSON cannot say (undefined in an array, NaN, a Date, a Map, …) and below 500 levels
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0)
}

function write(value: unknown, depth: number): string {
  if (depth > maxDepth) throw new TypeError(`A value is nested more than ${maxDepth} levels deep.`)
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((item) => write(item, depth + 1)).join(',')}]`
  if (!isPlainObject(value)) throw new TypeError(`${String(value)} cannot be written as JSON.`)
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${write(value[key], depth + 1)}`)
  return `{${members.join(',')}}`
}

/** An object made by `{}` or by parsing, as opposed to an instance of some class. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** `sha256:` and 64 hex digits: what a reviewer approves and an apply can be bound to. */
export function planHash(plan: unknown): string {
  return `sha256:${createHash('sha256').update(canonicalJson(plan)).digest('hex')}`
}

/**
 * Refuses to go on with another plan than the one that was reviewed.
 *
 * @param expected the input `expected-plan-hash`; undefined accepts any plan
 * @throws ActionError that names both hashes
 */
export function checkPlanHash(expected: string | undefined, actual: string): void {
  if (expected === undefined) return
  if (!/^sha256:[0-9a-f]{64}$/i.test(expected.trim())) {
    throw new ActionError('expected-plan-hash is no plan hash: sha256: and 64 hexadecimal digits are expected.', {
      hint: 'Pass the output plan-hash of the step that made the plan.',
    })
  }
  if (expected.trim().toLowerCase() === actual) return
  throw new ActionError(
    `The plan is not the one that was reviewed: its hash was ${expected.trim()}, now it is ${actual}. Nothing was written.`,
    {
      hint: 'The files or what is live have changed since. Run the action in plan mode, review the new plan, and pass its plan-hash.',
    },
  )
}
