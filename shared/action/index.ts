export {
  DocumentError,
  type DocumentPath,
  decodeText,
  type FrontMatter,
  type ParsedDocument,
  parseJson,
  parseYaml,
  splitFrontMatter,
} from './files/documents/documents.ts'
export { canonicalJson, isPlainObject, isSameJson, writeCanonicalJson } from './files/documents/json.ts'
export { type FoundJson, findJson, whyNoJson } from './files/documents/json-in-text.ts'
export { compileSchema, type SchemaCheck } from './files/documents/json-schema.ts'
export { isWrittenNumber, losslessJson } from './files/documents/lossless-json.ts'
export { expandFiles, type WorkspaceFile } from './files/expand.ts'
export { annotateProblems, type FileProblem, FileProblemsError, problemTable } from './files/file-problems.ts'
export { allowedPath, type InputPath, type Places, readInputFile, writeInputFile } from './files/input-paths.ts'
export { checkInputPaths } from './files/path-checks.ts'
export type { Base } from './git/base/base.ts'
export { type EventFacts, readEventFacts } from './git/base/event-facts.ts'
export type { Lineage } from './git/base/lineage.ts'
export type { ChangedPath, ChangeKind, Changes, Version } from './git/changes.ts'
export type { HistoricalFiles } from './git/history.ts'
export { type BlobStream, collect } from './git/objects/blobs.ts'
export type { Commit } from './git/objects/commit.ts'
export { escapeName } from './git/objects/names.ts'
export { findObjectId, type ObjectId } from './git/objects/object-id.ts'
export type { EntryType, Tree, TreeEntry } from './git/objects/tree.ts'
export { GitError } from './git/process/error.ts'
export { openRepository, type Repository } from './git/repository.ts'
export type { GitHubTarget } from './github/api.ts'
export { type PullRequestComment, upsertComment, type WriteResult } from './github/comment.ts'
export { type IssueResult, type ReportIssue, upsertIssue } from './github/issue.ts'
export { firstAttemptStart } from './github/run-attempt.ts'
export { commonInputs, hasApiKey } from './inputs/common.ts'
export {
  choice,
  type Field,
  flag,
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
} from './inputs/fields.ts'
export { type CheckedInputs, type InputSchema, type InputsOf, type ReportProblem, readInputs } from './inputs/read.ts'
export { readInputsWithKey } from './inputs/step-inputs.ts'
export { secretUrl } from './inputs/url-fields.ts'
export { ActionError, type ActionErrorOptions, describeError, InputError } from './log/errors.ts'
export { type AnnotationPlace, createLog, type Log, type RemoteOptions } from './log/log.ts'
export { addSecret, addSecretUrl, maskInLog, redact } from './log/redact.ts'
export { clipBytes, clipChars, countOf, neutral, oneLine, splitLines } from './log/text.ts'
export { details, escapeText, fence, inlineCode, link, mermaidLabel, table } from './outputs/markdown.ts'
export type { OutputContent, WriteOutputFile } from './outputs/output-file.ts'
export type { Outputs, OutputValue } from './outputs/outputs.ts'
export { createSummary, type SectionOptions, type Summary } from './outputs/summary.ts'
export { Cancelled, softened } from './run/cancel.ts'
export type { Context } from './run/context.ts'
export { mapPool } from './run/pool.ts'
export { type Action, runAction, runPost } from './run/run-action.ts'
export { TimeLimitError, withTimeLimit } from './run/time-limit.ts'
