import { spawnSync } from 'node:child_process'

export type Git = (...args: string[]) => string
export type Refs = Map<string, string>

/** Runs git in a folder, without a shell. Returns the output without the last line break. `input` goes to standard input. */
export function gitIn(cwd: string): Git & { withInput: (input: string, ...args: string[]) => string } {
  const run = (input: string, args: string[]) => {
    const { status, stdout, stderr, error } = spawnSync('git', args, {
      cwd,
      input,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    })
    if (status === 0) return stdout.replace(/\n$/, '')
    throw new Error(`git ${args[0]} failed in ${cwd}:\n${error?.message ?? stderr.trim()}`)
  }
  return Object.assign((...args: string[]) => run('', args), {
    withInput: (input: string, ...args: string[]) => run(input, args),
  })
}

/** The branches and tags of another repository, by full name. An annotated tag is resolved to its commit. */
export function remoteRefs(git: Git, url: string): Refs {
  const refs: Refs = new Map()
  for (const line of git('ls-remote', '--heads', '--tags', '--', url).split('\n')) {
    const [id, name] = line.split('\t')
    if (id && name) refs.set(name.replace('^{}', ''), id)
  }
  return refs
}
