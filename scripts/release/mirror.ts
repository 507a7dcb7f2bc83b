/**
 * Publishes one action of the checked-out release to its own repository, whose root is the action. It can be run again: what
 * is published already stays, a version tag that names something else is refused before anything is pushed.
 *
 *   node scripts/release/mirror.ts v1.4.0 action-run-job https://github.com/duvo/run-job.git <commit>
 */
import { gitIn, type Refs, remoteRefs } from './git.ts'
import { moveMajorTag } from './major-tag.ts'
import { mirrorTree } from './mirror-tree.ts'
import { compareVersions, requireTag, type Version, versionsOf } from './version.ts'

type Git = ReturnType<typeof gitIn>
export type Mirror = {
  version: Version
  action: string
  url: string
  /** The verified commit of this repository, to which the tag must point. */
  verified: string
}

/** Returns what was done, one line each. */
export function publishMirror(folder: string, { version, action, url, verified }: Mirror): string[] {
  const git = gitIn(folder)
  const source = git('rev-parse', '--verify', `refs/tags/${version.tag}^{commit}`)
  if (source !== verified) {
    throw new Error(`${version.tag} points to ${source} here, but ${verified} was verified. Nothing was pushed.`)
  }
  const tree = mirrorTree(git, source, action, version)
  const refs = remoteRefs(git, url)
  const published = refs.get(`refs/tags/${version.tag}`)
  if (published !== undefined) {
    assertSame(git, { url, version, published, tree })
    return [`${version.tag} is published already, with the same content.`, moveMajorTag(git, url, version, published)]
  }

  const released = versionsOf([...refs.keys()].map((ref) => ref.replace('refs/tags/', '')))
  const parent = released.findLast((other) => compareVersions(other, version) < 0)
  const commit = commitTree(git, { tree, source, action, version, parent: parent && fetchTag(git, url, parent) })
  const isNewest = released.every((other) => compareVersions(other, version) < 0)
  push(git, { url, version, commit, isNewest, refs })
  return [`${version.tag} is published as ${commit}.`, moveMajorTag(git, url, version, commit)]
}

type Published = { url: string; version: Version; published: string; tree: string }

function assertSame(git: Git, { url, version, published, tree }: Published): void {
  fetchTag(git, url, version)
  if (git('rev-parse', `${published}^{tree}`) === tree) return
  throw new Error(
    `${url} has a tag ${version.tag} already, with other content (${published}). A released tag is never moved: ` +
      'nothing was pushed. Release the next patch version.',
  )
}

/** The commit of a tag of another repository, fetched with its history. Does not touch any tag of this repository. */
function fetchTag(git: Git, url: string, { tag }: Version): string {
  git('fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--', url, `+refs/tags/${tag}:refs/mirror/${tag}`)
  return git('rev-parse', '--verify', `refs/mirror/${tag}^{commit}`)
}

type Content = { tree: string; source: string; action: string; version: Version; parent: string | undefined }

/** The same release always gives the same commit: its author, date and text come from the source. */
function commitTree(git: Git, { tree, source, action, version, parent }: Content): string {
  const person = git('show', '--no-patch', '--format=%an <%ae> %ct +0000', source)
  const message = [
    `Release ${version.tag}`,
    `The same bytes as duvo/actions/${action}@${version.tag}.`,
    `Source: https://github.com/duvo/actions/tree/${source}/${action}`,
  ].join('\n\n')
  const headers = [`tree ${tree}`, ...(parent ? [`parent ${parent}`] : []), `author ${person}`, `committer ${person}`]
  return git.withInput(`${headers.join('\n')}\n\n${message}\n`, 'hash-object', '-t', 'commit', '-w', '--stdin')
}

type Push = { url: string; version: Version; commit: string; isNewest: boolean; refs: Refs }

/** Pushes the version tag, and `main` for the newest release: both or neither. `main` only moves forward. */
function push(git: Git, { url, version, commit, isNewest, refs }: Push): void {
  const targets = [`refs/tags/${version.tag}`, ...(isNewest ? ['refs/heads/main'] : [])]
  git('push', '--quiet', '--atomic', '--', url, ...targets.map((target) => `${commit}:${target}`))
  const missing = targets.find((target) => remoteRefs(git, url).get(target) !== commit)
  if (missing)
    throw new Error(`${url} does not have ${missing} at ${commit} after the push (before: ${refs.get(missing)}).`)
}

if (import.meta.main) {
  try {
    const [tag, action = '', url = '', verified = ''] = process.argv.slice(2)
    if (!/^action-[a-z-]+$/.test(action) || url === '' || !/^[0-9a-f]{40}$/.test(verified))
      throw new Error('Usage: mirror.ts TAG ACTION-FOLDER URL COMMIT')
    for (const line of publishMirror(process.cwd(), { version: requireTag(tag), action, url, verified }))
      console.log(line)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
