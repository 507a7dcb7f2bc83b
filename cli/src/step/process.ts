import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import { createInterface } from 'node:readline'

/** Called when somebody wants the step to end. Returns a function to stop listening. */
export type OnInterrupt = (interrupt: () => void) => () => void

/** Ctrl-C, a closed terminal or a cancelled pipeline: all end the step cleanly. */
export const onInterrupt: OnInterrupt = (interrupt) => {
  const ends = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const
  for (const signal of ends) process.on(signal, interrupt)
  return () => {
    for (const signal of ends) process.off(signal, interrupt)
  }
}

export type ProcessOptions = {
  /** The file for Node to run. */
  file: string
  cwd: string
  env: Record<string, string>
  onLine: (line: string, stream: 'stdout' | 'stderr') => void
  onInterrupt: OnInterrupt
}

/** How long GitHub's runner waits after SIGINT, and then after SIGTERM, in milliseconds. */
const patience = [7_500, 2_500]
const signals = ['SIGINT', 'SIGTERM', 'SIGKILL'] as const

/** Runs one file of an action to its end. Returns the exit code; 128 plus the signal's number if a signal ended it. */
export async function runProcess({ file, cwd, env, onLine, onInterrupt }: ProcessOptions): Promise<number> {
  const child = spawn(process.execPath, [file], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true })
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', (error) => reject(startError(error)))
    child.on('close', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
  const cancellation = createCancellation(child)
  const stopListening = onInterrupt(cancellation.interrupt)
  try {
    const streams = (['stdout', 'stderr'] as const).map(async (name) => {
      for await (const line of createInterface({ input: child[name], crlfDelay: Infinity })) onLine(line, name)
    })
    const [exitCode] = await Promise.all([ended, ...streams])
    return exitCode
  } finally {
    stopListening()
    cancellation.end()
  }
}

/**
 * Ends a step like the runner: SIGINT, SIGTERM after 7.5 s, SIGKILL 2.5 s later. Each further interrupt skips to the next
 * signal at once. Windows has no signals to send, and Ctrl-C has already reached the step there, so only the last signal is
 * sent.
 */
function createCancellation(child: ChildProcess) {
  let next = 0
  let timer: NodeJS.Timeout | undefined
  const interrupt = () => {
    clearTimeout(timer)
    const signal = signals[Math.min(next, signals.length - 1)] ?? 'SIGKILL'
    if (process.platform !== 'win32' || signal === 'SIGKILL') child.kill(signal)
    const wait = patience[next]
    next += 1
    if (wait !== undefined) timer = setTimeout(interrupt, wait)
  }
  return { interrupt, end: () => clearTimeout(timer) }
}

/** Inputs are passed as variables: Linux limits each to 128 KiB, Windows all of them together to 32 KiB. */
function startError(error: Error): Error {
  const isTooLarge = 'code' in error && (error.code === 'E2BIG' || error.code === 'ENAMETOOLONG')
  return isTooLarge ? new Error('An input is too long for this system: give it as a file.', { cause: error }) : error
}
