import type { LiveKeys } from '../live-keys.ts'
import type { WantedKeys } from '../resolve.ts'

/** What a file asks for besides the config, and what Duvo has. */
export interface FoundKeys {
  readonly wanted: WantedKeys
  /** Undefined: the Assignment will be created. */
  readonly live: LiveKeys | undefined
  /** Names of other Assignments with a trigger on the same Queue; looked up only if the trigger changes. */
  readonly rivals: readonly string[]
}

/** The step that applies a change. Only `slots` needs a new Revision. */
export type KeyStep = 'slots' | 'pins' | 'trigger' | 'fields' | 'folder' | 'schedules'

/** One difference besides the config. */
export interface KeyChange {
  readonly step: KeyStep
  /** As in the file: `integrations.slack.connections`. */
  readonly path: string
  readonly kind: 'added' | 'removed' | 'changed'
  /** In words; text from outside is not escaped. */
  readonly text: string
}

export interface KeyComparison {
  readonly changes: readonly KeyChange[]
  /** What a person has to do, because the API cannot do it. */
  readonly todo: readonly string[]
  /** What is wrong in Duvo, even if it matches Git. */
  readonly warnings: readonly string[]
}
