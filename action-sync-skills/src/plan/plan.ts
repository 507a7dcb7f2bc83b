import type { FileProblem } from '../../../shared/action/index.ts'
import type { SkillUse } from '../../../shared/duvo/index.ts'
import type { PlanItem, SyncPlan, TextDiff } from '../../../shared/sync/index.ts'
import type { LocalSkill, RefusedSkill } from '../read/commit/commit-skills.ts'
import type { FileChangeKind } from './compare/file-changes.ts'
import type { KeptSkill, TeamSkill } from './deletions.ts'

/** A file that an upload would change. */
export interface PlannedFile {
  readonly path: string
  readonly kind: FileChangeKind
  /** Identifies the content in Duvo, and in the commit by its git id. */
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
  /** Undefined for a Skill to create. */
  readonly id: string | undefined
  readonly files: readonly PlannedFile[]
  /** The Assignments that a change affects; undefined if unknown. */
  readonly uses: readonly SkillUse[] | undefined
  /** Why it is uploaded without a comparison. */
  readonly remark?: string | undefined
}

/** What is different but not to be uploaded, because the server has added it or left it out. */
export interface ToleratedSkill {
  readonly name: string
  /** In words: `manifest.json (only in Duvo)`. */
  readonly differences: readonly string[]
}

/** What to do with each Skill. */
export interface Decisions {
  readonly uploads: readonly PlannedSkill[]
  readonly unchanged: readonly TeamSkill[]
  /** Of all Skills that were compared. */
  readonly tolerated: readonly ToleratedSkill[]
  readonly deletions: readonly TeamSkill[]
  /** What would be deleted if nothing had failed. */
  readonly postponed: readonly TeamSkill[]
  /** Set if there is another reason: a newer commit, whose own run deletes what it does not contain. */
  readonly isSuperseded?: boolean
  readonly kept: readonly KeptSkill[]
  /** Wrong, or not comparable: left alone. */
  readonly failed: readonly RefusedSkill[]
}

export type Plan = Decisions & SyncPlan

export function hasChanges({ uploads, deletions }: Decisions): boolean {
  return uploads.length > 0 || deletions.length > 0
}

const maxShownSkills = 20
const maxShownDifferences = 10

/** One notice for all Skills; undefined if there is nothing to say. */
export function describeTolerated({ tolerated }: Pick<Decisions, 'tolerated'>): string | undefined {
  if (tolerated.length === 0) return undefined
  const list = tolerated.slice(0, maxShownSkills).map(({ name, differences }) => {
    const more =
      differences.length > maxShownDifferences ? [`and ${differences.length - maxShownDifferences} more`] : []
    return `${name}: ${[...differences.slice(0, maxShownDifferences), ...more].join(', ')}`
  })
  const rest = tolerated.length > maxShownSkills ? `; and ${tolerated.length - maxShownSkills} more Skills` : ''
  return `Not counted as differences, because Duvo seems to add or drop them itself. ${list.join('; ')}${rest}. If somebody edited the Skill in Duvo, undo that there.`
}

/** The plan for other steps. */
export function planOutput({ uploads, deletions }: Decisions): object {
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

/** Changes as soon as anything else would be written, or overwritten. */
export function approvedPart({ uploads, deletions }: Decisions): object {
  const skills = uploads.map(({ action, skill, id, files }) => ({
    name: skill.name,
    action,
    id: id ?? null,
    files: files.map(({ path, kind, before, after, executable }) => ({ path, kind, before, after, executable })),
  }))
  return { skills, delete: deletions }
}

/** The decisions with the items and warnings that every sync has. */
export function planOf(decisions: Decisions): Plan {
  const { uploads, deletions, unchanged, kept, postponed, failed, isSuperseded } = decisions
  const item = (name: string, action: PlanItem['action'], problems: readonly FileProblem[] = []) => {
    return { name, action, problems }
  }
  const names = postponed.map(({ name }) => name).join(', ')
  return {
    ...decisions,
    items: [
      ...uploads.map(({ skill, action }) => item(skill.name, action)),
      ...deletions.map(({ name }) => item(name, 'delete')),
      ...[...unchanged, ...kept, ...postponed].map(({ name }) => item(name, 'unchanged')),
      ...failed.map(({ name, problems }) => item(name, 'fail', problems)),
    ],
    warnings: names === '' ? [] : [isSuperseded ? leftToNewer(names) : leftToFix(names)],
  }
}

function leftToFix(names: string): string {
  return `Not deleted, because something else failed: ${names}. Fix that first.`
}

function leftToNewer(names: string): string {
  return `Not deleted, because there is a newer commit: ${names}. Its own run deletes what it does not contain.`
}
