import type { Operation } from '../../../shared/cases/index.ts'
import type { Case, Duvo } from '../../../shared/duvo/index.ts'
import type { PlannedCase } from '../plan/new-cases.ts'
import type { Finder } from './find-cases.ts'

export interface CreateDeps {
  readonly duvo: Pick<Duvo, 'cases'>
  readonly queue: string
  readonly rows: ReadonlyMap<string, PlannedCase>
  readonly keyLabel: string
  readonly finder: Finder
  /** Called with the Case of each row, as soon as it is known. */
  readonly onCase: (rowId: string, caseId: string) => void
}

/** Creates Cases from rows. The key of a Case identifies its row, and shows whether a lost call was executed. */
export function createCases({ duvo, queue, rows, keyLabel, finder, onCase }: CreateDeps): Operation<readonly Case[]> {
  const rowsOf = (ids: readonly string[]) => ids.flatMap((id) => rows.get(id) ?? [])

  async function lookUp(ids: readonly string[], since: number): Promise<{ taken: string[]; none: string[] }> {
    const found = await finder.find(rowsOf(ids), since)
    for (const [id, [caseId = '']] of found) onCase(id, caseId)
    return { taken: ids.filter((id) => found.has(id)), none: ids.filter((id) => !found.has(id)) }
  }

  return {
    send: (ids, options) =>
      duvo.cases.create(
        queue,
        rowsOf(ids).map(({ item }) => item),
        options,
      ),
    async settle(ids, added, since) {
      const missing = new Set(ids)
      for (const { id, row } of pairsOf(rowsOf(ids), added, keyLabel)) if (missing.delete(row)) onCase(row, id)
      if (missing.size === 0) return { done: ids, skipped: [], ambiguous: [] }
      const { taken, none } = await lookUp([...missing], since)
      const lost = new Set(none)
      const reason = `Duvo returned ${added.length} Cases for ${ids.length} rows, without this one`
      return { done: [...ids.filter((id) => !missing.has(id)), ...taken], skipped: [], ambiguous: [...lost], reason }
    },
    async trace(ids, since) {
      return { ...(await lookUp(ids, since)), unclear: [] }
    },
  }
}

/** Which Case belongs to which row: by key, or by position if the response has no labels but one Case per row, in order. */
function pairsOf(rows: readonly PlannedCase[], added: readonly Case[], keyLabel: string) {
  const byKey = new Map(rows.map(({ key, id }) => [key, id]))
  const isInOrder = rows.length === added.length && added.every(({ title }, at) => title === rows[at]?.item.title)
  return added.flatMap(({ id, labels }, at) => {
    const key = labels?.find((label) => label.key === keyLabel)?.value
    const row = key === undefined ? (isInOrder ? rows[at]?.id : undefined) : byKey.get(key)
    return row === undefined ? [] : [{ id, row }]
  })
}
