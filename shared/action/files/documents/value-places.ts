import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Document as YamlDocument } from 'yaml'

/** The place of a value in a text, and of its members or elements. Offsets count UTF-16 units. */
export type Place = {
  readonly offset: number
  /** Members by key, or elements in order; undefined for a scalar. The offset of a member is that of its key. */
  readonly parts: Parts | undefined
}

type Parts = Map<string, Place> | Place[]

/** The place of a member or an element. */
export function partOf({ parts }: Place, step: PropertyKey): Place | undefined {
  const name = String(step)
  return parts instanceof Map ? parts.get(name) : parts?.[Number(name)]
}

/** All places of a text. */
export type Places = {
  readonly root: Place
  /** The number of values. */
  readonly count: number
}

/** Called with the offset of a duplicate key. It throws. */
export type OnDuplicateKey = (offset: number) => never

/**
 * Finds all values in JSON text in one pass.
 *
 * @param text text that JSON.parse accepts, nested no deeper than the call stack allows
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: functions that share one position in the text
export function placesInJson(text: string, onDuplicateKey: OnDuplicateKey): Places {
  let index = 0
  let count = 0
  const skipSpace = () => {
    while (' \n\r\t'.includes(text[index] ?? 'x')) index += 1
  }
  const skipString = () => {
    do index = text.indexOf('"', index + 1)
    while (isEscaped(text, index))
    index += 1
  }
  const skipWord = () => {
    while (index < text.length && !',]} \n\r\t'.includes(text[index] ?? '')) index += 1
  }
  /** Skips a comma or the closing bracket; false at the bracket. */
  const isFollowed = () => {
    skipSpace()
    index += 1
    return text[index - 1] === ','
  }
  const readMembers = () => {
    const parts = new Map<string, Place>()
    do {
      skipSpace()
      const offset = index
      skipString()
      const key: unknown = JSON.parse(text.slice(offset, index))
      skipSpace()
      index += 1 // the colon
      if (parts.has(String(key))) onDuplicateKey(offset)
      parts.set(String(key), { offset, parts: readValue().parts })
    } while (isFollowed())
    return parts
  }
  const readElements = () => {
    const parts: Place[] = []
    do parts.push(readValue())
    while (isFollowed())
    return parts
  }
  const readParts = (open: '{' | '['): Parts => {
    index += 1
    skipSpace()
    if (text[index] !== '}' && text[index] !== ']') return open === '{' ? readMembers() : readElements()
    index += 1
    return []
  }
  const readValue = (): Place => {
    count += 1
    skipSpace()
    const offset = index
    const open = text[index]
    if (open === '{' || open === '[') return { offset, parts: readParts(open) }
    if (open === '"') skipString()
    else skipWord()
    return { offset, parts: undefined }
  }
  const root = readValue()
  return { root, count }
}

function isEscaped(text: string, index: number): boolean {
  let first = index
  while (text[first - 1] === '\\') first -= 1
  return (index - first) % 2 === 1
}

/**
 * Finds the values of a YAML document, including those behind aliases. An alias means the last anchor of its name before
 * it, so one pass in order suffices.
 *
 * @param maxAliases the most aliases that the whole document may have
 * @returns undefined if it has more
 */
export function placesInYaml(
  document: YamlDocument.Parsed,
  maxAliases: number,
  onDuplicateKey: OnDuplicateKey,
): Places | undefined {
  const anchors = new Map<string, Place>()
  let aliases = 0
  let count = 0
  const read = (node: ParsedNode | null, offset: number): Place => {
    count += 1
    if (node === null) return { offset, parts: undefined }
    if (isAlias(node)) {
      aliases += 1
      return { offset, parts: anchors.get(node.source)?.parts }
    }
    if (isScalar(node)) return { offset, parts: undefined }
    const members = new Map<string, Place>()
    const elements: Place[] = []
    const place = { offset, parts: isMap(node) ? members : elements }
    // Before its parts: an alias among them may mean it.
    if (node.anchor !== undefined) anchors.set(node.anchor, place)
    if (isMap<ParsedNode, ParsedNode | null>(node)) {
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : String(key)
        if (members.has(name)) onDuplicateKey(key.range[0])
        members.set(name, read(value, key.range[0]))
      }
    } else if (isSeq<ParsedNode>(node)) {
      for (const item of node.items) elements.push(read(item, item.range[0]))
    }
    return place
  }
  const root = read(document.contents, document.contents?.range[0] ?? 0)
  return aliases > maxAliases ? undefined : { root, count }
}
