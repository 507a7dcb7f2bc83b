/**
 * The runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL. On Windows Node reports the second as SIGBREAK. The
 * deadlines leave more than half a second to write and exit.
 */
const signals = { SIGINT: { exitCode: 130, deadlineMs: 6800 }, SIGTERM: { exitCode: 143, deadlineMs: 2000 } } as const

type CancelSignal = keyof typeof signals

/** The reason of the aborted signal. */
export class Cancelled extends Error {
  override name = 'Cancelled'
  readonly exitCode: number

  constructor(signal: CancelSignal) {
    super(`Cancelled by ${signal}`)
    this.exitCode = signals[signal].exitCode
  }
}

export type Cancellation = {
  /** Aborts once, at the first signal, with a `Cancelled`. */
  signal: AbortSignal
  /** 130 or 143 once cancelled. */
  exitCode(): number | undefined
  /** Removes the handlers. */
  stop(): void
}

/**
 * Listens for cancellation from now on; signals no longer end the process by themselves. Ignores a second SIGINT: the work
 * of the first continues.
 *
 * @param onDeadline called if the work has not ended in time: 6.8 s after SIGINT, 2.0 s after SIGTERM or SIGBREAK. It
 *   should write what must be written, synchronously, and exit
 */
export function listenForCancel(onDeadline: (exitCode: number) => void = () => {}): Cancellation {
  const controller = new AbortController()
  let exitCode: number | undefined

  const cancel = (name: CancelSignal) => {
    const previous = exitCode
    if (previous !== undefined && previous >= signals[name].exitCode) return
    const { deadlineMs } = signals[name]
    exitCode = signals[name].exitCode
    process.exitCode = exitCode
    setTimeout(() => onDeadline(signals[name].exitCode), deadlineMs).unref()
    controller.abort(new Cancelled(name))
  }
  const onInterrupt = () => cancel('SIGINT')
  const onTerminate = () => cancel('SIGTERM')

  process.on('SIGINT', onInterrupt)
  process.on('SIGTERM', onTerminate)
  process.on('SIGBREAK', onTerminate)
  return {
    signal: controller.signal,
    exitCode: () => exitCode,
    stop: () => {
      process.off('SIGINT', onInterrupt)
      process.off('SIGTERM', onTerminate)
      process.off('SIGBREAK', onTerminate)
    },
  }
}

/**
 * A signal for work that should end cleanly: it aborts some time after `signal`, with its reason. The work checks `signal`
 * before it starts anything new.
 *
 * @param graceMs less than the 7 s that the runner leaves after SIGINT
 */
export function softened(signal: AbortSignal, graceMs: number): AbortSignal {
  const soft = new AbortController()
  signal.addEventListener('abort', () => setTimeout(() => soft.abort(signal.reason), graceMs).unref(), { once: true })
  return soft.signal
}
