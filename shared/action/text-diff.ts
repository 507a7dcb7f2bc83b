import type { StructuredPatchHunk } from 'diff'

/** A line diff of two texts. */
export type TextDiff = {
  /** Hunks in the unified format, without file names; lines joined by `\n`. Empty when the texts are equal. */
  text: string
  /** Lines that only the second, or only the first, text has. */
  added: number
  removed: number
  /** Lines of the diff that `text` leaves out, because there are more than `maxLines`. */
  omitted: number
}

/** Two texts with more differing lines than this are shown as a replacement: the search for the best diff is quadratic. */
const maxEdits = 2_000

/**
 * Compares two texts line by line. Characters that a reader would not see (zero width, direction marks, controls) are shown
 * by their code, since a reviewer decides by this diff; a carriage return appears as `␍`.
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
  const patch = structuredPatch('', '', before, after, '', '', { context, maxEditLength: maxEdits })
  const hunks = patch?.hunks ?? [replacement(before, after, maxLines)]
  const lines = hunks.flatMap((hunk) => [hunkHeader(hunk), ...hunk.lines.map(showInvisible)])
  const total = hunks.reduce(
    (sum, { oldLines, newLines, lines }) => sum + (patch ? lines.length : oldLines + newLines) + 1,
    0,
  )
  const count = (sign: string) =>
    hunks.reduce((sum, { lines }) => sum + lines.filter((line) => line.startsWith(sign)).length, 0)
  return {
    text: lines.slice(0, maxLines).join('\n'),
    added: patch ? count('+') : splitText(after).length,
    removed: patch ? count('-') : splitText(before).length,
    omitted: total - Math.min(lines.length, maxLines),
  }
}

function hunkHeader({ oldStart, oldLines, newStart, newLines }: StructuredPatchHunk): string {
  return `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`
}

/** One hunk that takes all away and puts all there; as much of each as `maxLines` allows. */
function replacement(before: string, after: string, maxLines: number): StructuredPatchHunk {
  const [removed, added] = [splitText(before), splitText(after)]
  const half = Math.max(1, Math.floor((maxLines - 1) / 2))
  const lines = [...removed.slice(0, half).map((line) => `-${line}`), ...added.slice(0, half).map((line) => `+${line}`)]
  return { oldStart: 1, oldLines: removed.length, newStart: 1, newLines: added.length, lines }
}

function splitText(text: string): string[] {
  return text.replace(/\n$/, '').split('\n')
}

/** Makes visible what is in one line of text but cannot be seen: `<U+200B>`. Tabs and emoji style marks stay. */
export function showInvisible(line: string): string {
  return line
    .replaceAll('\r', '␍')
    .replace(/[^\P{Cc}\t]|(?![\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}|[\u2028\u2029]/gu, showCode)
}

function showCode(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`
}
