import { ActionError } from '../../../../shared/action/index.ts'
import type { Build, Clock, Duvo } from '../../../../shared/duvo/index.ts'
import { isLive } from '../../../../shared/sync/index.ts'
import { nameOfRevision } from './promotion.ts'

/** How old the live state may be. If it is older, it is read again before anything is created. */
const freshMs = 10_000

export interface LiveCheckOptions {
  readonly teamId: string
  /** When the plan read the live state, on the monotonic clock. */
  readonly plannedAt: number
  /** The position of each Assignment in the list, by id. */
  readonly positions: ReadonlyMap<string, number>
}

/**
 * Checks whether the live Revision is still the one in the plan. A long run checks often, so this reads a page of the list,
 * starting with the Assignment to change: one request also covers the next hundred. What the page does not show is read
 * individually.
 */
export class LiveCheck {
  readonly #duvo: Pick<Duvo, 'agents' | 'revisions'>
  readonly #clock: Clock
  readonly #options: LiveCheckOptions
  /** When each Assignment was last read, and the id of its newest Revision if that was live. */
  readonly #seen = new Map<string, { readonly at: number; readonly liveId: string | undefined }>()
  #reading: Promise<void> | undefined

  constructor(duvo: Pick<Duvo, 'agents' | 'revisions'>, clock: Clock, options: LiveCheckOptions) {
    this.#duvo = duvo
    this.#clock = clock
    this.#options = options
  }

  /** @throws ActionError if another Revision is live than the one in the plan */
  async ensureLive(agentId: string, live: Build | undefined): Promise<void> {
    if (!live || this.#isFresh(agentId, live)) return
    while (this.#reading !== undefined) await this.#reading
    if (this.#isFresh(agentId, live)) return
    this.#reading = this.#readFrom(this.#options.positions.get(agentId) ?? 0)
    await this.#reading.finally(() => {
      this.#reading = undefined
    })
    if (!this.#isFresh(agentId, live)) await this.ensureLiveNow(agentId, live)
  }

  /** The same, but always with a new request. */
  async ensureLiveNow(agentId: string, live: Build | undefined): Promise<void> {
    if (!live || isLive(await this.#duvo.revisions.get(agentId, live.id))) return
    throw new ActionError(
      `${nameOfRevision(live)} is no longer live: somebody made another Revision live after the plan was made. Nothing was promoted.`,
      { hint: 'Look at that Revision, then run again.' },
    )
  }

  /** Whether a recent enough read found the Revision live. */
  #isFresh(agentId: string, live: Build): boolean {
    const { at, liveId } = this.#seen.get(agentId) ?? { at: this.#options.plannedAt, liveId: live.id }
    return liveId === live.id && this.#clock.monotonic() - at <= freshMs
  }

  async #readFrom(offset: number): Promise<void> {
    const at = this.#clock.monotonic()
    for (const { id, latest_build: latest } of await this.#duvo.agents.page(this.#options.teamId, offset)) {
      this.#seen.set(id, { at, liveId: latest && isLive(latest) ? latest.id : undefined })
    }
  }
}
