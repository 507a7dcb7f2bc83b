/** One page of an offset list. `total` is advice: rows come and go while one reads. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly total?: number | undefined
}

/** A list that moves never grows without end: this many pages are read at most. */
const maxPages = 10_000

/**
 * All items of an offset list, each once. Offsets drift while rows are inserted or removed, so items are told apart
 * by their id; the end is an empty page, or the offset that `total` names; without a total, a page with nothing new.
 *
 * @param fetchPage reads the page that starts at `offset`
 */
export async function* paginate<T extends { readonly id: string }>(
  fetchPage: (offset: number) => Promise<Page<T>>,
): AsyncGenerator<T, void, undefined> {
  const seen = new Set<string>()
  let offset = 0
  for (let pages = 0; pages < maxPages; pages += 1) {
    const { items, total } = await fetchPage(offset)
    const fresh = items.filter((item) => !seen.has(item.id))
    for (const item of fresh) {
      seen.add(item.id)
      yield item
    }
    offset += items.length
    if (items.length === 0 || (total === undefined ? fresh.length === 0 : offset >= total)) return
  }
}
