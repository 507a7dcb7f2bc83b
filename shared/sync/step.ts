import { type Action, FileProblemsError, type Outputs, problemTable } from '../action/index.ts'
import type { ReportSection } from './report.ts'

/** What became of a sync, and how to tell it. */
export type SyncDescription = {
  outputs: Outputs
  /** Whether Duvo and Git differ; also set as the output `has-changes`. */
  hasChanges: boolean
  sections: readonly ReportSection[]
}

export type SyncStep<Result extends { readonly error: Error | undefined }> = {
  /** The action, such as `sync-skills`. */
  name: string
  /** What is synced, such as `Skills`. */
  subject: string
  /** The inputs that say whether and how to comment. */
  inputs: { readonly comment: boolean; readonly githubToken: string | undefined }
  /** What the pull request comment is about. `result` is undefined where there is none. */
  key(result: Result | undefined): string
  /** Does the work. What goes wrong once there is a plan is part of the result, and not thrown. */
  sync(): Promise<Result>
  describe(result: Result): Promise<SyncDescription>
  /** The outputs of a step that ended before there was a plan. */
  noOutputs: Outputs
}

/**
 * Runs a sync to its end: outputs and report are set and published whatever happens, then the step fails if the sync did.
 * For problems in files the comment on a pull request is updated too, so that it does not go on showing an earlier plan.
 *
 * @throws what `sync` throws, the reason of a cancel, or the result's error
 */
export async function runSync<Result extends { readonly error: Error | undefined }>(
  action: Action,
  step: SyncStep<Result>,
): Promise<void> {
  const publish = async (sections: readonly ReportSection[], hasChanges: boolean, result: Result | undefined) => {
    const { publishReport } = await import('./report.ts')
    const githubToken = step.inputs.comment ? step.inputs.githubToken : undefined
    const report = { name: step.name, key: step.key(result), sections, hasChanges, githubToken }
    action.setOutputs({ planFile: await publishReport(action, report) })
  }

  const result = await step.sync().catch(async (error: unknown) => {
    action.setOutputs({ ...step.noOutputs, hasChanges: false })
    if (error instanceof FileProblemsError) {
      const markdown = `### ${step.subject} not synced\n\n${problemTable(error.problems)}`
      await publish([{ markdown, priority: 9 }], false, undefined)
    }
    throw error
  })
  const { outputs, hasChanges, sections } = await step.describe(result)
  action.setOutputs({ ...outputs, hasChanges })
  await publish(sections, hasChanges, result)
  action.signal.throwIfAborted()
  if (result.error) throw result.error
}
