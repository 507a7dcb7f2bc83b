import { posix } from 'node:path'
import { ActionError } from '../../../shared/action/index.ts'
import { comparableText, idLine, type Target, variableOf } from '../../../shared/sync/index.ts'
import type { FilePlace } from './file-text.ts'

export interface PlaceOptions {
  /** The first folder of the input `path`, from the root of the repository. */
  readonly folder: string
  /** The existing files of the repository. */
  readonly targets: readonly Target[]
  /** Text of the id file; undefined if there is none. */
  readonly idsText: string | undefined
  readonly idsPath: string
}

/** An Assignment that needs a file. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** The path of a file, and its name in outputs and the id file. */
export interface NamedPlace extends FilePlace {
  readonly name: string
  readonly isNew: boolean
}

/** Chooses the file of each Assignment: the existing one, or else a new one named after it. */
export function placeFiles(
  assignments: readonly Named[],
  { folder, targets }: PlaceOptions,
): ReadonlyMap<string, NamedPlace> {
  const taken = new Set(targets.map(({ name }) => variableOf(name)))
  const byAgent = Map.groupBy(targets, ({ agentId }) => agentId)
  const uses = countUses(targets)
  const numbers = new Map<string, number>()
  return new Map(
    assignments.map(({ id, name }): [string, NamedPlace] => {
      const [target] = byAgent.get(id) ?? []
      if (target) return [id, { ...existingPlace(target, uses), isNew: false, name: target.name }]
      const base = slug(name)
      let free = base
      // Hundreds of Assignments may share a name, so continue with the number after the last one.
      for (let number = numbers.get(base) ?? 2; taken.has(variableOf(free)); number += 1) {
        free = `${base}-${number}`
        numbers.set(base, number)
      }
      taken.add(variableOf(free))
      const path = posix.join(folder, `${free}.yaml`)
      const sopPath = freeSop(folder, free, uses)
      const place = { path, sopPath, sharedSop: undefined, keys: undefined, agentId: undefined }
      return [id, { ...place, isNew: true, name: free }]
    }),
  )
}

/** How many references there are to each text. */
function countUses(targets: readonly Target[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const { file } of targets) {
    for (const { file: text } of file.document.references) uses.set(text, (uses.get(text) ?? 0) + 1)
  }
  return uses
}

function existingPlace({ name, file }: Target, uses: ReadonlyMap<string, number>): FilePlace {
  const { document, data } = file
  const known = { path: document.path, keys: Object.keys(document.keys), agentId: document.agentId }
  const whole = document.references.find(({ at }) => at.length === 1 && at[0] === 'input')
  if (!whole || uses.get(whole.file) === 1) return { ...known, sopPath: whole?.file, sharedSop: undefined }
  const input = data['input']
  const text = typeof input === 'string' ? comparableText(input) : undefined
  return {
    ...known,
    sopPath: freeSop(posix.dirname(document.path), slug(name), uses),
    sharedSop: { path: whole.file, text },
  }
}

/** A path for an SOP that no config refers to yet. */
function freeSop(folder: string, name: string, uses: ReadonlyMap<string, number>): string {
  const pathOf = (number: number) => posix.join(folder, 'sops', `${name}${number === 1 ? '' : `-${number}`}.md`)
  let number = 1
  while (uses.has(pathOf(number))) number += 1
  return pathOf(number)
}

const maxSlugLength = 60

function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
  const short = plain.slice(0, maxSlugLength).replace(/^-/, '').replace(/-$/, '')
  return short === '' ? 'assignment' : short
}

/** The id file with the lines for new files. @throws ActionError if it is JSON but not an object */
export function addIds(added: ReadonlyMap<string, string>, { idsText = '', idsPath }: PlaceOptions): string {
  if (added.size === 0) return idsText
  if (/\.json$/i.test(idsPath)) return addToJson(added, idsText, idsPath)
  const lines = [...added].map(([name, id]) => `${idLine(name, id, idsPath)}\n`)
  const before = idsText === '' || idsText.endsWith('\n') ? idsText : `${idsText}\n`
  return before + lines.join('')
}

function addToJson(added: ReadonlyMap<string, string>, text: string, path: string): string {
  const known: unknown = text.trim() === '' ? {} : JSON.parse(text)
  if (typeof known !== 'object' || known === null) throw new ActionError(`${path} must be a map of names to ids.`)
  return `${JSON.stringify({ ...known, ...Object.fromEntries(added) }, null, 2)}\n`
}
