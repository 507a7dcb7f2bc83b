/**
 * Runs `work` on every item, at most `limit` at a time, starting in the items' order. One failure does not stop the others.
 * Once `signal` aborts, items that have not started are rejected with its reason.
 *
 * @returns one settled result per item, in the items' order; the promise itself does not reject
 */
export async function mapPool<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item, index: number) => Promise<Result>,
  { signal }: { signal?: AbortSignal } = {},
): Promise<PromiseSettledResult<Result>[]> {
  const results: PromiseSettledResult<Result>[] = []
  const queue = items.entries()
  const worker = async () => {
    for (const [index, item] of queue) {
      try {
        signal?.throwIfAborted()
        results[index] = { status: 'fulfilled', value: await work(item, index) }
      } catch (reason) {
        results[index] = { status: 'rejected', reason }
      }
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, Math.trunc(limit)) }, worker))
  return results
}
