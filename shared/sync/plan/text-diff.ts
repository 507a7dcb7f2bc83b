/** A line diff of two texts. */
export type TextDiff = {
  /** Hunks in the unified format, without file names; lines joined by `\n`. Empty if the texts are equal. */
  text: string
  /** Lines that only the second text has. */
  added: number
  /** Lines that only the first text has. */
  removed: number
  /** Lines of the diff that `text` omits, because there are more than `maxLines`. */
  omitted: number
}

/** Texts with more differing lines than this are shown as a replacement: the search for the best diff is quadratic. */
const maxEdits = 2_000

/**
 * Compares two texts line by line. Invisible characters (zero width, direction marks, controls) are shown by their code,
 * because reviewers rely on this diff; a carriage return appears as `␍`.
 *
 * @param options.maxLines the most lines that the diff may have
 * @param options.context unchanged lines around each change
 */
export async function diffText(
  before: string,
  after: string,
  { maxLines = 400, context = 3 }: { maxLines?: number; context?: number } = {},
): Promise<TextDiff> {
  if (before === after) return { text: '', added: 0, removed: 0, omitted: 0 }
  const { structuredPatch } = await import('diff')
  const { skipped, from, to } = trimCommon(before, after, context)
  const fewestEdits = Math.abs(countLines(from) - countLines(to))
  const options = { context, maxEditLength: maxEdits }
  const patch = fewestEdits > maxEdits ? undefined : structuredPatch('', '', from, to, '', '', options)
  if (patch === undefined) return replaceText(splitText(before), splitText(after), maxLines)
  const lines = patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    `@@ -${range(oldStart + skipped, oldLines)} +${range(newStart + skipped, newLines)} @@`,
    ...lines,
  ])
  return {
    text: lines.slice(0, maxLines).map(showInvisible).join('\n'),
    added: lines.filter((line) => line.startsWith('+')).length,
    removed: lines.filter((line) => line.startsWith('-')).length,
    omitted: Math.max(0, lines.length - maxLines),
  }
}

/** Drops the common lines at the start and end of both texts, except for context. */
function trimCommon(before: string, after: string, context: number) {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  // Back to the start of the line with the first change, then up by the lines of context.
  start = before.lastIndexOf('\n', start - 1) + 1
  for (let lines = 0; lines < context && start > 0; lines += 1) {
    start = start === 1 ? 0 : before.lastIndexOf('\n', start - 2) + 1
  }
  // On to the end of the line with the last change, then down by the lines of context.
  let rest = before.length - end
  for (let lines = 0; lines <= context && rest < before.length; lines += 1) {
    const next = before.indexOf('\n', rest)
    rest = next < 0 ? before.length : next + 1
  }
  const kept = before.length - rest
  return {
    skipped: countLines(before.slice(0, start)),
    from: before.slice(start, rest),
    to: after.slice(start, after.length - kept),
  }
}

function countLines(text: string): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}

/** The start and length of a hunk; an empty side starts at the line before, as the format requires. */
function range(start: number, lines: number): string {
  return `${lines === 0 ? start - 1 : start},${lines}`
}

/** One hunk that removes all lines and adds all lines, as many of each as `maxLines` allows. */
function replaceText(before: string[], after: string[], maxLines: number): TextDiff {
  const half = Math.max(1, Math.floor((maxLines - 1) / 2))
  const removed = before.slice(0, half).map((line) => `-${line}`)
  const added = after.slice(0, half).map((line) => `+${line}`)
  return {
    text: [`@@ -${range(1, before.length)} +${range(1, after.length)} @@`, ...removed, ...added]
      .map(showInvisible)
      .join('\n'),
    added: after.length,
    removed: before.length,
    omitted: before.length - removed.length + after.length - added.length,
  }
}

function splitText(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n')
}

/** Makes invisible characters in one line of text visible: `<U+200B>`. Tabs and emoji variation selectors stay. */
export function showInvisible(line: string): string {
  return line
    .replaceAll('\r', '␍')
    .replace(/[^\P{Cc}\t]|(?![\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}|[\u2028\u2029]/gu, showCode)
}

function showCode(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`
}
