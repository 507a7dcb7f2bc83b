import type { FileProblem } from '../../../action/index.ts'
import type { Build, Integration, ListedSkill } from '../../../duvo/index.ts'
import { isChange, type PlanAction } from '../../plan/items.ts'
import { describeChanges, type JsonChanges } from '../../plan/json-changes.ts'
import { type Config, comparable, dataOf } from '../config/config.ts'
import { nameOfSkill } from '../config/skill-names.ts'
import type { JsonObject } from '../document/config-document.ts'
import type { Target } from '../files/targets.ts'
import { type KeysPlan, noKeys } from './keys.ts'

export interface PlanItem {
  readonly name: string
  /** Path of the file in the repository. */
  readonly file: string
  readonly action: PlanAction
  /** Undefined if the Assignment is unknown, or will be created. */
  readonly agentId: string | undefined
  /** The Assignment's name in Duvo, or the name that it will get. */
  readonly assignment: string
  readonly live: Build | undefined
  readonly draft: Build | undefined
  /** The config to make live; undefined if there is nothing to do. */
  readonly config: Config | undefined
  /** A short hash of what the file asks for; undefined if there is no config. */
  readonly asked: string | undefined
  readonly handoverTargetIds: readonly string[]
  readonly changes: JsonChanges | undefined
  /** What the file contains besides the config. */
  readonly keys: KeysPlan
  readonly mayHaveQueues: boolean
  /**
   * Integrations of the live Revision in which the key's user has pinned a connection, as far as known. Undefined if a newer
   * draft hides them.
   */
  readonly pinned: readonly Pick<Integration, 'id' | 'type'>[] | undefined
  /** Live differs, but the config did not change in Git, so nothing is done. */
  readonly isDrifted: boolean
  /** Whether its id is missing in the repository. */
  readonly lacksId: boolean
  /** Notes for the reader. */
  readonly notes: readonly string[]
  /** Why the action is `fail` or `skip`. */
  readonly problems: readonly FileProblem[]
}

/** An item with nothing to do. */
export function emptyItem({ name, file: { document }, agentId }: Target): PlanItem {
  return {
    name,
    file: document.path,
    action: 'unchanged',
    agentId,
    assignment: document.assignmentName,
    live: undefined,
    draft: undefined,
    config: undefined,
    asked: undefined,
    handoverTargetIds: [],
    changes: undefined,
    keys: noKeys,
    mayHaveQueues: true,
    pinned: [],
    isDrifted: false,
    lacksId: agentId === undefined,
    notes: [],
    problems: [],
  }
}

/** What a reviewer approves with the plan's hash: these configs for these Assignments, in place of what is live now. */
export function approvedPart(items: readonly PlanItem[], promote: boolean): object {
  const changes = items.filter(isChange).map((item) => ({
    name: item.name,
    agentId: item.agentId,
    assignment: item.agentId === undefined ? item.assignment : undefined,
    live: item.live?.id,
    config: comparable(item.config),
    handoverTargetIds: item.handoverTargetIds.toSorted(),
    ...(item.keys.changes.length > 0 && { keys: item.keys.changes.map(({ path, kind, text }) => [path, kind, text]) }),
  }))
  return { changes, promote }
}

/** The differences by field; Skills by name, as far as known. */
export function describeDifferences(
  live: unknown,
  config: Config,
  skills: readonly ListedSkill[],
): Promise<JsonChanges> {
  const readable = (value: unknown): JsonObject => {
    const data = dataOf(value) ? comparable(value) : {}
    const named = Array.isArray(data['skills']) ? data['skills'].map((id) => nameSkill(skills, id)) : undefined
    // End both with a line break, so that the diff does not mention a missing one.
    const input = typeof data['input'] === 'string' ? { input: `${data['input']}\n` } : {}
    return { ...data, ...input, ...(named && { skills: named }) }
  }
  return describeChanges(readable(live), readable(config))
}

function nameSkill(skills: readonly ListedSkill[], id: unknown): unknown {
  const name = nameOfSkill(skills, id)
  return name === undefined ? id : `${name} (${id})`
}
