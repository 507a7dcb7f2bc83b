import type { Outcome } from '../run.ts'

/** One line of JSON per row: its location, its result, and its Case. */
export function* caseLines({ rows, itemOutcomes, caseIds, existing, isDryRun }: Outcome): Generator<string> {
  const known = new Set(existing)
  for (const [id, { place, key, item }] of rows) {
    const { outcome = 'planned', reason } = itemOutcomes.get(id) ?? {}
    const what = known.has(id) ? 'existing' : outcome === 'done' ? 'created' : isDryRun ? 'planned' : outcome
    const caseId = caseIds.get(id)
    yield `${JSON.stringify({
      row: place,
      key,
      title: item.title,
      what,
      ...(caseId !== undefined && { case_id: caseId }),
      ...(reason !== undefined && what !== 'created' && what !== 'existing' && { reason }),
    })}\n`
  }
}

/** One line of JSON per Case that was waited for: its row, its state, its last Job and the last text of that Job. */
export function* resultLines({ rows, caseIds, results }: Outcome): Generator<string> {
  if (!results) return
  for (const [id, caseId] of caseIds) {
    const row = rows.get(id)
    const state = results.states.get(caseId)
    const job = results.jobs.get(caseId)
    yield `${JSON.stringify({
      row: row?.place ?? '',
      key: row?.key ?? '',
      case_id: caseId,
      title: row?.item.title ?? '',
      status: state?.display_status ?? (results.isRead ? 'gone' : 'unknown'),
      run_id: job ?? null,
      answer: (job !== undefined && results.answers.get(job)) || null,
    })}\n`
  }
}
