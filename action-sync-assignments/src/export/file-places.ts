import { posix } from 'node:path'
import { ActionError } from '../../../shared/action/index.ts'
import { idLine, type Target, variableOf } from '../../../shared/sync/index.ts'
import type { FilePlace } from './file-text.ts'

export interface PlaceOptions {
  /** The first folder of the input `path`, from the top level of the repository. */
  readonly folder: string
  /** What the repository holds already. */
  readonly targets: readonly Target[]
  /** Text of the id file; undefined: there is none. */
  readonly idsText: string | undefined
  readonly idsPath: string
}

/** An Assignment to find a place for. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** The place of a file, and how outputs and the id file call it. */
export interface NamedPlace extends FilePlace {
  readonly name: string
  readonly isNew: boolean
}

/** Gives each Assignment its file: the one that is for it already, else a new one that is called like it. */
export function placeFiles(
  assignments: readonly Named[],
  { folder, targets }: PlaceOptions,
): ReadonlyMap<string, NamedPlace> {
  const taken = new Set(targets.map(({ name }) => variableOf(name)))
  const byAgent = Map.groupBy(targets, ({ agentId }) => agentId)
  const numbers = new Map<string, number>()
  return new Map(
    assignments.map(({ id, name }): [string, NamedPlace] => {
      const [target] = byAgent.get(id) ?? []
      if (target) return [id, { ...existingPlace(target), isNew: false, name: target.name }]
      const base = slug(name)
      let free = base
      // Hundreds of Assignments may have one name: each begins to count where the last one ended.
      for (let number = numbers.get(base) ?? 2; taken.has(variableOf(free)); number += 1) {
        free = `${base}-${number}`
        numbers.set(base, number)
      }
      taken.add(variableOf(free))
      const path = posix.join(folder, `${free}.yaml`)
      const sopPath = posix.join(folder, 'sops', `${free}.md`)
      return [id, { path, sopPath, keys: undefined, agentId: undefined, isNew: true, name: free }]
    }),
  )
}

function existingPlace({ file: { document } }: Target): FilePlace {
  const whole = document.references.find(({ at }) => at.length === 1 && at[0] === 'input')
  return { path: document.path, sopPath: whole?.file, keys: Object.keys(document.keys), agentId: document.agentId }
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

/** The id file with the lines of new files. @throws ActionError for one of JSON that holds no object */
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
