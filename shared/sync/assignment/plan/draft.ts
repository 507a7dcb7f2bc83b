import type { Build, ListedSkill } from '../../../duvo/index.ts'
import { isSameName } from '../../normal-form.ts'
import { type Config, type ConfigMode, isSameConfig, toConfig } from '../config/config.ts'
import { desiredData, type Wanted } from '../config/desired-config.ts'
import type { Target } from '../files/targets.ts'
import type { LiveAssignment } from '../live/team.ts'
import { isFromTemplate } from '../revision-label.ts'
import { askedDigest, isServersForm } from '../stored/record.ts'
import { serverChanges } from '../stored/server-changes.ts'
import { type KeysPlan, needsRevision } from './keys.ts'

/** The config that a file asks for, and which Revisions have it. */
export interface WantedConfig extends Wanted {
  readonly config: Config
  /** A short hash of what the file asks for. */
  readonly digest: () => string
  readonly isDone: (build: Build) => boolean
}

export function wantedConfig(
  target: Target,
  live: Build | undefined,
  skills: readonly ListedSkill[],
  configMode: ConfigMode,
): WantedConfig {
  const made = desiredData(target, live, skills, configMode)
  const config = toConfig(made.data)
  const digest = () => askedDigest(made.asked, configMode)
  const isDone = (build: Build) => isSameConfig(build.config, config) || isServersForm(build, digest)
  return { ...made, config, digest, isDone }
}

export interface DraftOptions {
  /** The template for the names of Revisions. */
  readonly revisionName: string
  /** The name of this commit's Revisions; undefined if those of other commits have the same name. */
  readonly ownName?: string | undefined
  readonly promote: boolean
}

/** The Revision of an earlier run that already has the config, but was not promoted, or not finished. */
export function earlierRevision(
  assignment: LiveAssignment,
  { config, isDone }: Pick<WantedConfig, 'config' | 'isDone'>,
  keys: KeysPlan,
  options: DraftOptions,
): Build | undefined {
  return findDraft(assignment, isDone, options.revisionName) ?? findUnrecorded(assignment, config, keys, options)
}

/** The draft of an earlier run: named by the same template, created after the live Revision, with the same config. */
function findDraft({ drafts }: LiveAssignment, isDone: (draft: Build) => boolean, template: string): Build | undefined {
  return drafts.find((draft) => isFromTemplate(template, draft.name) && isDone(draft))
}

/**
 * A Revision of this commit that differs from the file only in its form: the server changed the form, and the run was
 * interrupted before it recorded that. It may already be live.
 */
function findUnrecorded(
  { live, drafts }: LiveAssignment,
  config: Config,
  keys: KeysPlan,
  { ownName, promote }: DraftOptions,
): Build | undefined {
  if (ownName === undefined) return undefined
  const candidates = live && promote && !needsRevision(keys) ? [...drafts, live] : drafts
  return candidates.find(
    (build) =>
      isSameName(build.name ?? '', ownName) && serverChanges(config, build.config).every(({ isForm }) => isForm),
  )
}
