import type { FileProblem } from '../../../action/index.ts'
import { countOf } from '../../../action/index.ts'
import { keyProblemAt } from '../document/config-document.ts'
import type { Target } from '../files/targets.ts'
import type { KeyChange } from '../keys/compare/comparison.ts'
import { compareKeys } from '../keys/compare/keys.ts'
import type { DraftSlot } from '../keys/live-keys.ts'
import type { WantedKeys } from '../keys/resolve.ts'
import type { TeamNames } from '../keys/team-names.ts'
import type { TargetKeys } from '../live/keys.ts'

/** What a file asks for besides the config, and how that differs from what is live. */
export interface KeysPlan {
  readonly wanted: WantedKeys
  readonly changes: readonly KeyChange[]
  /** What a person has to do, because the API cannot do it. */
  readonly todo: readonly string[]
  readonly warnings: readonly string[]
}

export const noKeys: KeysPlan = {
  wanted: { name: undefined, folder: undefined, settings: undefined, slots: undefined, schedules: undefined },
  changes: [],
  todo: [],
  warnings: [],
}

export interface KeysFacts {
  readonly keys: ReadonlyMap<string, TargetKeys>
  readonly names: TeamNames
  /** The integrations of drafts that stay drafts, by the name of the target. */
  readonly drafts: ReadonlyMap<string, readonly DraftSlot[]>
}

/** Without promotion, only a draft is created, so only what belongs to a Revision changes: its integrations. */
export function planKeys(
  { name, file: { document } }: Target,
  { keys, names }: KeysFacts,
  promote: boolean,
): { keys: KeysPlan; problems: FileProblem[] } {
  const found = keys.get(name)
  if (!found) return { keys: noKeys, problems: [] }
  const problems = found.issues.map(({ path, message }) => keyProblemAt(document, path, message))
  const { changes, todo, warnings } = compareKeys(found, names)
  const hasSlots = changes.some(({ step }) => step === 'slots')
  const wanted = promote ? changes : changes.filter(({ step }) => step === 'slots' || (step === 'pins' && hasSlots))
  const deferred = changes.length - wanted.length
  const notes = deferred > 0 ? [`${countOf(deferred, 'more change')} will follow when the draft is promoted.`] : []
  return { keys: { wanted: found.wanted, changes: wanted, todo, warnings: [...warnings, ...notes] }, problems }
}

/** Whether the changes need a new Revision, because integrations are part of it. */
export function needsRevision({ changes }: KeysPlan): boolean {
  return changes.some(({ step }) => step === 'slots')
}

/** What is removed in Duvo, in words. */
export function removalsOf({ changes }: Pick<KeysPlan, 'changes'>): string[] {
  return changes.filter(({ kind }) => kind === 'removed').map(({ text }) => text)
}
