import type { SkillUse } from '../../../shared/duvo/index.ts'
import type { PlanItem, TextDiff } from '../../../shared/sync/index.ts'
import type { LocalSkill } from '../read/commit/commit-skills.ts'
import type { Candidate } from './deletions.ts'
import type { FileChangeKind } from './file-changes.ts'

/** A file that an upload would change. */
export interface PlannedFile {
  readonly path: string
  readonly kind: FileChangeKind
  /** Git's id of the content in Duvo, and in the commit. */
  readonly before?: string | undefined
  readonly after?: string | undefined
  readonly executable?: boolean | undefined
  /** For text; undefined for other contents. */
  readonly diff?: TextDiff | undefined
}

/** A Skill to upload. */
export interface PlannedSkill {
  readonly action: 'create' | 'update'
  readonly skill: LocalSkill
  /** Undefined for one to create. */
  readonly id: string | undefined
  readonly files: readonly PlannedFile[]
  /** The Assignments that a change hits; undefined where that could not be found out. */
  readonly uses: readonly SkillUse[] | undefined
  /** Why it is uploaded although it could not be compared. */
  readonly remark?: string | undefined
}

/** A Skill that could not be compared, uploaded or deleted. */
export interface Failure {
  readonly name: string
  readonly reason: string
}

/** A Skill that Git dropped and that stays, because Assignments use it. */
export interface KeptSkill extends Candidate {
  readonly uses: readonly SkillUse[]
}

export interface Plan {
  readonly uploads: readonly PlannedSkill[]
  readonly unchanged: readonly Candidate[]
  readonly deletions: readonly Candidate[]
  readonly kept: readonly KeptSkill[]
  readonly failed: readonly Failure[]
}

export function hasChanges({ uploads, deletions }: Plan): boolean {
  return uploads.length > 0 || deletions.length > 0
}

/** The plan as other steps read it. */
export function planOutput({ uploads, deletions }: Plan): object {
  return {
    skills: uploads.map(({ action, skill, id, files, uses }) => ({
      name: skill.name,
      action,
      folder: skill.folder,
      id: id ?? null,
      files: files.map(({ path, kind }) => ({ path, change: kind })),
      assignments: uses ?? null,
    })),
    delete: deletions,
  }
}

/** Differs as soon as anything else would be written, or be overwritten. */
export function approvedPart({ uploads, deletions }: Plan): object {
  const skills = uploads.map(({ action, skill, id, files }) => ({
    name: skill.name,
    action,
    id: id ?? null,
    files: files.map(({ path, kind, before, after, executable }) => ({ path, kind, before, after, executable })),
  }))
  return { skills, delete: deletions }
}

/** The plan as the items that every sync has. */
export function itemsOf({ uploads, deletions, unchanged, kept, failed }: Plan): PlanItem[] {
  const all = (found: readonly { name: string }[], action: PlanItem['action']) =>
    found.map(({ name }) => ({ name, action, problems: [] }))
  return [
    ...uploads.map(({ skill, action }) => ({ name: skill.name, action, problems: [] })),
    ...all(deletions, 'delete'),
    ...all([...unchanged, ...kept], 'unchanged'),
    ...failed.map(({ name, reason }) => ({
      name,
      action: 'fail' as const,
      problems: [{ file: name, message: reason }],
    })),
  ]
}
