/** Caches a result per list for as long as the list lives. A list must not change once it has been passed. */
export function cachedPerList<Item, Made extends object>(
  make: (items: readonly Item[]) => Made,
): (items: readonly Item[]) => Made {
  const known = new WeakMap<readonly Item[], Made>()
  return (items) => {
    const made = known.get(items) ?? make(items)
    known.set(items, made)
    return made
  }
}
