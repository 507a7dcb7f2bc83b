import { writeZip } from '../../files/zip.ts'
import { ok, refusal } from '../../http/reply.ts'
import { iso, param, teamOf } from '../../http/request.ts'
import { type Call, route } from '../../http/router.ts'
import type { Skill } from '../../world/records/records.ts'

function listSkills(call: Call) {
  const team = teamOf(call)
  const skills = [...call.world.skills.values()].filter((skill) => skill.teamId === null || skill.teamId === team.id)
  return ok({
    skills: skills.map((skill) => ({
      id: skill.id,
      name: skill.name,
      description: skill.description,
      team_id: skill.teamId,
      updated_at: iso(skill.updatedAt),
      updated_by_user_id: skill.teamId === null ? null : call.world.user.id,
      updated_by_user_name: skill.teamId === null ? null : call.world.user.name,
      source: null,
      computer_use_backend: null,
    })),
  })
}

function listSystemSkills(call: Call) {
  const skills = [...call.world.skills.values()].filter((skill) => skill.teamId === null)
  return ok({ skills: skills.map(({ id, name, description }) => ({ id, name, description })) })
}

export function skillOf(call: Call): Skill {
  const skill = call.world.skills.get(param(call, 'skill_id'))
  const isVisible = skill && (skill.teamId === null || call.world.teams.get(skill.teamId)?.visible)
  if (!isVisible) throw refusal(404, 'Skill not found')
  return skill
}

/** A Skill that the team can change or delete: its own. */
export function teamSkillOf(call: Call): Skill {
  const skill = skillOf(call)
  if (skill.teamId === null) throw refusal(403, 'System skills belong to no team')
  return skill
}

/** Skills in use can be deleted: Revisions that use them keep a dangling id. */
function deleteSkill(call: Call) {
  const skill = teamSkillOf(call)
  call.world.skills.delete(skill.id)
  call.effects.add('deleteSkill', skill.name, call.key, call.now)
  return ok({ success: true, message: 'Skill deleted' })
}

function downloadSkill(call: Call) {
  const skill = teamSkillOf(call)
  const headers = {
    'content-type': 'application/zip',
    'content-disposition': `attachment; filename="${skill.name}.zip"`,
  }
  return { status: 200, body: writeZip(skill.files), headers }
}

function listFiles(call: Call) {
  const skill = skillOf(call)
  const files = [...skill.files].map(([path, content]) => ({
    name: path.split('/').at(-1) ?? path,
    path,
    size: content.length,
    contentType: path.endsWith('.md') ? 'text/markdown' : 'application/octet-stream',
    updatedAt: iso(skill.fileTimes.get(path) ?? skill.updatedAt),
  }))
  return ok({ files })
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function getFile(call: Call) {
  const path = param(call, '*')
  const content = skillOf(call).files.get(path)
  if (!content) throw refusal(404, 'File not found')
  try {
    return ok({ content: utf8.decode(content), path })
  } catch {
    throw refusal(400, 'The file is not text')
  }
}

/** Only live Revisions count, not drafts. */
function listAssignments(call: Call) {
  const skill = skillOf(call)
  const users = [...call.world.builds.values()]
    .filter((build) => build.status === 'live' && build.config.data.skills?.includes(skill.id))
    .flatMap((build) => call.world.agents.get(build.agentId) ?? [])
  return ok({ assignments: users.map(({ id, name }) => ({ id, name })), total: users.length })
}

export const skillRoutes = [
  route('listSkills', 'GET /v2/teams/{teamId}/skills', listSkills),
  route('listSystemSkills', 'GET /v2/skills/system', listSystemSkills),
  route('deleteSkill', 'DELETE /v2/skills/{skill_id}', deleteSkill),
  route('downloadSkill', 'GET /v2/skills/{skill_id}/download', downloadSkill),
  route('listSkillFiles', 'GET /v2/skills/{skill_id}/files', listFiles),
  route('getSkillFileContent', 'GET /v2/skills/{skill_id}/files/{*}', getFile),
  route('listSkillAssignments', 'GET /v2/skills/{skill_id}/assignments', listAssignments),
]
