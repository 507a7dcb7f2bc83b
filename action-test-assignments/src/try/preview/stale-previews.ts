import { describeError, mapPool } from '../../../../shared/action/index.ts'
import { ApiError, type Duvo, type ListedAgent } from '../../../../shared/duvo/index.ts'
import { type PreviewRecord, readRecord } from './preview-record.ts'

const deletionsAtOnce = 4

/** The result of deleting previews. */
export interface Swept {
  readonly deleted: readonly string[]
  /** The previews that could not be deleted, with the reasons. */
  readonly left: readonly { readonly name: string; readonly reason: string }[]
}

/** Deletes the previews that `isOurs` picks, and only previews of this suite. */
export async function sweep(
  duvo: Pick<Duvo, 'agents'>,
  teamId: string,
  isOurs: (record: PreviewRecord) => boolean,
): Promise<Swept> {
  const agents: ListedAgent[] = []
  for await (const agent of duvo.agents.list(teamId)) agents.push(agent)
  const previews = agents.filter((agent) => {
    const record = recordOf(agent)
    return record !== undefined && isOurs(record)
  })
  const results = await mapPool(previews, deletionsAtOnce, ({ id }) => deletePreview(duvo, id))
  return {
    deleted: previews.flatMap(({ name }, index) => (results[index]?.status === 'fulfilled' ? name : [])),
    left: previews.flatMap(({ name }, index) => {
      const result = results[index]
      return result?.status === 'rejected' ? { name, reason: describeError(result.reason) } : []
    }),
  }
}

export function recordOf({ name, latest_build }: ListedAgent): PreviewRecord | undefined {
  return readRecord(name, latest_build?.name ?? undefined)
}

/** A preview that is already gone counts as deleted. Deleting interrupts the Jobs that still run in it. */
export async function deletePreview(duvo: Pick<Duvo, 'agents'>, agentId: string): Promise<void> {
  try {
    await duvo.agents.delete(agentId)
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 404) throw error
  }
}
