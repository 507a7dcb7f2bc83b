import { runInNewContext } from 'node:vm'

/** Work was stopped because it took too long. */
export class TimeLimitError extends Error {
  override name = 'TimeLimitError'
}

/**
 * Runs synchronous work for at most some milliseconds. JavaScript cannot stop a regular expression that backtracks forever.
 * V8's watchdog, which Node offers through `vm`, can interrupt it, even in functions of this realm.
 *
 * @throws TimeLimitError, or what the work throws
 */
export function withTimeLimit<Result>(work: () => Result, limitMs: number): Result {
  const results: Result[] = []
  const run = () => {
    results.push(work())
  }
  try {
    runInNewContext('run()', { run }, { timeout: limitMs })
  } catch (error) {
    if (isTimeout(error)) throw new TimeLimitError(`The work took longer than ${limitMs} ms.`)
    throw error
  }
  return results[0] as Result
}

/** The error may come from the other realm, so `instanceof` does not work. */
function isTimeout(error: unknown): boolean {
  const isObject = typeof error === 'object' && error !== null
  return isObject && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}
