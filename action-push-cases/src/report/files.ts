import type { Outcome } from '../run.ts'

/** A line of JSON for each row: where it stands, what became of it, and its Case. */
export function* caseLines({ rows, fates, caseIds, existing, isDryRun }: Outcome): Generator<string> {
  const known = new Set(existing)
  for (const [id, { place, key, item }] of rows) {
    const { fate = 'planned', reason } = fates.get(id) ?? {}
    const what = known.has(id) ? 'existing' : fate === 'done' ? 'created' : isDryRun ? 'planned' : fate
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

/** A line of JSON for each Case that was waited for: its row, how it stands, its last Job and what that said last. */
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
      status: state?.display_status ?? 'gone',
      run_id: job ?? null,
      answer: (job !== undefined && results.answers.get(job)) || null,
    })}\n`
  }
}
