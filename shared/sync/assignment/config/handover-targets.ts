import { isPlainObject } from '../../../action/index.ts'
import type { JsonObject } from '../document/config-document.ts'

/** The Assignments that a text hands work over to: the ids in its `<DUVO:AGENT id="…">` tags, in order, without duplicates. */
export function handoverTargets(data: JsonObject): string[] {
  const ids = new Set<string>()
  for (const text of textsOf(data['input'])) {
    for (const [, id] of text.matchAll(tag)) if (id !== undefined) ids.add(id.toLowerCase())
  }
  return [...ids]
}

const tag = /<DUVO:AGENT\s(?:[^<>]{0,500}?\s)?id\s*=\s*["']([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})["']/gi

function* textsOf(input: unknown): Generator<string> {
  if (typeof input === 'string') yield input
  else if (Array.isArray(input)) for (const item of input) yield* textsOf(item)
  else if (isPlainObject(input)) for (const item of Object.values(input)) yield* textsOf(item)
}
