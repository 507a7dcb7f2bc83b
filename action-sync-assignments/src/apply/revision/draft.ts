import { type Build, type Clock, createOnce, type Duvo } from '../../../../shared/duvo/index.ts'
import { type Config, isSameConfig, isSameName, readBuilds, serverChanges } from '../../../../shared/sync/index.ts'

export interface DraftOptions {
  readonly agentId: string
  readonly name: string
  readonly config: Config
  readonly handoverTargetIds: readonly string[]
  /** The Revision whose integrations and Queue links the draft copies, and which must be older than the draft. */
  readonly live: Build | undefined
}

type Deps = { readonly duvo: Pick<Duvo, 'revisions'>; readonly clock: Clock }

/**
 * Creates exactly one draft. After a lost response, it is looked up by its name and config, in any form that the server may
 * have stored.
 */
export async function createDraft(options: DraftOptions, deps: Deps): Promise<Build> {
  const { agentId, name, config, handoverTargetIds, live } = options
  const build = { name, config, handover_target_ids: handoverTargetIds, source_build_id: live?.id }
  return createOnce(
    (key) => deps.duvo.revisions.create(agentId, build, { key, retry: 'unless-ambiguous' }),
    async () => {
      const number = live?.revision_number ?? 0
      const builds = await readBuilds(deps.duvo, agentId)
      const isNewer = ({ revision_number }: Build) => (revision_number ?? number) >= number
      return builds.find((one) => isSameName(one.name ?? '', name) && isNewer(one) && hasConfig(one, config))
    },
    deps.clock,
  )
}

function hasConfig({ config: stored }: Build, config: Config): boolean {
  return isSameConfig(stored, config) || serverChanges(config, stored).every(({ isForm }) => isForm)
}
