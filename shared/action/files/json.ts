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
