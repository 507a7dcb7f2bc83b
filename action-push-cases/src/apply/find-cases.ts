import { ActionError, mapPool } from '../../../shared/action/index.ts'
import type { Reader } from '../../../shared/cases/index.ts'
import { bulkLimit, type Case } from '../../../shared/duvo/index.ts'
import type { PlannedCase } from '../plan/new-cases.ts'

/** The ids of the Cases of each row, by row id. Rows without a Case are missing; more than one id is a duplicate. */
export type FoundCases = ReadonlyMap<string, readonly string[]>

/** Pages overlap while others add and remove Cases, so a Case may be read twice. */
type Found = Map<string, Set<string>>

export interface Finder {
  /**
   * Looks up Cases by the label with the key of their row.
   *
   * @param since only look for Cases created since then; milliseconds of the server's clock
   */
  find(rows: readonly PlannedCase[], since?: number): Promise<FoundCases>
  /** Whether Cases are still searched by label. False: the list is read instead. */
  readonly isSearching: boolean
  /** Whether the search by label finds a Case with this key. */
  finds(key: string): Promise<boolean>
  /** Reads the list from now on, because the search does not find existing Cases. */
  stopSearching(): void
}

/** Tolerance for a database whose clock is behind the server's. */
const clockMarginMs = 5_000

/**
 * Creates a finder. It searches by label, 100 keys a request. If the rows show that the server ignores that filter, it
 * reads the list of the Queue instead.
 *
 * @param extra labels that a Case must also have
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: functions that share what the server was seen to honour
export function createFinder(
  reader: Reader,
  keyLabel: string,
  extra: readonly { readonly key: string; readonly value: string }[],
): Finder {
  const { duvo, queue, signal } = reader
  const filter = { isHonoured: true }

  async function readAll(
    which: Parameters<typeof duvo.cases.find>[1],
    onItem: (item: Case) => boolean,
  ): Promise<boolean> {
    for (let offset = 0; ; ) {
      const { items, count, total } = await duvo.cases.find(queue, which, offset, { signal })
      for (const item of items) if (!onItem(item)) return false
      offset += count
      if (count === 0 || (total !== undefined && offset >= total)) return true
    }
  }

  /** False if the server does not filter by labels. */
  async function search(rows: readonly PlannedCase[], found: Found): Promise<boolean> {
    const byKey = new Map(rows.map(({ key, id }) => [key, id]))
    const labels = Object.fromEntries([
      ...extra.map(({ key, value }) => [key, [value]]),
      [keyLabel, [...byKey.keys()]],
    ]) as Record<string, string[]>
    return readAll({ labels }, (item) => {
      const id = byKey.get(keyOf(item, keyLabel, extra) ?? '')
      if (id !== undefined) addTo(found, id, item.id)
      return id !== undefined
    })
  }

  async function scan(rows: readonly PlannedCase[], since: number | undefined, found: Found) {
    const byKey = new Map(rows.map(({ key, id }) => [key, id]))
    const from = since === undefined ? undefined : new Date(since - clockMarginMs).toISOString()
    await readAll({ created_at_from: from }, (item) => {
      const id = byKey.get(keyOf(item, keyLabel, extra) ?? '')
      if (id !== undefined) addTo(found, id, item.id)
      return true
    })
  }

  /** False if the server does not filter by labels, which the first hundred rows show. */
  async function searchAll(rows: readonly PlannedCase[], found: Found): Promise<boolean> {
    const count = Math.ceil(rows.length / bulkLimit)
    const chunks = Array.from({ length: count }, (_, at) => rows.slice(at * bulkLimit, (at + 1) * bulkLimit))
    const [first = [], ...others] = chunks
    if (!(await search(first, found))) return false
    const results = await mapPool(others, 4, async (chunk) => search(chunk, found))
    for (const result of results) if (result.status === 'rejected') throw result.reason
    return results.every((result) => result.status === 'fulfilled' && result.value)
  }

  return {
    get isSearching() {
      return filter.isHonoured
    },
    async finds(key) {
      const { items } = await duvo.cases.find(queue, { labels: { [keyLabel]: [key] } }, 0, { signal })
      return items.some((item) => keyOf(item, keyLabel, []) === key)
    },
    stopSearching() {
      filter.isHonoured = false
    },
    async find(rows, since) {
      const found: Found = new Map()
      if (rows.length > 0 && !(filter.isHonoured && (await searchAll(rows, found)))) {
        filter.isHonoured = false
        found.clear()
        await scan(rows, since, found)
      }
      return new Map([...found].map(([id, caseIds]) => [id, [...caseIds]]))
    },
  }
}

function addTo(found: Found, id: string, caseId: string): void {
  const known = found.get(id)
  if (known) known.add(caseId)
  else found.set(id, new Set([caseId]))
}

/** The key of a Case; undefined if it lacks one of the other labels. */
function keyOf(
  { id, labels }: Case,
  keyLabel: string,
  extra: readonly { readonly key: string; readonly value: string }[],
): string | undefined {
  if (!labels) {
    throw new ActionError(`Cases cannot be recognised by their key: Duvo does not return the labels of Case ${id}`, {
      hint: 'This server is too old for push-cases, which must be able to find a Case when a response is lost.',
    })
  }
  const has = (key: string, value: string) => labels.some((label) => label.key === key && label.value === value)
  if (!extra.every(({ key, value }) => has(key, value))) return undefined
  return labels.find(({ key }) => key === keyLabel)?.value
}
