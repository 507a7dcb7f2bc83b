import type { LiveKeys } from '../live-keys.ts'
import type { WantedKeys } from '../resolve.ts'

/** What a file wants besides the config, and what Duvo has. */
export interface FoundKeys {
  readonly wanted: WantedKeys
  /** Undefined: the Assignment will be created. */
  readonly live: LiveKeys | undefined
  /** Names of other Assignments that a trigger starts for the wanted Queue; looked up if the trigger changes. */
  readonly rivals: readonly string[]
}

/** Which part of the work a change belongs to. Slots change with a Revision, the rest without one. */
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
  /** What the API leaves to a person. */
  readonly todo: readonly string[]
  /** What is wrong in Duvo, although Git and Duvo agree. */
  readonly warnings: readonly string[]
}
