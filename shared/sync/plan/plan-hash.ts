import { createHash } from 'node:crypto'
import { ActionError, writeCanonicalJson } from '../../action/index.ts'

/** `sha256:` and 64 hex digits. A reviewer approves a plan by its hash, and `expected-plan-hash` applies only that plan. */
export function planHash(plan: unknown): string {
  const hash = createHash('sha256')
  writeCanonicalJson(plan, (piece) => hash.update(piece))
  return `sha256:${hash.digest('hex')}`
}

/**
 * Refuses a plan that differs from the reviewed one.
 *
 * @param expected the input `expected-plan-hash`; undefined accepts any plan
 * @throws ActionError that names both hashes
 */
export function checkPlanHash(expected: string | undefined, actual: string): void {
  if (expected === undefined) return
  if (!/^sha256:[0-9a-f]{64}$/i.test(expected.trim())) {
    throw new ActionError('expected-plan-hash is not a plan hash: expected sha256: and 64 hexadecimal digits.', {
      hint: 'Pass the output plan-hash of the step that made the plan.',
    })
  }
  if (expected.trim().toLowerCase() === actual) return
  throw new ActionError(
    `The plan is not the one that was reviewed: expected the hash ${expected.trim()}, got ${actual}. Nothing was written.`,
    {
      hint: 'The files or the live state have changed since the review. Run the action in plan mode, review the new plan, and pass its plan-hash.',
    },
  )
}
