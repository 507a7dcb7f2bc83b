/** The figures that a condition can use. */
export const metrics = {
  total: 'count',
  ended: 'count',
  completed: 'count',
  failed: 'count',
  stopped: 'count',
  running: 'count',
  waiting: 'count',
  queued: 'count',
  other: 'count',
  stuck: 'count',
  'long-running': 'count',
  postponed: 'count',
  'critical-issues': 'count',
  'success-rate': 'percent',
  'evaluation-rate': 'percent',
  p50: 'duration',
  p95: 'duration',
} as const

export type Metric = keyof typeof metrics

export const operators = {
  '<=': (value: number, limit: number) => value <= limit,
  '>=': (value: number, limit: number) => value >= limit,
  '==': (value: number, limit: number) => value === limit,
  '!=': (value: number, limit: number) => value !== limit,
  '<': (value: number, limit: number) => value < limit,
  '>': (value: number, limit: number) => value > limit,
  '=': (value: number, limit: number) => value === limit,
}

export type Operator = keyof typeof operators

/** One condition: `success-rate<95`. Durations are in seconds. */
export interface Condition {
  /** As written, without surrounding white space. */
  readonly text: string
  readonly metric: Metric
  readonly operator: Operator
  readonly limit: number
}

/** The problem and its place: `position` counts characters of the text from 0. */
export class ConditionError extends Error {
  readonly position: number

  constructor(message: string, position: number) {
    super(message)
    this.name = 'ConditionError'
    this.position = position
  }
}

const secondsOf = new Map([
  ['s', 1],
  ['m', 60],
  ['h', 3600],
  ['d', 86_400],
])

/**
 * Parses one or more conditions, separated by commas or line breaks:
 *
 *   condition = metric operator number [unit]
 *   operator  = "<" | "<=" | ">" | ">=" | "=" | "==" | "!="
 *   unit      = "%" (rates) | "s" | "m" | "h" | "d" (durations; seconds if omitted)
 *
 * @throws ConditionError at the first character that cannot be parsed
 */
export function parseConditions(text: string): Condition[] {
  const conditions: Condition[] = []
  for (const { part, start, mayBeBlank } of splitConditions(text)) {
    if (part.trim() !== '') conditions.push(parseCondition(part, start))
    else if (!mayBeBlank) throw new ConditionError('expected a condition', start)
  }
  if (conditions.length === 0) throw new ConditionError('expected a condition', 0)
  return conditions
}

/** Blank lines are fine. Nothing between two commas, or after the last one, is an error. */
function* splitConditions(text: string): Generator<{ part: string; start: number; mayBeBlank: boolean }> {
  let start = 0
  let before = ''
  for (const { 0: separator, index } of text.matchAll(/,[ \t]*\r?\n|,|\r?\n|$/g)) {
    yield { part: text.slice(start, index), start, mayBeBlank: `${before}${separator}`.includes('\n') }
    start = index + separator.length
    before = separator
  }
}

function parseCondition(part: string, start: number): Condition {
  let at = part.length - part.trimStart().length
  const take = (pattern: RegExp, expected: string): string => {
    const [whole = '', token] = pattern.exec(part.slice(at)) ?? []
    if (token === undefined) throw new ConditionError(`expected ${expected}`, start + at)
    at += whole.length
    return token
  }
  const metricAt = start + at
  const metric = metricOf(take(/^([A-Za-z][A-Za-z0-9-]*)\s*/, 'the name of a figure'), metricAt)
  const operator = operatorOf(take(/^(<=|>=|==|!=|<|>|=)\s*/, 'one of < <= > >= = !='), start + at)
  const number = Number(take(/^(\d{1,12}(?:\.\d{1,6})?)/, 'a number'))
  const unitAt = start + at
  const unit = take(/^(\s*%|[A-Za-z]*)\s*/, 'a unit').trim()
  if (at < part.length) throw new ConditionError('expected a comma or the end', start + at)
  return { text: part.trim(), metric, operator, limit: number * unitFactor(metric, unit, unitAt) }
}

function metricOf(name: string, position: number): Metric {
  const known = Object.keys(metrics).find((metric): metric is Metric => metric === name.toLowerCase())
  if (known !== undefined) return known
  throw new ConditionError(`unknown figure ${name}; expected one of ${Object.keys(metrics).join(', ')}`, position)
}

function operatorOf(token: string, position: number): Operator {
  const known = Object.keys(operators).find((operator): operator is Operator => operator === token)
  if (known !== undefined) return known
  throw new ConditionError('expected an operator', position)
}

function unitFactor(metric: Metric, unit: string, position: number): number {
  const kind = metrics[metric]
  if (unit === '' || (unit === '%' && kind === 'percent')) return 1
  const seconds = kind === 'duration' ? secondsOf.get(unit) : undefined
  if (seconds !== undefined) return seconds
  const allowed = { count: 'takes no unit', percent: 'takes % or no unit', duration: 'takes s, m, h or d' }[kind]
  throw new ConditionError(`${metric} ${allowed}`, position)
}

/** The message with its line, and a caret below the character. */
export function pointAt(text: string, error: ConditionError): string {
  const lineStart = text.slice(0, error.position).lastIndexOf('\n') + 1
  const line = text.slice(lineStart).split('\n', 1)[0] ?? ''
  const from = Math.max(0, error.position - lineStart - 60)
  const shown = line.slice(from, from + 100).replaceAll(/\s/g, ' ')
  const caret = ' '.repeat(error.position - lineStart - from)
  return `${error.message}, at character ${error.position + 1}:\n      ${shown}\n      ${caret}^`
}
