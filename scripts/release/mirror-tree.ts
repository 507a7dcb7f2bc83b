import { posix } from 'node:path'
import type { gitIn } from './git.ts'
import { absoluteLinks } from './links.ts'
import type { Version } from './version.ts'

const source = 'https://github.com/duvo/actions'

/** What an action has only in the source repository. */
const staysBehind = ['src', 'test']

type Entry = { mode: string; type: string; id: string; name: string }

/**
 * Builds the tree of a mirror from a commit of this repository: the action's folder without its sources; its README with
 * links that lead back; the LICENSE. Returns the tree's id. Git names content by its hash, so the id of `dist` shows that
 * the bundle is the same.
 */
export function mirrorTree(git: ReturnType<typeof gitIn>, commit: string, action: string, version: Version): string {
  const entries = listTree(git, `${commit}:${action}`).filter(({ name }) => !staysBehind.includes(name))
  for (const required of ['action.yml', 'README.md', 'dist']) {
    if (!entries.some(({ name }) => name === required)) throw new Error(`${action} has no ${required} at ${commit}.`)
  }
  const unwanted = entries.find(({ name, mode }) => name.startsWith('.') || mode === '120000' || mode === '160000')
  if (unwanted) throw new Error(`${action}/${unwanted.name} cannot be published: it is hidden, a link or a submodule.`)

  const readme = mirrorReadme(git('show', `${commit}:${action}/README.md`), {
    action,
    version,
    comesAlong: (path) => entries.some(({ name }) => isWithin(path, `${action}/${name}`)),
  })
  const license = listTree(git, commit).find(({ name }) => name === 'LICENSE')
  if (!license) throw new Error(`There is no LICENSE at ${commit}.`)
  const published = [
    ...entries.filter(({ name }) => name !== 'README.md'),
    { mode: '100644', type: 'blob', id: git.withInput(readme, 'hash-object', '-w', '--stdin'), name: 'README.md' },
    license,
  ]
  return git.withInput(
    published.map(({ mode, type, id, name }) => `${mode} ${type} ${id}\t${name}\0`).join(''),
    'mktree',
    '-z',
  )
}

function listTree(git: ReturnType<typeof gitIn>, tree: string): Entry[] {
  const lines = git('ls-tree', '-z', tree).split('\0').filter(Boolean)
  return lines.map((line) => {
    const [attributes = '', name = ''] = line.split('\t')
    const [mode = '', type = '', id = ''] = attributes.split(' ')
    return { mode, type, id, name }
  })
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}

type Readme = { action: string; version: Version; comesAlong: (path: string) => boolean }

/** The README of an action as in its mirror. */
export function mirrorReadme(readme: string, { action, version, comesAlong }: Readme): string {
  const text = absoluteLinks(readme, {
    folder: action,
    comesAlong,
    pages: posix.join('/blob', version.tag).replace(/^/, source),
    files: `https://raw.githubusercontent.com/duvo/actions/${version.tag}`,
  })
  const origin = `${source}/tree/${version.tag}/${action}`
  const notice = `> Published from [duvo/actions](${origin}), where its sources, issues and pull requests are. This is ${version.tag}.`
  return `${text.trimEnd()}\n\n${notice}\n`
}
