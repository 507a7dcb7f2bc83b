import { createHash } from 'node:crypto'
import { redact } from '../log/redact.ts'
import { clipChars } from '../log/text.ts'
import { link } from '../outputs/markdown.ts'

/** GitHub refuses a longer body of a comment or an issue. Counted in UTF-16 units, which is never less than GitHub counts. */
export const maxBodyCharacters = 65_536

/** Which of our texts this is: one for each action and key (such as the synced path). */
export type MarkerKey = { kind: 'comment' | 'issue'; action: string; key: string }

/** A hidden line by which to find the text again. It contains a hash of the key, so nothing in the key can end it. */
export function createMarker({ kind, action, key }: MarkerKey): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([kind, action, key]))
    .digest('hex')
  return `<!-- duvo-actions:${kind} ${hash} -->`
}

/** Whether a line of `body` is exactly the marker. */
export function hasMarker(body: string, marker: string): boolean {
  return findMarker(body, marker) >= 0
}

/** The offset of the marker's line in `body`, counted with `\n` as line ending; -1 if there is none. */
export function findMarker(body: string, marker: string): number {
  return `\n${body}\n`.replaceAll('\r\n', '\n').indexOf(`\n${marker}\n`)
}

/**
 * A body with the marker in its first line, at most `maxCharacters` long, without secrets: GitHub masks them only in logs.
 * A marker inside the text itself is disabled.
 *
 * @param summaryUrl where to find the full text if it is cut
 */
export function createBody(
  marker: string,
  markdown: string,
  { summaryUrl, maxCharacters = maxBodyCharacters }: { summaryUrl?: string | undefined; maxCharacters?: number },
): string {
  const text = redact(markdown.replaceAll('\r\n', '\n')).replace(/<!--(?=\s*duvo-actions:)/gi, '<!-\u200b-')
  const where = summaryUrl ? link('job summary', summaryUrl) : 'job summary'
  const pointer = `\n\n_This is too long to show here. The full text is in the ${where}._`
  return `${marker}\n${cutMarkdown(text, maxCharacters - marker.length - 1, pointer)}`
}

/** Whether GitHub stores both alike: it may change line endings and the end of a body. */
export function isSameBody(a: string | undefined, b: string): boolean {
  return a?.replaceAll('\r\n', '\n').trimEnd() === b.trimEnd()
}

/**
 * Cuts Markdown to a length, between two lines. Closes the code block and folded sections that are open there, and appends
 * `pointer`.
 */
export function cutMarkdown(markdown: string, maxCharacters: number, pointer: string): string {
  if (markdown.length <= maxCharacters) return markdown
  const lines = markdown.split('\n')
  let state: Open = { fence: undefined, sections: 0 }
  let kept = ''
  let result = clipChars(lines[0] ?? '', Math.max(0, maxCharacters - pointer.length)) + pointer
  for (const [index, line] of lines.entries()) {
    kept += index === 0 ? line : `\n${line}`
    state = afterLine(state, line)
    const candidate = closing(state) + pointer
    if (kept.length + pointer.length > maxCharacters) break
    if (kept.length + candidate.length <= maxCharacters) result = kept + candidate
  }
  return result
}

/** The code block and the number of folded sections that are open after a line. */
type Open = { fence: string | undefined; sections: number }

function afterLine({ fence, sections }: Open, line: string): Open {
  const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line)
  if (fence !== undefined) {
    const isEnd = mark?.[1]?.startsWith(fence) && mark[2]?.trim() === ''
    return { fence: isEnd ? undefined : fence, sections }
  }
  if (mark !== null && !(mark[1]?.startsWith('`') && mark[2]?.includes('`'))) return { fence: mark[1], sections }
  const count = (tag: string) => line.split(tag).length - 1
  return { fence, sections: Math.max(0, sections + count('<details>') - count('</details>')) }
}

function closing({ fence, sections }: Open): string {
  return (fence === undefined ? '' : `\n${fence}`) + '\n\n</details>'.repeat(sections)
}
