import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Document as YamlDocument } from 'yaml'

/** The place of a value in a text, and of its members or elements. Offsets count UTF-16 units. */
export type Place = {
  readonly offset: number
  /** By key or index, as text; undefined if it has none. The offset of a member is that of its key. */
  readonly parts: ReadonlyMap<string, Place> | undefined
}

/** All places of a text. */
export type Places = {
  readonly root: Place
  /** The number of values. */
  readonly count: number
}

/** Called with the offset of a duplicate key. It throws. */
export type OnDuplicateKey = (offset: number) => never

type Parts = Map<string, Place>

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
  const readMembers = (parts: Parts) => {
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
  }
  const readElements = (parts: Parts) => {
    do parts.set(String(parts.size), readValue())
    while (isFollowed())
  }
  const readValue = (): Place => {
    count += 1
    skipSpace()
    const offset = index
    const [open = ''] = text.slice(index, index + 1)
    if (open === '"') skipString()
    else if (open !== '{' && open !== '[') skipWord()
    else {
      const parts: Parts = new Map()
      index += 1
      skipSpace()
      if (text[index] === '}' || text[index] === ']') index += 1
      else if (open === '{') readMembers(parts)
      else readElements(parts)
      return { offset, parts }
    }
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
    const parts: Parts = new Map()
    const place = { offset, parts }
    if (isScalar(node)) return { offset, parts: undefined }
    if (node.anchor !== undefined) anchors.set(node.anchor, place)
    if (isMap<ParsedNode, ParsedNode | null>(node)) {
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : String(key)
        if (parts.has(name)) onDuplicateKey(key.range[0])
        parts.set(name, read(value, key.range[0]))
      }
    } else if (isSeq<ParsedNode>(node)) {
      for (const item of node.items) parts.set(String(parts.size), read(item, item.range[0]))
    }
    return place
  }
  const root = read(document.contents, document.contents?.range[0] ?? 0)
  return aliases > maxAliases ? undefined : { root, count }
}
