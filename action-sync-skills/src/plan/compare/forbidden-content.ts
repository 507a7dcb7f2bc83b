/** Forbidden content of a file, and its line; `line` is undefined for the file as a whole. */
export interface ContentProblem {
  readonly line: number | undefined
  readonly message: string
}

/** The first line of a private key and a line of its body: documentation that only mentions the first is allowed. */
const privateKey =
  /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----\r?\n(?:[A-Za-z-]{1,40}: .*\r?\n|\r?\n){0,20}[A-Za-z0-9+/=]{40}/
const githubToken = /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60})/
const lfsPointer = /^version https:\/\/git-lfs\.github\.com\/spec\//

/** Git LFS pointers are about 130 bytes long. */
const maxPointerBytes = 1024

/** Larger files are not hand-written text, so they are only searched for the step's own secrets. */
export const maxWholeBytes = 2 ** 20

const secretMessage = 'contains a key or token: remove it, and revoke it if it was ever real'

/**
 * Checks a file for what must not leave the repository, or would be useless outside it.
 *
 * @param content of at most {@link maxWholeBytes}
 * @param secrets values that the step itself keeps secret, such as its API key
 */
export function findContentProblem(content: Buffer, secrets: readonly string[]): ContentProblem | undefined {
  const text = content.toString('latin1')
  const found = [...secrets.map((secret) => content.indexOf(secret)), text.search(privateKey), text.search(githubToken)]
  const at = found.find((index) => index >= 0)
  if (at !== undefined) return { line: countLines(content.subarray(0, at)) + 1, message: secretMessage }
  if (content.length <= maxPointerBytes && lfsPointer.test(text)) {
    const message =
      'is stored in Git LFS, so the commit contains only a pointer: store the file in Git itself, or exclude it'
    return { line: undefined, message }
  }
  return undefined
}

/** Searches a file for secrets piece by piece, also across two pieces. */
export async function findSecret(
  pieces: AsyncIterable<Buffer>,
  secrets: readonly string[],
): Promise<ContentProblem | undefined> {
  const overlap = Math.max(0, ...secrets.map((secret) => Buffer.byteLength(secret) - 1))
  let line = 1
  let buffer = Buffer.alloc(0)
  let kept = 0
  for await (const piece of pieces) {
    const length = kept + piece.length
    if (length > buffer.length) buffer = Buffer.concat([buffer.subarray(0, kept)], length + overlap)
    piece.copy(buffer, kept)
    const window = buffer.subarray(0, length)
    const at = secrets.map((secret) => window.indexOf(secret)).find((index) => index >= 0)
    if (at !== undefined) return { line: line + countLines(window.subarray(0, at)), message: secretMessage }
    const done = Math.max(0, length - overlap)
    line += countLines(window.subarray(0, done))
    window.copyWithin(0, done)
    kept = length - done
  }
  return undefined
}

function countLines(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1
  return count
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The content as text, without a byte order mark; undefined if it is not text. */
export function textOf(content: Uint8Array): string | undefined {
  if (content.includes(0)) return undefined
  try {
    return utf8.decode(content)
  } catch {
    return undefined
  }
}
