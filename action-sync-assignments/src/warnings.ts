import { type ConfigMode, comparable } from './config.ts'
import { isChange, type PlanItem } from './plan-item.ts'

/** What Git did not touch is left alone, but it costs nothing to see that live is another one. */
export function driftWarnings(items: readonly PlanItem[]): string[] {
  const names = items.filter(({ isDrifted }) => isDrifted).map(({ name }) => name)
  if (names.length === 0) return []
  return [
    `Live differs from Git in configs that Git did not change, so they were left alone: ${names.join(', ')}. ` +
      'Somebody edited them in Duvo, or an earlier run failed. Set changed-only to false to sync them.',
  ]
}

/** One SOP in place of several is seldom what was wanted. */
export function overwriteWarnings(items: readonly PlanItem[], configMode: ConfigMode): string[] {
  const sops = items
    .filter(isChange)
    .flatMap(({ live }) => (live ? JSON.stringify(comparable(live.config)['input']) : []))
  if (configMode === 'merge' || new Set(sops).size < 2) return []
  return [
    `This replaces ${new Set(sops).size} different SOPs by one. To keep them, leave input out of the file and set config-mode to merge.`,
  ]
}
