import { type Action, FileProblemsError, type Outputs, problemTable } from '../../action/index.ts'
import { isChange } from '../plan/items.ts'
import type { SyncResult } from '../run-sync.ts'
import type { ReportSection } from './publish.ts'

/** How an action reports the result of its sync. */
export type SyncDescription = {
  /** The outputs that other syncs do not have. */
  outputs: Outputs
  sections: readonly ReportSection[]
}

export type SyncStep<Result extends SyncResult> = {
  /** The action, such as `sync-skills`. */
  name: string
  /** What is synced, such as `Skills`. */
  subject: string
  /** The inputs for the comment. */
  inputs: { readonly comment: boolean; readonly githubToken: string | undefined }
  /** The subject of the pull request comment. `result` is undefined if there is none. */
  key(result: Result | undefined): string
  /** Does the work. Once there is a plan, errors are part of the result, and not thrown. */
  sync(): Promise<Result>
  describe(result: Result): Promise<SyncDescription>
  /** The outputs if the step ended before there was a plan. */
  noOutputs: Outputs
}

/** The outputs that all syncs have, if a step ended before there was a plan. */
export const noSyncOutputs = { failed: [], hasChanges: false }

/**
 * Runs the step of a sync: sets the outputs, publishes the report, and then fails if the sync failed. Problems in files
 * also update the comment on a pull request, so that it does not show an earlier plan.
 *
 * @throws what `sync` throws, the reason for a cancellation, or the result's error
 */
export async function runSyncStep<Result extends SyncResult>(action: Action, step: SyncStep<Result>): Promise<void> {
  const publish = async (sections: readonly ReportSection[], hasChanges: boolean, result: Result | undefined) => {
    const { publishReport } = await import('./publish.ts')
    const githubToken = step.inputs.comment ? step.inputs.githubToken : undefined
    const report = { name: step.name, key: step.key(result), sections, hasChanges, githubToken }
    action.setOutputs({ planFile: await publishReport(action, report) })
  }

  const result = await step.sync().catch(async (error: unknown) => {
    action.setOutputs(step.noOutputs)
    if (error instanceof FileProblemsError) {
      const markdown = `### ${step.subject} not synced\n\n${problemTable(error.problems)}`
      await publish([{ markdown, priority: 9 }], false, undefined)
    }
    throw error
  })
  const { outputs, sections } = await step.describe(result)
  const hasChanges = result.plan.items.some(isChange)
  action.setOutputs({ failed: result.failed, planHash: result.hash, ...outputs, hasChanges })
  await publish(sections, hasChanges, result)
  action.signal.throwIfAborted()
  if (result.error) throw result.error
}
