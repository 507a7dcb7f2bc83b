/**
 * Checks that a tag may become a release: tag, package.json, README, client and changelog name one version, and the commit is
 * part of `main`. Writes the release notes.
 *
 *   node scripts/release/verify.ts v1.4.0 [--notes notes.md] [--verified <commit>]
 *
 * With `--verified`, the tag of `origin` must still name that commit, which an earlier job verified.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { changelogProblems, changelogSections, releaseNotes } from './changelog.ts'
import { gitIn, remoteRefs } from './git.ts'
import { assertUnmoved } from './major-tag.ts'
import { requireTag, type Version } from './version.ts'

/** The reasons, one line each, why the repository in `folder`, as checked out, is not the release of `version`. */
export function releaseProblems(folder: string, version: Version): string[] {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const { version: packaged }: { version?: unknown } = JSON.parse(read('package.json'))
  const problems = changelogProblems(changelogSections(read('CHANGELOG.md')), version.text)
  if (packaged !== version.text) problems.push(`package.json has version ${packaged}, not ${version.text}.`)
  if (!read('README.md').includes(`version ${version.text} `)) {
    problems.push(`README.md does not name version ${version.text}: run "npm run docs".`)
  }
  if (!read('shared/duvo/client/version.ts').includes(`'${version.text}'`)) {
    problems.push(`shared/duvo/client/version.ts does not name version ${version.text}.`)
  }
  return [...problems, ...commitProblems(folder, version)]
}

function commitProblems(folder: string, { tag }: Version): string[] {
  const git = gitIn(folder)
  const head = git('rev-parse', 'HEAD')
  const problems: string[] = []
  if (!git('tag', '--points-at', head).split('\n').includes(tag)) {
    problems.push(`The checked-out commit ${head} is not the one of ${tag}.`)
  }
  const containing = git('for-each-ref', '--format=%(refname)', '--contains', head, 'refs/remotes/origin/main')
  if (containing === '') problems.push(`${tag} is not on main: merge first, then tag the merge.`)
  if (git('status', '--porcelain') !== '') problems.push('The checkout is not clean.')
  return problems
}

/** Throws unless the checkout and the tag of `origin` match what an earlier job verified. */
export function requireVerified(folder: string, version: Version, verified: string): void {
  const git = gitIn(folder)
  const head = git('rev-parse', 'HEAD')
  if (head !== verified) throw new Error(`The checkout is ${head}, but ${verified} was verified.`)
  assertUnmoved(remoteRefs(git, 'origin'), 'origin', version, verified)
}

function main(): void {
  const options = { notes: { type: 'string' }, verified: { type: 'string' } } as const
  const { positionals, values } = parseArgs({ allowPositionals: true, options })
  const folder = process.cwd()
  const version = requireTag(positionals[0])
  if (values.verified !== undefined) requireVerified(folder, version, values.verified)
  const problems = releaseProblems(folder, version)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  const [section] = changelogSections(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8'))
  if (values.notes && section) {
    writeFileSync(values.notes, releaseNotes(section, gitIn(folder)('rev-parse', 'HEAD')))
  }
  console.log(`${version.tag} can be released.`)
}

if (import.meta.main) {
  try {
    main()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
