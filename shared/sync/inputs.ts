import { posix } from 'node:path'
import {
  checkInputPaths,
  choice,
  flag,
  integer,
  optional,
  optionalText,
  type Places,
  type ReportProblem,
  secret,
} from '../action/index.ts'
import { staticPart } from './assignment/files/path-patterns.ts'

/** The inputs of both sync actions, besides `commonInputs`. */
export const syncInputs = {
  mode: choice(['auto', 'apply', 'plan', 'drift']),
  'changed-only': flag(),
  base: optionalText(),
  'max-parallel': integer({ min: 1, max: 8 }),
  comment: flag(),
  'github-token': optional(secret()),
  'expected-plan-hash': optionalText(),
}

/**
 * Checks inputs that name files, folders or globs of the repository. The files are read from its commits, but the folder
 * determines which repository that is, so it must be inside the workspace.
 */
export function checkRepositoryPaths<Name extends string>(
  paths: { readonly [Input in Name]?: string | readonly string[] | undefined },
  places: Places,
  problem: ReportProblem<Name>,
): void {
  for (const input in paths) {
    const folders = [paths[input] ?? []].flat().map((pattern) => staticPart(posix.normalize(pattern.replace(/^!/, ''))))
    checkInputPaths({ [input]: folders }, 'read', places, (_, reason) => problem(input, reason))
  }
}

/** What a sync does: `apply` writes, `plan` shows what `apply` would write, `drift` compares everything and writes nothing. */
export type SyncMode = 'apply' | 'plan' | 'drift'

/**
 * The mode for an event. `auto` plans as long as the content is not merged: on every pull request event, and in a merge
 * group, which may still be discarded. Otherwise it applies.
 *
 * @param eventName as in GITHUB_EVENT_NAME
 */
export function resolveMode(mode: SyncMode | 'auto', eventName: string): SyncMode {
  if (mode !== 'auto') return mode
  return eventName.startsWith('pull_request') || eventName === 'merge_group' ? 'plan' : 'apply'
}
