import { ActionError } from '../../../../shared/action/index.ts'
import type { Build, Clock, Duvo } from '../../../../shared/duvo/index.ts'
import { isLive } from '../../../../shared/sync/index.ts'
import { nameBuild } from './promotion.ts'

/** What was seen live longer ago than this is looked at again before anything is made. */
const freshMs = 10_000

export interface LiveCheckOptions {
  readonly teamId: string
  /** When the plan looked at what is live, on the monotonic clock. */
  readonly plannedAt: number
  /** Which row of the list each Assignment was, by its id. */
  readonly positions: ReadonlyMap<string, number>
}

/**
 * Looks whether what the plan saw live still is. A long run looks again and again, so it reads the list from the Assignment on
 * that it is about to change: one request tells of the next hundred too. What the list does not tell is asked for one by one.
 */
export class LiveCheck {
  readonly #duvo: Pick<Duvo, 'agents' | 'revisions'>
  readonly #clock: Clock
  readonly #options: LiveCheckOptions
  /** When each Assignment was last looked at, and the id of its newest Revision if that was live. */
  readonly #seen = new Map<string, { readonly at: number; readonly liveId: string | undefined }>()
  #reading: Promise<void> | undefined

  constructor(duvo: Pick<Duvo, 'agents' | 'revisions'>, clock: Clock, options: LiveCheckOptions) {
    this.#duvo = duvo
    this.#clock = clock
    this.#options = options
  }

  /** @throws ActionError where another Revision is live than the plan was made for */
  async refuseMoved(agentId: string, live: Build | undefined): Promise<void> {
    if (!live || this.#isFresh(agentId, live)) return
    while (this.#reading !== undefined) await this.#reading
    if (this.#isFresh(agentId, live)) return
    this.#reading = this.#readFrom(this.#options.positions.get(agentId) ?? 0)
    await this.#reading.finally(() => {
      this.#reading = undefined
    })
    if (!this.#isFresh(agentId, live)) await this.refuseUnlessLive(agentId, live)
  }

  /** The same, whenever the last look was. */
  async refuseUnlessLive(agentId: string, live: Build | undefined): Promise<void> {
    if (!live || isLive(await this.#duvo.revisions.get(agentId, live.id))) return
    throw new ActionError(
      `${nameBuild(live)} is no longer live: somebody made another Revision live after the plan was made. Nothing was promoted.`,
      { hint: 'Run again to plan against what is live now.' },
    )
  }

  /** Whether a look that is not too old found the Revision live. */
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
