import type { FileProblem } from '../../../action/index.ts'
import { findId, type IdMap, problemOf } from './ids-file.ts'
import { namesOfOthers, variableOf } from './names.ts'
import type { ConfigFile } from './sources.ts'

/** A config and its Assignment. `agentId` is undefined if neither the file nor the id file names one. */
export interface Target {
  /** Its name in outputs. */
  readonly name: string
  readonly file: ConfigFile
  readonly agentId: string | undefined
  readonly problems: readonly FileProblem[]
}

/**
 * Finds the Assignment of each file: by the id in the file, or by the id file. Two files for one Assignment are both
 * refused. An invalid line of the id file matters only to a config that needs it, because it may belong to another tool.
 */
export function findTargets(files: readonly ConfigFile[], ids: IdMap, idsFile: string | undefined): Target[] {
  const targets = files.map((file): Target => {
    const { name, agentId, path, lineOf } = file.document
    const mapped = findId(ids, name)
    if (mapped?.message !== undefined && agentId === undefined) {
      return { name, file, agentId, problems: [problemOf(idsFile ?? path, mapped) ?? []].flat() }
    }
    const message = `agent_id differs from the id in ${idsFile}, line ${mapped?.line}`
    const isConflict = agentId !== undefined && mapped?.id !== undefined && agentId !== mapped.id
    const problems = isConflict ? [{ file: path, line: lineOf([]), message }] : []
    return { name, file, agentId: agentId ?? mapped?.id, problems }
  })
  const byAgent = Map.groupBy(targets, ({ agentId }) => agentId)
  return targets.map((target) => {
    const group = target.agentId === undefined ? [] : (byAgent.get(target.agentId) ?? [])
    const paths = namesOfOthers(group, target, ({ file }) => file.document.path)
    if (paths === undefined) return target
    const message = `is for the same Assignment as ${paths} (${target.agentId})`
    return { ...target, problems: [...target.problems, { file: target.file.document.path, message }] }
  })
}

/** One config for many Assignments. Outputs refer to each by id. */
export function rollOut(file: ConfigFile, agentIds: readonly string[]): Target[] {
  return [...new Set(agentIds)].map((agentId) => ({ name: agentId, file, agentId, problems: [] }))
}

/** The line to add to the id file. */
export function idLine(name: string, agentId: string, idsFile: string): string {
  if (/\.json$/i.test(idsFile)) return `${JSON.stringify(name)}: ${JSON.stringify(agentId)}`
  return /\.ya?ml$/i.test(idsFile) ? `${JSON.stringify(name)}: ${agentId}` : `${variableOf(name)}=${agentId}`
}
