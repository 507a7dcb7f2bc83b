const maxDepth = 500

/**
 * JSON text that does not depend on the order of keys: keys sorted by UTF-16 units, no white space, undefined properties
 * omitted.
 *
 * @throws TypeError for what JSON cannot express (undefined in an array, NaN, a Date, a Map, …) and beyond 500 levels
 */
export function canonicalJson(value: unknown): string {
  const pieces: string[] = []
  writeCanonicalJson(value, (piece) => pieces.push(piece))
  return pieces.join('')
}

/** Like `canonicalJson`, but piece by piece, for large values. */
export function writeCanonicalJson(value: unknown, write: (piece: string) => void, depth = 0): void {
  if (depth > maxDepth) throw new TypeError(`A value is nested more than ${maxDepth} levels deep.`)
  if (value === null || typeof value === 'boolean' || typeof value === 'string') write(JSON.stringify(value))
  else if (typeof value === 'number' && Number.isFinite(value)) write(JSON.stringify(value))
  else if (Array.isArray(value)) {
    write('[')
    for (const [index, item] of value.entries()) {
      if (index > 0) write(',')
      writeCanonicalJson(item, write, depth + 1)
    }
    write(']')
  } else if (isPlainObject(value)) {
    write('{')
    for (const [index, key] of keysOf(value).sort().entries()) {
      write(`${index > 0 ? ',' : ''}${JSON.stringify(key)}:`)
      writeCanonicalJson(value[key], write, depth + 1)
    }
    write('}')
  } else throw new TypeError(`${String(value)} cannot be written as JSON.`)
}

/** Whether two values have the same canonical JSON, without writing it. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSameJson(item, other[index]))
  }
  if (!isPlainObject(one) || !isPlainObject(other)) return false
  const keys = keysOf(one)
  return keys.length === keysOf(other).length && keys.every((key) => isSameMember(one, other, key))
}

function isSameMember(one: Record<string, unknown>, other: Record<string, unknown>, key: string): boolean {
  return Object.hasOwn(other, key) && other[key] !== undefined && isSameJson(one[key], other[key])
}

function keysOf(value: Record<string, unknown>): string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined)
}

/** Whether it is an object literal or parsed, as opposed to an instance of a class. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
