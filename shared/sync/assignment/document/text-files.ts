import { DocumentError, decodeText, type FileProblem, isPlainObject } from '../../../action/index.ts'
import type { BlobReader } from '../files/commit-files.ts'
import { type ConfigDocument, type JsonObject, normalizeText } from './config-document.ts'

/** Reads the texts that configs refer to from the same commit. A missing text is a problem of each reference to it. */
export async function readTexts(
  reader: BlobReader,
  documents: readonly ConfigDocument[],
  problems: FileProblem[],
): Promise<ReadonlyMap<string, string>> {
  const places = documents.flatMap(({ path, references, lineOf }) =>
    references.map(({ file, at }) => ({ file, from: path, line: lineOf(at) })),
  )
  const wanted = new Set(places.map(({ file }) => file))
  if (wanted.size === 0) return new Map()
  const blobs = await reader.read([...wanted], (path) => wanted.has(path))
  const texts = new Map<string, string>()
  for (const [path, bytes] of blobs) {
    try {
      texts.set(path, normalizeText(decodeText(bytes)))
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error
      problems.push({ file: path, line: error.line, message: error.message })
    }
  }
  const missing = places.filter(({ file }) => !blobs.has(file))
  problems.push(
    ...missing.map(({ file, from, line }) => ({
      file: from,
      line,
      message: `$file names ${JSON.stringify(file)}, which is not a file in this commit`,
    })),
  )
  return texts
}

/** The data of a config with every `{"$file": …}` replaced by the text of that file. */
export function insertTexts(document: ConfigDocument, texts: ReadonlyMap<string, string>): JsonObject {
  if (document.references.length === 0) return document.data
  const files = new Map(document.references.map(({ at, file }) => [at.join('\0'), file]))
  const insert = (value: unknown, at: readonly PropertyKey[]): unknown => {
    const file = files.get(at.join('\0'))
    if (file !== undefined) return texts.get(file)
    if (Array.isArray(value)) return value.map((item, index) => insert(item, [...at, index]))
    if (!isPlainObject(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, insert(item, [...at, key])]))
  }
  return { ...document.data, input: insert(document.data['input'], ['input']) }
}
