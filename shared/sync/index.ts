export {
  type Config,
  type ConfigMode,
  comparable,
  comparableText,
  configIssues,
  dataOf,
  isSameConfig,
  toConfig,
} from './assignment/config/config.ts'
export { desiredData, handoverIdsOf } from './assignment/config/desired-config.ts'
export { isOnlyName, isSkillName, nameOfSkill } from './assignment/config/skill-names.ts'
export type { JsonObject } from './assignment/document/config-document.ts'
export { besideFile, isMarkdownPath, isOutsideRepository, nameOf, variableOf } from './assignment/files/names.ts'
export { type ConfigFile, readSources, type Sources } from './assignment/files/sources.ts'
export { findTargets, idLine, type Target } from './assignment/files/targets.ts'
export { isTestPath, type TestSource, testedName } from './assignment/files/test-files.ts'
export { type ConnectDeps, connectSlots, pinConnections, QueueCreator } from './assignment/keys/apply/slots.ts'
export { compareSchedules, describeSchedule, isSameSchedule } from './assignment/keys/compare/schedules.ts'
export { isSameTrigger } from './assignment/keys/compare/slots.ts'
export { type LiveTrigger, triggerOf } from './assignment/keys/live-keys.ts'
export type { WantedKeys, WantedSlot, WantedTrigger } from './assignment/keys/resolve.ts'
export { KeysSchema, neededBy } from './assignment/keys/schema.ts'
export { pathOfFolder } from './assignment/keys/team-names.ts'
export { readAge } from './assignment/live/commit-age.ts'
export {
  type AssignmentInputs,
  comparesAll,
  type Facts as AssignmentFacts,
  type ReadDeps,
  readFacts,
} from './assignment/live/facts.ts'
export { isLive, readBuilds } from './assignment/live/team.ts'
export type { KeysPlan } from './assignment/plan/keys.ts'
export { refuseOlder } from './assignment/plan/older-commit.ts'
export { makePlan, type Plan as AssignmentPlan, type PlanOptions } from './assignment/plan/plan.ts'
export { approvedPart, type PlanItem as AssignmentItem } from './assignment/plan/plan-item.ts'
export {
  isFromTemplate,
  originOf,
  ownRevisionName,
  revisionDescription,
  revisionName,
} from './assignment/revision-label.ts'
export { isKnownChange, recordLine, recordOf, storedDigest } from './assignment/stored/record.ts'
export { describeServerChanges, type ServerChange, serverChanges } from './assignment/stored/server-changes.ts'
export { type GitChanges, readGitChanges } from './git/changes.ts'
export { readSuperseded, type Superseded } from './git/newer-commits.ts'
export { checkRepositoryPaths, resolveMode, type SyncMode, syncInputs } from './inputs.ts'
export { isSameName, nameForm, textForm } from './normal-form.ts'
export { isChange, type PlanAction, type PlanItem, type PlanOutcome } from './plan/items.ts'
export { describeChanges, type JsonChange, type JsonChanges } from './plan/json-changes.ts'
export { planHash } from './plan/plan-hash.ts'
export { diffText, type TextDiff } from './plan/text-diff.ts'
export type { ReportSection } from './report/publish.ts'
export { noSyncOutputs, runSyncStep } from './report/run-sync-step.ts'
export { describeCounts, diffBlock, planHashLine, reportSections } from './report/sections.ts'
export {
  runSync,
  type SyncFacts,
  type SyncPlan,
  type SyncResult,
} from './run-sync.ts'
