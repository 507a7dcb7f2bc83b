import { z } from 'zod'

/** The step that created a preview, by the runner's variables. */
export interface PreviewOwner {
  readonly repository: string
  /** `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref: string
  readonly run: string
  readonly runNumber: number
  readonly attempt: number
  readonly runner: string
  /** Identifies the step in its workflow and its inputs. The same in each run. */
  readonly step: string
}

/**
 * Identifies a preview and its owner. It is stored as the name of the preview's Revision, so that a later step that finds
 * the preview knows its owner without any other state.
 */
export interface PreviewRecord extends PreviewOwner {
  /** Distinguishes the previews of one run. */
  readonly id: string
  /** When its step must have ended, in ISO 8601. */
  readonly until: string
}

const namePrefix = 'preview '
const recordPrefix = 'duvo-actions preview '
const Record = z.strictObject({
  repository: z.string().min(1),
  ref: z.string(),
  run: z.string().min(1),
  runNumber: z.number(),
  attempt: z.number(),
  runner: z.string(),
  step: z.string().min(1),
  id: z.string().min(1),
  until: z.iso.datetime(),
})

/** `preview Invoice Processor #7 1a2b3c4`: the preview's name in Duvo. The number is that of the pull request, if any. */
export function previewName(assignment: string, pullRequest: number | undefined, commit: string): string {
  const number = pullRequest === undefined ? '' : ` #${pullRequest}`
  return `${namePrefix}${assignment.slice(0, 100)}${number} ${commit.slice(0, 7)}`
}

export function writeRecord(record: PreviewRecord): string {
  return recordPrefix + JSON.stringify(record)
}

/**
 * The record of an Assignment, if it is one of our previews. Both its name and the record must say so, because nothing else
 * may be deleted.
 */
export function readRecord(name: string, buildName: string | undefined): PreviewRecord | undefined {
  if (!name.startsWith(namePrefix) || !buildName?.startsWith(recordPrefix)) return undefined
  try {
    return Record.safeParse(JSON.parse(buildName.slice(recordPrefix.length))).data
  } catch {
    return undefined
  }
}

/**
 * Whether a preview is no longer needed. It must belong to our repository. Either it has expired, or this same step created
 * it: in an earlier attempt of this run, earlier on this runner, or in an older run for the same branch or pull request,
 * which this run replaces. Previews of parallel matrix jobs, which use other runners, and of newer runs are kept.
 */
export function isStale(record: PreviewRecord, me: PreviewOwner, now: number): boolean {
  if (record.repository.toLowerCase() !== me.repository.toLowerCase()) return false
  if (Date.parse(record.until) < now) return true
  if (record.step !== me.step) return false
  if (record.run !== me.run) return record.ref === me.ref && record.runNumber < me.runNumber
  return record.attempt < me.attempt || isOfStep(record, me)
}

/** Whether this step created the preview, in this attempt and on this runner. The post step deletes such previews. */
export function isOfStep(record: PreviewRecord, me: PreviewOwner): boolean {
  const same = ['repository', 'run', 'attempt', 'runner', 'step'] as const
  return same.every((key) => record[key] === me[key])
}
