/**
 * How the GitHub runner (2.3xx, `ActionCommand`) finds a workflow command in a line of a step's output. Written from its
 * behaviour: it counts indexes the same way, and its searches are culture-aware, so they ignore characters without weight
 * in a collation.
 */
export type Command = { command: string; properties: Record<string, string>; message: string }

/** The commands of the runner's extensions, and the one that it handles itself. Names are case-insensitive. */
export const registeredCommands: readonly string[] = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]

/** The runner ends a line of a step's output at LF, CR and CRLF, and nowhere else. */
export function linesOf(stream: string): string[] {
  const lines = stream.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

/** The command that the runner sees in a line: `::name …::data` at its start, or else `##[name …]data` anywhere in it. */
export function findCommand(line: string, registered: ReadonlySet<string>): Command | undefined {
  return findAtStart(line, registered) ?? findAnywhere(line, registered)
}

function findAtStart(line: string, registered: ReadonlySet<string>): Command | undefined {
  const text = line.replace(dotnetLeadingWhiteSpace, '')
  if (indexOfByCulture(text, '::', 0) !== 0) return undefined
  const end = indexOfByCulture(text, '::', 2)
  if (end < 0) return undefined
  const { name, list } = splitInfo(text.slice(2, end))
  if (!registered.has(name.toLowerCase())) return undefined
  const properties = readProperties(list?.trim() ?? '', ',', unescapeProperty)
  return { command: name, properties, message: unescapeData(text.slice(end + 2)) }
}

function findAnywhere(line: string, registered: ReadonlySet<string>): Command | undefined {
  const start = indexOfByCulture(line, '##[', 0)
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  const { name, list } = splitInfo(line.slice(start + 3, Math.max(start + 3, end)))
  if (!registered.has(name.toLowerCase())) return undefined
  return {
    command: name,
    properties: readProperties(list ?? '', ';', unescapeLegacy),
    message: unescapeLegacy(line.slice(end + 1)),
  }
}

function splitInfo(info: string): { name: string; list: string | undefined } {
  const space = info.indexOf(' ')
  if (space < 0) return { name: info, list: undefined }
  return { name: info.slice(0, space), list: space === 0 ? undefined : info.slice(space + 1) }
}

function readProperties(list: string, separator: string, decode: (text: string) => string): Record<string, string> {
  const properties = new Map<string, string>()
  for (const pair of list.split(separator)) {
    // Empty parts do not count: `=a==b` is the key `a` with the value `b`.
    const [, key, value] = /^=*([^=]+)=+([^=].*)$/s.exec(pair) ?? []
    if (key !== undefined && value !== undefined) properties.set(key, decode(value))
  }
  return Object.fromEntries(properties)
}

const dotnetLeadingWhiteSpace = /^[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/

/** Characters without weight in ICU's root collation: control characters that are not white space, and ignorable ones. */
const ignorable = /[\p{Default_Ignorable_Code_Point}\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/u

function indexOfByCulture(text: string, pattern: string, from: number): number {
  for (let start = from; start < text.length; start += 1) {
    if (text[start] === pattern[0] && matchesAt(text, start, pattern)) return start
  }
  return -1
}

function matchesAt(text: string, start: number, pattern: string): boolean {
  let at = start
  for (const character of pattern) {
    while (at < text.length && text[at] !== character && ignorable.test(text[at] ?? '')) at += 1
    if (text[at] !== character) return false
    at += 1
  }
  return true
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapeProperty(text: string): string {
  const lines = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n')
  return lines.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')
}

function unescapeLegacy(text: string): string {
  const lines = text.replaceAll('%3B', ';').replaceAll('%0D', '\r').replaceAll('%0A', '\n')
  return lines.replaceAll('%5D', ']').replaceAll('%25', '%')
}
