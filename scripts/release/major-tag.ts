/**
 * Moves `v1`, in the repository that `origin` is, to the newest `v1.x.y`. It is a plain tag: a Release by that name would lock it.
 *
 *   node scripts/release/major-tag.ts v1.4.0
 */
import { type Git, gitIn, type Refs, remoteRefs } from './git.ts'
import { requireTag, type Version, versionsOf } from './version.ts'

/** Points the major tag at the newest release of its major version; a release of an older one leaves it where it is. */
export function moveMajorTag(git: Git, url: string, version: Version): string {
  const refs = remoteRefs(git, url)
  const newest = newestOfMajor(refs, version)
  const target = refs.get(`refs/tags/${newest.tag}`)
  if (target === undefined) throw new Error(`${url} has no tag ${version.tag}.`)
  const current = refs.get(`refs/tags/${version.major}`)
  if (current === target) return `${version.major} is at ${newest.tag} already.`
  git('push', '--quiet', '--force', '--', url, `${target}:refs/tags/${version.major}`)
  return `${version.major} is now ${newest.tag}.`
}

function newestOfMajor(refs: Refs, version: Version): Version {
  const tags = [...refs.keys()].flatMap((ref) => (ref.startsWith('refs/tags/') ? [ref.slice(10)] : []))
  return versionsOf(tags).findLast(({ major }) => major === version.major) ?? version
}

if (import.meta.main) {
  try {
    console.log(moveMajorTag(gitIn(process.cwd()), 'origin', requireTag(process.argv[2])))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
