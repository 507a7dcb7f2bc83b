export { syncInputs } from './inputs.ts'
export { resolveMode, type SyncMode } from './mode.ts'
export { describeChanges, type JsonChange, type JsonChanges } from './plan/json-changes.ts'
export { checkPlanHash, planHash } from './plan/plan-hash.ts'
export { diffText, showInvisible, type TextDiff } from './plan/text-diff.ts'
export {
  describeCounts,
  diffBlock,
  planHashLine,
  publishReport,
  type ReportSection,
  type SyncReport,
} from './report.ts'
export { runSync, type SyncDescription, type SyncStep } from './step.ts'
