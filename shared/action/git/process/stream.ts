import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Environment, gitEnvironment, hardening } from './environment.ts'
import { explainFailure } from './error.ts'

/** How a git program is started: its absolute path, the repository's top level, and the runner's environment. */
export type GitStart = { readonly git: string; readonly root: string; readonly env: Environment }

const pieceBytes = 64 * 2 ** 10
const maxErrorCharacters = 10_000

/**
 * Runs a plumbing command that only reads, and yields its standard output piece by piece: each piece is valid until the next
 * one is asked for. Git writes to a temporary file that is read with one buffer: every read of a pipe takes a buffer of its
 * own, and those of 50 MiB are as much garbage before V8 collects it. simple-git collects whole outputs.
 *
 * @param args fixed words only; what else git is to read goes into `input`
 * @throws GitError when git fails, before anything is yielded
 */
export async function* streamGit(
  start: GitStart,
  args: readonly string[],
  input: string,
): AsyncGenerator<Buffer, void> {
  const folder = mkdtempSync(join(start.env['RUNNER_TEMP'] || tmpdir(), 'git-'))
  const file = openSync(join(folder, 'output'), 'w+', 0o600)
  try {
    const { exitCode, stderr } = await runInto(file, start, args, input)
    if (exitCode !== 0) throw explainFailure(args[0] ?? '', exitCode, stderr)
    const buffer = Buffer.allocUnsafe(pieceBytes)
    for (let at = 0; ; ) {
      const length = readSync(file, buffer, 0, pieceBytes, at)
      if (length === 0) return
      at += length
      yield buffer.subarray(0, length)
    }
  } finally {
    closeSync(file)
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runInto(file: number, { git, root, env }: GitStart, args: readonly string[], input: string) {
  const configuration = hardening(root).flatMap((setting) => ['-c', setting])
  const child = spawn(git, [...configuration, ...args], {
    cwd: root,
    env: gitEnvironment(env, root, 'none'),
    stdio: ['pipe', file, 'pipe'],
    windowsHide: true,
  })
  let stderr = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    if (stderr.length < maxErrorCharacters) stderr += text
  })
  child.stdin?.on('error', () => {}) // git ended before it had read everything: its exit code says why
  child.stdin?.end(input)
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
  return { exitCode, stderr }
}
