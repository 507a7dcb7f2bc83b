/** Query parameters by name. */
export type Query = Readonly<Record<string, string>>

const parameterName = /^[A-Za-z0-9_.[\]-]{1,100}$/
/** `limit=10&offset=20` on one line, as in a URL. */
const joined = /^[^&\s]*&[A-Za-z0-9_.[\]-]+=/

/** Parses the input `query`: lines of `name=value`, or a JSON object. Returns the problem as a sentence if it cannot. */
export function parseQuery(text: string): Query | string {
  const pairs = text.trimStart().startsWith('{') ? pairsOfObject(text) : pairsOfLines(text)
  if (typeof pairs === 'string') return pairs
  const query = new Map<string, string>()
  for (const [name, value] of pairs) {
    if (!parameterName.test(name)) return `${JSON.stringify(name.slice(0, 80))} is not a parameter name`
    if (query.has(name)) return `${name} is given twice`
    query.set(name, value)
  }
  return Object.fromEntries(query)
}

type Pairs = (readonly [name: string, value: string])[]

function pairsOfLines(text: string): Pairs | string {
  const pairs: Pairs = []
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue
    const equals = line.indexOf('=')
    if (equals < 0) return `line ${index + 1}: expected name=value`
    const value = line.slice(equals + 1).trim()
    if (joined.test(value)) return `line ${index + 1}: one parameter per line, without &; for a value with &, use JSON`
    pairs.push([line.slice(0, equals).trim(), value])
  }
  return pairs
}

function pairsOfObject(text: string): Pairs | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'looks like a JSON object, but is not valid JSON'
  }
  if (typeof value !== 'object' || value === null) return 'expected a JSON object'
  const pairs: Pairs = []
  for (const [name, given] of Object.entries(value)) {
    if (given === null) continue
    if (typeof given === 'object') return `${name}: expected a string, a number, true or false`
    pairs.push([name, String(given)])
  }
  return pairs
}
