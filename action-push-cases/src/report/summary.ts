import {
  clipChars,
  countOf,
  details,
  escapeText,
  inlineCode,
  type Summary,
  table,
} from '../../../shared/action/index.ts'
import { countOutcomes, formatDuration, idsOf, reasonTable, shareOf } from '../../../shared/cases/index.ts'
import { stateOf } from '../follow/follow.ts'
import type { Results } from '../follow/results.ts'
import type { Outcome } from '../run.ts'

const maxRows = 50

/** The counts of rows; existing ones already had a Case in the Queue. */
export function countRows({ itemOutcomes, existing, rows }: Outcome) {
  const { done, failed, ambiguous } = countOutcomes(itemOutcomes)
  return { requested: rows.size, created: done, existing: existing.length, failed, ambiguous }
}

/** The error to fail the step with, if any. */
export function failureOf(outcome: Outcome): string | undefined {
  const { failed, ambiguous } = countRows(outcome)
  const { repeated, results, stopReason } = outcome
  const counts = shareOf(countOf(outcome.rows.size, 'row'), [
    [failed, 'failed'],
    [ambiguous, 'may or may not have become Cases'],
    [repeated.size, repeated.size === 1 ? 'has more than one Case' : 'have more than one Case'],
  ])
  const sentences = [
    ...(counts !== undefined ? [counts] : []),
    ...(stopReason !== undefined ? [stopReason] : []),
    ...(results?.stopReason !== undefined ? [`${results.stopReason}.`] : []),
    ...(results && results.metConditions.length > 0 ? [`fail-if: ${results.metConditions.join(', ')}.`] : []),
  ]
  return sentences.length > 0 ? sentences.join(' ') : undefined
}

/** One line for the log. */
export function conclusionOf(outcome: Outcome): string {
  const { requested, created, existing, failed, ambiguous } = countRows(outcome)
  const others = Object.entries({ existing, failed, ambiguous }).filter(([, count]) => count > 0)
  const list = others.map(([name, count]) => `, ${count} ${name}`).join('')
  return `${created} of ${requested} rows became Cases${list}, in ${formatDuration(outcome.durationMs)}`
}

/** Adds the results of the rows, and of the Cases if they were waited for. */
export function summarize(outcome: Outcome, ledgerFile: string | undefined, summary: Summary): void {
  const { queueName, itemOutcomes, rows, stopReason, duplicates, durationMs } = outcome
  const { requested, created, existing, failed, ambiguous } = countRows(outcome)
  const title = outcome.isDryRun
    ? `### Dry run: ${requested - existing} of ${requested} rows would become Cases of Queue ${inlineCode(queueName)}`
    : `### Queue ${inlineCode(queueName)}: ${created} Cases created from ${requested} rows`
  const counts = table(
    ['Created', 'Already there', 'Failed', 'Ambiguous', 'Duration'],
    [[created, existing, failed, ambiguous].map(String).concat(formatDuration(durationMs))],
  )
  const notes = [
    ...(stopReason !== undefined ? [`**Stopped early:** ${escapeText(stopReason)}`] : []),
    ...(outcome.refusal ? [escapeText(outcome.refusal.message)] : []),
    ...(duplicates > 0 ? [`Duplicate rows ignored: ${duplicates}.`] : []),
    ...(outcome.isDryRun ? [`Rows that already have Cases: ${existing}. Nothing was sent.`] : []),
  ]
  summary.add([title, ...(outcome.isDryRun ? [] : [counts]), ...notes].join('\n\n'), { priority: 3 })
  const unsent = new Map([...itemOutcomes].filter(([, { isExpected }]) => !isExpected))
  const problems = reasonTable(unsent, (id) => rows.get(id)?.place ?? id, 'Rows')
  if (problems) summary.add(`#### Rows that did not become Cases\n\n${problems}`, { priority: 2 })
  addDoubtful(outcome, summary)
  if (outcome.results) addResults(outcome, outcome.results, summary)
  if (failed + ambiguous > 0 && ledgerFile !== undefined) {
    summary.add(
      `#### What to do next\n\nRun again with the same file: rows that already have Cases are skipped. With \`resume-from\` set to the ledger (${inlineCode(ledgerFile)}), ambiguous rows are read back first.`,
      { priority: 2 },
    )
  }
}

/** Names every ambiguous row, and every row with two Cases. */
function addDoubtful({ itemOutcomes, rows, repeated }: Outcome, summary: Summary): void {
  const ambiguous = idsOf(itemOutcomes, 'ambiguous').map((id) => inlineCode(rows.get(id)?.place ?? id))
  if (ambiguous.length > 0) {
    const title = `Rows that may or may not have become Cases (${ambiguous.length})`
    summary.add(details(title, ambiguous.slice(0, 500).join(' ')), { fallback: `${title}: see the ledger.` })
  }
  if (repeated.size === 0) return
  const named = [...repeated].slice(0, maxRows).map(([id, ids]) => {
    return [inlineCode(rows.get(id)?.place ?? id), ids.map(inlineCode).join(' ')]
  })
  summary.add(
    `#### Rows with more than one Case\n\nDuvo ignored the idempotency key of a call whose response was lost. Keep one Case of each row, and delete the others.\n\n${table(['Row', 'Cases'], named)}`,
    { priority: 2 },
  )
}

function addResults({ rows, caseIds }: Outcome, results: Results, summary: Summary): void {
  const { completed, failed, canceled, waiting, unfinished } = results.figures
  const cells = [completed, failed, canceled, waiting, unfinished - waiting].map(String)
  const notes = [
    ...(results.stopReason !== undefined ? [`**Stopped waiting:** ${escapeText(results.stopReason)}`] : []),
    ...(results.metConditions.length > 0 ? [`**fail-if:** ${results.metConditions.map(inlineCode).join(', ')}`] : []),
  ]
  const counts = table(['Completed', 'Failed', 'Canceled', 'Waiting for a person', 'Not ended'], [cells])
  summary.add(['#### Results', counts, ...notes].join('\n\n'), { priority: 3 })
  for (const [state, title] of [
    ['failed', 'Failed'],
    ['canceled', 'Canceled'],
    ['waiting', 'Waiting for a person'],
  ] as const) {
    const found = [...caseIds].filter(([, caseId]) => stateOf(results.states.get(caseId)) === state)
    if (found.length === 0) continue
    const lines = found.slice(0, maxRows).map(([id, caseId]) => {
      const job = results.jobs.get(caseId)
      const answer = job === undefined ? '' : (results.answers.get(job) ?? '')
      const place = rows.get(id)?.place ?? id
      const said = escapeText(clipChars(answer.replace(/\s+/g, ' ').trim(), 200))
      return [inlineCode(place), inlineCode(caseId), job === undefined ? '' : inlineCode(job), said]
    })
    const more = found.length > lines.length ? `\n\nand ${found.length - lines.length} more, in the results file` : ''
    summary.add(
      `#### ${title} (${found.length})\n\n${tableOfFilled(['Row', 'Case', 'Job', 'Last answer'], lines)}${more}`,
      {
        priority: 2,
        fallback: `${title}: ${found.length} Cases, see the results file.`,
      },
    )
  }
}

/** A table without the columns that are empty in all rows. */
function tableOfFilled(header: readonly string[], rows: readonly string[][]): string {
  const isFilled = (_: string, column: number) => rows.some((row) => row[column] !== '')
  return table(
    header.filter(isFilled),
    rows.map((row) => row.filter(isFilled)),
  )
}
