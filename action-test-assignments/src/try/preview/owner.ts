import { createHash } from 'node:crypto'
import type { Context } from '../../../../shared/action/index.ts'
import type { PreviewOwner } from './preview-record.ts'

/** Identifies the current step by the runner's variables. @param what distinguishes steps that would otherwise look alike */
export function ownerOf(
  { repository, ref, runId }: Context,
  env: NodeJS.ProcessEnv,
  what: readonly string[],
): PreviewOwner {
  const place = [env['GITHUB_WORKFLOW'], env['GITHUB_JOB'], env['GITHUB_ACTION'], ...what]
  return {
    repository: repository || 'unknown',
    ref,
    run: runId || '0',
    runNumber: Number(env['GITHUB_RUN_NUMBER'] ?? 0) || 0,
    attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1) || 1,
    runner: env['RUNNER_NAME'] ?? '',
    step: createHash('sha256').update(JSON.stringify(place)).digest('hex').slice(0, 12),
  }
}
