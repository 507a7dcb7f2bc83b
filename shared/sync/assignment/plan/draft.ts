import type { Build } from '../../../duvo/index.ts'
import { isSameName } from '../../normal-form.ts'
import type { Config } from '../config/config.ts'
import type { LiveAssignment } from '../live/team.ts'
import { isFromTemplate } from '../revision-label.ts'
import { serverChanges } from '../stored/server-changes.ts'
import { type KeysPlan, needsRevision } from './keys.ts'

/** The draft of an earlier run: named by the same template, created after the live Revision, with the same config. */
export function findDraft(
  { drafts }: LiveAssignment,
  isDone: (draft: Build) => boolean,
  template: string,
): Build | undefined {
  return drafts.find((draft) => isFromTemplate(template, draft.name) && isDone(draft))
}

/**
 * A Revision of this commit that differs from the file only in its form: the server changed the form, and the run was
 * interrupted before it recorded that. It may already be live.
 */
export function findUnrecorded(
  { live, drafts }: LiveAssignment,
  config: Config,
  keys: KeysPlan,
  { ownName, promote }: { readonly ownName?: string | undefined; readonly promote: boolean },
): Build | undefined {
  if (ownName === undefined) return undefined
  const candidates = live && promote && !needsRevision(keys) ? [...drafts, live] : drafts
  return candidates.find(
    (build) =>
      isSameName(build.name ?? '', ownName) && serverChanges(config, build.config).every(({ isForm }) => isForm),
  )
}
