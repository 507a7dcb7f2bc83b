export { type DeliverAllDeps, type Delivered, deliverAll, type LeftOut, type Task } from './delivery/deliver-all.ts'
export type { Operation, Settled, Trace, Traced } from './delivery/operation.ts'
export { type CaseIds, collectIds } from './files/case-ids.ts'
export { readTable } from './files/table.ts'
export { aboutFile, linesOf, messageWithLine, readText } from './files/text.ts'
export {
  type Classified,
  countOutcomes,
  type ItemOutcome,
  type ItemOutcomes,
  idsOf,
  type Note,
  reasonOf,
} from './ledger/item-outcomes.ts'
export { type Ledger, LedgerError, openLedger } from './ledger/ledger.ts'
export { type History, type ItemState, readHistory } from './ledger/ledger-lines.ts'
export type { Record, Recorder } from './ledger/recorder.ts'
export { readLedger, sortHistory, type Unfinished } from './ledger/resume.ts'
export { readChanged, settleByCounts } from './queue/bulk-counts.ts'
export { clockMarginMs, isChanged, isCompleted, isInProgress, isWaiting } from './queue/case-state.ts'
export { type Reader, readCases, readRuns } from './queue/read-cases.ts'
export { explainSkips } from './queue/skip-reasons.ts'
export { bulkOutputs, mayHaveSent, outcomesOnFailure } from './report/outputs.ts'
export { formatDuration, formatRate, shareOf } from './report/progress.ts'
export { reasonTable } from './report/reason-table.ts'
export {
  type BulkOutcome,
  conclusionOf,
  failureOf,
  idList,
  previewLines,
  summarize,
  summarizePreview,
} from './report/summary.ts'
export { type Guarded, guardCases } from './select/guard.ts'
export { checkSelection, isSearchGiven, type NamedCases, readSelection, selectionInputs } from './select/inputs.ts'
export { type Preview, previewCases } from './select/preview.ts'
export { describeSelection, idsToSend, type Selection, selectCases } from './select/selection.ts'
