/** Candidates that are looked at: brackets in prose are few, and each costs one reading of the text at most. */
const maxCandidates = 100
const maxChars = 4_000_000

/**
 * The one JSON value in a text that a person or a model wrote: the whole text, the only code block that holds JSON, or the only
 * object or array between the sentences.
 *
 * @returns undefined where there is none, and where several differ, since nobody can say which one is meant
 */
export function findJson(text: string): { readonly value: unknown } | undefined {
  const trimmed = text.trim()
  if (trimmed.length > maxChars) return undefined
  const whole = parse(trimmed)
  if (whole) return whole
  const blocks = codeBlocks(trimmed).flatMap((block) => parse(block) ?? [])
  if (blocks.length > 0) return onlyOne(blocks)
  return onlyOne([...framedValues(trimmed)])
}

function onlyOne(values: readonly { readonly value: unknown }[]) {
  return new Set(values.map(({ value }) => JSON.stringify(value))).size === 1 ? values[0] : undefined
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** The contents of fenced code blocks. A fence ends with at least as many marks as it began with. */
function codeBlocks(text: string): string[] {
  const blocks: string[] = []
  let fence: string | undefined
  let lines: string[] = []
  for (const line of text.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence === undefined) {
      fence = mark
      lines = []
    } else if (mark?.startsWith(fence) && line.trim() === mark) {
      blocks.push(lines.join('\n'))
      fence = undefined
    } else lines.push(line)
  }
  return blocks
}

/** Objects and arrays with other text around them. */
function* framedValues(text: string): Generator<{ value: unknown }> {
  const opening = /[{[]/g
  for (let candidates = 0; candidates < maxCandidates; candidates += 1) {
    const start = opening.exec(text)?.index
    if (start === undefined) return
    const end = endOfBrackets(text, start)
    const found = end === undefined ? undefined : parse(text.slice(start, end))
    if (found) yield found
    if (found && end !== undefined) opening.lastIndex = end
  }
}

/** Where the bracket that opens at `start` is closed, with no regard to brackets in strings. */
function endOfBrackets(text: string, start: number): number | undefined {
  const marks = /"(?:[^"\\\n]|\\.)*"?|[{}[\]]/g
  marks.lastIndex = start
  let depth = 0
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    if (match[0] === '{' || match[0] === '[') depth += 1
    else if (match[0] === '}' || match[0] === ']') depth -= 1
    if (depth === 0) return match.index + 1
  }
  return undefined
}
