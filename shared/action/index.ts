export { Cancelled } from './cancel.ts'
export { commonInputs, hasApiKey } from './common-inputs.ts'
export type { Context } from './context.ts'
export { ActionError, type ActionErrorOptions, describeError, InputError } from './errors.ts'
export {
  choice,
  type Field,
  flag,
  httpsUrl,
  integer,
  list,
  number,
  optionalText,
  optionalUuid,
  secret,
  text,
  token,
  uuid,
  uuidList,
} from './fields.ts'
export { expandFiles, type WorkspaceFile } from './files.ts'
export { type InputSchema, type InputsOf, type ReportProblem, readInputs } from './inputs.ts'
export { type AnnotationPlace, createLog, type Log, type RemoteOptions } from './log.ts'
export { details, escapeText, fence, inlineCode, link, mermaidLabel, table } from './markdown.ts'
export type { OutputContent, OutputValue } from './outputs.ts'
export { mapPool } from './pool.ts'
export { addSecret, addSecretUrl, redact } from './redact.ts'
export { type Action, runAction, runPost } from './run-action.ts'
export { createSummary, type SectionOptions, type Summary } from './summary.ts'
export { clipBytes, clipChars, neutral, oneLine, splitLines } from './text.ts'
