/** What a file's content forbids, and on which line; `line` is undefined for the file as a whole. */
export interface ContentProblem {
  readonly line: number | undefined
  readonly message: string
}

/** The first line of a private key and a line of its body: documentation that only names the first is let through. */
const privateKey =
  /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----\r?\n(?:[A-Za-z-]+: .*\r?\n|\r?\n)*[A-Za-z0-9+/=]{40}/
const githubToken = /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60})/
const lfsPointer = /^version https:\/\/git-lfs\.github\.com\/spec\//

/** Pointers of Git LFS are about 130 bytes long. */
export const maxPointerBytes = 1024

/** Larger files are no text that a person wrote, and keys are searched for in text. */
const maxScannedBytes = 2 ** 20

/**
 * Looks into a file for what must not leave the repository, or would be of no use outside of it.
 *
 * @param secrets values that the step itself keeps secret, such as its API key
 */
export function contentProblem(content: Buffer, secrets: readonly string[]): ContentProblem | undefined {
  const text = content.length <= maxScannedBytes ? content.toString('latin1') : ''
  const found = [...secrets.map((secret) => content.indexOf(secret)), text.search(privateKey), text.search(githubToken)]
  const at = found.find((index) => index >= 0)
  if (at !== undefined) {
    const line = content.subarray(0, at).toString('latin1').split('\n').length
    return { line, message: 'has a key or token in it: take it out, and revoke it if it was ever real' }
  }
  if (content.length <= maxPointerBytes && lfsPointer.test(text)) {
    const message = 'is kept in Git LFS, so that the commit holds only a pointer: store it without LFS, or exclude it'
    return { line: undefined, message }
  }
  return undefined
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The content as text, without a byte order mark; undefined where it is none. */
export function textOf(content: Uint8Array): string | undefined {
  if (content.includes(0)) return undefined
  try {
    return utf8.decode(content)
  } catch {
    return undefined
  }
}
