import { ActionError } from '../../../../shared/action/index.ts'
import { type Agent, type Build, type Clock, createOnce, type Duvo } from '../../../../shared/duvo/index.ts'
import { type Config, isLive, isSameName, readBuilds } from '../../../../shared/sync/index.ts'
import { createDraft } from './draft.ts'

export interface CreationOptions {
  readonly teamId: string
  /** No Assignment of the team has this name yet. */
  readonly assignment: string
  readonly revisionName: string
  readonly config: Config
  readonly handoverTargetIds: readonly string[]
  /**
   * Whether to create the first Revision separately: it needs integrations before it goes live, or it has handover targets,
   * which cannot be read back.
   */
  readonly needsDraft: boolean
}

type Deps = { readonly duvo: Pick<Duvo, 'agents' | 'revisions'>; readonly clock: Clock }

/** Creates an Assignment with its first Revision. After a lost response, it is looked up by its name. */
export async function createAssignment(
  options: CreationOptions,
  deps: Deps,
): Promise<{ agentId: string; build: Build }> {
  const { teamId, assignment: name, config, handoverTargetIds } = options
  const first = { name: options.revisionName, config }
  const body = options.needsDraft ? { name } : { name, build: first }
  const made = await createOnce<{ agent: Agent; build?: Build | null | undefined }>(
    (key) => deps.duvo.agents.create(teamId, body, { key, retry: 'unless-ambiguous' }),
    async () => {
      for await (const agent of deps.duvo.agents.list(teamId)) {
        if (isSameName(agent.name, name)) return { agent, build: agent.latest_build }
      }
      return undefined
    },
    deps.clock,
  )
  const agentId = made.agent.id
  if (options.needsDraft)
    return { agentId, build: await createDraft({ agentId, ...first, handoverTargetIds, live: undefined }, deps) }
  return { agentId, build: made.build ?? (await firstBuild(deps, agentId)) }
}

async function firstBuild(deps: Deps, agentId: string): Promise<Build> {
  const builds = await readBuilds(deps.duvo, agentId)
  const build = builds.find(isLive) ?? builds.at(-1)
  if (build) return build
  throw new ActionError(`Assignment ${agentId} was created without a Revision.`, {
    hint: 'Add its id to the id file, and run again.',
  })
}
