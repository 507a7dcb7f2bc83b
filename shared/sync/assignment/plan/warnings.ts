import type { Build } from '../../../duvo/index.ts'
import { isChange } from '../../plan/items.ts'

import { type ConfigMode, comparable, dataOf } from '../config/config.ts'
import type { Target } from '../files/targets.ts'
import type { PlanItem } from './plan-item.ts'

/** Configs that did not change in Git are not synced, but reporting that live differs costs nothing. */
export function driftWarnings(items: readonly PlanItem[]): string[] {
  const names = items.filter(({ isDrifted }) => isDrifted).map(({ name }) => name)
  if (names.length === 0) return []
  return [
    `Configs that differ from Duvo but did not change in Git are not synced: ${names.join(', ')}. ` +
      'Somebody edited them in Duvo, or an earlier run failed. To sync them, set changed-only: false.',
  ]
}

/** Replacing several SOPs with one is rarely intended. */
export function overwriteWarnings(items: readonly PlanItem[], configMode: ConfigMode): string[] {
  const sops = items
    .filter(isChange)
    .flatMap(({ live }) => (live ? JSON.stringify(comparable(live.config)['input']) : []))
  if (configMode === 'merge' || new Set(sops).size < 2) return []
  return [
    `This replaces ${new Set(sops).size} different SOPs with one. To keep them, leave input out of the file and set config-mode: merge.`,
  ]
}

/** A config replaces the whole Setup: fields missing from the file are cleared, and that must not happen silently. */
export function removalNotes({ file: { data } }: Target, live: Build | undefined, configMode: ConfigMode): string[] {
  if (configMode === 'merge') return []
  return ['skills', 'files', 'plugins', 'subAgents'].flatMap((key) => {
    const known = dataOf(live?.config)?.[key]
    if (!Array.isArray(known) || known.length === 0 || Object.hasOwn(data, key)) return []
    return [`The file does not set ${key}, so all live entries (${known.length}) are removed.`]
  })
}
