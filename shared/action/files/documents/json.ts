const maxDepth = 500

/**
 * JSON text that is the same for the same value, in any order of keys: keys sorted by UTF-16 units, no white space,
 * properties that are undefined left out.
 *
 * @throws TypeError for what JSON cannot say (undefined in an array, NaN, a Date, a Map, …) and below 500 levels
 */
export function canonicalJson(value: unknown): string {
  const pieces: string[] = []
  writeCanonicalJson(value, (piece) => pieces.push(piece))
  return pieces.join('')
}

/** The same piece by piece, for values that are large. */
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

/** An object made by `{}` or by parsing, as opposed to an instance of some class. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
