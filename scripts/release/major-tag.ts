/**
 * Moves `v1`, in the repository of `origin`, to the newest `v1.x.y`. It is a plain tag: a Release by that name would lock it.
 * The version tag there must still name the commit that was verified: it could have been moved while the release waited for
 * its approval.
 *
 *   node scripts/release/major-tag.ts v1.4.0 <commit>
 */
import { type Git, gitIn, type Refs, remoteRefs } from './git.ts'
import { requireTag, type Version, versionsOf } from './version.ts'

/**
 * Points the major tag at the newest release of its major version. A release of an older version leaves it alone.
 *
 * @param verified the commit that the tag of `version` must point to
 */
export function moveMajorTag(git: Git, url: string, version: Version, verified: string): string {
  const refs = remoteRefs(git, url)
  assertUnmoved(refs, url, version, verified)
  const newest = newestOfMajor(refs, version)
  const target = refs.get(`refs/tags/${newest.tag}`)
  const current = refs.get(`refs/tags/${version.major}`)
  if (current === target) return `${version.major} is at ${newest.tag} already.`
  git('push', '--quiet', '--force', '--', url, `${target}:refs/tags/${version.major}`)
  return `${version.major} is now ${newest.tag}.`
}

/** Throws if the tag of a repository does not point to the verified commit. */
export function assertUnmoved(refs: Refs, url: string, { tag }: Version, verified: string): void {
  const current = refs.get(`refs/tags/${tag}`)
  if (current === undefined) throw new Error(`${url} has no tag ${tag}.`)
  if (current === verified) return
  throw new Error(
    `${tag} of ${url} was moved: it points to ${current}, but ${verified} was verified. Nothing was pushed. ` +
      'Find out who moved it, and release the next patch version.',
  )
}

function newestOfMajor(refs: Refs, version: Version): Version {
  const tags = [...refs.keys()].flatMap((ref) => (ref.startsWith('refs/tags/') ? [ref.slice(10)] : []))
  return versionsOf(tags).findLast(({ major }) => major === version.major) ?? version
}

if (import.meta.main) {
  try {
    const [tag, commit = ''] = process.argv.slice(2)
    if (!/^[0-9a-f]{40}$/.test(commit)) throw new Error('Usage: major-tag.ts TAG COMMIT')
    console.log(moveMajorTag(gitIn(process.cwd()), 'origin', requireTag(tag), commit))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
