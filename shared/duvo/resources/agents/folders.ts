import { z } from 'zod'
import type { CallOptions } from '../../calls/call.ts'
import { pathFor } from '../../calls/path.ts'
import type { Transport } from '../../calls/transport.ts'

const Folder = z.object({
  id: z.string().min(1),
  name: z.string(),
  /** null: at the root. */
  parent_folder_id: z.string().nullish(),
})
/** A folder of Assignments. Folder names are unique within a parent. */
export type Folder = z.infer<typeof Folder>

export function folders({ send }: Transport) {
  return {
    /** All folders of a team, in one response. */
    list: (teamId: string) =>
      send({
        method: 'GET',
        path: pathFor('/v2/teams/{teamId}/agent-folders', { teamId }),
        response: z.object({ folders: z.array(Folder) }).transform((body) => body.folders),
      }),
    /** Creates a folder; `parentId` null puts it at the root. Throws an `ApiError` 409 if the name is taken there. */
    create: (teamId: string, name: string, parentId: string | null, options?: CallOptions) =>
      send({
        method: 'POST',
        path: pathFor('/v2/teams/{teamId}/agent-folders', { teamId }),
        json: { name, parent_folder_id: parentId },
        response: z.object({ folder: Folder }).transform((body) => body.folder),
        options,
      }),
    /** Moves Assignments into a folder; null is the root. */
    moveAgents: (teamId: string, agentIds: readonly string[], folderId: string | null) =>
      send({
        method: 'POST',
        path: pathFor('/v2/teams/{teamId}/agent-folders/move-agents', { teamId }),
        json: { agent_ids: agentIds, folder_id: folderId },
        response: z.unknown(),
      }),
  }
}
