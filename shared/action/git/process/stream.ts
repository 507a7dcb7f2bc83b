import { spawn } from 'node:child_process'
import { type Environment, gitEnvironment, hardening } from './environment.ts'
import { explainFailure } from './error.ts'

/** How a git program is started: its absolute path, the repository's top level, and the runner's environment. */
export type GitStart = { readonly git: string; readonly root: string; readonly env: Environment }

const maxErrorCharacters = 10_000

/**
 * Runs a plumbing command that only reads and yields its standard output as it comes, at the reader's pace: git waits while
 * nobody reads. simple-git collects whole outputs, which is right for names and wrong for the contents of large files.
 *
 * @param args fixed words only; what else git is to read goes into `input`
 * @throws GitError when git fails, after what it wrote until then
 */
export async function* streamGit(
  { git, root, env }: GitStart,
  args: readonly string[],
  input: string,
): AsyncGenerator<Buffer, void> {
  const configuration = hardening(root).flatMap((setting) => ['-c', setting])
  const child = spawn(git, [...configuration, ...args], {
    cwd: root,
    env: gitEnvironment(env, root, 'none'),
    stdio: 'pipe',
    windowsHide: true,
  })
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
  ended.catch(() => {}) // awaited below; a reader who stops early does not wait for it
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (stderr.length < maxErrorCharacters) stderr += text
  })
  child.stdin.on('error', () => {}) // git ended before it had read everything: its exit code says why
  child.stdin.end(input)
  try {
    yield* child.stdout
    const exitCode = await ended
    if (exitCode !== 0) throw explainFailure(args[0] ?? '', exitCode, stderr)
  } finally {
    child.kill()
  }
}
