import type { Log } from '../../log/log.ts'
import { type Environment, findGit, gitEnvironment, gitVariables, hardening } from './environment.ts'
import { explainFailure, GitError } from './error.ts'
import { streamGit } from './stream.ts'

/** Where git's own output and our messages about it go. */
export type GitLog = Pick<Log, 'info' | 'remote' | 'warning'>

/** The only way to run git: three functions that start it, with arguments as an array, never through a shell. */
export type GitProcess = {
  /**
   * Runs a read-only plumbing command and returns its standard output as bytes.
   *
   * @param args constants and validated object ids; anything else belongs after `--` or in `input`
   * @param options.input standard input of git
   * @param options.accept exit codes that are results, not failures; 0 always is
   * @throws GitError
   */
  read(args: readonly string[], options?: { input?: string; accept?: readonly number[] }): Promise<Buffer>
  /** Runs a read-only plumbing command and yields its standard output as it arrives. See {@link streamGit}. */
  stream(args: readonly string[], input: string): AsyncIterable<Buffer>
  /**
   * Runs `git fetch` from `origin` and shows it in the job log. Returns false if it failed for any reason: a clone without
   * stored credentials, a commit that is gone, no network.
   */
  fetch(options: readonly string[], refspecs: readonly string[]): Promise<boolean>
  readonly log: GitLog
}

/** @param root absolute path of the repository's root */
export function createGitProcess(root: string, { log, env }: { log: GitLog; env: Environment }): GitProcess {
  const git = findGit(env)
  return {
    log,
    async read(args, { input, accept = [] } = {}) {
      const { exitCode, stdout, stderr } = await readHistory(git, root, env, args, input)
      if (exitCode !== 0 && !accept.includes(exitCode)) throw explainFailure(args[0] ?? '', exitCode, stderr)
      return stdout
    },
    stream: (args, input) => streamGit({ git, root, env }, args, input),
    fetch: (options, refspecs) => fetchOrigin(git, root, { log, env }, options, refspecs),
  }
}

type GitResult = {
  exitCode: number
  stdout: Buffer
  stderr: string
}

/**
 * simple-git starts the process, with its guard against options and variables that execute something; the `unsafe` switches
 * allow the configuration and variables that we set ourselves. Its `raw` decodes output as UTF-8, which mangles names and
 * blobs. So the `errors` hook, which sees the bytes and the exit code of every command, takes the output and clears it:
 * simple-git would copy and decode it once more.
 */
async function readHistory(git: string, root: string, env: Environment, args: readonly string[], input?: string) {
  const { simpleGit } = await import('simple-git')
  let result: GitResult | undefined
  const client = simpleGit({
    baseDir: root,
    binary: git,
    config: hardening(root),
    allowEnvironment: gitVariables,
    unsafe: {
      allowUnsafeAskPass: true,
      allowUnsafeConfigPaths: true,
      allowUnsafeCredentialHelper: true,
      allowUnsafeCustomBinary: true, // a path with a space, as on Windows; it comes from findGit
      allowUnsafeFsMonitor: true,
      allowUnsafeHooksPath: true,
      allowUnsafeProtocolOverride: true,
    },
    completion: { onExit: false }, // wait for all output, not just 50 ms after the exit
    ...(input === undefined ? {} : { input: () => input }),
    errors: (_error, { exitCode, stdOut, stdErr }) => {
      result = { exitCode, stdout: Buffer.concat(stdOut.splice(0)), stderr: Buffer.concat(stdErr).toString() }
      return undefined // no error: the caller judges the exit code
    },
  })
  await client.env(gitEnvironment(env, root, 'none')).raw([...args])
  if (result === undefined) throw new GitError(`git ${args[0]} gave no output.`)
  return result
}

/**
 * actions/checkout stores a token for `https` and `http`; `file` is a clone on the same disk. No ssh: its command comes
 * from `.git/config`.
 */
const protocols = 'https:http:file'

async function fetchOrigin(
  git: string,
  root: string,
  { log, env }: { log: GitLog; env: Environment },
  options: readonly string[],
  refspecs: readonly string[],
): Promise<boolean> {
  const { exec } = await import('@actions/exec')
  const safe = ['--no-tags', '--no-recurse-submodules', '--upload-pack=git-upload-pack', '--refmap=']
  const configuration = hardening(root).flatMap((setting) => ['-c', setting])
  log.info(['git fetch', ...options, 'origin', ...refspecs].join(' '))
  const print = (line: string) => log.remote(line.replaceAll(/\/\/[^/@\s]+@/g, '//***@'))
  const args = [...configuration, 'fetch', ...safe, ...options, '--end-of-options', 'origin', ...refspecs]
  const exitCode = await exec(`"${git}"`, args, {
    cwd: root,
    env: gitEnvironment(env, root, protocols),
    silent: true, // our log prints it and makes it harmless
    ignoreReturnCode: true,
    listeners: { stdline: print, errline: print },
  })
  return exitCode === 0
}
