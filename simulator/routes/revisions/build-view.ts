import { iso } from '../../http/request.ts'
import type { Call } from '../../http/router.ts'
import type { BuildConfig } from '../../world/records/config.ts'
import type { Build } from '../../world/records/records.ts'
import type { World } from '../../world/world.ts'

export function buildView(build: Build, world: World) {
  return {
    id: build.id,
    copilot_id: build.agentId,
    agent_id: build.agentId,
    name: build.name,
    revision_name: build.revisionName,
    revision_description: build.revisionDescription,
    config: build.config,
    status: build.status,
    revision_number: build.number,
    parent_build_id: build.parentId,
    created_by: world.user.id,
    created_by_name: world.user.name,
    created_at: iso(build.createdAt),
    updated_at: iso(build.updatedAt),
  }
}

/** The response to the request that created a Revision: a server may echo what it received. */
export function writtenView(build: Build, sent: BuildConfig, { world, options }: Call) {
  return { ...buildView(build, world), ...(options.normalise.includes('late') && { config: sent }) }
}
