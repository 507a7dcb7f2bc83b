import { z } from 'zod'
import { created, ok, refusal } from '../../http/reply.ts'
import { agentOf, iso, param, readBody, readQuery, teamOf } from '../../http/request.ts'
import { type Call, route } from '../../http/router.ts'
import { normaliseName } from '../../world/records/normalise.ts'
import type { Folder } from '../../world/records/records.ts'

function view(folder: Folder) {
  return {
    id: folder.id,
    name: folder.name,
    team_id: folder.teamId,
    parent_folder_id: folder.parentId,
    created_at: iso(folder.createdAt),
    updated_at: iso(folder.updatedAt),
  }
}

function foldersOf(call: Call, teamId: string): Folder[] {
  return [...call.world.folders.values()].filter((folder) => folder.teamId === teamId)
}

function folderOf(call: Call, id = param(call, 'folder_id'), status = 404): Folder {
  const folder = call.world.folders.get(id)
  const isVisible = folder && call.world.teams.get(folder.teamId)?.visible
  if (!folder || !isVisible) throw refusal(status, 'Folder not found')
  return folder
}

/** Two folders in one parent cannot share a name, and none can be inside itself. */
function checkPlace(call: Call, folder: Folder): void {
  const isTaken = foldersOf(call, folder.teamId).some(
    (other) => other.id !== folder.id && other.parentId === folder.parentId && other.name === folder.name,
  )
  if (isTaken) throw refusal(409, 'A folder with this name already exists here')
  for (let above = folder.parentId; above !== null; above = call.world.folders.get(above)?.parentId ?? null) {
    if (above === folder.id) throw refusal(409, 'A folder cannot be moved into itself')
  }
}

function list(call: Call) {
  const team = teamOf(call)
  const agents = [...call.world.agents.values()]
  const folders = foldersOf(call, team.id)
  const shown = folders.filter((folder) => folder.visibleAt <= call.now)
  return ok({
    folders: shown.map((folder) => ({
      ...view(folder),
      agent_count: agents.filter((agent) => agent.folderId === folder.id).length,
      subfolder_count: folders.filter((other) => other.parentId === folder.id).length,
    })),
  })
}

const name = z.string().min(1).max(100)

function create(call: Call) {
  const team = teamOf(call)
  const body = readBody(z.object({ name, parent_folder_id: z.uuid().nullish() }), call)
  const parentId = body.parent_folder_id ?? null
  if (parentId !== null) folderOf(call, parentId, 400)
  const visibleAt = call.now + call.options.createLagMs
  const folder = call.world.addFolder({
    ...{ teamId: team.id, parentId, visibleAt },
    name: normaliseName(body.name, call.options.normalise),
  })
  try {
    checkPlace(call, folder)
  } catch (error) {
    call.world.folders.delete(folder.id)
    throw error
  }
  call.effects.add('createAgentFolder', folder.name, call.key, call.now)
  return created({ folder: view(folder) })
}

function update(call: Call) {
  const folder = folderOf(call)
  const body = readBody(z.object({ name: name.optional(), parent_folder_id: z.uuid().nullish() }), call)
  const parentId = body.parent_folder_id === undefined ? folder.parentId : body.parent_folder_id
  if (parentId !== null) folderOf(call, parentId)
  const next = { ...folder, name: body.name ?? folder.name, parentId, updatedAt: call.now }
  checkPlace(call, next)
  Object.assign(folder, next)
  call.effects.add('updateAgentFolder', folder.id, call.key, call.now)
  return ok({ folder: view(folder) })
}

function remove(call: Call) {
  const folder = folderOf(call)
  const { force } = readQuery(z.object({ force: z.string().optional() }), call)
  const agents = [...call.world.agents.values()].filter((agent) => agent.folderId === folder.id)
  const subfolders = foldersOf(call, folder.teamId).filter((other) => other.parentId === folder.id)
  if (agents.length + subfolders.length > 0 && force !== 'true') throw refusal(409, 'The folder is not empty')
  for (const agent of agents) agent.folderId = null
  for (const subfolder of subfolders) subfolder.parentId = null
  call.world.folders.delete(folder.id)
  call.effects.add('deleteAgentFolder', folder.id, call.key, call.now)
  return ok({ success: true })
}

const moveSchema = z.object({
  agent_ids: z
    .array(z.uuid())
    .min(1)
    .refine((ids) => new Set(ids).size === ids.length, 'must be unique'),
  folder_id: z.uuid().nullable(),
})

function move(call: Call) {
  const team = teamOf(call)
  const { agent_ids, folder_id } = readBody(moveSchema, call)
  if (folder_id !== null && folderOf(call, folder_id).teamId !== team.id) throw refusal(404, 'Folder not found')
  const agents = agent_ids.map((id) => agentOf(call, id))
  for (const agent of agents) agent.folderId = folder_id
  for (const agent of agents) call.effects.add('moveAgentsToFolder', agent.id, call.key, call.now)
  return ok({ success: true, moved_count: agents.length })
}

export const folderRoutes = [
  route('listAgentFolders', 'GET /v2/teams/{teamId}/agent-folders', list),
  route('createAgentFolder', 'POST /v2/teams/{teamId}/agent-folders', create),
  route('moveAgentsToFolder', 'POST /v2/teams/{teamId}/agent-folders/move-agents', move),
  route('updateAgentFolder', 'PATCH /v2/agent-folders/{folder_id}', update),
  route('deleteAgentFolder', 'DELETE /v2/agent-folders/{folder_id}', remove),
]
