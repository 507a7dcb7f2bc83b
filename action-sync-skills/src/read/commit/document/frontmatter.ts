import { DocumentError, type ParsedDocument, parseYaml } from '../../../../../shared/action/index.ts'

/** Larger frontmatter is not hand-written. */
const maxBytes = 16 * 2 ** 10
const maxShownCharacters = 60

/**
 * Parses the YAML at the top of a SKILL.md.
 *
 * @param yaml the text between the dashes; it starts on line 2
 * @throws DocumentError with the line, and with how to quote a text that YAML misreads
 */
export function readFrontmatter(yaml: string): ParsedDocument {
  if (Buffer.byteLength(yaml) > maxBytes) {
    throw new DocumentError(`has frontmatter of more than ${maxBytes / 1024} KiB: move text to the body`, { line: 1 })
  }
  try {
    return parseYaml(yaml, 2)
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    const line = error.line ?? 2
    throw new DocumentError(`has frontmatter that ${error.message}${quotingHint(yaml, line - 2, error.message)}`, {
      line,
    })
  }
}

/**
 * Most mistakes are unquoted text: a colon in it starts a new field, and other characters have a meaning at its start.
 *
 * @param index of the line in `yaml`
 */
function quotingHint(yaml: string, index: number, message: string): string {
  if (!message.startsWith('is not valid')) return ''
  const field = fieldAt(yaml.split('\n'), index)
  if (field === undefined) return ''
  const { key, value } = field
  const what = /nested mappings/i.test(message) ? ` (${key} has a colon in text without quotes)` : ''
  return `${what}. Put the text in quotes: ${key}: ${quote(value)}`
}

/** The field of a line, with the text after its name. */
function fieldAt(lines: readonly string[], index: number): { key: string; value: string } | undefined {
  for (let at = Math.min(index, lines.length - 1); at >= 0; at -= 1) {
    const [, key, value] = /^([\w-]{1,40}):[ \t]+(\S.*)$/.exec(lines[at]?.trimEnd() ?? '') ?? []
    if (key !== undefined && value !== undefined) return { key, value }
    if (/^[\w-]{1,40}:/.test(lines[at] ?? '')) return undefined
  }
  return undefined
}

/** The text in quotes that it does not contain itself, cut if it is long. */
function quote(value: string): string {
  const inner = /^(["'])(.*)\1$/.exec(value)?.[2] ?? value
  const shown = inner.length > maxShownCharacters ? `${inner.slice(0, maxShownCharacters)}…` : inner
  return /["\\]/.test(shown) ? `'${shown.replaceAll("'", "''")}'` : `"${shown}"`
}

/** The line, counted from 1, on which a comment truncates a field: ` #` starts a comment unless the text is quoted. */
export function findCutText(yaml: string, key: string): number | undefined {
  const index = yaml
    .split('\n')
    .findIndex((line) => line.startsWith(`${key}:`) && /^[^:]*:[ \t]+[^\s"'|>#].*?[ \t]#/.test(line))
  return index < 0 ? undefined : index + 2
}
