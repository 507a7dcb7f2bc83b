/** Shorter times cannot be measured, so they count as this long. */
const floorMs = 5
const maxRounds = 30
const linear = 5

/**
 * How much more CPU time work takes for four times the input: 4 for linear work, 16 for quadratic. Measures both in one
 * run, and repeats until the best of each shows linear growth or there is no doubt, so that neither the machine, its load,
 * nor garbage collection decides.
 *
 * @param size of the smaller input; work on it should take a few milliseconds
 * @param prepare creates an input of a size; not measured
 */
export async function growthOf<Input>(
  size: number,
  prepare: (size: number) => Input,
  work: (input: Input) => unknown,
): Promise<number> {
  const [small, large] = [prepare(size), prepare(4 * size)]
  const best = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY }
  const growth = () => best.large / Math.max(best.small, floorMs)
  for (let round = 0; round === 0 || (round < maxRounds && growth() > linear); round += 1) {
    best.small = Math.min(best.small, await cpuMs(() => work(small)))
    best.large = Math.min(best.large, await cpuMs(() => work(large)))
  }
  return growth()
}

/** What the work throws is part of the result: refusing an input must be linear too. */
async function cpuMs(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  try {
    await work()
  } catch {}
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
