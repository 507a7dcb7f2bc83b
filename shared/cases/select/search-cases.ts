import { ActionError } from '../../action/index.ts'
import type { Case, CaseFilter } from '../../duvo/index.ts'
import type { Reader } from '../queue/read-cases.ts'

/** Rows added or removed between two pages shift the others, so the list is read again, at most this many times. */
const maxPasses = 3

/**
 * All matching Cases, each once. Reads every page before anything is written. Tolerates rows that move during the read: the
 * list is read again until no total contradicts what was seen.
 *
 * @throws ActionError if there are more than `maxCases`, as soon as that is known, or if the server did not filter
 */
export async function searchCases(filter: CaseFilter, maxCases: number, reader: Reader): Promise<readonly Case[]> {
  const found = new Map<string, Case>()
  for (let pass = 0; pass < maxPasses; pass += 1) {
    if (!(await readAll(found, filter, maxCases, reader))) break
  }
  return [...found.values()]
}

/** True if rows may have been missed. */
async function readAll(
  found: Map<string, Case>,
  filter: CaseFilter,
  maxCases: number,
  { duvo, queue, signal }: Reader,
): Promise<boolean> {
  let firstTotal: number | undefined
  for (let offset = 0; ; ) {
    const { items, count, total } = await duvo.cases.find(queue, filter, offset, { signal })
    firstTotal ??= total
    for (const item of items) {
      checkMatch(item, filter)
      found.set(item.id, { ...item, data: undefined })
    }
    if (found.size > maxCases) throw tooMany(Math.max(total ?? 0, found.size), maxCases)
    offset += count
    if (count === 0 || (total !== undefined && offset >= total)) return total !== undefined && total !== firstTotal
  }
}

export function tooMany(count: number, maxCases: number): ActionError {
  return new ActionError(`${count} Cases exceed max-cases (${maxCases}). Nothing was sent.`, {
    hint: 'If you mean that many, raise max-cases. Preview them with dry-run: true.',
  })
}

/** A server may ignore a filter that it does not support. Then every Case of the Queue would be sent. */
function checkMatch(item: Case, filter: CaseFilter): void {
  const ignored = ignoredFilter(item, filter)
  if (ignored === undefined) return
  throw new ActionError(
    `The search returned Case ${item.id}, which does not match its filter ${ignored}. Nothing was sent.`,
    { hint: 'This server may not support that filter. List the Cases with case-ids or case-ids-file instead.' },
  )
}

/** The filter that the row contradicts. A missing field contradicts nothing, except for labels. */
export function ignoredFilter(item: Case, filter: CaseFilter): string | undefined {
  const isOlder = (date: string | null | undefined, from: string | undefined) =>
    from !== undefined && Date.parse(date ?? '') < Date.parse(from)
  if (filter.priority && item.priority && !filter.priority.includes(item.priority)) return 'priority'
  if (isOlder(item.created_at, filter.created_at_from)) return 'created-after'
  if (isOlder(item.updated_at, filter.updated_at_from)) return 'updated-after'
  const hasLabel = ([key, values]: [string, readonly string[]]) =>
    item.labels?.some((label) => label.key === key && values.includes(label.value))
  if (filter.labels && !Object.entries(filter.labels).every(hasLabel)) return 'labels'
  return filter.search === undefined || hasWord(item, filter.search) ? undefined : 'search'
}

/** How the server matches words is unknown, but a Case without any of them cannot be a match. */
function hasWord({ title, data, labels }: Case, search: string): boolean {
  const text = [title, data ?? '', ...(labels ?? []).map(({ value }) => value)].join(' ').toLowerCase()
  return (
    data === undefined ||
    search
      .toLowerCase()
      .split(/\s+/)
      .some((word) => text.includes(word))
  )
}
