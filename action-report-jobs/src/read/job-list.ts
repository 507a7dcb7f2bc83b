import { ApiError, type Duvo, DuvoError, type ListedRun, phaseOf } from '../../../shared/duvo/index.ts'
import { isoOf } from '../time/date-text.ts'

/** Which Jobs to read: all that can belong to a window that starts at `floor`. Milliseconds since 1970. */
export interface Range {
  readonly teamId: string
  /** Empty means all Assignments. */
  readonly agentIds: readonly string[]
  readonly floor: number
  /** How much further back to read on a server that cannot list Jobs by their end. */
  readonly lookback: number
}

export interface Reading {
  /** What could not be read, as a sentence; undefined if everything was. */
  readonly missing: string | undefined
  /** Jobs created before this that have ended since are not included; undefined if there is no such limit. */
  readonly limit: number | undefined
}

type Lists = Pick<Duvo['runs'], 'pages' | 'page'>

/** How many pages are requested at once; all of them pass the client's gate. */
const pagesAtOnce = 3
const unfinished = ['waiting', 'not_started', 'pending', 'starting', 'running']

/**
 * Reads every Job that can belong to the range and passes each to `take`, once. Keeps only their ids.
 *
 * The API sorts Jobs only by creation, so the list is read from the newest back to `floor`. That finds every Job created
 * since, in any status. If the list continues, two short reads add older Jobs: those that have not ended (by status), and
 * those that have ended since. Newer servers compare `since` with the end of a Job. If the responses show that a server
 * does not, the list is read further back instead.
 *
 * @param describe formats a time for the reader
 */
export async function readJobs(
  lists: Lists,
  range: Range,
  take: (run: ListedRun) => void,
  describe: (moment: number) => string,
): Promise<Reading> {
  const reader = new JobReader(lists, range, take)
  const everything = { missing: undefined, limit: undefined }
  try {
    await reader.readNewest(range.floor)
    if (!reader.hasOlder) return everything
    await reader.readUnfinished()
    if (await reader.readEndedSince()) return everything
    const limit = range.floor - range.lookback
    await reader.readNewest(limit)
    return { missing: undefined, limit: reader.hasOlder ? limit : undefined }
  } catch (error) {
    if (!(error instanceof DuvoError)) throw error
    return { missing: reader.describeGap(error, describe), limit: undefined }
  }
}

class JobReader {
  readonly #lists: Lists
  readonly #range: Range
  readonly #agentIds: ReadonlySet<string>
  readonly #take: (run: ListedRun) => void
  readonly #seen = new Set<string>()
  /** Rows read of each list, newest first: one list per Assignment, or one for all. Infinity: to its end. */
  readonly #rowsRead: Map<string | undefined, number>
  /** Filter of the short lists: they cover all Assignments at once, unless only one is requested. */
  readonly #narrow: { readonly agent_id?: string | undefined }
  #part = ''
  #oldest: number | undefined

  constructor(lists: Lists, range: Range, take: (run: ListedRun) => void) {
    this.#lists = lists
    this.#range = range
    this.#agentIds = new Set(range.agentIds)
    this.#take = take
    this.#rowsRead = new Map((range.agentIds.length === 0 ? [undefined] : range.agentIds).map((id) => [id, 0]))
    this.#narrow = range.agentIds.length === 1 ? { agent_id: range.agentIds[0] } : {}
  }

  /** Whether the history goes further back than what was read. */
  get hasOlder(): boolean {
    return [...this.#rowsRead.values()].some((rows) => rows !== Number.POSITIVE_INFINITY)
  }

  /** Continues to read the lists, back to Jobs created before `until`. */
  async readNewest(until: number): Promise<void> {
    for (const [agentId, rows] of this.#rowsRead) {
      if (rows === Number.POSITIVE_INFINITY) continue
      this.#part = agentId === undefined ? 'the list of Jobs' : `the list of the Jobs of Assignment ${agentId}`
      this.#rowsRead.set(agentId, await this.#readList(agentId, rows, until))
    }
  }

  async #readList(agentId: string | undefined, from: number, until: number): Promise<number> {
    let rows = from
    const options = { ahead: pagesAtOnce, from }
    for await (const page of this.#lists.pages(this.#range.teamId, { agent_id: agentId }, options)) {
      for (const run of page) this.#accept(run)
      rows += page.length
      const oldest = createdAt(page.at(-1))
      if (oldest !== undefined) this.#oldest = oldest
      if (oldest !== undefined && oldest < until) return rows
    }
    return Number.POSITIVE_INFINITY
  }

  /** Unfinished Jobs, the oldest first, up to those that are already known. */
  async readUnfinished(): Promise<void> {
    this.#part = 'the lists of older, unfinished Jobs'
    for (const status of unfinished) {
      try {
        for await (const page of this.#lists.pages(this.#range.teamId, {
          ...this.#narrow,
          status,
          sort_order: 'asc',
        })) {
          for (const run of page) this.#accept(run)
          if ((createdAt(page.at(-1)) ?? 0) >= this.#range.floor) break
        }
      } catch (error) {
        // A server that refuses the word has no Jobs in that status.
        if (!(error instanceof ApiError && error.status === 400)) throw error
      }
    }
  }

  /**
   * Jobs created before `floor` that have ended since.
   *
   * @returns false if the server may not compare `since` with the end of a Job: then some may be missing
   */
  async readEndedSince(): Promise<boolean> {
    const { teamId, floor } = this.#range
    this.#part = 'the list of older Jobs that ended in the window'
    let foundOlder = false
    const filter = { ...this.#narrow, since: isoOf(floor), sort_order: 'asc' } as const
    for await (const page of this.#lists.pages(teamId, filter)) {
      for (const run of page) {
        const end = endOf(run)
        if (end === undefined || end < floor) return false
        if ((createdAt(run) ?? 0) >= floor) return foundOlder || this.#isListedByEnd(run, end)
        foundOlder = true
        this.#accept(run)
      }
    }
    return foundOlder
  }

  /** Only a list by end date returns a Job for a `since` between the Job's creation and its end. */
  async #isListedByEnd(run: ListedRun, end: number): Promise<boolean> {
    const created = createdAt(run) ?? end
    if (end - created < 2) return false
    const filter = {
      ...this.#narrow,
      since: isoOf(created + Math.ceil((end - created) / 2)),
      sort_order: 'asc',
    } as const
    const { items } = await this.#lists.page(this.#range.teamId, filter, 0, 1)
    return items[0]?.id === run.id
  }

  describeGap(error: DuvoError, describe: (moment: number) => string): string {
    if (this.#seen.size === 0) return `No Jobs could be read: ${error.message}`
    const reached = this.#oldest === undefined ? '' : `, created since ${describe(this.#oldest)}`
    return `Only ${this.#seen.size} Jobs could be read${reached}; then reading ${this.#part} failed: ${error.message}`
  }

  #accept(run: ListedRun): void {
    if (this.#seen.has(run.id) || (this.#agentIds.size > 0 && !this.#agentIds.has(run.agent_id ?? ''))) return
    this.#seen.add(run.id)
    this.#take(run)
  }
}

function createdAt(run: ListedRun | undefined): number | undefined {
  const moment = Date.parse(run?.created_at ?? '')
  return Number.isNaN(moment) ? undefined : moment
}

function endOf(run: ListedRun): number | undefined {
  const moment = Date.parse(run.completed_at ?? '')
  return phaseOf(run) === 'ended' && !Number.isNaN(moment) ? moment : undefined
}
