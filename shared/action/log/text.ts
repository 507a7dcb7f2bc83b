/** Every break at which the runner, .NET's `TrimStart` or a terminal could start a new line. */
const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

/**
 * Terminal escape sequences: OSC, DCS, SOS, PM and APC strings up to their terminator (this removes OSC 8 links), CSI
 * (colours, cursor movement) and two-character escapes. An introducer ends the scan for a terminator, so the match is
 * linear in the length of the line.
 */
const escapeSequences =
  /(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f]*(?:\x07|\x1b\\|\x9c)|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?|\x1b[ -/]*[0-~]?/g

/**
 * C0 and C1 controls except TAB, everything that Unicode calls default-ignorable (zero width, bidi controls, joiners,
 * variation selectors, tags, fillers) and interlinear marks. .NET's culture-aware searches skip these characters, and
 * readers do not see them. Emoji joined by U+200D split into their visible parts, which stay readable.
 */
const invisibleCharacters = /[^\P{Cc}\t]|[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu

/** Splits at every kind of line break, including those that only some readers honour. */
export function splitLines(text: string): string[] {
  return text.split(lineBreaks)
}

/** Removes escape sequences and invisible characters from one line. Letters, digits, CJK and emoji stay. */
export function stripInvisible(line: string): string {
  return line.replace(escapeSequences, '').replace(invisibleCharacters, '').toWellFormed()
}

/**
 * Breaks the two markers of workflow commands: `##[` anywhere in the line and `::` at its start. Inserts a backslash,
 * because the runner's searches ignore zero-width characters. Expects a line without invisible characters.
 */
export function breakCommands(line: string): string {
  return line.replaceAll('##[', '##\\[').replace(/^(\s*)::/, '$1\\::')
}

/**
 * Makes text safe to print in a workflow log: no line of the result is a workflow command, moves the cursor or hides text.
 * Removes invisible characters before breaking the markers; otherwise the markers could form again.
 *
 * @returns the lines joined by `\n`
 */
export function neutral(text: string): string {
  return splitLines(text)
    .map((line) => breakCommands(stripInvisible(line)))
    .join('\n')
}

/** One neutral line: breaks and runs of white space become one space; a text longer than `maxChars` ends with `…`. */
export function oneLine(text: string, maxChars = 200): string {
  const line = splitLines(text)
    .map((part) => stripInvisible(part))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
  return breakCommands(clipChars(line, maxChars))
}

/** Cuts to at most `maxChars` UTF-16 units, never inside a surrogate pair; a cut text ends with `…`. */
export function clipChars(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text
  const end = Math.max(0, maxChars - 1)
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1))
  return `${text.slice(0, splitsPair ? end - 1 : end)}…`
}

/** Cuts to at most `maxBytes` bytes of UTF-8, never inside a character; a cut text ends with `marker`. */
export function clipBytes(text: string, maxBytes: number, marker = '…'): string {
  if (text.length * 3 <= maxBytes || Buffer.byteLength(text) <= maxBytes) return text
  const bytes = Buffer.from(text)
  let end = Math.max(0, maxBytes - Buffer.byteLength(marker))
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1
  return bytes.toString('utf8', 0, end) + marker
}

/** A count with its noun, given in the singular: `1 Case`, `3 Cases`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
