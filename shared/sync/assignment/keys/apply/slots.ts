import { ActionError } from '../../../../action/index.ts'
import { ApiError, type Clock, createOnce, type Duvo, DuvoError, type Slot } from '../../../../duvo/index.ts'
import { isSameName } from '../../../normal-form.ts'
import type { WantedQueue, WantedSlot } from '../resolve.ts'

export interface ConnectOptions {
  readonly agentId: string
  readonly buildId: string
  readonly slots: readonly WantedSlot[]
  /** The Revision whose pins are kept for slots without `connections`; undefined if there is none. */
  readonly pinsFrom: string | undefined
}

export interface ConnectDeps {
  readonly duvo: Pick<Duvo, 'slots'>
  readonly clock: Clock
  readonly queues: QueueCreator
}

/** How long to wait for an attached integration to appear, and after how many looks to attach it again. */
const lookAfterMs = [0, 500, 1_000, 2_000, 4_000, 4_000]
const attachAgainAt = 4

/**
 * Makes the integrations of a draft match the wanted ones: attaches and removes, links Queues, pins connections. Reads
 * before it writes, so that repeating it, or finishing an interrupted run, changes nothing that is already right.
 *
 * @throws ActionError if an integration does not appear
 */
export async function connectSlots(options: ConnectOptions, deps: ConnectDeps): Promise<void> {
  const { agentId, buildId, slots } = options
  const attached = await attachMissing(options, deps)
  const extra = attached.filter((slot) => !slots.some(({ integration }) => isOf(slot, integration.id)))
  for (const { id } of extra) await deps.duvo.slots.remove({ agentId, buildId, slotId: id })
  for (const slot of slots) {
    if (slot.queues) await linkQueues(options, slot, slot.queues, deps)
    await pinConnections(options, slot, deps)
  }
}

const isOf = (slot: Slot, id: string) => slot.integration_id === id || slot.custom_integration_id === id

/** An attach may respond before the slot is listed, or work although its response is lost, so the list decides. */
async function attachMissing(
  { agentId, buildId, slots }: ConnectOptions,
  { duvo, clock }: ConnectDeps,
): Promise<readonly Slot[]> {
  const wanted = slots.map(({ integration }) => integration)
  let missing = wanted
  for (const [round, waitMs] of lookAfterMs.entries()) {
    if (round > 0) await clock.sleep(waitMs)
    const listed = await duvo.slots.list(agentId, buildId)
    missing = wanted.filter(({ id }) => !listed.some((slot) => isOf(slot, id)))
    if (missing.length === 0) return listed
    if (round !== 0 && round !== attachAgainAt) continue
    await duvo.slots
      .attach(
        agentId,
        buildId,
        missing.map(({ id }) => id),
        { retry: 'unless-ambiguous' },
      )
      .catch(ignoreLostResponse)
  }
  throw new ActionError(
    `Duvo accepted the integrations ${missing.map(({ type }) => type).join(', ')}, but they do not appear in the draft.`,
    { hint: 'Run again. The next run finishes the same draft.' },
  )
}

function ignoreLostResponse(error: unknown): void {
  if (!(error instanceof DuvoError) || !error.ambiguous) throw error
}

async function linkQueues(
  { agentId, buildId }: ConnectOptions,
  { integration }: WantedSlot,
  queues: readonly WantedQueue[],
  deps: ConnectDeps,
): Promise<void> {
  const ids: string[] = []
  for (const queue of queues) ids.push(await deps.queues.idOf(queue))
  const linked = await deps.duvo.slots.replaceQueues({ agentId, buildId, slotId: integration.id }, ids)
  const lost = ids.filter((id) => !linked.some((queue) => queue.id === id))
  if (lost.length === 0 && linked.length === new Set(ids).size) return
  throw new ActionError(`Duvo accepted the Queues for ${integration.type}, but linked different ones.`, {
    hint: `Requested: ${ids.join(', ')}. Linked: ${linked.map(({ id }) => id).join(', ') || 'none'}. Run again.`,
  })
}

/** What to pin in a slot. If `connections` is undefined, the previous pins are kept. */
type PinnedSlot = Pick<WantedSlot, 'connections' | 'missing'> & {
  readonly integration: Pick<WantedSlot['integration'], 'id' | 'type'>
}

/** Pins the connections in the file and unpins the rest, or else pins what the key's user had pinned before. */
export async function pinConnections(
  { agentId, buildId, pinsFrom }: Omit<ConnectOptions, 'slots'>,
  { integration, connections, missing }: PinnedSlot,
  { duvo }: Pick<ConnectDeps, 'duvo'>,
): Promise<void> {
  const slotId = integration.id
  const place = { agentId, buildId, slotId }
  const isQueueSlot = integration.type.startsWith('case-queue-')
  if (isQueueSlot || (connections === undefined && pinsFrom === undefined)) return
  const wanted = connections?.map(({ id }) => id) ?? (await pinsIn(agentId, pinsFrom, slotId, duvo))
  if (connections === undefined && wanted.length === 0) return
  const pinned = await duvo.slots.pins(place)
  const keepsOthers = connections === undefined || missing.length > 0
  const added = wanted.filter((id) => !pinned.includes(id))
  const gone = keepsOthers ? [] : pinned.filter((id) => !wanted.includes(id))
  for (const id of added) await duvo.slots.pin(place, id)
  for (const id of gone) await duvo.slots.unpin(place, id)
  if (added.length + gone.length === 0) return
  const after = await duvo.slots.pins(place)
  if (added.every((id) => after.includes(id)) && !gone.some((id) => after.includes(id))) return
  throw new ActionError(`Duvo accepted the connections for ${integration.type}, but pinned different ones.`, {
    hint: `Pinned: ${after.join(', ') || 'none'}. Run again.`,
  })
}

/** The pins of an integration in a Revision; none if the Revision does not have it. */
export async function pinsIn(
  agentId: string,
  buildId: string | undefined,
  slotId: string,
  duvo: Pick<Duvo, 'slots'>,
): Promise<readonly string[]> {
  if (buildId === undefined) return []
  try {
    return await duvo.slots.pins({ agentId, buildId, slotId })
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return []
    throw error
  }
}

/** Creates the Queues that files need, each once, even if several files need it. */
export class QueueCreator {
  readonly #duvo: Pick<Duvo, 'queues'>
  readonly #teamId: string
  readonly #clock: Clock
  readonly #created = new Map<string, Promise<string>>()

  constructor(duvo: Pick<Duvo, 'queues'>, teamId: string, clock: Clock) {
    this.#duvo = duvo
    this.#teamId = teamId
    this.#clock = clock
  }

  /** The id of a Queue. Creates the Queue if it does not exist. */
  idOf({ id, name, description }: WantedQueue): Promise<string> {
    if (id !== undefined) return Promise.resolve(id)
    const created = this.#created.get(name) ?? this.#create(name, description)
    this.#created.set(name, created)
    return created
  }

  /** Names are unique in a team, so a conflict means that somebody else created the Queue first. */
  async #create(name: string, description: string | undefined): Promise<string> {
    const find = async () => {
      for await (const queue of this.#duvo.queues.list(this.#teamId)) if (isSameName(queue.name, name)) return queue
      return undefined
    }
    const queue = { name, ...(description !== undefined && { description }) }
    try {
      const made = await createOnce(
        (key) => this.#duvo.queues.create(this.#teamId, queue, { key, retry: 'unless-ambiguous' }),
        find,
        this.#clock,
      )
      return made.id
    } catch (error) {
      const taken = error instanceof ApiError && error.status === 409 ? await find() : undefined
      if (taken) return taken.id
      throw error
    }
  }
}
