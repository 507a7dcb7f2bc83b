import type { Target } from '../files/targets.ts'
import type { KeyChange } from '../keys/compare/comparison.ts'
import { slotChanges } from '../keys/compare/slots.ts'
import type { DraftSlot } from '../keys/live-keys.ts'
import { type KeysFacts, type KeysPlan, removalsOf } from './keys.ts'

/**
 * How the integrations of a draft differ from the file, because an earlier run was interrupted, or somebody edited the
 * draft. Empty if they were not read.
 */
export function draftChanges({ name }: Target, { keys, names, drafts }: KeysFacts): KeyChange[] {
  const slots = drafts.get(name) ?? []
  const found = keys.get(name)
  const live = found?.live && { ...found.live, slots, trigger: undefined }
  const changes = found && live && drafts.has(name) ? slotChanges({ ...found, live }, names).changes : []
  return [...changes, ...slots.filter(lacksPins).map(keepsPins)]
}

function lacksPins({ pins = [], keptPins }: DraftSlot): boolean {
  return keptPins.some((id) => !pins.includes(id))
}

function keepsPins({ type, name }: DraftSlot): KeyChange {
  const text = `Pinned connections of ${name || type} copied from the live Revision`
  return { step: 'pins', path: `integrations.${type}.connections`, kind: 'added', text }
}

/**
 * Adds what is removed only from the draft. The rest stays as compared with what is live, so that a plan has the same hash
 * when it is applied again after an interruption.
 */
export function withRemovals(
  keys: KeysPlan,
  { name }: Target,
  facts: KeysFacts,
  changes: readonly KeyChange[],
): KeysPlan {
  const found = facts.keys.get(name)
  const known = new Set(found ? removalsOf(slotChanges(found, facts.names)) : [])
  return {
    ...keys,
    changes: [...keys.changes, ...changes.filter(({ kind, text }) => kind === 'removed' && !known.has(text))],
  }
}
