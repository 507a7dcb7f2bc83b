const maxChars = 4_000_000
/** Among so many candidates there is no telling which one is meant. */
const maxCandidates = 1_000
const tooMany = `contains more than ${maxCandidates} candidates for JSON`

/** A JSON value and its source text. */
export interface FoundJson {
  readonly value: unknown
  readonly source: string
}

/**
 * Finds the one JSON value in a text that a person or a model wrote: the whole text, the only code block with JSON, or the
 * only object or array between sentences. Part of a truncated or broken value is never taken for the value.
 *
 * @returns undefined if there is none, or if several differ, because it is unclear which one is meant
 */
export function findJson(text: string): FoundJson | undefined {
  const found = search(text)
  return typeof found === 'string' ? undefined : found
}

/** Why `findJson` finds nothing, worded to follow "the answer"; undefined if it finds something. */
export function whyNoJson(text: string): string | undefined {
  const found = search(text)
  return typeof found === 'string' ? found : undefined
}

function search(text: string): FoundJson | string {
  if (text.length > maxChars) return 'is too long to search for JSON'
  const whole = parse(text)
  if (whole) return whole
  const { blocks, prose } = splitBlocks(text)
  if (blocks.length > maxCandidates) return tooMany
  const inBlocks = searchBlocks(blocks)
  return inBlocks ?? searchProse(prose)
}

function parse(text: string): FoundJson | undefined {
  const source = text.trim()
  try {
    return { value: JSON.parse(source), source }
  } catch {
    return undefined
  }
}

function onlyOne(values: readonly FoundJson[]): FoundJson | string {
  const [first] = values
  if (!first) return 'contains no JSON'
  const forms = new Set(values.map(({ value }) => JSON.stringify(value)))
  return forms.size === 1 ? first : `contains ${forms.size} different JSON values, but only one is expected`
}

interface Block {
  /** The word after the fence, in lower case. */
  readonly language: string
  readonly content: string
}

/** Splits fenced code blocks from the text outside them. A closing fence has at least as many marks as the opening one. */
function splitBlocks(text: string): { blocks: Block[]; prose: string } {
  const blocks: Block[] = []
  const prose: string[] = []
  let open: { mark: string; language: string; lines: string[] } | undefined
  const close = () => {
    if (open) blocks.push({ language: open.language, content: open.lines.join('\n') })
    open = undefined
  }
  for (const line of text.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (open === undefined) {
      if (mark === undefined) prose.push(line)
      else open = { mark, language: wordBehind(line, mark), lines: [] }
    } else if (mark?.startsWith(open.mark) && line.trim() === mark) close()
    else open.lines.push(line)
  }
  // A truncated answer leaves its last block open.
  close()
  return { blocks, prose: prose.join('\n') }
}

function wordBehind(line: string, mark: string): string {
  return (line.trim().slice(mark.length).trim().split(/\s/, 1)[0] ?? '').toLowerCase()
}

/** Blocks marked as JSON win over those without a language. Blocks in other languages are ignored. */
function searchBlocks(blocks: readonly Block[]): FoundJson | string | undefined {
  const marked = blocks.filter(({ language }) => /^json/.test(language))
  const plain = blocks.filter(({ language }) => language === '')
  for (const group of [marked, plain]) {
    const values = group.flatMap(({ content }) => parse(content) ?? [])
    if (values.length > 0) return onlyOne(values)
  }
  if (marked.length > 0) return 'contains a code block that is not valid JSON'
  return plain.some(({ content }) => /^\s*[{[]/.test(content))
    ? 'contains a code block that is not valid JSON'
    : undefined
}

/** Finds objects and arrays with other text around them. */
function searchProse(text: string): FoundJson | string {
  const values: FoundJson[] = []
  // Open brackets of the prose: whatever is inside them is part of something else, such as a Python dict.
  let depth = 0
  const marks = /[{}[\]]|\n\s*\n/g
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const [mark] = match
    if (mark === '}' || mark === ']') depth = Math.max(0, depth - 1)
    else if (mark !== '{' && mark !== '[') depth = 0
    else if (!mayBegin(text, match.index)) depth += 1
    else {
      const end = endOfBrackets(text, match.index)
      const source = text.slice(match.index, end)
      const found = end === undefined ? undefined : parse(source)
      if (!found && (mark === '{' || /[{"]/.test(source))) return 'contains JSON that is cut off or not valid'
      if (found && depth === 0 && !isFootnote(found)) values.push(found)
      if (values.length > maxCandidates) return tooMany
      marks.lastIndex = end ?? text.length
    }
  }
  const substantial = values.filter(({ value }) => !isOfNumbers(value))
  return onlyOne(substantial.length > 0 ? substantial : values)
}

/** Whether the bracket at `start` is followed by something that JSON allows there. Most brackets in prose are not. */
function mayBegin(text: string, start: number): boolean {
  const allowed = text[start] === '{' ? /\s*["}]/y : /\s*(?:["{[\]\d-]|true|false|null)/y
  allowed.lastIndex = start + 1
  return allowed.test(text)
}

/** Where the bracket that opens at `start` is closed, ignoring strings. */
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

/** `[1]` refers to a source, and `[ ]` is a checkbox. */
function isFootnote({ value, source }: FoundJson): boolean {
  if (!Array.isArray(value)) return false
  return value.length === 0 ? source !== '[]' : value.length === 1 && typeof value[0] === 'number'
}

/** Also true of an empty list. */
function isOfNumbers(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'number')
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}
