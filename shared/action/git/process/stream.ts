import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Environment, gitEnvironment, hardening } from './environment.ts'
import { explainFailure } from './error.ts'

/** How to start git: its absolute path, the root of the repository, and the runner's environment. */
export type GitStart = { readonly git: string; readonly root: string; readonly env: Environment }

const pieceBytes = 64 * 2 ** 10
const maxErrorCharacters = 10_000

/**
 * Runs a read-only plumbing command and yields its standard output piece by piece. Each piece is valid until the next one
 * is requested. Git writes to a temporary file, which is read with one buffer: every read from a pipe allocates a buffer,
 * and 50 MiB of them become garbage before V8 collects it. simple-git collects whole outputs.
 *
 * @param args constants only; anything else for git belongs in `input`
 * @throws GitError if git fails, before anything is yielded
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
  child.stdin?.on('error', () => {}) // git ended before it read everything: its exit code says why
  child.stdin?.end(input)
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
  return { exitCode, stderr }
}
