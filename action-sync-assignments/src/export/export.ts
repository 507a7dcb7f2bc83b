import { relative, resolve } from 'node:path'
import {
  ActionError,
  allowedPath,
  FileProblemsError,
  openRepository,
  type Places,
  readInputFile,
  writeInputFile,
} from '../../../shared/action/index.ts'
import {
  findTargets,
  isChange,
  KeysSchema,
  makePlan,
  type ReadDeps,
  readFacts,
  readSources,
  type Target,
} from '../../../shared/sync/index.ts'
import type { Inputs } from '../inputs.ts'
import { keysOf } from './file-keys.ts'
import { addIds, placeFiles } from './file-places.ts'
import { filesOf, whyUnwritable } from './file-text.ts'
import { type ExportedAssignment, type ExportedTeam, readLive } from './read-live.ts'

/** The result for one Assignment. */
export interface ExportedFile {
  readonly name: string
  readonly path: string
  readonly assignment: string
  /** `none` if it cannot be written; a warning says why. */
  readonly change: 'new' | 'changed' | 'unchanged' | 'none'
}

export interface ExportResult {
  readonly files: readonly ExportedFile[]
  readonly warnings: readonly string[]
}

/**
 * Writes what is live to files in the workspace. A file that already matches is not touched; one that differs is rewritten
 * in its own format. Commits nothing, and writes nothing to Duvo.
 */
export async function exportAssignments(inputs: Inputs, deps: ReadDeps & Pick<Places, 'temp'>): Promise<ExportResult> {
  const { duvo, workspace, log, env } = deps
  const folder = folderOf(inputs.path)
  const [teamId, repository] = await Promise.all([
    duvo.teams.resolve(inputs.teamId),
    openRepository(workspace, { log, env }),
  ])
  const targets = await readTargets(inputs, deps)
  const same = new Set(await sameAsLive(targets, inputs, deps))
  const team = await readLive(duvo, { ...inputs, teamId, signal: deps.signal })
  const options = {
    folder: repository.pathOf(resolve(workspace, folder)),
    targets,
    idsPath: inputs.idsFile,
    idsText: await readIds(inputs.idsFile, deps),
  }
  const places = placeFiles(
    team.assignments.map(({ agent }) => agent),
    options,
  )

  const texts = new Map<string, string>()
  const warnings: string[] = []
  const added = new Map<string, string>()
  const files = team.assignments.flatMap((assignment): ExportedFile[] => {
    const { id, name: title } = assignment.agent
    const place = places.get(id)
    if (!place) return []
    const about = { name: place.name, path: place.path, assignment: title }
    if (same.has(id)) return [{ ...about, change: 'unchanged' }]
    const { known, lost } = checkKeys(assignment, team, place.keys)
    warnings.push(...lost.map((key) => `${title}: ${key} was left out: config files do not support its value yet.`))
    const problem = whyUnwritable(assignment, place)
    if (problem !== undefined) {
      warnings.push(`${title}: ${problem}`)
      return [{ ...about, change: 'none' }]
    }
    for (const [path, text] of filesOf(assignment, team, { ...place, keys: known })) texts.set(path, text)
    if (place.isNew) added.set(place.name, id)
    return [{ ...about, change: place.isNew ? 'new' : 'changed' }]
  })
  writeAll(texts, repository.root, deps)
  if (added.size > 0) writeInputFile({ input: 'ids-file', path: inputs.idsFile }, addIds(added, options), deps)
  return { files, warnings }
}

/** The keys whose values files support, and the others. */
function checkKeys(assignment: ExportedAssignment, team: ExportedTeam, wanted: readonly string[] | undefined) {
  const all = Object.entries(keysOf(assignment, team)).filter(([key]) => wanted?.includes(key) ?? true)
  const fits = ([key, value]: [string, unknown]) => KeysSchema.safeParse({ [key]: value }).success
  return { known: all.filter(fits).map(([key]) => key), lost: all.filter((one) => !fits(one)).map(([key]) => key) }
}

/**
 * Writes the files, after checking all paths: a config in the commit may name any of its files as its SOP.
 *
 * @param texts by their paths from the root
 */
function writeAll(texts: ReadonlyMap<string, string>, root: string, places: Places): void {
  const from = (path: string) => ({ input: 'path', path: relative(places.workspace, resolve(root, path)) })
  for (const path of texts.keys()) allowedPath(from(path), 'write', places)
  for (const [path, text] of texts) writeInputFile(from(path), text, places)
}

const maxIdsBytes = 2 ** 20

/** The id file in the workspace, to which the ids of new files are added. */
async function readIds(path: string, places: Places): Promise<string | undefined> {
  const from = { input: 'ids-file', path }
  if (allowedPath(from, 'write', places).stats === undefined) return undefined
  return (await readInputFile(from, places, maxIdsBytes)).toString('utf8')
}

/** New files go into the first folder of `path`. */
function folderOf(path: readonly string[]): string {
  const folder = path.find((pattern) => !pattern.startsWith('!'))
  if (folder !== undefined && !/[*?{[]/.test(folder) && !/\.(?:json|ya?ml|md)$/i.test(folder)) return folder
  throw new ActionError('path: an export needs a folder for new files, such as assignments.')
}

/**
 * The configs that are already in the commit.
 *
 * @throws FileProblemsError, because the Assignment of an unreadable file would get a second file
 */
async function readTargets(inputs: Inputs, deps: ReadDeps): Promise<readonly Target[]> {
  const { files, ids, idsFile, problems } = await readSources({ ...inputs, ...deps, usesHistory: false })
  const targets = findTargets(files, ids, idsFile)
  const wrong = [...problems, ...targets.flatMap((target) => target.problems)]
  if (wrong.length > 0) throw new FileProblemsError(wrong)
  return targets
}

/** Ids of the Assignments whose files need no change. */
async function sameAsLive(targets: readonly Target[], inputs: Inputs, deps: ReadDeps): Promise<string[]> {
  if (targets.length === 0) return []
  const all = { ...inputs, configFile: undefined, agentIds: [], onUnmapped: 'warn' as const, promote: true }
  const facts = await readFacts(all, 'drift', deps)
  const { items } = await makePlan(facts, { ...all, compareAll: true })
  return items.flatMap((item) =>
    item.agentId !== undefined && !isChange(item) && item.action === 'unchanged' ? item.agentId : [],
  )
}
