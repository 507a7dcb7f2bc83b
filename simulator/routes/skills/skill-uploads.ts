import { z } from 'zod'
import { readSkillDocument, skillDocument, type ValidationError } from '../../files/skill-document.ts'
import { readZip } from '../../files/zip.ts'
import { created, ok, type Reply, refusal } from '../../http/reply.ts'
import { param, readBody, teamOf } from '../../http/request.ts'
import { type Call, route } from '../../http/router.ts'
import { normaliseFiles, normaliseText } from '../../world/records/normalise.ts'
import { teamSkillOf } from './skills.ts'

function invalid(validationErrors: ValidationError[]) {
  return refusal(400, 'The skill is not valid', { validationErrors })
}

/** Creates or replaces by name within the team. The id stays, and a system skill of that name is untouched. */
function upsert(call: Call, files: Map<string, Buffer>, archive: Buffer | null = null): Reply {
  const team = teamOf(call)
  const document = files.get('SKILL.md')
  if (!document) throw invalid([{ field: 'SKILL.md', message: 'must be at the root of the archive' }])
  const read = readSkillDocument(document.toString('utf8'))
  if (Array.isArray(read)) throw invalid(read)
  const { name } = read
  const description = normaliseText(read.description, call.options.normalise)
  const stored = normaliseFiles(files, call.options.normalise)
  const known = [...call.world.skills.values()].find((skill) => skill.teamId === team.id && skill.name === name)
  call.effects.add('uploadSkill', name, call.key, call.now)
  if (!known) {
    const skill = call.world.addSkill({ teamId: team.id, name, description, files: stored, archive })
    return created({ skill: { id: skill.id, name, description, team_id: team.id } })
  }
  for (const path of known.files.keys()) known.fileTimes.set(path, known.fileTimes.get(path) ?? known.updatedAt)
  for (const path of stored.keys()) known.fileTimes.set(path, call.now)
  known.files = call.options.uploadPrunes ? stored : new Map([...known.files, ...stored])
  known.archive = archive
  known.description = description
  known.updatedAt = call.now
  return ok({ skill: { id: known.id, name, description, team_id: team.id } })
}

function uploadSkill(call: Call) {
  const file = call.upload?.files.get('file')
  if (!file) throw refusal(400, 'A multipart part named file is required')
  const isZip = file.content.subarray(0, 2).toString('latin1') === 'PK'
  return isZip ? upsert(call, unpack(file.content), file.content) : upsert(call, new Map([['SKILL.md', file.content]]))
}

function unpack(content: Buffer): Map<string, Buffer> {
  try {
    return readZip(content)
  } catch (error) {
    throw invalid([{ field: 'file', message: error instanceof Error ? error.message : 'cannot be read' }])
  }
}

const createSchema = z.object({
  name: z.string().min(1).max(64),
  description: z.string().min(1).max(1024),
  content: z.string(),
  license: z.string().optional(),
  compatibility: z.string().max(500).optional(),
  metadata: z.looseObject({}).optional(),
  'allowed-tools': z.string().optional(),
})

/** The server writes the frontmatter itself, so content with its own frontmatter ends up with two. */
function createSkill(call: Call) {
  const { content, ...frontmatter } = readBody(createSchema, call)
  return upsert(call, new Map([['SKILL.md', Buffer.from(skillDocument(frontmatter, content))]]))
}

function updateFile(call: Call) {
  const skill = teamSkillOf(call)
  const path = param(call, '*')
  const { content } = readBody(z.object({ content: z.string() }), call)
  if (path === 'SKILL.md') {
    const read = readSkillDocument(content)
    if (Array.isArray(read)) throw invalid(read)
    const taken = [...call.world.skills.values()].some(
      (other) => other !== skill && other.teamId === skill.teamId && other.name === read.name,
    )
    if (taken) {
      const validationErrors = [{ field: 'name', message: 'is taken by another skill' }]
      throw refusal(409, 'The name is taken', { validationErrors })
    }
    skill.name = read.name
    skill.description = read.description
  }
  for (const other of skill.files.keys()) skill.fileTimes.set(other, skill.fileTimes.get(other) ?? skill.updatedAt)
  skill.files.set(path, Buffer.from(content))
  skill.fileTimes.set(path, call.now)
  skill.updatedAt = call.now
  call.effects.add('updateSkillFile', skill.name, call.key, call.now)
  const { id, name, description } = skill
  return ok({ success: true, message: 'File updated', skill: { id, name, description } })
}

export const skillUploadRoutes = [
  route('uploadSkill', 'POST /v2/teams/{teamId}/skills/upload', uploadSkill, 'multipart'),
  route('createSkill', 'POST /v2/teams/{teamId}/skills', createSkill),
  route('updateSkillFile', 'PUT /v2/skills/{skill_id}/files/{*}', updateFile),
]
