import { randomUUID } from 'node:crypto'
import type { Build, Clock, Duvo } from '../../../shared/duvo/index.ts'
import { DuvoError } from '../../../shared/duvo/index.ts'
import { type Config, isSameConfig, readBuilds } from '../../../shared/sync/index.ts'

export interface DraftOptions {
  readonly agentId: string
  readonly name: string
  readonly config: Config
  readonly handoverTargetIds: readonly string[]
  /** The Revision whose integrations and Queue links the draft gets; also what it is newer than. */
  readonly live: Build | undefined
}

type Deps = { readonly duvo: Pick<Duvo, 'revisions'>; readonly clock: Clock }

/** When a Revision whose answer was lost is looked for: lists may lag behind. */
const lookAfterMs = [0, 2_000]
const maxSends = 3

/**
 * Makes a draft, and only one. Whether the server honours the Idempotency-Key is not documented, so after a lost answer the
 * draft is looked for before anything is sent again.
 */
export async function createDraft(options: DraftOptions, deps: Deps): Promise<Build> {
  const { agentId, name, config, handoverTargetIds, live } = options
  const build = { name, config, handover_target_ids: handoverTargetIds, source_build_id: live?.id }
  return createOnce(
    (key) => deps.duvo.revisions.create(agentId, build, { key, retry: 'unless-ambiguous' }),
    async () => {
      const number = live?.revision_number ?? 0
      const builds = await readBuilds(deps.duvo, agentId)
      return builds.find(
        (one) => one.name === name && (one.revision_number ?? number) >= number && isSameConfig(one.config, config),
      )
    },
    deps.clock,
  )
}

/** Sends, and after an answer that was lost sends again only if `find` sees nothing of it. */
export async function createOnce<T>(
  send: (key: string) => Promise<T>,
  find: () => Promise<T | undefined>,
  clock: Clock,
): Promise<T> {
  const key = randomUUID()
  for (let sends = 1; ; sends += 1) {
    try {
      return await send(key)
    } catch (error) {
      if (!(error instanceof DuvoError) || !error.ambiguous) throw error
      const found = await lookFor(find, clock)
      if (found !== undefined) return found
      if (sends === maxSends) throw error
    }
  }
}

async function lookFor<T>(find: () => Promise<T | undefined>, clock: Clock): Promise<T | undefined> {
  for (const waitMs of lookAfterMs) {
    await clock.sleep(waitMs)
    const found = await find()
    if (found !== undefined) return found
  }
  return undefined
}
