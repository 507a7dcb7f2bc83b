import type { GitProcess } from '../process/process.ts'
import { findObjectId, type ObjectId, parseObjectId } from './object-id.ts'

export type Commit = {
  id: ObjectId
  /** The first 7 digits, as GitHub shows them. */
  shortId: string
  /** As named in the commit. In a shallow clone they need not be present. */
  parents: ObjectId[]
  /** The first paragraph of the message on one line; untrusted text, may be empty. */
  subject: string
  /** ISO 8601 in UTC; undefined if the commit has no readable date. */
  authorDate: string | undefined
}

/** @throws GitError if the clone does not have the commit */
export async function readCommit(git: GitProcess, id: ObjectId): Promise<Commit> {
  return parseCommit(id, await git.read(['cat-file', 'commit', id]))
}

/** Parses a commit object: header lines, an empty line, the message. */
export function parseCommit(id: ObjectId, content: Buffer): Commit {
  const end = content.indexOf('\n\n')
  const headers = content
    .subarray(0, end < 0 ? content.length : end)
    .toString('utf8')
    .split('\n')
  const values = (name: string) =>
    headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1))
  const message = end < 0 ? '' : decode(content.subarray(end + 2), values('encoding')[0])
  return {
    id,
    shortId: id.slice(0, 7),
    parents: values('parent').map(parseObjectId),
    subject: subjectOf(message),
    authorDate: parseDate(values('author')[0] ?? ''),
  }
}

/** The first paragraph, on one line. Works line by line: a pattern around line breaks is slow if a line is all white space. */
function subjectOf(message: string): string {
  const lines = message
    .trimStart()
    .split('\n')
    .map((line) => line.trim())
  const end = lines.indexOf('')
  return lines.slice(0, end < 0 ? lines.length : end).join(' ')
}

/** Reads the seconds from `Name <mail> 1700000000 +0100`. */
function parseDate(author: string): string | undefined {
  const seconds = Number(/ (\d{1,12}) [+-]\d{4}$/.exec(author)?.[1] ?? Number.NaN)
  const date = new Date(seconds * 1000)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}

function decode(bytes: Uint8Array, encoding = 'utf-8'): string {
  try {
    return new TextDecoder(encoding).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

/**
 * The commit for a name (a branch, tag, id, `HEAD~2`, …), or undefined if the clone has none. The name is passed on
 * standard input, where nothing is an option: a branch may be called `--output=x`.
 */
export async function resolveCommit(git: GitProcess, name: string): Promise<ObjectId | undefined> {
  if (name === '' || /[\u0000-\u001f\u007f]/.test(name)) return undefined
  const answer = await git.read(['cat-file', '--batch-check'], { input: `${name}^{commit}\n` })
  return findObjectId(/^([0-9a-f]+) commit \d+\n$/.exec(answer.toString('utf8'))?.[1])
}
