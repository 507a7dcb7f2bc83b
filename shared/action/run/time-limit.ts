import { runInNewContext } from 'node:vm'

/** Work was cut off because it took too long. */
export class TimeLimitError extends Error {
  override name = 'TimeLimitError'
}

/**
 * Runs synchronous work for at most some milliseconds. A regular expression that backtracks for ever cannot be stopped from
 * JavaScript. V8's watchdog, which Node offers through `vm`, interrupts it, also in functions of this realm.
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

/** The error may be of the other realm, so `instanceof` says nothing. */
function isTimeout(error: unknown): boolean {
  const isObject = typeof error === 'object' && error !== null
  return isObject && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}
