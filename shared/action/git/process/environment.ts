import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, dirname, isAbsolute, join } from 'node:path'
import { GitError } from './error.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** What git needs from the environment: to start, to find its own programs, and to reach the remote through a proxy. */
const passedOn = new Set(
  [
    'PATH PATHEXT SYSTEMROOT WINDIR COMSPEC TEMP TMP TMPDIR HOME USERPROFILE HOMEDRIVE HOMEPATH PROGRAMDATA',
    'LD_LIBRARY_PATH HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY SSL_CERT_FILE SSL_CERT_DIR CURL_CA_BUNDLE',
  ].flatMap((names) => names.split(' ')),
)

/** What we set: no system or user configuration, no prompt, no replaced history, no network on reads. */
const fixed = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null', // git for Windows understands this name too
  GIT_ATTR_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null/none', // a file that exists, even empty, makes git print a hint
  GIT_LITERAL_PATHSPECS: '1',
  GIT_NO_LAZY_FETCH: '1',
  LC_ALL: 'C',
}

/** The variables that {@link gitEnvironment} sets, for a library that wants them listed. */
export const gitVariables = [...Object.keys(fixed), 'GIT_ALLOW_PROTOCOL', 'GIT_CEILING_DIRECTORIES'].filter((name) =>
  name.startsWith('GIT_'),
)

/**
 * The whole environment of a git process. An allow list: neither inputs and secrets of the action nor any inherited
 * `GIT_*`, `EDITOR`, `PAGER` or `SSH_ASKPASS` reaches git or the processes that it starts.
 *
 * @param root the root of the repository; git looks for the repository there and in no directory above
 * @param protocols allowed transport protocols, separated by colons. `none` (no such protocol) on reads: a repository may
 *   declare itself a partial clone, and git would then fetch a missing object with a command that the repository chose
 */
export function gitEnvironment(env: Environment, root: string, protocols: string): Record<string, string> {
  const result: Record<string, string> = {
    ...fixed,
    GIT_ALLOW_PROTOCOL: protocols,
    GIT_CEILING_DIRECTORIES: dirname(root),
  }
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && passedOn.has(name.toUpperCase())) result[name] = value
  }
  return result
}

/**
 * Configuration for every git command, as `key=value`. It overrides `.git/config`, in which an earlier step may have left
 * commands: git runs some of them even for plumbing (`core.fsmonitor` for `diff-tree`).
 *
 * @param root the root of the repository; the only directory that git must trust whoever owns it
 */
export function hardening(root: string): string[] {
  return [
    `safe.directory=${root.replaceAll('\\', '/')}`,
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.alternateRefsCommand=true', // the program `true`; the value is a command
    'core.askPass=',
    'credential.helper=',
    'protocol.ext.allow=never',
    'gc.auto=0',
    'maintenance.auto=false',
    'fetch.writeCommitGraph=false',
    'http.lowSpeedLimit=1000', // a fetch below 1,000 bytes a second ...
    'http.lowSpeedTime=60', // ... for 60 seconds is aborted
  ]
}

/**
 * The absolute path of git, from `PATH`. Not left to the operating system, because Windows searches the current directory
 * first, which is the user's repository.
 *
 * @throws GitError if there is none
 */
export function findGit(env: Environment, platform = process.platform): string {
  const path = Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? ''
  const name = platform === 'win32' ? 'git.exe' : 'git'
  const found = path
    .split(delimiter)
    .filter((directory) => isAbsolute(directory))
    .map((directory) => join(directory, name))
    .find(isProgram)
  if (found === undefined) {
    throw new GitError('git is not installed on this runner, or not in PATH.', {
      hint: 'Install git 2.24 or newer: the action reads the history of the repository with it.',
    })
  }
  return found
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
