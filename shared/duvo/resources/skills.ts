import { z } from 'zod'
import { encodeFile } from '../calls/multipart.ts'
import { pathFor } from '../calls/path.ts'
import type { Transport, TransportOptions } from '../calls/transport.ts'
import { type StreamedBody, sizeOf } from '../http/exchange.ts'

const Skill = z.object({
  id: z.string().min(1),
  name: z.string(),
  description: z.string().catch(''),
  /** The team that owns it; null for a system Skill, which no team can change. */
  team_id: z.string().nullable(),
})
/** A Skill: knowledge that Assignments use, as a folder of files around a SKILL.md. */
export type Skill = z.infer<typeof Skill>

const ListedSkill = Skill.extend({ updated_at: z.string().nullish(), source: z.string().nullish() })
export type ListedSkill = z.infer<typeof ListedSkill>

const SkillFile = z.object({
  path: z.string().min(1),
  size: z.number().nullish(),
  updatedAt: z.string().nullish().catch(undefined),
})
/** A file of a stored Skill: its path from the root, and if the API reports them, its size in bytes and its time. */
export type SkillFile = z.infer<typeof SkillFile>

const SkillUse = z.object({ id: z.string().min(1), name: z.string().catch('') })
/** An Assignment whose live Revision uses a Skill. */
export type SkillUse = z.infer<typeof SkillUse>

const uploadHeadersMs = 120_000
const uploadBytesPerMs = 2 ** 20 / 1000

export function skills({ send, sendForBytes }: Transport, { uuid }: Pick<TransportOptions, 'uuid'>) {
  return {
    /** All Skills that a team sees, in one response: its own and the system's. */
    list: (teamId: string) =>
      send({
        method: 'GET',
        path: pathFor('/v2/teams/{teamId}/skills', { teamId }),
        response: z.object({ skills: z.array(ListedSkill) }).transform((body) => body.skills),
      }),
    /**
     * Creates the Skill in a zip, or updates the team's Skill of that name, which keeps its id. `SKILL.md` is at the zip's
     * root. Idempotent. Throws an `ApiError` whose `validationErrors` say what is wrong with the zip.
     */
    upload: (
      teamId: string,
      archive: { readonly name: string; readonly content: Uint8Array | StreamedBody },
      signal?: AbortSignal,
    ) =>
      send({
        method: 'POST',
        path: pathFor('/v2/teams/{teamId}/skills/upload', { teamId }),
        encoded: encodeFile(archive.name, archive.content, 'application/zip', `duvo-${uuid()}`),
        response: z.object({ skill: Skill }).transform((body) => body.skill),
        options: {
          limits: {
            headers: uploadHeadersMs,
            total: Math.max(uploadHeadersMs, sizeOf(archive.content) / uploadBytesPerMs),
          },
          ...(signal && { signal }),
        },
      }),
    /** The zip of a Skill that a team owns. Throws a `TooLargeError` if it exceeds `maxBytes`. */
    download: (skillId: string, maxBytes?: number) =>
      sendForBytes({ method: 'GET', path: pathFor('/v2/skills/{skill_id}/download', { skill_id: skillId }) }, maxBytes),
    files: (skillId: string) =>
      send({
        method: 'GET',
        path: pathFor('/v2/skills/{skill_id}/files', { skill_id: skillId }),
        response: z.object({ files: z.array(SkillFile) }).transform((body) => body.files),
      }),
    /** One file of a Skill, as text. */
    fileContent: (skillId: string, path: string) =>
      send({
        method: 'GET',
        path: pathFor('/v2/skills/{skill_id}/files/{*}', { skill_id: skillId, '*': path }),
        response: z.object({ content: z.string() }).transform((body) => body.content),
      }),
    /** Assignments whose live Revision uses the Skill. Other Revisions are not considered. */
    assignments: (skillId: string) =>
      send({
        method: 'GET',
        path: pathFor('/v2/skills/{skill_id}/assignments', { skill_id: skillId }),
        response: z.object({ assignments: z.array(SkillUse) }).transform((body) => body.assignments),
      }),
    /** Deletes a team's Skill. Revisions that use it keep a dangling id. */
    delete: (skillId: string) =>
      send({
        method: 'DELETE',
        path: pathFor('/v2/skills/{skill_id}', { skill_id: skillId }),
        response: z.unknown(),
      }),
  }
}
