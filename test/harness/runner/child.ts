import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { repository } from './action-file.ts'

/**
 * A signal to send: once `when` is true (polled every few milliseconds), and `after` milliseconds later. Without `when`,
 * the time counts from the previous signal, or from the start.
 */
export type Signal = { signal: NodeJS.Signals; when?: (stdout: string) => boolean; after?: number }

/** Cancels like the runner: SIGINT to the process, SIGTERM 7.5 s later, and SIGKILL after another 2.5 s. */
export function cancelLikeRunner(when: (stdout: string) => boolean): Signal[] {
  return [
    { when, signal: 'SIGINT' },
    { after: 7_500, signal: 'SIGTERM' },
    { after: 2_500, signal: 'SIGKILL' },
  ]
}

export type ChildOptions = {
  args: string[]
  cwd: string
  env: Record<string, string>
  signals: Signal[]
  /** Real milliseconds after which the process is killed and the test fails. */
  limitMs: number
  /** Nobody reads the process's standard output: its first write there fails. */
  closedStdout: boolean
}

export type Ended = {
  exitCode: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
  /** Milliseconds to the end, from the start and from the first signal. */
  durationMs: number
  sinceSignalMs: number | undefined
}

const isWindows = process.platform === 'win32'
const nodePackage = `node-${isWindows ? 'win' : process.platform}-${process.arch}`

/** The runner's Node: this process's own if it is version 24, otherwise the one that npm installed. */
export const node24 = process.version.startsWith('v24.')
  ? process.execPath
  : join(repository, 'node_modules', nodePackage, 'bin', isWindows ? 'node.exe' : 'node')

/** Runs Node 24 to its end, sending signals meanwhile. */
export async function runChild(options: ChildOptions): Promise<Ended> {
  const started = performance.now()
  const { args, cwd, env } = options
  const child = spawn(node24, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const streams = capture(child)
  if (options.closedStdout) child.stdout?.destroy()

  const ended = once(child, 'close')
  const done = new AbortController()
  const sending = sendSignals(child, options.signals, () => streams.stdout, done.signal)
  const limit = setTimeout(() => child.kill('SIGKILL'), options.limitMs)
  const [exitCode, signal]: [number | null, NodeJS.Signals | null] = (await ended) as [never, never]
  clearTimeout(limit)
  done.abort()
  const firstSignalAt = await sending

  const now = performance.now()
  if (now - started >= options.limitMs) {
    throw new Error(
      `The process did not end within ${options.limitMs} ms. It had printed:\n${streams.stdout}${streams.stderr}`,
    )
  }
  const sinceSignalMs = firstSignalAt === undefined ? undefined : now - firstSignalAt
  return { exitCode, signal, ...streams, durationMs: now - started, sinceSignalMs }
}

function capture(child: ChildProcess): { stdout: string; stderr: string } {
  const streams = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      streams[name] += text
    })
  }
  return streams
}

/** Resolves with the time of the first signal. */
async function sendSignals(
  child: ChildProcess,
  signals: Signal[],
  stdout: () => string,
  ended: AbortSignal,
): Promise<number | undefined> {
  let first: number | undefined
  try {
    for (const { signal, when, after = 0 } of signals) {
      while (when && !when(stdout())) await sleep(2, undefined, { signal: ended })
      if (after > 0) await sleep(after, undefined, { signal: ended })
      if (ended.aborted) return first
      first ??= performance.now()
      child.kill(signal)
    }
  } catch (error) {
    if (!ended.aborted) throw error
  }
  return first
}
