export type ActionErrorOptions = {
  /** What the user can do next. Printed on a separate line. */
  hint?: string
  /** Path relative to the workspace; the annotation then appears next to the line in the pull request. */
  file?: string
  /** Counted from 1. */
  line?: number
  cause?: unknown
}

/** A failure that the user can understand and act on. `runAction` prints it as one annotation, without a stack. */
export class ActionError extends Error {
  override name = 'ActionError'
  readonly hint: string | undefined
  readonly file: string | undefined
  readonly line: number | undefined

  constructor(message: string, options: ActionErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.hint = options.hint
    this.file = options.file
    this.line = options.line
  }
}

/** Invalid inputs, all in one message. */
export class InputError extends ActionError {
  override name = 'InputError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(`Invalid inputs:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`)
    this.problems = problems
  }
}

const maxCauses = 10
const maxAggregated = 5

/**
 * The message of anything that was thrown, followed by the messages of its causes (at most 10) that say something new, and
 * for an `AggregateError` by its first errors. Never a stack.
 */
export function describeError(thrown: unknown): string {
  const summary = describeChain(thrown, messageOf)
  return thrown instanceof ActionError && thrown.hint !== undefined ? `${summary}\n${thrown.hint}` : summary
}

function describeChain(thrown: unknown, describe: (error: unknown) => string): string {
  const parts: string[] = []
  let current: unknown = thrown
  for (let depth = 0; depth <= maxCauses && current !== undefined && current !== null; depth += 1) {
    const text = describe(current)
    if (text !== '' && !parts.some((part) => part.includes(text))) parts.push(text)
    current = current instanceof Error ? current.cause : undefined
  }
  const [first = 'Unknown error', ...causes] = parts
  return causes.length === 0 ? first : `${first} (${causes.join(': ')})`
}

function messageOf(thrown: unknown): string {
  if (!(thrown instanceof AggregateError) || thrown.errors.length === 0) return ownMessage(thrown)
  const shown = thrown.errors.slice(0, maxAggregated).map((error) => `  - ${describeChain(error, ownMessage)}`)
  const rest = thrown.errors.length - shown.length
  const head = thrown.message === '' ? `${thrown.errors.length} errors` : thrown.message
  return [`${head}:`, ...shown, ...(rest > 0 ? [`  - and ${rest} more`] : [])].join('\n')
}

function ownMessage(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message === '' ? codeOf(thrown) : thrown.message
  if (typeof thrown === 'string') return thrown
  try {
    return JSON.stringify(thrown) ?? String(thrown)
  } catch {
    return 'Unknown error'
  }
}

/** Node's network errors may have only a code and no message. */
function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
