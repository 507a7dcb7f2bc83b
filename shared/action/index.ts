export { Cancelled, softened } from './cancel.ts'
export { commonInputs, hasApiKey } from './common-inputs.ts'
export type { Context } from './context.ts'
export {
  DocumentError,
  type DocumentPath,
  decodeText,
  type FrontMatter,
  type ParsedDocument,
  parseJson,
  parseYaml,
  splitFrontMatter,
} from './documents.ts'
export { ActionError, type ActionErrorOptions, describeError, InputError } from './errors.ts'
export {
  choice,
  type Field,
  flag,
  httpsUrl,
  integer,
  list,
  number,
  optional,
  optionalText,
  optionalUuid,
  secret,
  text,
  token,
  uuid,
  uuidList,
} from './fields.ts'
export { annotateProblems, type FileProblem, FileProblemsError, problemTable } from './file-problems.ts'
export { expandFiles, type WorkspaceFile } from './files.ts'
export type { Base } from './git/base.ts'
export type { ChangedPath, ChangeKind, Changes, Version } from './git/changes.ts'
export type { Commit } from './git/commit.ts'
export { GitError } from './git/error.ts'
export { type EventFacts, readEventFacts } from './git/event-facts.ts'
export type { HistoricalFiles } from './git/history.ts'
export type { ObjectId } from './git/object-id.ts'
export { openRepository, type Repository } from './git/repository.ts'
export type { EntryType, Tree, TreeEntry } from './git/tree.ts'
export type { GitHubTarget } from './github/api.ts'
export { type PullRequestComment, upsertComment, type WriteResult } from './github/comment.ts'
export { type IssueResult, type ReportIssue, upsertIssue } from './github/issue.ts'
export { type InputSchema, type InputsOf, type ReportProblem, readInputs } from './inputs.ts'
export { describeChanges, type JsonChange, type JsonChanges } from './json-changes.ts'
export { type AnnotationPlace, createLog, type Log, type RemoteOptions } from './log.ts'
export { details, escapeText, fence, inlineCode, link, mermaidLabel, table } from './markdown.ts'
export type { OutputContent, WriteOutputFile } from './output-file.ts'
export type { Outputs, OutputValue } from './outputs.ts'
export { canonicalJson, checkPlanHash, isPlainObject, planHash } from './plan-hash.ts'
export { mapPool } from './pool.ts'
export { addSecret, addSecretUrl, redact } from './redact.ts'
export { type Action, runAction, runPost } from './run-action.ts'
export { createSummary, type SectionOptions, type Summary } from './summary.ts'
export { syncInputs } from './sync-inputs.ts'
export { resolveMode, type SyncMode } from './sync-mode.ts'
export {
  describeCounts,
  diffBlock,
  planHashLine,
  publishReport,
  type ReportSection,
  type SyncReport,
} from './sync-report.ts'
export { runSync, type SyncDescription, type SyncStep } from './sync-step.ts'
export { clipBytes, clipChars, neutral, oneLine, splitLines } from './text.ts'
export { diffText, showInvisible, type TextDiff } from './text-diff.ts'
